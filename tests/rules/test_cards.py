"""One card a season must be answered; what is chosen is paid, carried out and remembered, and may come back."""

from __future__ import annotations

from typing import Any

from lingao.engine.chance import Chance
from lingao.engine.decreed.cards import answer_cards
from lingao.engine.phases.cards import cards, next_card
from tests.rules.village import LUCKY, UNLUCKY, After, rules_with, settle, tiny_rules, village

TWO_SHIFTS, MORNING = (tiny_rules().ordinal["cards"][name] for name in ("two_shifts", "the_morning_after"))
NIGHTS, REST = 1, 2
BY_VOTE, OVERRULED, DROPPED = 0, 1, 2


def answer(chance: Any = LUCKY, **accounts: int) -> After:
    """The two-shift card answered."""
    rules, book = village(None, {"must": TWO_SHIFTS + 1, "season": 3}, **accounts)
    answer_cards(rules, book, chance)
    return After(rules, book)


# Answers


def test_a_choice_is_paid_and_carried_out() -> None:
    after = answer(choice__must=NIGHTS, stock__silver=500, report__silver=500)

    assert after.of("stock.silver") == [(-100, "card")]
    assert after("flag.worked_nights") == 1
    assert (after("policy_on.long_shift"), after("policy_until.long_shift")) == (1, 7)
    # five points for what was done, and the vote lost
    assert after.of("bench.commons") == [(-120, "vote"), (-50, "card")]
    assert after.of("bench.works") == [(120, "vote")]


def test_it_is_remembered_and_the_table_cleared() -> None:
    after = answer(choice__must=NIGHTS, stock__silver=500)

    assert (after("met.two_shifts"), after("chose.two_shifts")) == (3, NIGHTS)
    assert (after("must"), after("choice.must")) == (0, 0)


def test_what_a_choice_brings_later_is_laid_by() -> None:
    after = answer(choice__must=NIGHTS, stock__silver=500)

    assert after("due.the_morning_after") == 5


def one_of_two(share: int) -> Any:
    """The tiny rules when the choice brings one of two cards, the second with so much of four shares."""

    def either(data: dict[str, Any]) -> None:
        data["cards"].append({**data["cards"][1], "id": "a_quiet_morning", "draw_key": ""})
        drawn = [
            {"card": "the_morning_after", "share": 4 - share},
            {"card": "a_quiet_morning", "share": share},
        ]
        data["cards"][0]["choices"][0]["later"] = [{"draw": drawn, "after": 2}]

    return rules_with(either)


def brought(rules: Any, chance: Chance) -> list[str]:
    """The cards laid by after the two-shift card was answered with nights."""
    before = {"must": TWO_SHIFTS + 1, "season": 3, "choice.must": NIGHTS, "stock.silver": 500}
    _, book = village(rules, before)
    answer_cards(rules, book, chance)
    return [row.id for row in rules.council.cards if book[rules.at.due[row.ordinal]] == 5]


def test_one_of_several_is_laid_by() -> None:
    assert brought(one_of_two(2), LUCKY) == ["a_quiet_morning"]
    assert brought(one_of_two(2), UNLUCKY) == ["the_morning_after"]


def test_a_larger_share_comes_more_often() -> None:
    rules = one_of_two(1)
    quiet = sum(brought(rules, Chance(seed)) == ["a_quiet_morning"] for seed in range(200))

    assert 30 < quiet < 70


def test_a_card_nobody_answers_takes_its_silent_course() -> None:
    after = answer(stock__grain=9_000)

    assert after("chose.two_shifts") == REST
    assert after.of("indicator.livelihood") == [(90, "silent")]
    assert after.of("bench.works") == [(-30, "silent")]


def test_a_card_dropped_takes_the_same_course() -> None:
    after = answer(choice__must=0, how__must=DROPPED)

    assert after("chose.two_shifts") == REST


def test_what_the_store_cannot_pay_is_not_done_whatever_the_books_said() -> None:
    after = answer(choice__must=NIGHTS, stock__silver=99, report__silver=500)

    assert after("chose.two_shifts") == REST
    assert after("stock.silver") == 99


def test_the_silent_choice_moved_openly_wins_and_loses_votes_like_any_other() -> None:
    moved = answer(choice__must=REST)

    assert moved.of("bench.works") == [(-30, "card")]


def test_overruling_costs_cohesion_and_more_within_a_year() -> None:
    calm = {
        "choice__must": NIGHTS,
        "how__must": OVERRULED,
        "stock__silver": 500,
        "indicator__cohesion": 60_000,
    }

    first, again = answer(**calm), answer(**calm, overruled=1)

    assert first.of("indicator.cohesion") == [(-6_000, "overrule")]
    assert first("overruled") == 3
    assert again.of("indicator.cohesion") == [(-14_000, "overrule")]


