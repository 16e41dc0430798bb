"""A run opens with what its scenario says, twelve at their posts, three promises ready, and its season's calendar."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.content.vocabulary import LABOUR, Season
from lingao.engine import limits
from lingao.engine.chance import Chance, Expected
from lingao.engine.game import is_over, start
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import State, state_hash
from tests.rules.village import rules_with, tiny_rules


def opened(rules: Ruleset | None = None) -> dict[str, int]:
    """The first state, by account."""
    made = rules or tiny_rules()
    return dict(zip(made.layout.names, start(made, 7).balances, strict=True))


def test_everything_the_scenario_names_is_there() -> None:
    state = opened()

    assert (state["stock.grain"], state["report.grain"]) == (300_000, 300_000)
    assert (state["people.labourer"], state["local.labourer"]) == (250, 120)
    assert (state["built.hut"], state["tech.axes"], state["season"]) == (50_000, 1, 1)
    assert (state["indicator.health"], state["said_indicator.health"]) == (55_000, 55_000)
    assert (state["office_people.mapu"], state["barns.mapu"], state["said_barns.mapu"]) == (
        2_000,
        150_000,
        150_000,
    )
    assert state["level.housing"] == 500


def test_entries_account_for_all_of_it() -> None:
    rules = tiny_rules()
    settled = start(rules, 7)

    summed = [0] * len(rules.layout.names)
    for (account, _), amount in settled.entries.items():
        summed[account] += amount
    assert State.of(summed) == settled.balances


def test_each_of_the_twelve_stands_where_the_content_says() -> None:
    rules, state = tiny_rules(), opened()

    for handle in rules.world.handles:
        place = rules.places[state[f"plan_post.{handle.id}"] - 1]
        assert rules.world.posts[place.post].id == handle.start
        assert state[f"post.{handle.id}"] == state[f"plan_post.{handle.id}"]


def test_the_scenarios_wall_hangs_ready_instead_of_what_was_drawn() -> None:
    state = opened()

    ready = {name for name, value in state.items() if name.startswith("plan_hang.") and value}
    assert ready == {"plan_hang.more_wood", "plan_hang.full_barn", "plan_hang.good_health"}


def test_a_scenario_without_a_wall_takes_what_is_drawn() -> None:
    def bare(data: dict[str, Any]) -> None:
        data["scenarios"][0]["start"]["wall"] = {}

    ready = [
        value for name, value in opened(rules_with(bare)).items() if name.startswith("plan_hang.") and value
    ]
    assert ready == [1, 1, 1]


def test_policies_and_flags_may_stand_from_the_beginning() -> None:
    def begun(data: dict[str, Any]) -> None:
        data["scenarios"][0]["start"]["policies"] = ["rest_day"]
        data["scenarios"][0]["start"]["flags"] = ["worked_nights"]

    state = opened(rules_with(begun))

    assert (state["policy_on.rest_day"], state["policy_since.rest_day"], state["flag.worked_nights"]) == (
        1,
        1,
        1,
    )


def test_the_run_is_not_over_when_it_begins() -> None:
    assert not is_over(tiny_rules(), start(tiny_rules(), 7).balances)


# The calendar


def test_seasons_turn_into_times_of_year_and_years_that_begin_in_spring() -> None:
    calendar = tiny_rules().calendar

    assert [calendar.time_of_year(n) for n in (1, 4, 5)] == [Season.SPRING, Season.WINTER, Season.SPRING]
    assert [calendar.year(n) for n in (1, 4, 5)] == [1628, 1628, 1629]


def test_plans_open_and_close_and_the_last_season_is_a_session_too() -> None:
    calendar = tiny_rules().calendar

    assert [n for n in range(1, 13) if calendar.opens_plan(n)] == [1, 5, 9]
    assert [n for n in range(1, 13) if calendar.is_session(n)] == [4, 8, 12]
    assert [calendar.next_session(n) for n in (1, 4, 5, 12)] == [4, 4, 8, 12]
    assert calendar._replace(seasons=10).next_session(9) == 10


# Chance, limits, hashes


def test_a_draw_depends_on_its_keys_and_on_nothing_else() -> None:
    one, other = Chance(7), Chance(8)

    assert one.draw(3, "card", "a") == Chance(7).draw(3, "card", "a")
    assert (
        len(
            {
                one.draw(3, "card", "a"),
                one.draw(4, "card", "a"),
                one.draw(3, "raid", "a"),
                one.draw(3, "card", "b"),
                other.draw(3, "card", "a"),
            }
        )
        == 5
    )
    assert {one.between(-1, 1, n, "bias") for n in range(60)} == {-1, 0, 1}


def test_what_is_expected_is_the_middle() -> None:
    chance = Expected()

    assert chance.between(-10, 10, 1, "bias") == 0
    assert (chance.between(1, 4, 1, "bias"), chance.between(-4, -1, 1, "bias")) == (2, -2)
    assert chance.happens(501, 1, "raid")
    assert not chance.happens(500, 1, "raid")


@pytest.mark.parametrize(
    ("number", "limit"),
    [
        (limits.NOTHING, ("nothing", 0)),
        (limits.WORKS, ("works", 0)),
        (limits.labour(LABOUR.index("skilled")), ("labour", 2)),
        (limits.resource(6), ("resource", 6)),
    ],
)
def test_a_limit_is_read_back_from_its_number(number: int, limit: tuple[str, int]) -> None:
    assert limits.read(number) == limit


def test_a_states_hash_is_the_same_on_every_machine() -> None:
    assert state_hash(State.of([1, 2, -3])) == "a630d987d435f48a4c806f11ae24de9c"
    assert state_hash(State.of([1, 2, -3])) != state_hash(State.of([1, 2, 3]))


def test_standing_trade_of_the_scenario_is_ordered_and_sold_from_the_first_season() -> None:
    def sells(data: dict[str, Any]) -> None:
        data["scenarios"][0]["start"]["trade"] = {"haikou": {"wood": -5, "salt": 1.5}}

    state = opened(rules_with(sells))

    assert (state["plan_trade.haikou.wood"], state["plan_trade.haikou.salt"]) == (-5_000, 1_500)
    assert opened()["plan_trade.haikou.wood"] == 0
