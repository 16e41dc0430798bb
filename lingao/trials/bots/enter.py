"""`enter`: accepts every default. What somebody sees who only presses Enter."""

from __future__ import annotations

from lingao.trials.bots.common import Desk


class Enter:
    """Gives no order at all."""

    def play(self, desk: Desk) -> None:
        """Press Enter."""
