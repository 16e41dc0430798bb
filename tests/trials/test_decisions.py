"""Decisions are measured on sampled seasons: whether a post shows, and whether one allocation stays best."""

from __future__ import annotations

from lingao.engine.game import start
from lingao.trials import decisions
from lingao.trials.bots.common import Desk
from lingao.trials.decisions import ALLOCATIONS, best_allocation, measure, weigh
from tests.properties.shipped import content, rules_of

SHORT = "first_winter"


def test_a_sample_is_a_season_of_a_bots_game() -> None:
    found = weigh(rules_of(SHORT), ("trader", 3, 4))

    assert found is not None
    assert (found.bot, found.seed, found.season) == ("trader", 3, 4)


def test_a_game_that_ends_before_the_season_gives_no_sample() -> None:
    assert weigh(rules_of(SHORT), ("trader", 3, 400)) is None


def test_the_best_allocation_is_one_of_those_compared_and_gives_no_order() -> None:
    rules = rules_of(SHORT)
    desk = Desk(rules, start(rules, 3).balances, 3)

    assert best_allocation(rules, desk, "guardian") in range(len(ALLOCATIONS))
    assert desk.given == []


def test_a_point_of_an_indicator_or_a_season_on_a_date_is_a_difference() -> None:
    rules = rules_of(SHORT)
    state = start(rules, 1).balances
    at = rules.at

    def differs(account: int, by: int) -> bool:
        changed = state.copy()
        changed[account] += by
        return decisions._seen_differently(rules, [state], [changed])

    assert not differs(at.said_indicator[0], 999)
    assert differs(at.said_indicator[0], 1000)
    assert differs(at.tech[0], 1)
    assert differs(at.built[0], 1000)
    assert not differs(at.stock[0], 50)
    assert decisions._seen_differently(rules, [state], [])


def test_shares_are_of_the_samples_taken() -> None:
    found = measure(content().data, SHORT, 6, ["trader", "random"], 3, 1, processes=1)

    assert len(found.samples) == found.idle.of == found.same_best.of
    assert 0 < len(found.samples) <= 3
    assert {one.bot for one in found.samples} == {"trader"}
    assert found.idle.count == sum(not one.shows for one in found.samples)
    assert found.same_best.count == sum(one.same_best for one in found.samples)
