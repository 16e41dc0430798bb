"""Each indicator moves by named causes whose entries sum to the change; books stand in where only books are seen."""

from __future__ import annotations

from lingao.content.vocabulary import EFFECT_LIMIT, INDICATORS
from lingao.engine.indicators.reckoning import Reckoning, Term, post, pulled, tapered
from lingao.engine.ledger import Cause
from lingao.engine.phases.mood import RECKONINGS, mood
from tests.rules.reckoned import change, parts
from tests.rules.village import settle, village

FOOD, RAIN = Cause("food"), Cause("chance")


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
