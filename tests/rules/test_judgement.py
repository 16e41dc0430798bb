"""The session judges promises by the books; what was false may come out; endings are foreshadowed, then come."""

from __future__ import annotations

from typing import Any

from lingao.engine.phases.judgement import judgement
from tests.rules.village import LUCKY, UNLUCKY, After, Lot, rules_with, settle, tiny_rules, village

SESSION = 4
HUNG = {
    "season": SESSION,
    "hung.more_wood": 2,
    "promised.more_wood": 1_000_000,
    "judged_in.more_wood": SESSION,
    "indicator.legitimacy": 50_000,
    "said_indicator.legitimacy": 50_000,
}
STARVED, KNOWN, RECALLED, WENT_ON = range(1, 5)


def judge(chance: Any = LUCKY, rules: Any = None, **accounts: int) -> After:
    """A session at which a promise of wood is judged."""
    given = {name.replace("__", "."): value for name, value in accounts.items()}
    return settle(judgement, village(rules, {**HUNG, **given}), chance)


# Promises


def test_a_promise_kept_by_the_books_is_kept() -> None:
    after = judge(said_made__wood=1_000_000, made__wood=1_000_000)

    assert after("kept.more_wood") == SESSION
    assert after("tally.kept") == 1
    assert after.of("bench.works") == [(200, "promise")]
    assert after("false.more_wood") == 0
    assert after("hung.more_wood") == after("judged_in.more_wood") == 0


def test_kept_on_paper_only_is_noted_where_nobody_sees_it() -> None:
    after = judge(said_made__wood=1_000_000, made__wood=849_999)

    assert after("false.more_wood") == 1
    assert judge(said_made__wood=1_000_000, made__wood=850_000)("false.more_wood") == 0


def test_a_promise_missed_by_more_than_fifteen_in_a_hundred_costs_legitimacy_and_its_bench() -> None:
    after = judge(said_made__wood=849_999)

    assert after("missed.more_wood") == SESSION
    assert after("tally.missed") == 1
    assert after.of("bench.works") == [(-300, "promise")]
    assert after.of("indicator.legitimacy") == [(-1500, "broken_promise")]


def test_nearly_kept_is_neither() -> None:
    after = judge(said_made__wood=850_000)

    assert after("kept.more_wood") == after("missed.more_wood") == 0
    assert after("hung.more_wood") == 0


def test_what_was_openly_lowered_is_let_go() -> None:
    after = judge(said_made__wood=1, lowered__more_wood=1)

    assert after("missed.more_wood") == after("tally.missed") == 0
    assert after("hung.more_wood") == after("lowered.more_wood") == 0


def test_before_its_session_nothing_is_judged() -> None:
    assert judge(season=3)("hung.more_wood") == 2


# Found out


def test_what_is_false_comes_out_with_a_third_of_the_widest_audit() -> None:
    false = {"false__more_wood": 1, "hung__more_wood": 0, "audit__mapu": 500}

    assert judge(Lot(149_999), **false)("found.more_wood") == SESSION
    assert judge(Lot(150_000), **false)("found.more_wood") == 0


def test_being_found_out_costs_more_than_admitting_would_have() -> None:
    after = judge(UNLUCKY, false__more_wood=1, hung__more_wood=0, audit__mapu=500)

    assert after.of("indicator.legitimacy") == [(-4000, "promise")]
    assert after("weight.audit") == 4
    assert after("bench.works") == -500
    assert after("tally.found_out") == 1
    assert after("shocks.lie") == SESSION


def test_where_nobody_audits_nothing_comes_out() -> None:
    assert judge(UNLUCKY, false__more_wood=1, hung__more_wood=0)("found.more_wood") == 0


def test_at_the_count_everything_comes_out() -> None:
    assert judge(LUCKY, false__more_wood=1, hung__more_wood=0, counted=SESSION)("found.more_wood") == SESSION


# Endings

LEARNED = {"tech__axes": 1, "tech__kiln_fire": 1, "tech__charcoal_stack": 1, "indicator__livelihood": 60_000}


def ending(rules: Any = None, **accounts: int) -> int:
    """The number of the ending a season comes to, 0 for none."""
    return settle(judgement, village(rules, None, **accounts))("ended")


def test_an_ending_foreshadowed_for_two_seasons_comes_at_a_session() -> None:
    assert ending(season=SESSION, omen__known_village=1, **LEARNED) == KNOWN


def test_what_was_not_foreshadowed_does_not_come() -> None:
    assert ending(season=SESSION, omen__known_village=0, **LEARNED) == 0


def test_between_sessions_an_ending_of_the_session_waits() -> None:
    assert ending(season=SESSION + 1, omen__known_village=5, **LEARNED) == 0


def test_before_the_scenario_lets_runs_end_no_session_ends_one() -> None:
    def later(data: dict[str, Any]) -> None:
        data["scenarios"][0]["endings_from"] = 8

    assert ending(rules_with(later), season=SESSION, omen__known_village=5, **LEARNED) == 0


def test_an_ending_of_any_time_comes_any_time() -> None:
    hungry = {"year_food": 800, "omen__starved": 1}
    rules, book = village(None, None, season=3, **hungry)
    book.balances[rules.account("hunger_ring.1")] = 800
    book.balances[rules.account("people_ring.1")] = 3000

    assert settle(judgement, (rules, book))("ended") == STARVED


def test_an_omen_that_passes_is_counted_anew() -> None:
    after = settle(judgement, village(season=3, omen__starved=1, year_food=1000))

    assert after("omen.starved") == 0


def test_three_seasons_without_support_are_a_recall_once_it_was_announced() -> None:
    bitter = {"season": 3, "support": 340, "support_low": 3}

    assert ending(omen__recalled=1, **bitter) == RECALLED
    assert ending(omen__recalled=0, **bitter) == 0
    assert ending(omen__recalled=5, season=3, support=340, support_low=2) == 0


def test_support_below_the_line_is_announced() -> None:
    assert settle(judgement, village(season=3, support=419))("omen.recalled") == 1
    assert settle(judgement, village(season=3, support=420, omen__recalled=4))("omen.recalled") == 0


def test_at_the_last_season_the_run_ends_with_what_holds_or_goes_on() -> None:
    last = tiny_rules().calendar.seasons

    assert ending(season=last, support=500) == WENT_ON
    assert ending(season=last, support=500, omen__known_village=1, **LEARNED) == KNOWN


def test_the_first_ending_of_the_content_that_is_due_is_the_one() -> None:
    assert (
        ending(season=SESSION, omen__known_village=1, omen__recalled=5, support=300, support_low=5, **LEARNED)
        == KNOWN
    )
