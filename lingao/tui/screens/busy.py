"""Something that takes a moment: it runs in a thread while a sign turns; the screen stays alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from textual.worker import Worker, WorkerState

from lingao.session.progress import Progress, Stopped
from lingao.tui import glyphs
from lingao.tui.keys import key
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked
from lingao.wording.keys import key_name

TURNING = "|/-\\"
BAR = 24
"""Cells of the bar."""


class Failed(NamedTuple):
    """The work ended with an error that the player must be told of."""

    error: BaseException
    work: Callable[[], Any]


class Steps:
    """Work of several steps: how many are done, and whether it is to stop after the present one."""

    def __init__(self, of: int) -> None:
        self.of, self.done, self.stopped = of, 0, False

    def step(self) -> bool:
        """One more is done; whether to go on."""
        self.done += 1
        return not self.stopped and self.done < self.of


class Busy(Dialogue, inherit_bindings=False):
    """Runs `work` in a thread and answers with its result, or with `Failed`. Nothing opens over it: it closes by itself.

    Work that tells its steps shows how far it has come, and Escape stops it: `Steps` after the present one, what is done
    staying done; a reckoning with `Progress` at its next step, and the answer is None.
    """

    BINDINGS = [key("escape,q", "stop", marked("stop"), cap="escape")]

    def __init__(self, text: str, work: Callable[[], Any], steps: Steps | Progress | None = None) -> None:
        super().__init__()
        self._text, self._work = text, work
        self.steps = steps or Steps(1)
        self._turn = 0

    @classmethod
    def reckoning(cls, text: str, work: Callable[[Progress], Any]) -> Busy:
        """A box for work that may take long and changes nothing: it can be ended at any step."""
        progress = Progress()
        return cls(text, lambda: work(progress), progress)

    def on_mount(self) -> None:
        """Begin."""
        if not self.lingao.settings.reduced_motion:
            self.set_interval(0.15, self._next)
        self.run_worker(self._run, thread=True, exclusive=True, exit_on_error=False)

    def _run(self) -> Any:
        try:
            return self._work()
        except Stopped:
            return None

    def _next(self) -> None:
        self._turn += 1
        self.query_one(Sheet).show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """What is being done, and how far it is."""
        lines: list[Line] = [(Cell(f" {TURNING[self._turn % 4]} "), Cell(self._text))]
        if self.steps.of > 1:
            far = _("{done} of {all}").format(done=self.steps.done, all=self.steps.of)
            done = glyphs.bar(self.steps.done, self.steps.of, BAR)
            lines.append((Cell("   "), Cell(done, look="bar"), Cell("  " + far, look="muted")))
        if self._keeps and self.steps.of > 1:
            said = _("It stops after this one.") if self.steps.stopped else _("{key} stops after this one.")
            lines += text_lines(said.format(key=key_name("escape")), cells, "muted", indent=3)
        return lines

    @property
    def _keeps(self) -> bool:
        """Whether what is done stays done when it is stopped."""
        return isinstance(self.steps, Steps)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Work of one step cannot be stopped; it takes but a moment."""
        return action != "stop" or not self._keeps or self.steps.of > 1

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Done, one way or the other."""
        if event.state is WorkerState.SUCCESS:
            self.dismiss(event.worker.result)
        elif event.state is WorkerState.ERROR and event.worker.error is not None:
            self.dismiss(Failed(event.worker.error, self._work))

    def action_stop(self) -> None:
        """Stop after the present step."""
        self.steps.stopped = True
        self.refresh_lines()
