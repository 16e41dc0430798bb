"""The season's report. Its parts stand in `report_parts`."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget
from textual.worker import Worker, WorkerState

from lingao.session.hindsight import Told, told
from lingao.session.progress import Progress, Stopped
from lingao.session.running import Stop
from lingao.session.views.report import ReportView
from lingao.tui.acts import Go
from lingao.tui.keys import TABS, key
from lingao.tui.screens import report_parts as parts
from lingao.tui.screens.base import Sized
from lingao.tui.screens.hindsight import LOOK_BACK, look_back
from lingao.tui.screens.report_wall import underway
from lingao.tui.tabs import tabs
from lingao.tui.widgets.cells import Cell, Line, spaced, text_lines
from lingao.tui.widgets.headline import Headline
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, marked
from lingao.wording.running import run_text


class ReportScreen(Sized):
    """What a season came to. Answers nothing, `run`, or where to go."""

    BINDINGS = [key("escape,q,n", "back", marked("go on"), cap="escape"), LOOK_BACK, *TABS]
    AUTO_FOCUS = "#report"
    telling = True

    def __init__(self, view: ReportView, seasons: int = 1, stop: Stop | None = None) -> None:
        super().__init__()
        self._view, self._seasons, self._stop = view, seasons, stop
        self._told: Told | None = None
        self._looking = Progress()

    def contents(self) -> Iterator[Widget]:
        """The headline, the report, the keys."""
        yield Headline(id="headline")
        yield Sheet(id="report")
        yield KeyBar()

    def on_mount(self) -> None:
        """The cursor stands on going on."""
        self.query_one(Headline).refresh_from(self.lingao.session)
        self.query_one("#report", Sheet).show(self.lines, "on")
        if not self._view.over:
            # What is on show is drawn first: a thread that reckons would take its time from it.
            self.call_after_refresh(self.run_worker, self._look, thread=True, exclusive=True)

    def _look(self) -> Told | None:
        try:
            return told(self.lingao.session, self._looking)
        except Stopped:
            return None

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """What the posts gave and could have given is known: its lines come where they belong."""
        if event.state is WorkerState.SUCCESS and isinstance(event.worker.result, Told):
            self._told = event.worker.result
            self.query_one("#report", Sheet).show(self.lines)

    def on_unmount(self) -> None:
        """Nobody waits for it any more."""
        self._looking.stopped = True

    def lines(self, cells: int) -> list[Line]:
        """Going on stands first, so that Enter is always in sight."""
        view, rules = self._view, self.lingao.session.rules
        title = _("{date} is over").format(date=dates.date(rules.calendar, view.season))
        ways = [Cell(_("To the epilogue") if view.over else _("Go on"), act="on", key="on", look="strong")]
        if view.quiet:
            ways += [Cell("    "), Cell(_("Run to the next card or warning"), act="run", key="run")]
        blocks = (
            parts.judged,
            parts.shortages,
            parts.happened,
            underway,
            parts.clue,
            parts.ahead,
        )
        head: list[Line] = [(Cell(title, look="heading"), Cell("    "), *ways)]
        if self._stop is not None:
            head += text_lines(run_text(self._seasons, self._stop), cells, "accent")
        # What the posts gave comes a moment later, high up: whoever moved one looks for it.
        first = [parts.dead(rules, view, cells), parts.surprises(rules, view, cells)]
        posts = parts.posts(rules, self._told, cells)
        return spaced([head, *first, posts, *(block(rules, view, cells) for block in blocks)])

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Go on, run, or go somewhere."""
        message.stop()
        self.dismiss(None if message.act == "on" else message.act)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """`w` on a figure."""
        message.stop()
        self.lingao.ask(message.number)

    def action_look_back(self) -> None:
        """What the twelve could have done; whoever wants to move one of them now goes on to that."""
        look_back(self.lingao, self.dismiss)

    def action_tab(self, number: str) -> None:
        """Go on to a tab of the season that has begun."""
        self.dismiss(Go(tabs()[number].id))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """After the last season there is the epilogue and no desk; tabs that did not come with the game have no key."""
        return action != "tab" or (not self._view.over and parameters[0] in tabs())

    def action_back(self) -> None:
        """Go on."""
        self.dismiss(None)
