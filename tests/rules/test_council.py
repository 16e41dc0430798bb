"""Benches forget, answer to what they see move, leave when bitter for long; support is counted by seats."""

from __future__ import annotations

from lingao.engine.phases.council import council, support
from tests.rules.village import settle, village


def test_contentment_and_anger_fade() -> None:
    after = settle(council, village(bench__works=500, bench__commons=-500))

    assert after.of("bench.works") == [(-75, "drift_bench")]
    assert after.of("bench.commons") == [(75, "drift_bench")]


def test_a_bench_answers_to_what_moved_its_way() -> None:
    # The works prefer skill 0.5; it was seen to rise by two points, 50 each.
    after = settle(council, village(said_indicator__skill=42_000, indicator_before__skill=40_000))

    assert after.of("bench.works") == [(50, "preference")]
    assert after("indicator_before.skill") == 42_000


def test_what_was_moved_is_answered_once() -> None:
    rules, book = village(said_indicator__skill=42_000, indicator_before__skill=40_000)

    settle(council, (rules, book))
    settled = book[rules.account("bench.works")]
    settle(council, (rules, book))

    assert book[rules.account("bench.works")] == settled * 850 // 1000


def test_the_council_sees_the_books_and_not_the_truth() -> None:
    after = settle(council, village(indicator__livelihood=90_000))

    assert after.of("bench.commons") == []


def test_traders_look_at_the_silver() -> None:
    after = settle(council, village(report__silver=12_000, indicator_before__money=10_000))

    # 0.6 of two points.
    assert after.of("bench.exchange") == [(60, "preference")]


def test_a_bench_can_be_no_more_than_content() -> None:
    after = settle(
        council,
        village(bench__works=1000, said_indicator__skill=90_000, said_indicator__self_reliance=90_000),
    )

    assert after("bench.works") == 1000
    assert after.of("bench.works")[-1][1] == "cap"


def test_a_heavy_bench_leaves_after_three_bitter_seasons() -> None:
    bitter = {"weight.works": 25, "bench.works": -1000}
    named = {**bitter, "walked.works": 2, "indicator.cohesion": 50_000, "said_indicator.cohesion": 50_000}
    second = settle(council, village(named={**bitter, "walked.works": 1}))
    third = settle(council, village(named=named))

    assert second("walked.works") == 2
    assert third("walked.works") == 99
    assert third("indicator.cohesion") == third("said_indicator.cohesion") == 38_000


def test_a_light_bench_stays_and_grumbles() -> None:
    after = settle(council, village(weight__works=12, bench__works=-1000, walked__works=2))

    assert after("walked.works") == 0


def test_a_bench_that_left_comes_back_when_it_is_no_longer_unhappy() -> None:
    away = settle(council, village(walked__works=99, bench__works=-100))
    back = settle(council, village(walked__works=99, bench__works=0))

    assert away("walked.works") == 99
    assert back("walked.works") == 0


def test_after_a_famine_those_who_sow_and_those_who_share_have_more_seats() -> None:
    now = settle(council, village(season=8, shocks__famine=8))
    later = settle(council, village(season=9, shocks__famine=8))

    assert (now("weight.fields"), now("weight.commons")) == (3, 3)
    assert later("weight.fields") == 0


def test_support_is_half_where_nobody_is_pleased_or_angry() -> None:
    rules, book = village(weight__works=25, weight__commons=20)

    assert support(rules, book.balances) == 500


def test_support_is_weighed_by_seats() -> None:
    rules, book = village(weight__works=30, bench__works=1000, weight__commons=10, bench__commons=-1000)

    assert support(rules, book.balances) == 750


def test_the_county_supports_nobody_before_it_votes() -> None:
    mute = village(weight__works=10, weight__county=10, bench__county=-1000)
    heard = village(weight__works=10, weight__county=10, bench__county=-1000, level__votes_county=1)

    assert support(mute[0], mute[1].balances) == 500
    assert support(heard[0], heard[1].balances) == 250


def test_the_empty_seats_of_a_bench_that_left_support_nobody() -> None:
    rules, book = village(weight__works=10, weight__commons=10, walked__commons=99)

    assert support(rules, book.balances) == 250


def test_seasons_under_the_recall_line_are_counted_in_a_row() -> None:
    low = settle(council, village(weight__works=10, bench__works=-900, support_low=1))
    high = settle(council, village(weight__works=10, support_low=2))

    assert low("support_low") == 2
    assert high("support_low") == 0
