"""The harvest year runs from spring to winter: its crops beside what was eaten in its own four seasons."""

from __future__ import annotations

from typing import Any

from lingao.engine.chance import Expected
from lingao.engine.ledger import Journal
from lingao.engine.phases.feed import feed
from lingao.engine.phases.harvest_year import harvest_year
from lingao.engine.phases.heal_and_bury import heal_and_bury
from lingao.engine.ruleset import Ruleset
from lingao.engine.season import PHASES
from lingao.engine.seen import seen
from lingao.engine.state import State
from tests.rules.village import LUCKY, After, rules_with, settle, village

SPRING, SUMMER, AUTUMN, WINTER = 1, 2, 3, 4


YEAR = {
    "season": WINTER,
    "office_people.mapu": 2000,
    "year_real.mapu": 900_000,
    "year_said.mapu": 900_000,
    "year_ate.mapu": 3000,
    "ate.mapu": 1000,
    "people_ring.0": 3000,
    "expected.mapu": 900_000,
}
"""A usual year in Mapu, about to be closed."""


def close(**accounts: int) -> After:
    """The close of a year."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    return settle(harvest_year, village(None, {**YEAR, **given}))


def lived(ate: tuple[int, int, int, int], **accounts: int) -> After:
    """A year in Mapu by its four seasons' food, with crops of 500 and 400 t, written as 700 and 600."""
    rules, book = village(None, None, office_people__mapu=2000, people_ring__0=3000, **accounts)
    crops = {SUMMER: (500_000, 700_000), AUTUMN: (400_000, 600_000)}
    for season, eaten in enumerate(ate, SPRING):
        real, said = crops.get(season, (0, 0))
        for name, value in {
            "season": season, "ate.mapu": eaten, "said_ate.mapu": 1000,
            "harvest.mapu": real, "said_harvest.mapu": said,
        }.items():  # fmt: skip
            book.balances[rules.account(name)] = value
        harvest_year(rules, book, LUCKY)
    return After(rules, book)


# What belongs to a year


def test_a_year_is_its_two_crops_and_the_food_of_spring_to_winter() -> None:
    after = lived((1000, 900, 800, 300))

    assert after("year_food") == 750
    assert after("year_over") == 1_300_000 * 1000 // 900_000
    assert after("expected.mapu") == 1_300_000


def test_the_winter_after_the_levy_counts_in_the_year_of_the_levy() -> None:
    assert lived((1000, 1000, 1000, 100))("flagged") == 1
    assert lived((1000, 1000, 1000, 300))("flagged") == 0


def test_what_was_eaten_the_season_before_does_not_count() -> None:
    state = village(
        season=SPRING, office_people__mapu=1000, barns__mapu=95_000, ate__mapu=1, said_ate__mapu=1
    )

    eaten = settle(feed, state)
    after = settle(harvest_year, (eaten.rules, eaten.book))

    assert after("year_ate.mapu") == after("ate.mapu") == 1086


def test_the_season_is_counted_after_everybody_has_eaten_and_the_dead_are_buried() -> None:
    order = list(PHASES)

    assert order.index(feed) < order.index(heal_and_bury) < order.index(harvest_year)


def test_the_dead_of_this_winter_count_in_the_year() -> None:
    after = close(hunger_ring__4=80)

    assert after("famine_seen") == 1
    assert close(hunger_ring__0=80)("famine_seen") == 0


def test_a_forecast_of_winter_sees_what_was_said_to_be_eaten() -> None:
    rules, book = village(
        None, {**YEAR, "year_said_ate.mapu": 3000, "said_ate.mapu": 1000, "year_ate.mapu": 900}
    )

    after = forecast_of(rules, book)

    assert (after("year_food"), after("shocks.famine"), after("flagged")) == (1000, 0, 0)


def forecast_of(rules: Ruleset, book: Journal) -> After:
    """The phase played on the state as it is seen."""
    return settle(harvest_year, (rules, Journal(seen(rules, State.of(book.balances)).tolist())), Expected())


# The close of a year


def test_the_next_year_is_expected_to_be_as_this_one_was_said_to_be() -> None:
    after = close(year_said__mapu=1_100_000)

    assert after("expected.mapu") == 1_100_000
    assert after("year_over") == 1222
    assert after("year_said.mapu") == after("year_real.mapu") == after("year_ate.mapu") == 0


def test_a_usual_year_is_no_famine() -> None:
    after = close()

    assert after("year_food") == 1000
    assert after("shocks.famine") == 0


def test_a_hungry_year_is_flagged_and_counts_against_the_books_when_they_said_otherwise() -> None:
    honest = close(year_ate__mapu=2000, ate__mapu=500)
    painted = close(year_ate__mapu=2000, ate__mapu=500, year_said__mapu=1_200_000)

    assert honest("year_food") == 625
    assert honest("shocks.famine") == WINTER
    assert honest("flagged") == 0
    assert painted("flagged") == 1


def test_two_famines_that_were_seen_bring_a_year_of_relief() -> None:
    first = close(hunger_ring__1=80)
    second = close(hunger_ring__1=80, famine_seen=1)

    assert (first("famine_seen"), first("relief")) == (1, 0)
    assert (second("famine_seen"), second("relief")) == (2, 1)


def test_where_barns_are_opened_early_one_is_enough() -> None:
    assert close(hunger_ring__1=80, level__relief=1)("relief") == 1


def test_relief_lasts_a_year() -> None:
    assert close(relief=1)("relief") == 0


def test_a_year_without_famine_begins_the_count_anew() -> None:
    assert close(famine_seen=1)("famine_seen") == 0


def test_a_first_year_cut_short_is_not_judged() -> None:
    def begins_in_autumn(data: dict[str, Any]) -> None:
        data["scenarios"][0]["begins"] = "autumn"

    second_season = {**YEAR, "season": 2, "year_ate.mapu": 0, "year_food": 1000, "expected.mapu": 900_000}
    after = settle(harvest_year, village(rules_with(begins_in_autumn), second_season))

    assert after("year_food") == 1000
    assert after("shocks.famine") == 0
    assert after("year_real.mapu") == 0
