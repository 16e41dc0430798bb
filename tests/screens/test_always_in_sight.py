"""The race and the Wall stand over every tab, whole, at every size; Enter on them goes where they are won."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from lingao.engine.orders import Promise, QueueProject, Unhang
from lingao.session.views.wall import promised
from tests.games import shipped_game
from tests.screens.sheets import (
    NARROW,
    SIZES,
    WIDE,
    cells,
    drive,
    go_to,
    press,
    screen_name,
    sheets,
    table,
    text,
)

ALL_SIZES = (*SIZES, (100, 30))


def over(pilot: Pilot[int]) -> list[str]:
    """The lines over the tabs."""
    (headline,) = [one for one in sheets(pilot) if one.id == "headline"]
    return ["".join(cell.drawn() for cell in line) for line in headline.lines]


@pytest.mark.parametrize("size", ALL_SIZES)
@pytest.mark.parametrize(
    ("scenario", "seasons"), [("morning_star", 0), ("morning_star", 12), ("first_winter", 2)]
)
def test_on_every_tab_race_and_wall_are_told_whole(
    size: tuple[int, int], scenario: str, seasons: int
) -> None:
    app = table(shipped_game(scenario, seasons))
    hanging = len(promised(app.session))

    async def driver(pilot: Pilot[int]) -> None:
        for tab in "12345678":
            await press(pilot, tab)
            race, wall = over(pilot)
            assert " to " in race or "successor" in race
            assert wall.startswith("Wall")
            assert wall.count("/") == hanging
            assert "…" not in race + wall

    drive(app, driver, size)


@pytest.mark.parametrize("size", SIZES)
def test_enter_on_the_wall_opens_it(size: tuple[int, int]) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "4")
        await go_to(pilot, "wall")
        await press(pilot, "enter")
        assert screen_name(pilot) == "OffersDialogue"

    drive(table(shipped_game("morning_star")), driver, size)


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_enter_on_the_race_queues_what_wins_it(size: tuple[int, int]) -> None:
    app = table(shipped_game("morning_star"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "race")
        await press(pilot, "enter")
        assert isinstance(app.session.orders[-1], QueueProject)
        assert "not queued" not in over(pilot)[0]

    drive(app, driver, size)


@pytest.mark.parametrize("size", SIZES)
def test_the_desk_says_what_comes_next_and_its_keys_do_it(size: tuple[int, int]) -> None:
    app = table(shipped_game("morning_star"))

    async def driver(pilot: Pilot[int]) -> None:
        assert "▸ c card: answer it" in text(pilot)
        await press(pilot, "c")
        assert screen_name(pilot) == "CardScreen"
        await press(pilot, "enter", "enter")
        assert "✓ c card: answered" in text(pilot)
        assert "▸ n end" in text(pilot)
        await press(pilot, "p")
        assert screen_name(pilot) == "OffersDialogue"
        await press(pilot, "escape", "n")
        assert screen_name(pilot) == "ChecklistDialogue"

    drive(app, driver, size)


def test_c_says_that_no_card_has_come() -> None:
    session = shipped_game("morning_star")
    session.opening[session.rules.at.must[0]] = session.opening[session.rules.at.extra[0]] = 0
    session._forget()
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        assert "c card: none" in text(pilot)
        await press(pilot, "c")
        assert screen_name(pilot) == "MainScreen"
        assert any("No card" in str(one.message) for one in app._notifications)

    drive(app, driver)


def test_on_the_wall_the_cursor_stands_on_what_can_still_be_hung() -> None:
    session = shipped_game("morning_star")
    *_, last = promised(session)
    assert session.give(Unhang(session.rules.world.promises[last.promise].id)) is None
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "p", "enter")
        assert isinstance(app.session.orders[-1], Promise)

    drive(app, driver)


def test_after_a_move_the_desk_says_what_is_expected_of_it() -> None:
    app = table(shipped_game("morning_star", 2))

    async def driver(pilot: Pilot[int]) -> None:
        assert "against staying" not in text(pilot)
        await press(pilot, "m", "enter", "up")
        assert "Expected by" in str(app.screen.query_one("#expected", Static).render())
        await press(pilot, "enter")
        assert "▸ m" not in text(pilot)
        assert "m posts: 1 moved" in text(pilot)
        assert "against staying" in text(pilot)
        await press(pilot, "u")
        assert "against staying" not in text(pilot)

    drive(app, driver)


def test_a_full_place_says_why_a_post_there_gives_less() -> None:
    app = table(shipped_game("morning_star", 2))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "m", "enter")
        full = next(cell.key for cell in cells(pilot) if cell.text.startswith("Drawing office"))
        await go_to(pilot, full)
        said = str(app.screen.query_one("#expected", Static).render())
        assert "No room: there is whole work for 4" in said

    drive(app, driver)
