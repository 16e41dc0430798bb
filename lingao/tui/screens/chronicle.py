"""The chronicle: the run season by season, followed figures over time, and the ways back to an earlier season."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.worker import Worker, WorkerState

from lingao.session.followed import follow, followed
from lingao.session.progress import Progress, Stopped
from lingao.session.session import Session
from lingao.session.views.chronicle import ChronicleView, chronicle_view
from lingao.session.views.drawn import Drawn, Marked, drawn, marked_of
from lingao.session.views.history import plottable
from lingao.tui.keys import key
from lingao.tui.screens import chronicle_parts as parts
from lingao.tui.screens import going_back
from lingao.tui.screens.chronicle_acts import Season, Weigh, season_of
from lingao.tui.screens.chronicle_marks import marks
from lingao.tui.screens.chronicle_plot import plot
from lingao.tui.screens.pane import Pane
from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.firm import Row
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked

FREE = 6
"""Rows kept free under the lines for what is told beside them."""


class ChroniclePane(Pane):
    """What was decided and what came of it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    ChroniclePane .told { width: 1fr; }
    ChroniclePane .drawn { width: 1fr; display: none; border-left: solid $panel; }
    .-plain ChroniclePane .drawn { border-left: ascii $panel; }
    .-wide ChroniclePane .drawn { display: block; }
    ChroniclePane.-plotting .drawn { display: block; }
    ChroniclePane.-plotting .told { display: none; }
    .-wide ChroniclePane.-plotting .told { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("v", "plot", marked("curves")),
        key("slash", "figures", marked("figures")),
        key("left_square_bracket", "another(-1)", marked("another"), cap="[/]"),
        key("right_square_bracket", "another(1)"),
        key("d", "desk", marked("its desk")),
        key("r", "rewind", marked("rewind")),
        key("b", "branches", marked("branches")),
    ]
    _view: ChronicleView
    _drawn: Drawn
    _marked: Marked | None = None
    _read: tuple[int, int, tuple[int, ...]] | None = None
    """What the marks were read of: the game, how many seasons of it, which figures."""
    _reading: Progress | None = None
    _rows = 0
    """Rows the lines were drawn in."""

    def compose(self) -> ComposeResult:
        """The seasons, the figures beside them."""
        with Row():
            yield Sheet(classes="told")
            yield Sheet(classes="drawn")

    @property
    def lines_drawn(self) -> Sheet:
        """The second sheet."""
        return self.query_one(".drawn", Sheet)

    @property
    def plotting(self) -> bool:
        """Whether the figures were asked for where they leave no room for the seasons."""
        return self.has_class("-plotting")

    def refresh_from(self, session: Session) -> None:
        """Read the run and the figures; what is told beside them is read in a thread."""
        self._view, self._drawn = chronicle_view(session), drawn(session)
        self.sheet.show(self.lines)
        self._show_figures()
        self._read_marks(session)

    def lines(self, cells: int) -> list[Line]:
        """The season under way, then those played, the last first."""
        return parts.seasons(self.rules, self._view, cells)

    def _figures(self, cells: int) -> list[Line]:
        """The lines, and what is told beside them."""
        self._rows = self._room
        shown = plot(self.rules, self._drawn, self._marked, cells, self._rows)
        if len(self._drawn.curves[0].values) == 1:
            return shown
        return [*shown, *marks(self.rules, self._marked, cells)]

    @property
    def _room(self) -> int:
        """Rows there are for the lines."""
        return self.lines_drawn.size.height - FREE

    def _show_figures(self) -> None:
        self.lines_drawn.show(self._figures)

    def on_resize(self, _event: events.Resize) -> None:
        """More rows, more room for the lines."""
        if self._read is not None and self._rows != self._room:
            self._show_figures()

    # What is told beside the lines

    def _read_marks(self, session: Session) -> None:
        wanted = (id(session), len(session.past), followed(session))
        if wanted == self._read:
            return
        self._read, self._marked = wanted, None
        if self._reading is not None:
            self._reading.stopped = True
        progress = self._reading = Progress()

        def read() -> Marked | None:
            try:
                return marked_of(session, progress)
            except Stopped:
                return None

        # What is on show is drawn first: a thread that reckons would take its time from it.
        self.call_after_refresh(self.run_worker, read, thread=True, exclusive=True, group="marks")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """They were read, unless something newer is being read by now."""
        found = event.worker.result if event.state is WorkerState.SUCCESS else None
        if isinstance(found, Marked) and self._reading is not None and not self._reading.stopped:
            self._marked = found
            self._show_figures()

    # Figures

    def action_plot(self) -> None:
        """To the figures, or back to the seasons."""
        wide = self.screen.has_class("-wide")
        there = self.lines_drawn.has_focus if wide else self.plotting
        self.set_class(not there, "-plotting")
        (self.sheet if there else self.lines_drawn).focus()
        self.call_after_refresh(self._show_figures)

    def action_figures(self) -> None:
        """Choose which figures are drawn."""
        from lingao.tui.screens.figures_followed import FollowedDialogue

        self.lingao.open(FollowedDialogue(), lambda _answer: self.refresh_from(self.session))

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why."""
        return super().idle(action) or (action == "another" and not self.lines_drawn.display)

    def action_another(self, by: int) -> None:
        """The next figure in place of the first, or the one before."""
        if not self.lines_drawn.display:
            self.lingao.say(_("Curves (v) show one figure after another."))
            return
        accounts, first, *rest = plottable(self.session), *followed(self.session)
        free = [one for one in accounts if one not in rest]
        place = free.index(first) if first in free else -1
        follow(self.session, (free[(place + by) % len(free)], *rest))
        self.refresh_from(self.session)

    # Seasons gone by

    def chosen(self, act: Any) -> None:
        """Enter on a season asks what to do with it; on an order, what it changed."""
        if isinstance(act, Season):
            going_back.ask(self.lingao, act.season)
        elif isinstance(act, Weigh):
            from lingao.tui.screens.weighed import weigh

            weigh(self.lingao, act.season, act.number)
        else:
            super().chosen(act)

    @property
    def _season(self) -> int:
        """The season under the cursor; the one under way where there is none."""
        sheet = self.lines_drawn if self.lines_drawn.has_focus else self.sheet
        return (season_of(sheet.current.key) if sheet.current is not None else 0) or self.session.season

    def action_desk(self) -> None:
        """Look at the desk of the season under the cursor."""
        going_back.look_at(self.lingao, self._season)

    def action_rewind(self) -> None:
        """Go back to the season under the cursor."""
        going_back.ask(self.lingao, self._season, look=False)

    def action_branches(self) -> None:
        """Show the branches of the run."""
        going_back.show_branches(self.lingao)

    def take_focus(self, at: str = "") -> None:
        """The sheet on show takes the keys."""
        super().take_focus(at)
        if self.plotting and not self.screen.has_class("-wide"):
            self.lines_drawn.focus()
