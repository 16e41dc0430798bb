"""The council's tab: policies that can be ordered by bench, lasting effects of cards apart, texts where the cursor stands."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import Enact
from lingao.session.views.council import council_view
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import SIZES, cells, drive, go_to, press, table, text, too_wide, unexplained
from tests.screens.works import unworded


@pytest.mark.parametrize("size", SIZES)
def test_every_policy_that_can_be_ordered_is_listed_once_and_fits(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 12)
    policies = session.rules.world.policies
    wanted = {one.id for one in policies if one.by_order}
    lasting = {policies[row.policy].id for row in council_view(session).lasting}

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5")
        keys = [cell.key.partition(".")[2] for cell in cells(pilot) if cell.key.startswith("policy.")]
        assert len(keys) == len(set(keys))
        assert set(keys) == wanted | lasting
        assert lasting
        assert "LASTING EFFECTS OF CARDS" in text(pilot)
        assert too_wide(pilot) == []
        assert unexplained(session, cells(pilot)) == []

    drive(table(session), driver, size)


def test_what_a_policy_does_is_told_where_the_cursor_stands_and_enter_enacts_it() -> None:
    session = shipped_game("morning_star", 0)
    view = council_view(session)
    row = next(one for one in view.policies if one.state == "off" and one.refusal is None)
    policy = session.rules.world.policies[row.policy]

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5")
        told = " ".join(policy.text.split())
        assert told not in " ".join(text(pilot).split())
        await go_to(pilot, f"policy.{policy.id}")
        assert told in " ".join(text(pilot).split())
        await press(pilot, "enter")
        assert session.orders == [Enact(policy.id)]

    drive(table(session), driver)


def test_what_a_bench_fears_can_be_read_whole_in_a_small_window() -> None:
    session = shipped_game("morning_star", 0)
    bench = session.rules.world.benches[0]

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5")
        await go_to(pilot, f"bench.{bench.id}")
        shown = " ".join(text(pilot).split())
        assert all(word in shown for word in bench.fears.split())

    drive(table(session), driver, (80, 24))


def test_every_word_goes_through_the_wording() -> None:
    assert unworded(tiny_game(3), "5") == []


def test_a_search_finds_policies_by_name_and_by_what_they_do() -> None:
    session = shipped_game("morning_star", 0)
    policies = [policy for policy in session.rules.world.policies if policy.by_order]
    told = {one.id for one in policies if "levy" in f"{one.name} {one.text}".casefold()}
    assert told

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5", "slash", *"levy", "enter")
        found = {cell.key for cell in cells(pilot) if cell.key.startswith("policy.")}
        assert found == {f"policy.{one}" for one in told}
        assert "BENCHES" not in text(pilot)

    drive(table(session), driver)
