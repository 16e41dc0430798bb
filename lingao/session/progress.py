"""Progress: how far a long reckoning has come, and the way to end it early; shared by a thread that works and a screen that waits."""

from __future__ import annotations


class Stopped(Exception):  # noqa: N818 - the player's wish, no error
    """The reckoning was ended before it was done."""


class Progress:
    """Told by the one who works, read by the one who waits. Works without anybody waiting, too."""

    def __init__(self) -> None:
        self.done = 0
        self.of = 0
        """Steps in all; 0 before anything is known."""
        self.stopped = False
        """Set it to end the reckoning at its next step."""

    def step(self, done: int, of: int) -> None:
        """So many steps are done.

        Raises:
            Stopped: when nobody waits for it any more.
        """
        self.done, self.of = done, of
        if self.stopped:
            raise Stopped
