"""Trade: standing orders set in place in the unit shown, refused where a port is not open to us."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import Trade
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import cells, drive, go_to, press, table, text
from tests.screens.works import SIZES, check_figures, current_key, pane, unworded


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_figure_sums_and_every_line_fits(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 4)
    port = next(one for one in session.rules.world.ports if "cloth" in one.sells and not one.needs)
    assert session.give(Trade(port.id, "cloth", 300)) is None
    check_figures(session, "6", size)


def test_an_order_is_typed_in_the_unit_shown_and_the_silver_follows() -> None:
    session = shipped_game("morning_star", 1)
    port = next(one for one in session.rules.world.ports if "cloth" in one.sells and "cloth" in one.buys)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "6")
        await go_to(pilot, f"order.{port.id}.cloth")
        await press(pilot, "enter", "2", "0", "0")
        assert pane(pilot)._view.turnover.value < 0
        await press(pilot, "enter")
        assert session.orders == [Trade(port.id, "cloth", 2_000)]
        await press(pilot, "enter", "minus", "1", "0", "0", "enter")
        assert session.orders[-1] == Trade(port.id, "cloth", -1_000)

    drive(table(session), driver)


@pytest.mark.parametrize("name", ["cloth", "lingao"])
def test_finding_a_good_or_a_port_stops_at_an_order_that_can_be_set(name: str) -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "6", "slash", *name, "enter")
        assert current_key(pilot).startswith("order.")
        await press(pilot, "plus")
        assert [type(one) for one in session.orders] == [Trade]

    drive(table(session), driver)


def test_a_port_that_is_not_open_says_what_is_missing() -> None:
    session = shipped_game("morning_star", 0)
    port = next(one for one in session.rules.world.ports if one.needs)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "6")
        assert "Needs the tech" in text(pilot)
        assert not any(cell.key.startswith(f"order.{port.id}.") for cell in cells(pilot))
        await go_to(pilot, f"port.{port.id}")
        await press(pilot, "enter")
        good = next(iter(port.sells))
        await go_to(pilot, f"order.{port.id}.{good}")
        await press(pilot, "plus")
        assert session.orders == []

    drive(table(session), driver)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_name_of_a_good_stands_apart_from_its_unit(size: tuple[int, int]) -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "6")
        rows = [line for line in pane(pilot).sheet.lines if any(one.key.startswith("good.") for one in line)]
        assert rows
        for row in rows:
            assert row[0].drawn().endswith(" ")
            assert row[1].text.strip()

    drive(table(shipped_game("morning_star", 1)), driver, size)


def test_every_word_goes_through_the_wording() -> None:
    assert unworded(tiny_game(3), "6") == []
