"""Cancellable: a longer reckoning in a thread, with how far it has come; Escape ends it and nothing comes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lingao.session.progress import Progress, Stopped
from lingao.tui import glyphs
from lingao.tui.screens.busy import BAR, Busy
from lingao.tui.widgets.cells import Cell, Line


class Cancellable(Busy):
    """Runs `work` in a thread and answers with its result, with `Failed`, or with nothing when it was ended early."""

    def __init__(self, text: str, work: Callable[[Progress], Any]) -> None:
        self._progress = Progress()
        super().__init__(text, lambda: self._reckon(work))

    def _reckon(self, work: Callable[[Progress], Any]) -> Any:
        try:
            return work(self._progress)
        except Stopped:
            return None

    def lines(self, cells: int) -> list[Line]:
        """What is being done, and how far it has come."""
        bar = glyphs.bar(self._progress.done, self._progress.of, BAR)
        return [*super().lines(cells), (Cell("   "), Cell(bar, look="bar"))]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """It can be ended at any step."""
        return True

    def action_stop(self) -> None:
        """End it early: the thread stops at its next step, and the box closes."""
        self._progress.stopped = True
