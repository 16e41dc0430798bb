"""The chain box: opened with o, drawn in both sets of signs, followed with Enter and back with Escape, nothing cut off."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.session.views.chain import chain_of
from lingao.tui import glyphs
from lingao.tui.acts import Chain
from lingao.wording.chains import held_sentence
from lingao.wording.names import names_of
from tests.games import shipped_game
from tests.screens.sheets import (
    cells,
    drive,
    go_to,
    press,
    screen_name,
    settled,
    tab,
    table,
    text,
    too_wide,
    unexplained,
)
from tests.screens.works import current_key

ROOM = [(120, 40), (100, 30), (80, 24)]


def flat(shown: str) -> str:
    return " ".join(shown.split())


@pytest.mark.parametrize("size", ROOM)
@pytest.mark.parametrize("name", ["grain", "steel", "cloth", "freight"])
def test_a_chain_says_its_limit_draws_its_stream_and_fits(name: str, size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 4)
    number, app = session.rules.number("resources", name), table(session)

    async def driver(pilot: Pilot[int]) -> None:

        app.do(Chain(number))
        await settled(pilot)
        assert flat(held_sentence(session.rules, chain_of(session, number).held)) in flat(text(pilot))
        assert too_wide(pilot) == []
        assert unexplained(session, cells(pilot)) == []

    drive(app, driver, size)


def test_o_opens_the_chain_of_a_store_a_line_of_work_and_a_thing_on_the_desk() -> None:
    session = shipped_game("morning_star", 2)
    salt = session.rules.number("resources", "salt")

    async def driver(pilot: Pilot[int]) -> None:
        for number, at in (("1", f"thing.{salt}"), ("2", "process.salt_boil"), ("2", "resource.salt")):
            await press(pilot, number)
            await go_to(pilot, at)
            await press(pilot, "o")
            assert screen_name(pilot) == "ChainDialogue"
            assert "Salt by boiling" in text(pilot)
            await press(pilot, "escape")

    drive(table(session), driver)


def test_o_on_a_promise_of_a_thing_shows_its_chain_and_on_another_says_why_not() -> None:
    session = shipped_game("morning_star", 2)
    rows = session.rules.council.promises
    hung = [row for row in rows if session.seen[session.rules.at.hung[row.ordinal]]]
    made = next(row for row in hung if row.resource >= 0)
    other = next(row for row in hung if row.resource < 0)

    async def driver(pilot: Pilot[int]) -> None:
        await go_to(pilot, f"promise.{made.ordinal}")
        await press(pilot, "o")
        assert screen_name(pilot) == "ChainDialogue"
        assert names_of(session.rules).resource(made.resource) in text(pilot)
        await press(pilot, "escape")
        await go_to(pilot, f"promise.{other.ordinal}")
        await press(pilot, "o")
        assert screen_name(pilot) == "MainScreen"

    drive(table(session), driver)


def test_enter_on_the_limit_goes_to_its_target_and_on_a_resource_follows_it_until_escape() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "resource.charcoal")
        await press(pilot, "o")
        await go_to(pilot, "input.1.firewood")
        await press(pilot, "enter")
        assert "TAKEN BY" in text(pilot)
        assert "Charcoal, earth mound" in text(pilot)
        await press(pilot, "escape")
        assert screen_name(pilot) == "ChainDialogue"
        await go_to(pilot, "held")
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"
        assert tab(pilot) == "2"
        assert current_key(pilot) == "target.charcoal_mound"

    drive(table(session), driver)


def test_what_is_locked_leads_to_what_it_lacks_in_the_tree() -> None:
    session = shipped_game("morning_star", 2)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "resource.steel")
        await press(pilot, "o", "enter")
        assert tab(pilot) == "3"

    drive(table(session), driver)


def test_plain_signs_draw_bands_that_lie_apart() -> None:
    session = shipped_game("morning_star", 2)
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2")
        await go_to(pilot, "resource.salt")
        glyphs.use(True)
        await press(pilot, "o")
        shown = text(pilot)
        assert shown.isascii() or "█" not in shown
        assert "####" in shown
        assert "++++" in shown

    try:
        drive(app, driver)
    finally:
        glyphs.use(False)
