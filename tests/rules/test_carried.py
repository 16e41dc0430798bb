"""A choice carried by a promise: the promise is owed when the choice is carried out, and not before."""

from __future__ import annotations

from lingao.engine.obey import CARRIED
from lingao.engine.phases.decrees import decrees
from tests.rules.village import After, settle, tiny_rules, village

TWO_SHIFTS = tiny_rules().ordinal["cards"]["two_shifts"] + 1
HANDS, BARN = (tiny_rules().ordinal["promises"][name] for name in ("new_hands", "full_barn"))
NIGHTS, REST, BOLD = 1, 2, 2
CARRIED_BY_HANDS = {
    "season": 3,
    "must": TWO_SHIFTS,
    "choice.must": NIGHTS,
    "how.must": CARRIED + HANDS,
    "offered.new_hands": 1,
    "plan_hang.new_hands": BOLD,
    "report.silver": 500,
}


def decreed(**accounts: int) -> After:
    """The decrees of a season in which the night shift is carried by a promise of new hands."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    return settle(decrees, village(None, {**CARRIED_BY_HANDS, **given}))


def test_what_is_carried_is_done_and_its_promise_hangs() -> None:
    after = decreed(stock__silver=500)

    assert (after("chose.two_shifts"), after("hung.new_hands")) == (NIGHTS, BOLD)


def test_a_promise_given_for_what_the_store_cannot_pay_does_not_hang() -> None:
    after = decreed(stock__silver=99)

    assert after("chose.two_shifts") == REST
    assert (after("hung.new_hands"), after("plan_hang.new_hands"), after("promised.new_hands")) == (0, 0, 0)
    assert after("offered.new_hands") == 1


def test_its_bench_is_not_pleased_by_a_promise_that_does_not_hang() -> None:
    sponsor = tiny_rules().world.promises[HANDS].bench

    assert decreed(stock__silver=99).of(f"bench.{sponsor}") == decreed(
        stock__silver=99, how__must=0, plan_hang__new_hands=0
    ).of(f"bench.{sponsor}")


def test_what_the_books_showed_and_the_store_had_not_is_noted_as_short() -> None:
    assert decreed(stock__silver=99).of("short.silver") == [(1, "card")]


def test_other_promises_hang_all_the_same() -> None:
    after = decreed(
        season=1, stock__silver=99, plan_hang__more_wood=1, plan_hang__good_health=1, plan_hang__full_barn=1
    )

    assert [after(f"hung.{name}") for name in ("more_wood", "good_health", "full_barn")] == [1, 1, 1]
    assert after("hung.new_hands") == 0
