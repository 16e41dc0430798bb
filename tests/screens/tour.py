"""The README's pictures, drawn from the running program: `python -m tests.screens.tour FOLDER`.

A game of `morning_star` with seed 7 is played some seasons by the cautious bot, then its screens are visited: once at
120x40 for a still of each, once at 100x30 for the animated tour.
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
from lingao.tui.preferences import Preferences
from tests.screens.animated import animated
from tests.screens.pictures import still
from tests.screens.sheets import MIDDLE, WIDE, press, settled

TOUR = "tour"
"""The animated picture."""
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


async def visited(size: tuple[int, int]) -> dict[str, str]:
    """Visit the stops; a picture of each."""
    with tempfile.TemporaryDirectory() as saves:
        app = LingaoApp(Path(saves), session_in_play(), unsaved=True)
        app.settings = Preferences(reduced_motion=True)
        drawn = {}
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            for name, keys in STOPS:
                await press(pilot, *keys)
                await still(pilot)
                drawn[name] = app.export_screenshot(title=f"Lingao: {name}")
    return drawn


async def draw(folder: Path) -> list[Path]:
    """Write a still of each stop, and the tour."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = await visited(WIDE)
    pictures[TOUR] = animated(list((await visited(MIDDLE)).values()))
    paths = [folder / f"{name}.svg" for name in pictures]
    for path, picture in zip(paths, pictures.values(), strict=True):
        path.write_text(picture, encoding="utf-8")
    return paths


def main() -> None:
    """Draw into the folder named on the command line."""
    for picture in asyncio.run(draw(Path(sys.argv[1]))):
        print(picture)


if __name__ == "__main__":
    main()
