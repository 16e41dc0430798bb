"""The arc of the long game and the openings of the others: what comes in its season whatever the player does."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from lingao.content.vocabulary import LABOUR, Labour
from lingao.engine.game import is_over, settle, start
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import State
from lingao.session.session import Session
from lingao.session.views.idle import idle_share
from tests.games import shipped, shipped_rules

SESSION_CARDS = (
    "wet_paint",
    "the_loaf_and_the_bar",
    "three_people_and_a_beam",
    "two_flags_for_october",
    "a_ring_of_keys",
)
OPENINGS = {
    "first_winter": "twelve_names",
    "long_shift": "the_bell_at_the_gate",
    "closed_sea": "a_paper_on_the_gate",
}
ALL = ("first_winter", "morning_star", "long_plan", "leap", "long_shift", "closed_sea")


@cache
def seasons(scenario: str, seed: int = 3) -> tuple[Ruleset, list[State]]:
    """The balances after each season of a game in which nobody gave an order."""
    rules = shipped_rules(scenario)
    states = [start(rules, seed).balances]
    while not is_over(rules, states[-1]):
        states.append(settle(rules, states[-1], seed).balances)
    return rules, states


def met_in(scenario: str) -> dict[str, int]:
    """The season in which each card met was answered."""
    rules, states = seasons(scenario)
    blocks = zip(rules.council.cards, rules.at.met, strict=True)
    return {row.id: states[-1][account] for row, account in blocks if states[-1][account]}


@pytest.mark.parametrize("scenario", ALL)
def test_every_scenario_plays_to_an_ending(scenario: str) -> None:
    rules, states = seasons(scenario)

    assert states[-1][rules.at.ended[0]] > 0
    assert len(states) - 1 <= rules.calendar.seasons


def test_there_are_these_six_scenarios() -> None:
    world = shipped().world
    assert world is not None
    assert sorted(one.id for one in world.scenarios) == sorted(ALL)


@pytest.mark.parametrize(("scenario", "card"), OPENINGS.items())
def test_a_scenario_opens_with_the_card_of_its_question(scenario: str, card: str) -> None:
    assert met_in(scenario)[card] <= 3


@pytest.mark.parametrize(("number", "card"), enumerate(SESSION_CARDS, 1))
def test_each_session_of_the_five_plans_is_asked_its_question(number: int, card: str) -> None:
    session = number * 8

    assert session - 2 < met_in("morning_star")[card] <= session


def test_the_sea_closes_in_the_fourth_plan_and_opens_again() -> None:
    rules, states = seasons("morning_star")
    canton = rules.account("closed.canton")
    shut = [n for n, state in enumerate(states) if state[canton]]

    assert min(shut) == 25
    assert max(shut) < 33
    assert 25 <= met_in("morning_star")["a_paper_on_the_gate"] <= 28


def test_storms_are_offered_and_people_land_while_it_is_closed() -> None:
    met = met_in("morning_star")

    assert 25 < met["three_offers_of_a_storm"] < 32
    assert 25 < met["forty_on_the_mud"] < 34


def test_the_barns_are_counted_in_the_thirty_sixth_season() -> None:
    rules, states = seasons("morning_star")

    assert states[-1][rules.at.counted[0]] == 36


def test_those_who_were_taught_weigh_in_the_last_vote() -> None:
    rules, states = seasons("morning_star")
    county, votes = rules.account("weight.county"), rules.account("level.votes_county")
    before, after = states[36], states[38]
    taught = sum(after[rules.account(f"local.{name}")] for name in ("skilled", "technician", "specialist"))

    assert after[county] - before[county] >= min(taught // 25, 24) - 2
    assert after[votes] >= 1


def test_a_game_of_forty_seasons_meets_forty_five_to_sixty_cards() -> None:
    assert 45 <= len(met_in("morning_star")) <= 60


def test_the_rails_of_the_steel_town_are_shipped_and_paid() -> None:
    rules, states = seasons("long_shift")
    rails, made = rules.account("stock.rails"), rules.account("made.rails")

    assert all(
        after[rails] <= after[made] + max(before[rails] - 120_000, 0) for before, after in pairwise(states)
    )


@pytest.mark.parametrize("seed", [1, 3, 7])
def test_the_steel_town_is_short_of_hands_until_its_order_is_judged(seed: int) -> None:
    session = Session(shipped_rules("long_shift"), seed)
    labourer = LABOUR.index(Labour.LABOURER)
    for _ in range(5):
        session.end_season()
        assert idle_share(session, session.entries, labourer) < 100
