"""Each indicator moves by named causes whose entries sum to the change; books stand in where only books are seen."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.content.vocabulary import EFFECT_LIMIT, INDICATORS
from lingao.engine.heads import by_class
from lingao.engine.indicators import (
    cohesion,
    dependence,
    environment,
    health,
    legitimacy,
    livelihood,
    self_reliance,
    skill,
    threat,
    truthfulness,
)
from lingao.engine.indicators.reckoning import Reckoning, Term, post, pulled, tapered
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.phases.mood import RECKONINGS, mood
from lingao.engine.ruleset import Ruleset
from tests.rules.village import rules_with, settle, tiny_rules, village

FOOD, RAIN = Cause("food"), Cause("chance")


def change(reckoning: Reckoning) -> int:
    """What a reckoning comes to, in thousandths of a point, before any cap."""
    return Ledger([0]).post_shares(0, reckoning.parts, reckoning.per)


def parts(reckoning: Reckoning) -> dict[str, int]:
    """Thousandths of a point by kind of cause, rounded to the nearest."""
    return {cause.kind: (2 * part + reckoning.per) // (2 * reckoning.per) for cause, part in reckoning.parts}


# The frame -----------------------------------------------------------------------------------------------


def test_every_indicator_has_its_reckoning() -> None:
    assert tuple(RECKONINGS) == INDICATORS


def test_what_is_better_than_the_whole_pulls_it_up_and_the_parts_sum_to_the_pull() -> None:
    made = pulled(250, 50_000, (Term("food", 600, 80_000), Term("rest", 400, 20_000)))

    assert parts(made) == {"food": 4500, "rest": -3000}
    # A quarter of the way from 50 to 0.6 x 80 + 0.4 x 20 = 56.
    assert change(made) == 1500


def test_rounding_is_the_last_cause_and_entries_sum_to_the_change() -> None:
    rules, book = village(indicator__livelihood=50_000)
    account = rules.account("indicator.livelihood")

    post(book, Reckoning(((FOOD, 5), (RAIN, 5)), per=4), account)

    # 10/4 rounds half up to 3; each cause alone is 1.
    assert [(cause.kind, amount) for (_, cause), amount in book.entries.items()] == [
        ("food", 1),
        ("chance", 1),
        ("rounding", 1),
    ]


def test_no_season_moves_an_indicator_by_more_than_eight_points() -> None:
    rules, book = village(indicator__livelihood=50_000)
    account = rules.account("indicator.livelihood")

    post(book, Reckoning(((FOOD, -20_000),), per=1), account)

    assert book[account] == 50_000 - EFFECT_LIMIT
    assert book.entries[(account, Cause("cap"))] == 20_000 - EFFECT_LIMIT


def test_the_scale_ends_at_nothing_and_at_a_hundred() -> None:
    rules, book = village(indicator__livelihood=2_000, indicator__health=99_000)
    low, high = rules.account("indicator.livelihood"), rules.account("indicator.health")

    post(book, Reckoning(((FOOD, -5_000),), per=1), low)
    post(book, Reckoning(((FOOD, 5_000),), per=1), high)

    assert (book[low], book[high]) == (0, 100_000)
    assert book.entries[(low, Cause("cap"))] == 3_000
    assert book.entries[(high, Cause("cap"))] == -4_000


def test_an_estimated_indicator_is_told_from_the_books() -> None:
    named = {"office_people.mapu": 1000, "ate.mapu": 600, "said_ate.mapu": 1200, "level.housing": 10}
    after = settle(
        mood, village(named=named, indicator__livelihood=50_000, said_indicator__livelihood=50_000)
    )

    assert after("indicator.livelihood") < after("said_indicator.livelihood")


def test_of_the_others_everybody_sees_the_indicator_itself() -> None:
    named = {f"{block}.{name}": 47_000 for block in ("indicator", "said_indicator") for name in INDICATORS}
    after = settle(mood, village(named=named, bias__mapu=300))

    for name in INDICATORS:
        if name not in ("livelihood", "health"):
            assert after.of(f"indicator.{name}") == after.of(f"said_indicator.{name}")


def test_policies_in_force_drift_every_season() -> None:
    middle = {"indicator.livelihood": 50_000, "said_indicator.livelihood": 50_000}
    after = settle(mood, village(None, middle, policy_on__long_shift=1))
    without = settle(mood, village(None, middle))

    assert (-500, "policy") in after.of("indicator.livelihood")
    assert after("indicator.livelihood") == without("indicator.livelihood") - 500


def test_a_standing_policy_moves_less_the_nearer_the_end_of_the_scale() -> None:
    assert tapered(400, 50_000) == tapered(400, 10_000) == 400
    assert tapered(400, 75_000) == 200
    assert tapered(400, 100_000) == 0
    assert tapered(-400, 90_000) == -400
    assert tapered(-400, 25_000) == -200
    assert tapered(-400, 0) == 0


# Livelihood ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ratio", "points"), [(400, 0), (500, 0), (850, 50_000), (1200, 100_000), (1500, 100_000)]
)
def test_food_counts_from_half_of_the_line_to_a_fifth_over_it(ratio: int, points: int) -> None:
    assert livelihood.food_value(tiny_rules(), ratio) == points


def test_food_is_a_mean_by_heads_of_the_commission_and_the_townships() -> None:
    rules, book = village(people__soldier=100, fed=1000, office_people__mapu=300, ate__mapu=600)

    assert livelihood.food_ratio(rules, book.balances, by_class(rules, book.balances)) == 700


def needing_fish() -> Ruleset:
    def change(data: dict[str, Any]) -> None:
        source = {"of": "tiny"}
        data["needs"].append(
            {"id": "fish", "of": "fish", "per_head": {"all": 0.004}, "text": "x", "source": source}
        )

    return rules_with(change)


@pytest.mark.parametrize(("short", "added"), [(0, 30), (200, 0), (350, -50)])
def test_fish_and_meat_add_a_little_and_their_want_takes_more(short: int, added: int) -> None:
    # 100 heads need 400 kg.
    rules, book = village(needing_fish(), people__soldier=100, short__fish=short)

    assert livelihood.protein(rules, book.balances, by_class(rules, book.balances)) == added


def test_where_nobody_needs_fish_it_is_not_missed() -> None:
    rules, book = village(people__soldier=100)

    assert livelihood.protein(rules, book.balances, by_class(rules, book.balances)) == 0


def test_rest_is_half_at_47_hours_none_at_56_full_at_37() -> None:
    rules = tiny_rules()

    assert [livelihood.rested(rules, hours) for hours in (37, 47, 56)] == [1000, 500, 0]


def test_short_hours_rest_those_who_work_them_and_long_ones_tell_on_everybody() -> None:
    rules = tiny_rules()

    def rest(hours: int) -> int:
        return livelihood.rest(rules, 1000, 3000, hours)

    assert rest(37) == (1000 * 1000 + 500 * 3000) // 4000
    assert rest(47) == 500
    assert rest(56) == 0


def test_fuel_that_ran_short_and_missing_roofs_hold_livelihood_down() -> None:
    # Ten heads burn 200 kg of charcoal; half was short. Five of ten have a place.
    rules, book = village(
        people__soldier=10, short__charcoal=100, level__housing=5, indicator__livelihood=60_000
    )

    found = parts(livelihood.livelihood(rules, book.balances))
    assert found["fuel"] == (50_000 - 60_000) * 250 * 100 // 1_000_000
    assert found["housing"] == (50_000 - 60_000) * 250 * 200 // 1_000_000
    assert found["cloth"] == (100_000 - 60_000) * 250 * 120 // 1_000_000


# Health, skill -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("yearly", "points"), [(50, 0), (45, 0), (12, 100_000), (10, 100_000), (24, 63_636)])
def test_health_is_the_years_deaths_turned_round(yearly: int, points: int) -> None:
    assert health.mortality_value(tiny_rules(), yearly * 1000 // 4) == points


def test_health_counts_the_dead_of_those_who_were_there() -> None:
    rules, book = village(deaths=10, named={"people_ring.1": 1000}, indicator__health=40_000)

    assert health.season_deaths(rules, book.balances) == 10_000
    # 40 a year is worth 15.151; 35 per cent of the way from 40.
    assert change(health.health(rules, book.balances)) == -8697


def test_skill_counts_the_townships_hands_too() -> None:
    rules, book = village(people__technician=100, people__labourer=100, office_people__mapu=1600)

    assert skill.skilled_share(rules, book.balances) == 100


def test_a_school_with_places_for_one_in_five_will_teach_everybody_to_read() -> None:
    rules, book = village(office_people__mapu=1000, level__school_seats=100)
    assert skill.schooled(rules, book.balances) == 500

    rules, book = village(office_people__mapu=1000, level__school_seats=300)
    assert skill.schooled(rules, book.balances) == 1000


# Legitimacy, truth, cohesion -----------------------------------------------------------------------------


def test_legitimacy_adds_up_its_causes() -> None:
    rules, book = village(
        indicator__livelihood=60_000,
        indicator__truthfulness=40_000,
        indicator__health=50_000,
        indicator__legitimacy=55_000,
        level__arbitration=700,
        level__diversion=100,
        named={
            "office_people.mapu": 3000,
            "burden.mapu": 340,
            "office_people.bopu": 1000,
            "burden.bopu": 180,
        },
    )

    assert parts(legitimacy.legitimacy(rules, book.balances)) == {
        # 55 of 100: of what adds to it nine tenths are left
        "livelihood": 450,
        "truth": -300,
        "health": 90,
        "justice": 630,
        "levy_burden": -1500,
        "forced_work": -600,
        "drift_home": -600,
    }


@pytest.mark.parametrize(("trust", "added"), [(20_000, 700), (50_000, 700), (75_000, 350), (100_000, 0)])
def test_what_adds_to_trust_adds_less_the_nearer_everybody_trusts(trust: int, added: int) -> None:
    rules, book = village(
        indicator__livelihood=50_000,
        indicator__truthfulness=50_000,
        indicator__health=40_000,
        indicator__legitimacy=trust,
        level__arbitration=700,
    )

    assert parts(legitimacy.legitimacy(rules, book.balances)).get("justice", 0) == added


def test_what_takes_from_trust_takes_it_in_full() -> None:
    rules, book = village(indicator__legitimacy=90_000, indicator__truthfulness=40_000)

    assert parts(legitimacy.legitimacy(rules, book.balances))["truth"] == -300


def test_a_fair_levy_costs_no_trust() -> None:
    rules, book = village(harvest__mapu=100_000, levied__mapu=20_000)

    assert legitimacy.unfair_levy(rules, book.balances) == 0


def test_truth_falls_by_lies_either_way_by_what_is_not_counted_and_by_fear() -> None:
    # Three offices: mean bias 0.3, one of three audited in full; punished two seasons ago.
    rules, book = village(
        season=9,
        bias__mapu=600,
        bias__bopu=-300,
        audit__mapu=1000,
        punished=7,
        indicator__truthfulness=80_000,
    )

    assert parts(truthfulness.truthfulness(rules, book.balances)) == {
        "drift_home": 6000,
        "report": -8100,
        "audit": -2401,
        "punished": -2400,
    }


def test_a_punishment_is_forgotten_after_eight_seasons() -> None:
    rules, book = village(season=10, punished=3)
    assert truthfulness.remembered(rules, book.balances)

    rules, book = village(season=11, punished=3)
    assert not truthfulness.remembered(rules, book.balances)


def test_cohesion_follows_the_benches_by_seats_and_the_bitterest_most() -> None:
    rules, book = village(
        weight__works=30,
        bench__works=500,
        weight__commons=10,
        bench__commons=-500,
        indicator__cohesion=50_000,
    )

    assert cohesion.satisfaction(rules, book.balances) == (250, -500)
    assert parts(cohesion.cohesion(rules, book.balances)) == {
        "drift_home": 0,
        "benches": 5000,
        "anger": -6000,
    }


def test_the_county_is_counted_once_it_votes() -> None:
    silent, voting = (village(weight__county=10, bench__county=-900, level__votes_county=n) for n in (0, 1))

    assert cohesion.satisfaction(silent[0], silent[1].balances) == (0, 0)
    assert cohesion.satisfaction(voting[0], voting[1].balances) == (-900, -900)


# Environment, threat, dependence -------------------------------------------------------------------------


def test_environment_is_wood_cleanness_and_soil() -> None:
    rules, book = village(forest=1_500_000, pollution=200, soil=900, indicator__environment=50_000)

    # 0.3 x (0.55 x 50 + 0.25 x 80 + 0.20 x 90 - 50)
    assert change(environment.environment(rules, book.balances)) == 4650


def test_wealth_in_store_draws_ships_and_posts_hold_them_off() -> None:
    rules, book = village(
        stock__silver=50_000, post_days__frontier=75_000, level__defence=8, indicator__threat=40_000
    )

    assert threat.defence(rules, book.balances) == 20
    assert parts(threat.threat(rules, book.balances)) == {
        "drift_home": -200,
        "wealth": 200,
        "defence": -200,
        "post": 0,
    }


def test_visible_wealth_has_ten_ranks() -> None:
    rules, book = village(stock__silver=900_000)

    assert threat.wealth_rank(rules, book.balances) == 10


def test_what_is_bought_and_not_in_stock_is_dependence() -> None:
    rules, book = village(
        named={"traded.haikou.tools": 300}, made__tools=100, used__tools=400, stock__tools=800
    )

    # Three of four bought; stock for two of the eight seasons of 0.4, but the run began with 5.
    assert dependence.exposure(rules, book.balances, rules.number("resources", "tools")) == 750 * 840 // 1000


def test_stock_is_measured_by_two_years_of_use_when_that_is_more_than_the_run_began_with() -> None:
    rules, book = village(used__tools=1000, stock__tools=2000)

    assert dependence.exposure(rules, book.balances, rules.number("resources", "tools")) == 750


def test_the_ship_load_covers_less_the_more_of_it_is_gone() -> None:
    rules, book = village(stock__tools=4000)

    # Four of the five that came ashore, none used this season and none made.
    assert dependence.exposure(rules, book.balances, rules.number("resources", "tools")) == 200


def test_dependence_is_the_mean_over_all_critical_goods() -> None:
    rules, book = village(stock__tools=5000, used__medicine=100, indicator__dependence=50_000)

    # Tools are all there, medicine is used, not made and gone: 30 per cent of the way from 50 to 50.
    assert change(dependence.dependence(rules, book.balances)) == 0


# Self-reliance -------------------------------------------------------------------------------------------


def with_functions() -> Ruleset:
    def change(data: dict[str, Any]) -> None:
        for tech, function in zip(data["techs"], ("tools", "fuel", "fuel"), strict=True):
            tech["function"] = function

    return rules_with(change)


def test_a_known_function_is_half_and_one_that_locals_run_is_whole() -> None:
    rules, book = village(with_functions(), tech__axes=1, tech__kiln_fire=1, local_run__kiln_fire=4)

    # 500 + 1000 of 12,000; 30 per cent of the way there from nothing.
    assert change(self_reliance.self_reliance(rules, book.balances)) == 3750


def test_crews_take_the_functions_longest_known_first() -> None:
    named = {"tech.axes": 1, "tech_since.axes": 3, "tech.kiln_fire": 1, "tech_since.kiln_fire": 2}
    after = settle(mood, village(with_functions(), named, local__skilled=60, local__technician=19))

    assert (after("local_run.kiln_fire"), after("local_run.axes")) == (1, 0)


def test_travellers_are_no_crew() -> None:
    after = settle(mood, village(with_functions(), tech__axes=1, people__skilled=400))

    assert after("local_run.axes") == 0


def test_another_tech_of_the_same_function_adds_nothing() -> None:
    rules, book = village(with_functions(), tech__kiln_fire=1, tech__charcoal_stack=1)

    assert len(self_reliance.known_functions(rules, book.balances)) == 1
