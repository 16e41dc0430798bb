"""What is believed and by whom: legitimacy, truthfulness, and how far the benches hold together."""

from __future__ import annotations

import pytest

from lingao.engine.indicators import (
    cohesion,
    legitimacy,
    truthfulness,
)
from tests.rules.reckoned import parts
from tests.rules.village import village


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
