"""The archive of threads: season by season the cards met, what was chosen and how it came to pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from lingao.tui import glyphs
from lingao.tui.acts import OpenCard
from lingao.tui.widgets.cells import Cell, Line, Look, beyond, clipped, text_lines
from lingao.wording import _, dates, marked, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of
from lingao.wording.threads import thread_words

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.threads import Thread

BAR: Final = 5
TITLE: Final = 30
HOW: Final = {
    "vote": marked("by vote"),
    "overruled": marked("against the vote"),
    "carried": marked("by a promise"),
    "dropped": marked("dropped"),
    "silent": marked("nobody answered"),
    "unpaid": marked("not paid"),
}
"""How a choice came to pass, short."""


@dataclass(frozen=True, slots=True)
class ToArchive:
    """Go to the archive."""


def newest(threads: Sequence[Thread]) -> str:
    """The key of the newest thread's cell."""
    return _key(threads[0]) if threads else ""


def _key(it: Thread) -> str:
    return f"thread.{it.season}.{it.slot}"


def found_threads(rules: Ruleset, threads: Sequence[Thread], wanted: str) -> list[Thread]:
    """The threads in whose date, title, text, posts or choices everything typed stands."""
    words = wanted.casefold().split()
    return [it for it in threads if all(word in thread_words(rules, it.season, it.card) for word in words)]


def archive(rules: Ruleset, threads: Sequence[Thread], cells: int, wanted: str) -> list[Line]:
    """The threads, the newest first, under their seasons."""
    if not threads:
        said = _(
            "Empty yet: a card goes here when its season ends, with its thread, the vote and what was done."
        )
        return [(Cell(_("ARCHIVE OF THREADS"), look="heading"),), *text_lines(said, cells, "muted")]
    count = (
        _("{number} found").format(number=numbers.whole(len(threads))) if wanted else _("/ searches them.")
    )
    lines: list[Line] = [
        clipped((Cell(_("ARCHIVE OF THREADS"), look="heading"), Cell("  " + count, look="muted")), cells)
    ]
    season = 0
    for it in threads:
        date = dates.date_short(rules.calendar, it.season) if it.season != season else ""
        season = it.season
        lines += _thread(rules, it, date, cells)
    return lines


def _thread(rules: Ruleset, it: Thread, date: str, cells: int) -> list[Line]:
    """One thread: its season, title, vote, and what was carried out."""
    names = names_of(rules)
    taken = it.how in ("vote", "overruled", "carried")
    look: Look = "bad" if it.how in ("overruled", "unpaid") else "muted"
    vote = glyphs.bar(it.vote, 1000, BAR) + " " + numbers.vote(it.vote) if taken else ""
    room = min(TITLE, max(12, cells - 40))
    row: Line = (
        Cell(date, 10, look="muted"),
        Cell(fit(names.card(it.card), room), room + 1, act=OpenCard(it.card, it.season), key=_key(it)),
        Cell(vote, BAR + 8, look="bar" if it.how != "overruled" else "bad"),
    )
    said = _("{choice} ({how})").format(choice=names.choice(it.card, it.choice), how=_(HOW[it.how]))
    return beyond(row, said, cells, look)