def test_the_optional_card_is_answered_beside_it() -> None:
    rules, book = village(None, {"extra": MORNING + 1, "choice.extra": 1, "people.labourer": 9, "season": 3})

    answer_cards(rules, book, LUCKY)

    after = After(rules, book)
    assert after("met.the_morning_after") == 3
    assert (after("people.labourer"), after("deaths")) == (8, 1)


# What comes before the council


def deal(rules: Any = None, chance: Chance = LUCKY, **accounts: int) -> After:
    """The cards laid for a season."""
    return settle(cards, village(rules, None, **accounts), chance)


def test_a_card_comes_when_its_condition_holds() -> None:
    assert deal(season=2)("must") == TWO_SHIFTS + 1


def test_before_the_first_card_there_is_none() -> None:
    assert deal(season=1)("must") == 0


def test_a_card_met_does_not_come_again() -> None:
    assert deal(season=3, met__two_shifts=2)("must") == 0


def test_one_that_repeats_does() -> None:
    def repeats(data: dict[str, Any]) -> None:
        data["cards"][0]["repeats"] = True

    assert deal(rules_with(repeats), season=3, met__two_shifts=2)("must") == TWO_SHIFTS + 1


def test_a_consequence_that_is_due_comes_before_what_is_likely() -> None:
    def likely(data: dict[str, Any]) -> None:
        data["cards"][0]["weight"] = "likely"

    assert deal(rules_with(likely), season=5, due__the_morning_after=5)("must") == MORNING + 1


def test_a_certain_card_has_its_season_and_the_consequence_waits() -> None:
    first = deal(season=5, due__the_morning_after=5)
    then = deal(season=6, due__the_morning_after=5, met__two_shifts=5)

    assert first("must") == TWO_SHIFTS + 1
    assert then("must") == MORNING + 1


def test_of_two_that_are_due_the_one_that_waits_longer() -> None:
    rules, book = village(season=7, met__two_shifts=2, due__two_shifts=6, due__the_morning_after=5)

    card = next_card(rules, book, LUCKY, optional=False)

    assert card is not None
    assert card.ordinal == MORNING


def test_what_is_not_due_yet_waits() -> None:
    assert deal(season=4, due__the_morning_after=5, met__two_shifts=2)("must") == 0


def test_a_deck_the_scenario_does_not_play_stays_in_the_box() -> None:
    def shelve(data: dict[str, Any]) -> None:
        data["scenarios"][0]["decks"] = ["consequence"]

    assert deal(rules_with(shelve), season=2)("must") == 0


def test_an_optional_card_comes_beside_it_but_not_in_the_first_seasons() -> None:
    def optional(data: dict[str, Any]) -> None:
        data["cards"][0]["optional"] = True

    rules = rules_with(optional)

    assert deal(rules, season=2)("extra") == 0
    assert deal(rules, season=3)("extra") == TWO_SHIFTS + 1
    assert deal(rules, season=3)("must") == 0


def test_a_run_that_has_ended_meets_no_more_cards() -> None:
    assert deal(season=2, ended=1).entries == []


def test_making_one_more_card_eligible_disturbs_no_other() -> None:
    def third(data: dict[str, Any]) -> None:
        extra = {**data["cards"][0], "id": "a_third", "weight": "rare", "draw_key": ""}
        data["cards"][0]["weight"] = "even"
        data["cards"][0]["when"] = None
        data["cards"].append(extra)

    rules = rules_with(third)
    drawn = []
    for seed in range(60):
        with_both = deal(rules, Chance(seed), season=2)("must")
        without = deal(rules, Chance(seed), season=2, met__a_third=1)("must")
        drawn.append(with_both)
        assert with_both in (without, 3)
    assert set(drawn) == {TWO_SHIFTS + 1, 3}


def test_a_pressing_card_mostly_comes_before_likely_ones_and_not_always() -> None:
    def among_likely(data: dict[str, Any]) -> None:
        first = data["cards"][0]
        data["cards"] += [{**first, "id": f"likely_{n}", "weight": "likely"} for n in range(6)]
        first["weight"] = "pressing"

    rules = rules_with(among_likely)
    came = sum(deal(rules, Chance(seed), season=2)("must") == TWO_SHIFTS + 1 for seed in range(200))

    assert 140 < came < 200


def test_the_vote_is_counted_when_the_card_is_laid_with_a_little_noise() -> None:
    weights = {f"weight.{bench}": 10 for bench in ("works", "commons", "exchange")}
    rules, lucky = village(None, {**weights, "season": 2})
    _, unlucky = village(None, {**weights, "season": 2})

    cards(rules, lucky, LUCKY)
    cards(rules, unlucky, UNLUCKY)

    first = rules.at.vote[0]
    assert 0 < unlucky[first] < lucky[first] < 1000
    assert lucky[rules.at.vote[1]] != lucky[first]


def test_a_vote_says_which_bench_gave_what() -> None:
    after = deal(season=2, weight__works=10, weight__commons=20)

    said = after.of("vote.must.1")
    assert [cause for _, cause in said] == ["yes", "yes"]
    assert sum(share for share, _ in said) == after("vote.must.1")
