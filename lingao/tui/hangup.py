"""A terminal that is gone: the game ends with it, instead of waiting for keys that cannot come.

`make play` keeps the hangup signal of a closed window to itself, and what reads a dead terminal is told "no input" at once,
over and over. Every order is saved when it is given, so that nothing is lost by ending.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from textual.app import App

EVERY: Final = 1.0
"""Seconds between two looks."""


def end_with_terminal(app: App[int]) -> None:
    """Look now and then whether the terminal is still there, and end the game when it is not."""
    stdin = sys.__stdin__
    if app.is_headless or stdin is None or not stdin.isatty():
        return
    descriptor = stdin.fileno()

    def look() -> None:
        if not os.isatty(descriptor):
            app.exit(return_code=1)

    app.set_interval(EVERY, look)
