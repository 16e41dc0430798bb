"""The chronicle: the run season by season, any figure over time, and the way back to an earlier season."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from lingao.session.rewinding import branch_off, branch_played, branches, rewind, switch
from lingao.session.session import Session
from lingao.session.views.chronicle import ChronicleView, chronicle_view
from lingao.session.views.history import curve, plottable
from lingao.tui.keys import key
from lingao.tui.screens import chronicle_parts as parts
from lingao.tui.screens.choose import Choose
from lingao.tui.screens.chronicle_words import branch_text
from lingao.tui.screens.working import WorkingPane
from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.curve import CurvePlot
from lingao.tui.widgets.entry import EntrySheet
from lingao.wording import _, dates, marked
from lingao.wording.accounts import account_text
from lingao.wording.figures import in_thousandths
from lingao.wording.numbers import scaled


class ChroniclePane(WorkingPane):
    """What was decided and what came of it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    ChroniclePane .told { width: 1fr; }
    ChroniclePane CurvePlot { width: 1fr; display: none; border-left: solid $panel; }
    .-plain ChroniclePane CurvePlot { border-left: ascii $panel; }
    .-wide ChroniclePane CurvePlot { display: block; }
    ChroniclePane.-plotting CurvePlot { display: block; }
    ChroniclePane.-plotting .told { display: none; }
    .-wide ChroniclePane.-plotting .told { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("v", "plot", marked("curve")),
        key("left_square_bracket", "curve(-1)", marked("another"), cap="[/]"),
        key("right_square_bracket", "curve(1)"),
        key("r", "rewind", marked("rewind")),
        key("b", "branches", marked("branches")),
    ]
    plotted: int = 0
    """Which of the figures worth a curve is plotted."""
    _view: ChronicleView

    def compose(self) -> ComposeResult:
        """The seasons, the curve beside them."""
        with Horizontal():
            yield EntrySheet(classes="told")
            yield CurvePlot()
        yield Static(classes="echo", markup=False)

    def look(self, session: Session) -> None:
        """Read the run."""
        self._view = chronicle_view(session)

    def show(self, at: str = "") -> None:
        """Show the seasons and the curve."""
        super().show(at)
        self._show_curve()

    def lines(self, cells: int) -> list[Line]:
        """The season under way, then those played, the last first."""
        return parts.seasons(self, self._view, cells)

    # The curve

    def _show_curve(self) -> None:
        account = plottable(self.session)[self.plotted]
        found = curve(self.session, account)
        label, unit = account_text(self.rules, account)
        values = [
            scaled(in_thousandths(self.rules, account, one) or 0, unit)[0] / 1000 for one in found.values
        ]
        shown = scaled(0, unit)[1]
        title = _("{label}, {unit}").format(label=label, unit=shown) if shown else label
        days = [dates.date_short(self.rules.calendar, one) for one in found.seasons]
        self.query_one(CurvePlot).show(title, values, days, plain=self.lingao.plain_signs)

    def action_plot(self) -> None:
        """Show the curve, where there is no room for it beside the seasons."""
        self.toggle_class("-plotting")
        self._show_curve()
        plotting = self.has_class("-plotting")
        (self.query_one(CurvePlot) if plotting else self.entry).focus()

    def action_curve(self, by: int) -> None:
        """Plot the next figure, or the one before; when something is searched for, of those found."""
        accounts = plottable(self.session)
        wanted = [n for n, one in enumerate(accounts) if self.found(account_text(self.rules, one).label)]
        wanted = wanted or list(range(len(accounts)))
        place = wanted.index(self.plotted) if self.plotted in wanted else -1 if by > 0 else 0
        self.plotted = wanted[(place + by) % len(wanted)]
        self._show_curve()

    # Back to an earlier season

    def chosen(self, act: Any) -> None:
        """Enter on a season asks what to do with it."""
        if isinstance(act, parts.Season):
            self._ask(act.season)
        else:
            super().chosen(act)

    def action_rewind(self) -> None:
        """Ask about the season under the cursor."""
        cell = self.entry.cell_of("season.") or self.entry.current
        season = parts.season_of(cell.key) if cell is not None else 0
        self._ask(season or self.session.season)

    def _ask(self, season: int) -> None:
        date = dates.date(self.rules.calendar, season)
        saved = branch_played(self.session) > 0
        if saved:
            text = _("What has been played since stays on its own branch and can be returned to with b.")
            ways = [
                ("rewind", _("Play on from the beginning of {date}").format(date=date)),
                ("branch", _("Mark a branch there and stay here")),
                ("", _("Back, without doing it")),
            ]
        else:
            text = _("This game is not saved: what has been played since will be gone.")
            ways = [
                ("rewind", _("Play on from the beginning of {date}").format(date=date)),
                ("", _("Back, without doing it")),
            ]
        self.lingao.open(Choose(date, text, ways), lambda way: self._go(way, season))

    def _go(self, way: str | None, season: int) -> None:
        if way == "rewind":
            self._take(lambda: rewind(self.session, season))
        elif way == "branch":
            name = _("from {date}").format(date=dates.date(self.rules.calendar, season))
            self._saved(lambda: branch_off(self.session, season, name))
            self.lingao.say(_("Marked. b lists the branches."))

    def action_branches(self) -> None:
        """List the branches of the run."""
        here = branch_played(self.session)
        found = branches(self.session)
        if len(found) < 2:
            self.lingao.say(_("This run has no other branch. r goes back to the season under the cursor."))
            return
        ways = [(str(one.id), branch_text(self.rules, one, one.id == here)) for one in found]
        self.lingao.open(
            Choose(_("Branches"), _("Each goes its own way from the season it left."), ways), self._switch
        )

    def _switch(self, branch: str | None) -> None:
        if branch and int(branch) != branch_played(self.session):
            self._take(lambda: switch(self.session, int(branch)))

    def _take(self, make: Callable[[], Session]) -> None:
        session = self._saved(make)
        if session is not None:
            self.lingao.to_table(session)

    def _saved(self, do: Callable[[], Any]) -> Any:
        """Do something with the save; what goes wrong is told, and can be tried again."""
        from lingao.savefile.problems import SaveProblem

        try:
            return do()
        except SaveProblem as problem:
            self.lingao.trouble(problem, lambda: self._saved(do))
            return None
