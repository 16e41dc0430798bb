"""The README's tour: several screens in one small picture that fetches nothing."""

from __future__ import annotations

from xml.etree import ElementTree

from textual.pilot import Pilot

from lingao.tui.picture import as_svg
from tests.games import tiny_game
from tests.screens.animated import SECONDS, animated
from tests.screens.sheets import MIDDLE, drive, press, table
from tests.screens.tour import STOPS

LARGEST = 400_000
"""Bytes."""


def test_screens_follow_one_another_in_one_picture_that_fetches_nothing() -> None:
    screens: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        for tab in "12457"[: len(STOPS)]:
            await press(pilot, *(tab if tab != "1" else ""))
            screens.append(as_svg(pilot.app))

    drive(table(tiny_game(3)), driver, MIDDLE)
    tour = animated(screens)
    groups = ElementTree.fromstring(tour).findall("{http://www.w3.org/2000/svg}g")
    assert len(groups) == len(screens)
    assert [one.get("style") for one in groups] == [
        f"animation-delay: {(number - len(screens)) * SECONDS}s" for number in range(len(screens))
    ]
    assert tour.count("http") == 1
    assert "@import" not in tour
    assert len(tour.encode()) < LARGEST
