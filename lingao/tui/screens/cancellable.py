"""Cancellable: a longer reckoning in a thread, with how far it has come; Escape ends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.worker import Worker, WorkerState

from lingao.session.progress import Progress, Stopped
from lingao.tui import glyphs
from lingao.tui.keys import key
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.busy import Failed
from lingao.tui.widgets.cells import Cell, Line
from lingao.wording import marked

BAR = 20
"""Cells of the bar."""
OFTEN = 0.1
"""Seconds between two looks at how far it has come."""


class Cancellable(Dialogue, inherit_bindings=False):
    """Runs `work` in a thread and answers with its result, with `Failed`, or with nothing when it was ended early."""

    BINDINGS = [key("escape,q", "stop", marked("stop"), cap="escape")]

    def __init__(self, text: str, work: Callable[[Progress], Any]) -> None:
        super().__init__()
        self._text, self._work = text, work
        self._progress = Progress()

    def on_mount(self) -> None:
        """Begin."""
        super().on_mount()
        self.set_interval(OFTEN, self.refresh_lines)
        self.run_worker(self._reckon, thread=True, exclusive=True, exit_on_error=False)

    def _reckon(self) -> Any:
        try:
            return self._work(self._progress)
        except Stopped:
            return None

    def lines(self, cells: int) -> list[Line]:
        """How far it has come, and what is being done."""
        bar = glyphs.bar(self._progress.done, self._progress.of, BAR)
        return [(Cell(f" {bar} ", look="bar"), Cell(self._text))]

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Done, one way or the other; what ends after it was stopped is nobody's any more."""
        if self._progress.stopped:
            return
        if event.state is WorkerState.SUCCESS:
            self.dismiss(event.worker.result)
        elif event.state is WorkerState.ERROR and event.worker.error is not None:
            error = event.worker.error
            self.dismiss(Failed(error, lambda: self._work(Progress())))

    def action_stop(self) -> None:
        """End it early: the thread stops at its next step."""
        self._progress.stopped = True
        self.dismiss(None)
