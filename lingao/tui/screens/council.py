"""The council: cards before it, benches, the Count, policies, the archive of threads."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.binding import BindingType

from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session
from lingao.session.views.council import BenchRow, CouncilView, council_view
from lingao.session.views.honest import CountState, count_state
from lingao.tui import glyphs
from lingao.tui.acts import Go, OpenCard
from lingao.tui.keys import key
from lingao.tui.screens import council_policies
from lingao.tui.screens.council_archive import ToArchive, archive, found_threads, newest
from lingao.tui.screens.working import WorkingPane
from lingao.tui.widgets.cells import Cell, Line, Look, beyond, clipped, line_width, spaced, text_lines
from lingao.tui.widgets.figures import number_cell
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked, ngettext, numbers, of
from lingao.wording.cells import fit
from lingao.wording.honest import count_text
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

BENCH = "bench."
"""How the keys of benches' cells begin."""
ROOM = 40
"""Cells under which what a bench fears is told in full only where the cursor stands."""


class CouncilPane(WorkingPane):
    """Benches, decrees, the forum; policies and the archive of threads are searched."""

    BINDINGS: ClassVar[list[BindingType]] = [key("i", "call_count", marked("call the Count"))]
    first_key = "card.0"
    searched = marked(
        "Searched are policies, and the threads of seasons gone by: dates, titles, posts, choices."
    )
    _view: CouncilView
    _count: CountState
    _read = ""
    """Key of the policy or bench whose text is told in full."""

    def on_sheet_moved(self, message: Sheet.Moved) -> None:
        """What the policy under the cursor does is told below it, what a bench fears beside it."""
        here = message.cell.key if message.cell.key.startswith((council_policies.KEY, BENCH)) else ""
        if here != self._read:
            self._read = here
            self.query_one(Sheet).show(self.lines)

    def look(self, session: Session) -> None:
        """Read the council anew."""
        self._view, self._count = council_view(session), count_state(session)

    def lines(self, cells: int) -> list[Line]:
        """Support and cards, benches, policies, the archive; while one searches, the policies and threads found alone."""
        view, rules = self._view, self.rules
        found = found_threads(rules, view.archive, self.wanted)
        threads = archive(rules, found, cells, self.wanted)
        policies = council_policies.policies(rules, view, cells, self._read, self.wanted)
        if self.wanted:
            return spaced([*policies, threads if found else []]) or self.none_found(cells)
        return spaced(
            [
                _support(rules, view, cells),
                [*_cards(rules, view, cells), *_to_archive(view)],
                _benches(rules, view, cells, self._read),
                _the_count(rules, self._count, cells),
                *policies,
                threads,
            ]
        )

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why."""
        return (action == "call_count" and self._count.refusal is not None) or super().idle(action)

    def action_call_count(self) -> None:
        """Have every barn opened when the season ends; a search is let go of, so that it is seen."""
        self.step_back()
        self.lingao.give(self._count.order)

    def found_some(self) -> None:
        """The first that is found takes the cursor."""
        self.entry.go(0)

    def chosen(self, act: Any) -> None:
        """The way to the archive leads to its newest thread."""
        if isinstance(act, ToArchive):
            self.entry.find_stop(newest(self._view.archive))
            stop = next(one for one in self.entry.stops if one.cell is self.entry.current)
            self.entry.scroll_to(y=stop.y - 1, animate=False)  # the archive's own heading on top
        else:
            super().chosen(act)


def _support(rules: Ruleset, view: CouncilView, cells: int) -> list[Line]:
    warn, recall = numbers.percent(view.warn), numbers.percent(view.recall)
    rule = _(
        "Support weighs each bench's satisfaction by its seats. Under {warn} it is announced; three seasons under {recall} bring a recall vote."
    )
    first: Line = (
        Cell(_("THE COUNCIL"), 14, look="heading"),
        number_cell(rules, view.support, look="strong"),
        Cell(" " + glyphs.bar(view.support.value, 1000, 20), look="bar"),
    )
    return [first, *text_lines(rule.format(warn=warn, recall=recall), cells, "muted")]


def _cards(rules: Ruleset, view: CouncilView, cells: int) -> list[Line]:
    lines: list[Line] = [(Cell(_("BEFORE THE COUNCIL"), look="heading"),)]
    for card in view.cards:
        open_ = card.must and card.choice < 0 and card.how != 2
        mark = glyphs.signs().must if open_ else glyphs.signs().may
        name = names_of(rules).card(card.card)
        lines.append(
            (
                Cell(mark + " ", look="warn"),
                Cell(name, act=OpenCard(card.card), key=f"card.{card.slot}", look="strong"),
            )
        )
    if not view.cards:
        said = _("No card lies before it this season. Policies can be ordered all the same: Enter on one.")
        lines += text_lines(said, cells, "muted")
    return lines


def _benches(rules: Ruleset, view: CouncilView, cells: int, read: str) -> list[Line]:
    head: Line = (
        Cell(_("BENCHES"), 22, look="heading"),
        Cell(_("seats"), 10, "right", look="muted"),
        Cell(_("satisfaction"), 16, "right", look="muted"),
        Cell("  " + _("what it fears"), look="muted"),
    )
    return [clipped(head, cells), *(line for row in view.benches for line in _bench(rules, row, cells, read))]


def _bench(rules: Ruleset, row: BenchRow, cells: int, read: str) -> list[Line]:
    names = names_of(rules)
    bench = names.entry("benches", row.id)
    fears = of(f"benches.{row.id}.fears", bench.fears)
    if row.left:
        fears = _("has left the table")
    elif not row.votes:
        fears = _("No vote. {fears}").format(fears=fears)
    trend = numbers.trend(row.satisfaction.value, row.before, 20)
    look: Look = "bad" if row.satisfaction.value < -300 else "good" if row.satisfaction.value > 300 else ""
    row_cells: Line = (
        Cell(names.bench(row.id), 22, act=Go("almanac", f"benches.{row.id}"), key=f"{BENCH}{row.id}"),
        number_cell(rules, row.seats, 10, look="" if row.votes else "muted"),
        number_cell(rules, row.satisfaction, 14, look=look),
        Cell(" " + trend, 4),
    )
    short = cells - line_width(row_cells) < ROOM and read != f"{BENCH}{row.id}"
    if short:  # in full where the cursor stands, so that the policies below stay near
        fears = fit(fears, cells - line_width(row_cells))
    return beyond(row_cells, fears, cells, "warn" if row.left else "muted")


def _the_count(rules: Ruleset, it: CountState, cells: int) -> list[Line]:
    """Where the Count stands, and calling it; muted, with what is missing, where it cannot be called."""
    told = text_lines(count_text(rules, it.held, it.due, it.called), cells, "muted")
    lines = [(Cell(_("THE COUNT"), look="heading"),), *told]
    if it.held or it.called:
        return lines
    look: Look = "accent" if it.refusal is None else "muted"
    call = Cell(_("Call it now (i)"), act=it.order, key="count", look=look, tip=_("u takes it back."))
    lines.append((Cell("  "), call))
    if it.refusal is not None:
        lines += text_lines(refusal_text(rules, it.refusal), cells, "muted", indent=4)
    return lines


def _to_archive(view: CouncilView) -> list[Line]:
    """A line that leads to the archive below the policies."""
    if not view.archive:
        return []
    threads = ngettext("{number} thread in the archive", "{number} threads in the archive", len(view.archive))
    said = threads.format(number=numbers.whole(len(view.archive)))
    tip = _("Enter goes to the newest; / searches them.")
    return [(Cell("  "), Cell(said, act=ToArchive(), key="archive", tip=tip, look="muted"))]
