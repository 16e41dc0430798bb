"""An empty shelf corrects the books; those who are trusted are told of a hollow one; the Count opens every barn."""

from __future__ import annotations

from lingao.engine.phases.stocktaking import stocktaking
from tests.rules.village import settle, tiny_rules, village

GRAIN = tiny_rules().ordinal["resources"]["grain"]


def test_a_shelf_found_empty_corrects_the_books() -> None:
    after = settle(stocktaking, village(stock__wood=100, report__wood=5_000, short__wood=400))

    assert after.of("report.wood") == [(-4_900, "stocktaking")]


def test_what_nobody_asked_for_stays_as_it_is_written() -> None:
    after = settle(stocktaking, village(stock__wood=100, report__wood=5_000))

    assert after("report.wood") == 5_000


def test_a_shelf_fuller_than_its_books_is_left_alone() -> None:
    after = settle(stocktaking, village(stock__wood=5_000, report__wood=100, short__wood=400))

    assert after("report.wood") == 100


def test_books_are_never_below_nothing() -> None:
    after = settle(stocktaking, village(stock__wood=300, report__wood=-50))

    assert after("report.wood") == 300


def test_a_council_that_is_trusted_is_told_of_one_hollow_shelf() -> None:
    after = settle(
        stocktaking,
        village(
            indicator__legitimacy=55_000, stock__grain=50_000, report__grain=400_000, used__grain=100_000,
            stock__wood=900, report__wood=9_000, used__wood=1_000,
        ),
    )  # fmt: skip

    assert after("told") == GRAIN + 1
    assert after("report.grain") == 50_000
    assert after("report.wood") == 9_000


def test_a_council_that_is_not_trusted_is_told_nothing() -> None:
    after = settle(
        stocktaking,
        village(
            indicator__legitimacy=54_999,
            stock__grain=50_000,
            report__grain=400_000,
            used__grain=100_000,
            told=3,
        ),
    )

    assert after("told") == 0
    assert after("report.grain") == 400_000


def test_a_shelf_that_lasts_is_not_told_of() -> None:
    after = settle(
        stocktaking,
        village(
            indicator__legitimacy=90_000, stock__grain=100_000, report__grain=400_000, used__grain=100_000
        ),
    )

    assert after("told") == 0


def test_the_count_puts_every_book_right() -> None:
    named = {
        "season": 10, "counted": 10, "stock.wood": 100, "report.wood": 5_000, "barns.mapu": 40_000,
        "said_barns.mapu": 90_000, "bias.mapu": 300, "bias.kiln_works": 200, "stock.silver": 7, "report.silver": 9,
    }  # fmt: skip

    after = settle(stocktaking, village(None, named))

    assert after("report.wood") == 100
    assert after("report.silver") == 7
    assert after("said_barns.mapu") == 40_000
    assert after("bias.mapu") == after("bias.kiln_works") == 0
    assert after("found_right.bopu") == 10


def test_the_season_after_the_count_the_books_are_on_their_own_again() -> None:
    after = settle(
        stocktaking, village(None, {"season": 11, "counted": 10, "stock.wood": 100, "report.wood": 5_000})
    )

    assert after("report.wood") == 5_000
