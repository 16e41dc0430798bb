"""Deaths are a base rate times food, water, fevers, pox, care and crowding; remainders are carried; all heads are
accounted for."""

from __future__ import annotations

import pytest

from lingao.content.vocabulary import PEOPLE
from lingao.engine import mortality
from lingao.engine.ledger import Cause
from lingao.engine.mortality import Rate, Shares, birth_rate, crowding, served
from lingao.engine.phases.heal_and_bury import heal_and_bury, toll
from lingao.engine.toll import locals_among, spread
from tests.rules.village import LUCKY, UNLUCKY, After, Lot, settle, tiny_rules, village

NOBODY = Shares(0, 0, 0, 0, 0)
EVERYBODY = Shares(1000, 1000, 1000, 1000, 1000)


def rate(food: int = 1000, shares: Shares = NOBODY, crowd: int = 1000, health_days: int = 0) -> Rate:
    rules, book = village(post_days__health=health_days)
    by = mortality.measures(rules, book.balances, shares, crowd)
    return mortality.fed(rules, mortality.without_hunger(rules, by), food)


def heads(after: After) -> int:
    return sum(after(f"people.{name}") for name in PEOPLE)


def test_the_coast_with_no_measure_loses_42_of_a_thousand_a_year_when_crowded() -> None:
    # 8500 x 1.05 x 1.08 x 1.10 (society.md, section 2: 10.6 a season)
    assert rate(crowd=1100).all == 10_602


def test_with_every_measure_the_rate_bottoms_at_24_a_year() -> None:
    # 8500 x 0.9 x 0.9 x 0.98 x 0.88
    assert rate(shares=EVERYBODY).all == 5937


def test_hunger_is_what_the_food_factor_adds() -> None:
    fed, starved = rate(food=1000), rate(food=800)

    assert fed.of_hunger == 0
    assert starved.all == fed.all * 3
    assert starved.of_hunger == starved.all - fed.all


def test_more_food_than_the_line_saves_lives_and_is_no_negative_hunger() -> None:
    assert rate(food=1200).all < rate(food=1000).all
    assert rate(food=1200).of_hunger == 0


def test_three_posts_at_health_save_nine_deaths_in_a_hundred() -> None:
    assert rate(health_days=3 * 75_000).all == rate().all * 910 // 1000


def test_measures_serve_the_commission_first_and_leave_the_rest_to_the_townships() -> None:
    assert served(600, before=0, people=500) == 1000
    assert served(600, before=500, people=1000) == 100
    assert served(400, before=500, people=1000) == 0
    assert served(0, before=0, people=0) == 1000


def test_crowding_stops_at_two_to_a_place() -> None:
    rules = tiny_rules()

    assert crowding(rules, 500, 500) == 1000
    assert crowding(rules, 550, 500) == 1060
    assert crowding(rules, 5000, 500) == crowding(rules, 500, 0) == 1600


def test_what_is_not_a_whole_death_is_carried() -> None:
    first = toll(100, Rate(8000, 0), 0)
    second = toll(100, Rate(8000, 0), first.carry)

    assert (first.dead, first.carry) == (0, 800_000)
    assert (second.dead, second.carry) == (1, 600_000)


def test_hungers_part_of_the_dead_is_rounded_to_the_nearest() -> None:
    assert toll(1000, Rate(10_000, 2600), 0).of_hunger == 3
    assert toll(1000, Rate(10_000, 2400), 0).of_hunger == 2


def test_nobody_dies_twice() -> None:
    assert toll(10, Rate(5_000_000, 4_000_000), 0).dead == 10


def test_the_dead_fall_on_the_classes_by_their_heads_ties_to_the_first() -> None:
    assert spread(3, [10, 10, 10, 0]) == [1, 1, 1, 0]
    assert spread(1, [10, 10]) == [1, 0]
    assert spread(7, [50, 30, 20]) == [4, 2, 1]
    assert spread(5, []) == []


@pytest.mark.parametrize(("lot", "born_here"), [(0, 0), (749_999, 0), (750_000, 1), (999_999, 1)])
def test_who_of_the_dead_was_born_here_is_a_fair_lot(lot: int, born_here: int) -> None:
    assert locals_among(1, local=25, people=100, lot=lot) == born_here


