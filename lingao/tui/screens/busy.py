"""Something that takes a moment: it runs in a thread while a sign turns; the screen stays alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from textual.worker import Worker, WorkerState

from lingao.tui.keys import key
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.sheet import Sheet

TURNING = "|/-\\"


class Failed(NamedTuple):
    """The work ended with an error that the player must be told of."""

    error: BaseException
    work: Callable[[], Any]


class Busy(Dialogue, inherit_bindings=False):
    """Runs `work` in a thread and answers with its result, or with `Failed`. Nothing opens over it: it closes by itself."""

    BINDINGS = [key("escape,q", "wait")]

    def __init__(self, text: str, work: Callable[[], Any]) -> None:
        super().__init__()
        self._text, self._work = text, work
        self._turn = 0

    def on_mount(self) -> None:
        """Begin."""
        super().on_mount()
        if not self.lingao.settings.reduced_motion:
            self.set_interval(0.15, self._next)
        self.run_worker(self._work, thread=True, exclusive=True, exit_on_error=False)

    def _next(self) -> None:
        self._turn += 1
        self.query_one(Sheet).show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """What is being done."""
        return [(Cell(f" {TURNING[self._turn % 4]} "), Cell(self._text))]

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Done, one way or the other."""
        if event.state is WorkerState.SUCCESS:
            self.dismiss(event.worker.result)
        elif event.state is WorkerState.ERROR and event.worker.error is not None:
            self.dismiss(Failed(event.worker.error, self._work))

    def action_wait(self) -> None:
        """There is no way back while it runs; it takes but a moment."""
        self.app.bell()
