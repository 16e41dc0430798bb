"""People draw their needs from the store; only food is rationed; townships eat from their own barns."""

from __future__ import annotations

import pytest

from lingao.engine.ledger import Cause
from lingao.engine.phases.feed import covered, feed, rationed
from tests.rules.village import settle, village

EAT = Cause("need", "eat")
BURN = Cause("need", "burn")


def test_a_full_store_feeds_everybody_and_the_books_lose_as_much() -> None:
    after = settle(
        feed, village(people__labourer=10, stock__grain=5000, report__grain=5000, stock__charcoal=900)
    )

    assert after.of("stock.grain") == [(-700, "need")]
    assert after.of("report.grain") == [(-700, "need")]
    assert ("used.grain", 700, EAT) in after.entries
    assert ("used.charcoal", 200, BURN) in after.entries
    assert after("fed") == 1000


def test_what_is_not_there_is_noted_as_short_and_rations_fall() -> None:
    after = settle(feed, village(people__labourer=10, stock__grain=350))

    assert after("stock.grain") == 0
    assert after("short.grain") == 350
    assert after("fed") == 500


def test_a_cut_ration_saves_food_and_is_no_shortage() -> None:
    after = settle(feed, village(people__labourer=10, stock__grain=5000, plan_ration=80))

    assert after.of("stock.grain") == [(-560, "need")]
    assert after("short.grain") == 0
    assert after("fed") == 800


def test_the_ration_is_of_food_only() -> None:
    after = settle(feed, village(people__labourer=10, stock__charcoal=900, plan_ration=50))

    assert after("used.charcoal") == 200


def test_trainees_eat_as_the_class_they_came_from() -> None:
    after = settle(feed, village(cohort__kiln_school__2=10, stock__grain=5000))

    assert after.of("stock.grain") == [(-700, "need")]


def test_a_township_spreads_its_barns_until_the_next_harvest() -> None:
    # In the first season, spring, the barns must last 1.9 seasons: 95 t / 1.9 = 50 t for 1000 people.
    after = settle(feed, village(office_people__mapu=1000, barns__mapu=95_000))

    assert after.of("barns.mapu") == [(-50_000, "eaten")]
    assert after("ate.mapu") == 50_000 * 1000 // (1000 * 46)


def test_a_township_in_plenty_eats_no_more_than_it_can() -> None:
    after = settle(feed, village(office_people__mapu=1000, barns__mapu=900_000))

    assert after("barns.mapu") == 840_000
    assert after("ate.mapu") == 1304


def test_an_empty_barn_feeds_nobody() -> None:
    after = settle(feed, village(office_people__mapu=1000, ate__mapu=1000))

    assert after("ate.mapu") == 0
    assert after("barns.mapu") == 0


def test_a_township_writes_that_it_ate_what_its_books_allow() -> None:
    after = settle(feed, village(office_people__mapu=1000, barns__mapu=95_000, said_barns__mapu=114_000))

    assert after("said_barns.mapu") == 54_000
    assert after("said_ate.mapu") == 60_000 * 1000 // (1000 * 46)
    assert after("ate.mapu") == 50_000 * 1000 // (1000 * 46)


def test_rations_and_coverage_are_rounded_down() -> None:
    assert rationed(199, 50) == 99
    assert covered(999, 1000) == 999
    assert covered(2, 3) == 666
    assert covered(0, 0) == 1000


def test_aid_brings_a_township_to_the_line_by_its_books_and_no_more() -> None:
    # 19 t in the barns are 10 t for this spring; 1000 people want 46 t.
    hungry = {"office_people__mapu": 1000, "barns__mapu": 19_000, "said_barns__mapu": 19_000}
    after = settle(
        feed, village(None, None, **hungry, level__aid=100, stock__grain=80_000, report__grain=80_000)
    )

    assert after.of("stock.grain") == [(-36_000, "relief")]
    assert after.of("report.grain") == [(-36_000, "relief")]
    assert after("ate.mapu") == after("said_ate.mapu") == 1000


@pytest.mark.parametrize(
    ("level", "store", "sent"), [(0, 80_000, 0), (20, 80_000, 20_000), (100, 30_000, 29_300), (100, 700, 0)]
)
def test_aid_goes_as_far_as_it_is_decreed_and_the_store_holds_more_than_a_seasons_rations(
    level: int, store: int, sent: int
) -> None:
    hungry = {"office_people__mapu": 1000, "barns__mapu": 19_000, "said_barns__mapu": 19_000}
    before = village(
        None,
        None,
        **hungry,
        people__labourer=10,
        level__aid=level,
        stock__grain=store + 700,
        report__grain=store + 700,
    )

    after = settle(feed, before)

    assert sum(-amount for amount, cause in after.of("stock.grain") if cause == "relief") == sent


def test_carts_go_by_the_books() -> None:
    lying = {"office_people__mapu": 1000, "barns__mapu": 19_000, "said_barns__mapu": 190_000}
    after = settle(
        feed, village(None, None, **lying, level__aid=100, stock__grain=80_000, report__grain=80_000)
    )

    assert after.of("stock.grain") == []
    assert after("ate.mapu") == 10_000 * 1000 // 46_000
