"""The game with a watch on its event loop: every time it was kept busy is written to a file, beginning and seconds a line.

The seconds are CPU time of the loop's thread, which other programs on the machine do not add to.

python benchmarks/watched.py SAVED_GAME FILE
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import lingao.tui
from lingao.tui.app import LingaoApp

TICK = 0.002
"""Seconds between two looks at the clock."""
AFTER = 1.0
"""Seconds the title is looked at."""
LEAST = 0.005
"""Seconds below which nobody counts it."""


class Watched(LingaoApp):
    """The game as it is, and the watch."""

    CSS_PATH = str(Path(lingao.tui.__file__).parent / "style.tcss")

    def on_mount(self) -> None:
        """From the title take the game up, as *Continue* does, and begin to watch."""
        super().on_mount()
        self.set_timer(AFTER, lambda: self.take_up(Path(sys.argv[1])))
        self._watching = asyncio.create_task(watch(Path(sys.argv[2])))


async def watch(path: Path) -> None:
    """Write down whenever the loop came back late."""
    with path.open("w", encoding="ascii") as file:
        began, spent = time.perf_counter(), time.thread_time()
        while True:
            await asyncio.sleep(TICK)
            now = time.thread_time()
            if now - spent > LEAST:
                file.write(f"{began} {now - spent}\n")
                file.flush()
            began, spent = time.perf_counter(), now


def main() -> None:
    """Go on with the saved game."""
    app = Watched(Path(sys.argv[1]).parent)
    app.run()
    app.exit_settled()


if __name__ == "__main__":
    main()