@pytest.mark.parametrize("lot", [0, 500_000, 999_999])
def test_locals_never_die_beyond_their_number(lot: int) -> None:
    assert locals_among(100, local=25, people=100, lot=lot) == 25
    assert locals_among(3, local=0, people=100, lot=lot) == 0
    assert locals_among(3, local=100, people=100, lot=lot) == 3


def test_everybody_is_accounted_for() -> None:
    after = settle(
        heal_and_bury,
        village(
            people__labourer=3000,
            people__skilled=2000,
            local__labourer=1000,
            cohort__kiln_school__1=500,
            level__housing=9000,
            fed=900,
        ),
    )

    left = heads(after) + after("cohort.kiln_school.1")
    assert after("deaths") > 0
    assert left == 5500 - after("deaths") + after("births")
    assert 0 <= after("local.labourer") <= after("people.labourer")


def test_children_are_dependants_born_here() -> None:
    after = settle(heal_and_bury, village(people__dependant=1000, local__dependant=0, level__housing=2000))

    assert after("births") == 9
    assert ("people.dependant", 9, Cause("births")) in after.entries
    assert ("local.dependant", 9, Cause("births")) in after.entries
    assert after("carry.births") == 200_000


def test_hungry_people_have_fewer_children() -> None:
    rules = tiny_rules()
    assert birth_rate(rules, 1500) == birth_rate(rules, 1000) == 9200
    assert birth_rate(rules, 500) == 4600
    assert birth_rate(rules, 0) == 2760


def test_a_starving_township_is_counted_by_what_killed_it() -> None:
    after = settle(heal_and_bury, village(office_people__mapu=2000, ate__mapu=500))

    by_cause = {kind: -amount for amount, kind in after.of("office_people.mapu")}
    assert by_cause["hunger"] > by_cause["deaths"] > 0
    assert after("hunger_deaths") == by_cause["hunger"]
    assert after("deaths") == by_cause["hunger"] + by_cause["deaths"]
    assert after("hunger_ring.1") == by_cause["hunger"]
    assert after("people_ring.1") == 2000


def test_remainders_go_from_township_to_township() -> None:
    # 9639 a million: 100 people lose 0.96, and the next 100 bring it to 1.93.
    after = settle(
        heal_and_bury,
        village(
            office_people__mapu=100,
            office_people__bopu=100,
            named={
                "ate.mapu": 1000,
                "ate.bopu": 1000,
            },
        ),
    )

    assert after.of("office_people.mapu") == []
    assert (-1, "deaths") in after.of("office_people.bopu")


def test_long_hours_and_pressure_make_accidents() -> None:
    rules, calm = village()
    _, long_hours = village(plan_hours=70)
    _, pressed = village(plan_hours=70, pressure__kiln_works=500, level__accidents=100)

    assert mortality.accident_rate(rules, calm.balances) == 300
    assert mortality.accident_rate(rules, long_hours.balances) == 570
    assert mortality.accident_rate(rules, pressed.balances) == 940


def test_part_of_an_accident_happens_or_does_not() -> None:
    def struck(lot: Lot) -> list[tuple[int, str]]:
        after = settle(heal_and_bury, village(people__labourer=50, level__housing=100), lot)
        return [entry for entry in after.of("people.labourer") if entry[1] == "accident"]

    assert struck(UNLUCKY) == [(-1, "accident")]
    assert struck(LUCKY) == []


def test_specialists_and_dependants_have_no_accidents_at_work() -> None:
    after = settle(heal_and_bury, village(people__specialist=50, people__dependant=50), UNLUCKY)

    assert not [entry for entry in after.entries if entry[2].kind == "accident"]


def test_newcomers_come_only_while_they_find_room() -> None:
    roomy = settle(heal_and_bury, village(level__arrivals=30, level__housing=100))
    full = settle(heal_and_bury, village(level__arrivals=30, level__housing=10, people__soldier=200))

    assert ("people.labourer", 30, Cause("arrivals")) in roomy.entries
    assert ("local.labourer", 30, Cause("arrivals")) in roomy.entries
    # 10 places and 200 that may sleep rough, less the 200 of whom one has died and to whom one was born.
    assert full("people.labourer") == 210 - 200 + full("deaths") - full("births")
