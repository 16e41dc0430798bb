"""The README's pictures, drawn from the running program: `python -m tests.screens.tour FOLDER`.

A game of `morning_star` with seed 7 is played some seasons by the cautious bot, then its screens are visited.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from lingao.content.resolve import load
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session
from lingao.trials.bots.cautious import Cautious
from lingao.trials.bots.common import Desk
from lingao.tui.app import LingaoApp

SIZE = (120, 40)
SEASONS = 13
SEED = 7
STOPS = (
    ("desk", ("1",)),
    ("card", ("enter",)),
    ("plan", ("escape", "2")),
    ("tree", ("3", "down", "down", "down", "down")),
    ("council", ("5",)),
)
"""Picture and the keys pressed from the one before."""


def session_in_play(seasons: int = SEASONS) -> Session:
    """A game under way, with orders of the cautious bot behind it."""
    world = load().world
    if world is None:
        raise SystemExit("the content has errors: run `lingao check`")
    session = Session(Ruleset(world, "morning_star"), SEED)
    for _ in range(seasons):
        desk = Desk(session.rules, session.balances, SEED)
        Cautious().play(desk)
        for order in desk.given:
            session.give(order)
        session.end_season()
    return session


async def draw(folder: Path) -> list[Path]:
    """Visit the stops and write a picture of each."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = []
    with tempfile.TemporaryDirectory() as saves:
        app = LingaoApp(Path(saves), session_in_play(), unsaved=True)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.pause()
            for name, keys in STOPS:
                await pilot.press(*keys)
                await pilot.pause()
                picture = folder / f"{name}.svg"
                picture.write_text(app.export_screenshot(title=f"Lingao: {name}"), encoding="utf-8")
                drawn.append(picture)
    return drawn


def main() -> None:
    """Draw into the folder named on the command line."""
    for picture in asyncio.run(draw(Path(sys.argv[1]))):
        print(picture)


if __name__ == "__main__":
    main()
