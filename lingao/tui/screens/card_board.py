"""The thread of a card as a board of the 2000s shows it: who writes on the left, the post on the right, quotes above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.session.views.quoted import quoted
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, clipped, text_lines
from lingao.wording import _, as_is, dates, ngettext, numbers, of, words
from lingao.wording.cells import fit, width
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.content.models.cards import Card
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.card_file import CardFile

LEAST: Final = 15
MOST: Final = 20
"""Cells of the column in which the writers stand: as wide as the longest handle asks for, within these."""
EDGE: Final = " │ "


def board(rules: Ruleset, file: CardFile, cells: int, shown: int) -> list[Line]:
    """The thread's title line and its first so many posts; a line says how many are still to come."""
    card, names = rules.world.cards[file.view.card], names_of(rules)
    date = dates.date(rules.calendar, file.season) if file.season else ""
    posts = ngettext("{number} post", "{number} posts", len(card.thread))
    said = posts.format(number=numbers.whole(len(card.thread)))
    lines: list[Line] = [
        (Cell(_("THE THREAD"), look="heading"), Cell("  " + fit(said, cells - 14), look="muted"))
    ]
    side = max(LEAST, *(min(MOST, width(names.speaker(post.handle))) for post in card.thread))
    for number in range(min(shown, len(card.thread))):
        lines += [_bar(number, date, cells), *_post(rules, card, number, cells, side)]
    left = len(card.thread) - shown
    if left > 0:
        more = ngettext("{number} more is being written …", "{number} more are being written …", left)
        lines.append((Cell(fit(more.format(number=numbers.whole(left)), cells), look="muted"),))
    return lines


def _bar(number: int, date: str, cells: int) -> Line:
    """The line over a post: its number, and when it was written."""
    rule = glyphs.signs().rule
    said = rule + " " + _("#{number}").format(number=as_is(str(number + 1))) + " "
    when = " " + date + " " + rule if date else rule
    return (Cell(said + rule * max(1, cells - width(said) - width(when)) + when, look="muted"),)


def _post(rules: Ruleset, card: Card, number: int, cells: int, side: int) -> list[Line]:
    """One post: the writer beside what is written, a quote before it where it answers an earlier one."""
    room = cells - side - width(EDGE)
    post = card.thread[number]
    told: list[Line] = []
    earlier = quoted(card, number)
    if earlier >= 0:
        told.append(_quote(rules, card, earlier, room))
    told += [line[1:] for line in text_lines(of(f"cards.{card.id}.thread.{number}.says", post.says), room)]
    who = _writer(rules, card, number, side)
    lines: list[Line] = []
    for n in range(max(len(told), len(who))):
        left = who[n] if n < len(who) else Cell("", side)
        right = told[n] if n < len(told) else ()
        lines.append((left, Cell(EDGE, look="muted"), *right))
    return lines


def _writer(rules: Ruleset, card: Card, number: int, side: int) -> list[Cell]:
    """Handle, bench, and what this one is for: one of the twelve by what each is good at, anybody else a guest."""
    names, post = names_of(rules), card.thread[number]
    twelve = names.has("handles", post.handle)
    act = Go("almanac", f"handles.{post.handle}") if twelve else None
    rank = _(words.WORK[names.entry("handles", post.handle).knack]) if twelve else _("guest")
    return [
        Cell(fit(names.speaker(post.handle), side), side, look="strong", act=act, key=f"post.{number}"),
        Cell(fit(names.bench(post.bench), side), side, look="accent"),
        Cell(fit(rank, side), side, look="muted"),
    ]


def _quote(rules: Ruleset, card: Card, earlier: int, room: int) -> Line:
    """The beginning of the post that is answered, as a board quotes it."""
    post = card.thread[earlier]
    says = of(f"cards.{card.id}.thread.{earlier}.says", post.says)
    said = _("> {handle}: {says}").format(handle=names_of(rules).speaker(post.handle), says=says)
    return clipped((Cell(fit(said, room), look="muted"),), room)
