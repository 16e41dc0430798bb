"""Tidying: all of memory is looked through for garbage while nobody does anything, so that no paint waits for it."""

from __future__ import annotations

import gc
from typing import Final

EVERY: Final = 2.0
"""Seconds between two looks at whether something is going on."""
SELDOM: Final = 200
"""Passes through what is young after which all is looked through whatever is going on; Python's own figure is 10, which
comes with every third screen opened, for 20 to 80 ms."""
WORTH: Final = 10
"""Passes through what is young that make it worth while."""


class Tidying:
    """Looks through all of memory when nothing has been made for a while."""

    def __init__(self) -> None:
        gc.set_threshold(*gc.get_threshold()[:2], SELDOM)
        self._seen = 0

    def look(self) -> None:
        """Tidy up if nothing was made since the last look, and enough before it."""
        made = gc.get_stats()[1]["collections"]
        quiet, self._seen = made == self._seen, made
        if quiet and gc.get_count()[2] >= WORTH:
            gc.collect()
