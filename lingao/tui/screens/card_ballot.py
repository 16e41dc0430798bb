"""The vote on a card as a table: a line for each bench, a column for each choice, bars with the seats that say yes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.engine.votes import PASSES
from lingao.tui import glyphs
from lingao.tui.widgets.cells import Cell, Line, Look, clipped
from lingao.wording import _, as_is, numbers
from lingao.wording.cells import width
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.ballot import Ballot, BenchVote
    from lingao.session.views.card_file import CardFile

SEATS: Final = 7
FIGURE: Final = 6
BAR: Final = (2, 8)
"""The fewest and the most cells of a bar."""


def ballot_lines(rules: Ruleset, file: CardFile, cells: int) -> list[Line]:
    """How many seats of each bench say yes to each choice; nothing for a card never met."""
    it = file.ballot
    if it is None:
        return []
    names = names_of(rules)
    label = max(
        width(_("Together")), *(width(names.bench(rules.council.benches[one.bench].id)) for one in it.benches)
    )
    column = (cells - label - SEATS) // len(it.together)
    bar = min(BAR[1], max(BAR[0], column - FIGURE - 2))
    taken = _taken(file)
    lines: list[Line] = [
        (
            Cell(_title(file), look="heading"),
            Cell(
                "  " + _("seats that say yes") if file.thread is None else "  " + _("seats that said yes"),
                look="muted",
            ),
        )
    ]
    lines.append(_numbers(it, label, bar, taken))
    lines += [_bench(rules, one, label, bar, taken) for one in it.benches]
    lines.append(_together(file, it, label, bar, taken))
    return [clipped(line, cells) for line in lines]


def _title(file: CardFile) -> str:
    """A vote is foreseen until the season ends; where nobody moved anything it was never taken."""
    if file.thread is None:
        return _("THE VOTE FORESEEN")
    return (
        _("THE VOTE COUNTED") if file.thread.how in ("vote", "overruled", "carried") else _("NO VOTE TAKEN")
    )


def _taken(file: CardFile) -> int:
    """The choice moved, -1 for none."""
    return next((one.ordinal for one in file.view.choices if one.chosen), -1)


def _numbers(it: Ballot, label: int, bar: int, taken: int) -> Line:
    """The numbers of the choices, the one moved marked."""
    heads = [
        Cell("  " + _number(n, taken), 2 + bar + FIGURE, look="strong" if n == taken else "muted")
        for n in range(len(it.together))
    ]
    return (Cell("", label), Cell(_("seats"), SEATS, "right", look="muted"), *heads)


def _number(choice: int, taken: int) -> str:
    number = as_is(str(choice + 1)) + "."
    return number + " " + glyphs.signs().yes if choice == taken else number


def _bench(rules: Ruleset, one: BenchVote, label: int, bar: int, taken: int) -> Line:
    name = names_of(rules).bench(rules.council.benches[one.bench].id)
    cells: list[Cell] = []
    for n, yes in enumerate(one.yes):
        cells += [
            Cell("  " + glyphs.bar(yes, one.seats * 1000, bar), look="bar"),
            Cell(numbers.exact(yes, 1), FIGURE, "right", look="muted" if taken not in (-1, n) else ""),
        ]
    return (Cell(name, label), Cell(numbers.whole(one.seats), SEATS, "right", look="muted"), *cells)


def _together(file: CardFile, it: Ballot, label: int, bar: int, taken: int) -> Line:
    """All seats; what happens if nobody answers needs no vote, and no mark says that it failed one."""
    free = {one.ordinal for one in file.view.choices if one.silent}
    cells: list[Cell] = []
    for n, share in enumerate(it.together):
        passes = share.value > PASSES
        look: Look = (
            "muted" if taken not in (-1, n) or (n in free and not passes) else "good" if passes else "warn"
        )
        mark = glyphs.signs().yes if passes else "" if n in free else glyphs.signs().no
        said = (mark + " " if mark else "") + numbers.vote(share.value)
        cell = Cell(said, bar + FIGURE, "right", look, number=share, key=f"together.{n}", aside=True)
        cells += [Cell("  "), cell]
    seats = sum(one.seats for one in it.benches)
    return (
        Cell(_("Together"), label, look="strong"),
        Cell(numbers.whole(seats), SEATS, "right", look="muted"),
        *cells,
    )
