"""A card in words: its text, its choices with vote and price, its thread, what may be thought of it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.screens.card_acts import CarryBy, Leave, Source
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, clipped, filled, text_lines
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.wording import _, as_is, dates, numbers, of, words
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.content.models.cards import Card
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.council import CardView, ChoiceView, Cost

WIDE: Final = 104
"""Cells from which text and thread stand beside the choices."""
ART: Final = {
    "sea": ("   |\\      ", " __|_\\__ ~ ", " \\_____/~ ~"),
    "furnace": ("    ( )    ", "   _|^|_   ", "  /_|#|_\\  "),
    "field": (" \\|/ \\|/ | ", "  |   |  | ", "~~~~~~~~~~~"),
    "council": ("  _o_ _o_  ", " /_______\\ ", " |       | "),
    "paper": ("  _______  ", " |= = = =| ", " |= = = _| "),
    "sick": ("    _      ", "   | |___  ", " __|_____|_"),
    "school": ("   __/\\__  ", "  |__[]__| ", "  |_|  |_| "),
    "road": ("   / : \\   ", "  /  :  \\  ", " /   :   \\ "),
    "none": (),
}
"""A few lines of drawing by the card's kind."""


def heading_lines(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """Title, kind, drawing."""
    card = rules.world.cards[view.card]
    title = names_of(rules).card(view.card)
    art = ART[card.art]
    said = _("must be answered this season") if view.slot == 0 else _("may be left")
    if cells < WIDE and view.slot >= 0:
        said = _("{state}; the thread stands below the choices").format(state=said)
    if view.slot < 0:
        said = _("met in {date}").format(date=dates.date(rules.calendar, view.met)) if view.met else ""
    lines: list[Line] = [(Cell(title, look="heading"),), (Cell(said, look="muted"),)]
    if card.note:
        note = _("Content note: {note}").format(note=of(f"cards.{card.id}.note", card.note))
        lines += text_lines(note, cells - 14 if art else cells, "warn")
    if art and cells >= 60:
        lines += [EMPTY] * (len(art) - len(lines))
        for n, drawn in enumerate(art):
            used = sum(cell.wide for cell in lines[n])
            lines[n] = (*lines[n], Cell(" " * max(1, cells - used - len(drawn) - 1)), Cell(drawn, look="bar"))
    return lines


def text(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """What lies on the table."""
    card = rules.world.cards[view.card]
    return text_lines(of(f"cards.{card.id}.text", card.text), cells)


def choices(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """Every choice, what it costs, how the vote stands, what is missing."""
    card = rules.world.cards[view.card]
    lines: list[Line] = [
        (Cell(_("THE CHOICES") if view.slot >= 0 else _("WHAT WAS CHOSEN"), look="heading"),)
    ]
    for one in view.choices:
        lines += _choice(rules, view, card, one, cells)
    if view.slot >= 0:
        lines += _ways_out(rules, view)
    return lines


def _choice(rules: Ruleset, view: CardView, card: Card, one: ChoiceView, cells: int) -> list[Line]:
    entry, signs = card.choices[one.ordinal], glyphs.signs()
    path = f"cards.{card.id}.choices.{entry.id}"
    label = words.sentence(of(f"{path}.label", entry.label))
    mark = signs.yes if one.chosen else signs.no if one.refusal else " "
    look: Look = "strong" if one.refusal is None else "muted"
    head, *more = text_lines(label, cells - 5)
    act, tip = (
        (Leave(), _("It is moved: Enter goes back, u takes it back."))
        if one.chosen
        else (one.move, _("Enter moves it."))
    )
    lines: list[Line] = [
        (Cell(f"{mark} {numbers.whole(one.ordinal + 1)}. ", look="good" if one.chosen else "muted"),
         Cell(head[1].text, act=act if view.slot >= 0 else None, number=one.vote, key=f"choice.{one.ordinal}",
              look=look, tip=tip if view.slot >= 0 else "")),
        *((Cell("     "), Cell(line[1].text, look=look)) for line in more),
    ]  # fmt: skip
    lines += text_lines(of(f"{path}.text", entry.text), cells, indent=5)
    if view.slot >= 0:
        lines += filled(_vote_line(rules, one), cells, indent=5)
        lines += [clipped(_cost_line(rules, cost), cells) for cost in one.costs]
        if one.refusal is not None:
            lines += text_lines(refusal_text(rules, one.refusal), cells, "bad", indent=5)
            lines += _other_ways(view, one)
    return lines


def _vote_line(rules: Ruleset, one: ChoiceView) -> list[Line]:
    """How the vote stands, and whether silence comes to the same: pieces that stay whole."""
    parts: list[Line] = []
    if one.vote is not None:
        passes = _("passes") if one.passes else _("needs none") if one.silent else _("fails")
        share = _("vote {share}, {passes}").format(share=numbers.vote(one.vote.value), passes=passes)
        bar = Cell(glyphs.bar(one.vote.value, 1000, 10) + " ", look="bar")
        # The choice itself answers `w` for its vote, so that the arrows go from choice to choice.
        parts.append(
            (
                Cell("     "),
                bar,
                Cell(share, look="good" if one.passes else "muted" if one.silent else "warn"),
            )
        )
    if one.silent:
        parts.append((Cell("  " if parts else "     "), Cell(_("happens if nobody answers"), look="muted")))
    return parts


def _cost_line(rules: Ruleset, cost: Cost) -> Line:
    names = names_of(rules)
    amount = numbers.amount(cost.amount, names.unit(cost.resource))
    said = _("costs {name} {amount}").format(name=names.resource(cost.resource), amount=amount)
    have = _("have {amount}").format(amount=text_of(rules, cost.have))
    return (Cell("     " + said + " ("), number_cell(rules, cost.have, text=have, aside=True), Cell(")"))


def _other_ways(view: CardView, one: ChoiceView) -> list[Line]:
    """What can be done about a vote that fails."""
    if one.overrule is None:
        return []
    price = numbers.points(view.overruling, signed=True)
    overrule = _("Overrule the council (cohesion {price})").format(price=price)
    carry = _("Carry it with a promise")
    return [
        (Cell("     "), Cell(overrule, act=one.overrule, key=f"overrule.{one.ordinal}", look="accent")),
        (Cell("     "), Cell(carry, act=CarryBy(one.ordinal), key=f"carry.{one.ordinal}", look="accent")),
    ]


def _ways_out(rules: Ruleset, view: CardView) -> list[Line]:
    """Dropping the card, and going back."""
    dropped = glyphs.signs().yes + " " if view.by == "dropped" else "  "
    back = _("Back to the desk") if view.by else _("Decide later")
    return [
        (Cell(dropped, look="good"), Cell(_("Drop the card"), act=view.drop, key="drop", look="muted",
                                          tip=_("What happens is what happens when nobody answers.")),
         Cell("   "), Cell(back, act=Leave(), key="leave", look="strong" if view.by else "muted"),
         Cell("   "), Cell(_("Source (s)"), act=Source(), key="source", look="muted")),
    ]  # fmt: skip


def thread(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """The forum's thread, as a board of the 2000s shows it."""
    card, names = rules.world.cards[view.card], names_of(rules)
    rule = glyphs.signs().rule
    lines: list[Line] = [(Cell(_("THE THREAD"), look="heading"),)]
    for n, post in enumerate(card.thread):
        head: Line = (
            Cell(_("#{number}").format(number=as_is(str(n + 1))) + " ", look="muted"),
            Cell(names.speaker(post.handle), look="strong", act=_who(rules, post.handle), key=f"post.{n}"),
            Cell("  " + names.bench(post.bench) + " ", look="accent"),
        )
        used = sum(cell.wide for cell in head)
        lines.append(clipped((*head, Cell(rule * max(0, cells - used - 1), look="muted")), cells))
        lines += text_lines(of(f"cards.{card.id}.thread.{n}.says", post.says), cells, indent=3)
    return lines


def _who(rules: Ruleset, handle: str) -> Go | None:
    return Go("almanac", f"handles.{handle}") if names_of(rules).has("handles", handle) else None


def afterwards(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """Perspectives and questions, once it is answered."""
    card = rules.world.cards[view.card]
    if view.by is None and view.slot >= 0:
        return []
    lines: list[Line] = []
    for name, texts, field in (
        (_("HOW IT CAN BE SEEN"), card.perspectives, "perspectives"),
        (_("QUESTIONS"), card.questions, "questions"),
    ):
        if texts:
            lines.append((Cell(name, look="heading"),))
            for n, one in enumerate(texts):
                lines += text_lines("· " + of(f"cards.{card.id}.{field}.{n}", one), cells)
    return lines
