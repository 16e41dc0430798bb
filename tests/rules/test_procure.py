"""Food is levied on the harvest the planners reckon with, within what people bear and barns hold."""

from __future__ import annotations

import pytest

from lingao.engine.levy import expected_levy, quota, share_asked
from lingao.engine.phases.procure import procure
from tests.rules.village import After, settle, tiny_rules, village

SUMMER = 2
MAPU = tiny_rules().ordinal["offices"]["mapu"]
REAPED = {
    "season": SUMMER,
    "expected.mapu": 900_000,
    "harvest.mapu": 495_000,
    "said_harvest.mapu": 495_000,
    "barns.mapu": 435_600,
    "said_barns.mapu": 435_600,
}
"""A usual summer in Mapu, as it was expected."""


def levy(**accounts: int) -> After:
    """A levy after a usual summer."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    return settle(procure, village(None, {**REAPED, **given}))


# The levy


def test_better_methods_are_no_better_year() -> None:
    rules, book = village(None, {"expected.mapu": 990_000, "level.harvest": 100})

    assert share_asked(rules, book.balances, MAPU) == 260


def test_what_a_levy_took_of_the_real_harvest_is_remembered() -> None:
    assert levy(harvest__mapu=400_000)("burden.mapu") == 128_700 * 1000 // 400_000


def test_a_usual_year_is_levied_at_the_usual_share() -> None:
    after = levy()

    assert after("levied.mapu") == 495_000 * 260 // 1000
    assert after.of("barns.mapu") == [(-128_700, "levy")]
    assert after.of("said_barns.mapu") == [(-128_700, "levy")]
    assert after("stock.grain") == after("report.grain") == 128_700
    assert after("year_levied.mapu") == 128_700


def test_the_levy_is_asked_of_the_harvest_expected_and_not_of_the_one_that_grew() -> None:
    after = levy(harvest__mapu=400_000)

    assert after("levied.mapu") == 128_700


def test_no_more_is_taken_than_people_bear() -> None:
    after = levy(harvest__mapu=200_000)

    assert after("levied.mapu") == 200_000 * 420 // 1000


def test_no_more_is_taken_than_lies_in_the_barns() -> None:
    after = levy(barns__mapu=50_000)

    assert after("levied.mapu") == 50_000
    assert after("barns.mapu") == 0


def test_in_a_year_of_relief_little_is_taken() -> None:
    after = levy(relief=1)

    assert after("levied.mapu") == 495_000 * 120 // 1000


def test_a_flexible_levy_follows_the_measured_crop() -> None:
    named = {**REAPED, "harvest.mapu": 300_000, "level.flexibility": 1000}
    rules, book = village(None, named)

    assert quota(rules, book.balances, MAPU) == 300_000 * 260 // 1000


@pytest.mark.parametrize(
    ("expected", "share"),
    [(900_000, 260), (1_080_000, 308), (2_000_000, 360), (450_000, 140), (100_000, 100)],
)
def test_the_share_rises_with_the_year_expected(expected: int, share: int) -> None:
    rules, book = village(None, {"expected.mapu": expected})

    assert share_asked(rules, book.balances, MAPU) == share


def test_a_decree_may_ask_for_more() -> None:
    rules, book = village(None, {"expected.mapu": 900_000, "level.levy": 50})

    assert share_asked(rules, book.balances, MAPU) == 310


def test_what_the_levy_should_bring_is_known_before_it_comes() -> None:
    rules, book = village(None, {"season": SUMMER, "expected.mapu": 900_000, "expected.bopu": 500_000})

    assert expected_levy(rules, book.balances) == 495_000 * 260 // 1000 + 275_000 * 260 // 1000


def test_where_nothing_was_said_to_be_harvested_nothing_is_levied() -> None:
    assert levy(said_harvest__mapu=0)("levied.mapu") == 0
