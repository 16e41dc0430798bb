"""The Wall: what a promise would name, how it is hung, lowered and admitted, and what the benches offer."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.engine.chance import Chance
from lingao.engine.decreed.promises import content, obey_wall
from lingao.engine.ledger import Cause
from lingao.engine.phases.calendar import OFFERS, calendar, make_offers, note_figures
from lingao.engine.phases.decrees import decrees
from lingao.engine.wall import PLACES, figure, hanging, measured, trend, worth_promising
from tests.rules.village import LUCKY, After, rules_with, settle, tiny_rules, village

WOOD, BARN, KILNS, KNOW, HEALTH, HANDS = tiny_rules().council.promises
MODEST, BOLD, STORM = 1, 2, 3


def obeyed(**accounts: int) -> After:
    """What was ordered of the Wall, carried out."""
    rules, book = village(None, None, **accounts)
    obey_wall(rules, book)
    return After(rules, book)


# Figures


@pytest.mark.parametrize(("grade", "tonnes"), [(MODEST, 660), (BOLD, 750), (STORM, 900)])
def test_a_promise_names_a_tenth_a_quarter_or_a_half_over_the_trend(grade: int, tonnes: int) -> None:
    rules, book = village(said_made__wood=600_000)

    assert figure(rules, book.balances, WOOD, grade) == tonnes * 1000


def test_where_the_trend_is_under_the_floor_the_floor_is_taken() -> None:
    rules, book = village(said_made__wood=10_000)

    assert trend(rules, book.balances, WOOD) == 500_000
    assert figure(rules, book.balances, WOOD, MODEST) == 550_000


def test_a_trend_reckons_again_with_most_of_what_the_last_plan_added() -> None:
    grown = {"said_made.wood": 600_000, "at_plan.more_wood": 600_000, "at_last_plan.more_wood": 400_000}

    early, late, shrunk = (
        village(None, {**grown, **more}) for more in ({}, {"season": 3}, {"at_last_plan.more_wood": 800_000})
    )

    # four seasons to the session: seven tenths of 200 more; two seasons: half of that
    assert trend(early[0], early[1].balances, WOOD) == 740_000
    assert trend(late[0], late[1].balances, WOOD) == 670_000
    assert trend(shrunk[0], shrunk[1].balances, WOOD) == 600_000


def test_a_plan_notes_every_figure_as_it_opens() -> None:
    rules, book = village(season=5, said_made__wood=7_000, at_plan__more_wood=4_000)

    note_figures(rules, book)

    after = After(rules, book)
    assert (after("at_plan.more_wood"), after("at_last_plan.more_wood")) == (7_000, 4_000)


def test_each_grade_of_an_indicator_has_a_top_of_its_own() -> None:
    rules, book = village(said_indicator__health=89_000)

    grades = [figure(rules, book.balances, HEALTH, grade) for grade in (MODEST, BOLD, STORM)]
    assert grades == [90_000, 94_000, 98_000]


@pytest.mark.parametrize(
    ("health", "worth"), [(20_000, True), (89_000, True), (90_000, False), (97_000, False)]
)
def test_what_is_there_already_is_not_worth_promising(health: int, worth: bool) -> None:
    rules, book = village(said_indicator__health=health)

    assert worth_promising(rules, book.balances, HEALTH) is worth


def test_buildings_techs_and_heads_are_promised_whole() -> None:
    rules, book = village(built__kiln=28_400, people__skilled=33)

    assert figure(rules, book.balances, KILNS, MODEST) == 32_000  # 31.24 kilns
    for row in (KILNS, KNOW, HANDS):
        for grade in (MODEST, BOLD, STORM):
            over = {MODEST: 1100, BOLD: 1250, STORM: 1500}[grade]
            exact = trend(rules, book.balances, row) * over // 1000
            assert 0 <= figure(rules, book.balances, row, grade) - exact < 1000
            assert figure(rules, book.balances, row, grade) % 1000 == 0


def test_each_promise_is_measured_by_the_books_and_judged_by_the_truth_apart() -> None:
    rules, book = village(
        said_made__wood=9_000, made__wood=5_000, people__apprentice=12, tech__axes=1, built__kiln=2_000
    )

    assert measured(book.balances, WOOD) == 9_000
    assert measured(book.balances, WOOD, truly=True) == 5_000
    assert measured(book.balances, HANDS) == 12_000
    assert measured(book.balances, KNOW) == 1_000
    assert measured(book.balances, KILNS) == 2_000
    assert not rules.council.promises[HANDS.ordinal].of_things


# Hanging


def test_a_promise_hung_names_its_figure_and_its_session_and_pleases_its_bench() -> None:
    after = obeyed(plan_hang__more_wood=BOLD, offered__more_wood=1, said_made__wood=600_000)

    assert after("hung.more_wood") == BOLD
    assert (after("promised.more_wood"), after("trend.more_wood")) == (750_000, 600_000)
    assert after("judged_in.more_wood") == 4
    assert after("offered.more_wood") == after("plan_hang.more_wood") == 0
    assert after.of("bench.works") == [(200, "promise")]


@pytest.mark.parametrize(("grade", "gain"), [(MODEST, 100), (BOLD, 200), (STORM, 300)])
def test_a_bolder_promise_pleases_its_bench_more(grade: int, gain: int) -> None:
    assert obeyed(plan_hang__more_wood=grade)("bench.works") == gain


@pytest.mark.parametrize("grade", [MODEST, BOLD])
def test_what_hangs_already_is_not_hung_again(grade: int) -> None:
    after = obeyed(plan_hang__more_wood=grade, hung__more_wood=BOLD, promised__more_wood=5)

    assert (after("hung.more_wood"), after("promised.more_wood")) == (BOLD, 5)
    assert after("plan_hang.more_wood") == 0


def test_a_card_raises_what_hangs_lower() -> None:
    after = obeyed(
        plan_hang__more_wood=STORM, hung__more_wood=MODEST, promised__more_wood=5, said_made__wood=600_000
    )

    assert (after("hung.more_wood"), after("promised.more_wood")) == (STORM, 900_000)


def test_a_promise_of_what_is_made_names_the_figure_shown_before_the_season_ends() -> None:
    rules, before = village(said_made__wood=600_000)
    shown = figure(rules, before.balances, WOOD, MODEST)

    rules, book = village(
        None, None, plan_hang__more_wood=MODEST, offered__more_wood=1, said_made__wood=600_000
    )
    decrees(rules, book, LUCKY)

    assert After(rules, book)("promised.more_wood") == shown


def test_a_bench_is_never_more_than_content() -> None:
    rules, book = village(bench__works=950, bench__commons=-980)

    content(rules, book, 0, 300, Cause("promise"))
    content(rules, book, 1, -300, Cause("promise"))

    assert (book[rules.account("bench.works")], book[rules.account("bench.commons")]) == (1000, -1000)


def test_lowering_is_open_costs_cohesion_and_is_done_once_a_plan() -> None:
    after = obeyed(plan_lower__more_wood=1, hung__more_wood=BOLD, indicator__cohesion=50_000)

    assert after("lowered.more_wood") == after("lowered_plan") == 1
    assert after.of("indicator.cohesion") == [(-3000, "promise")]


def test_admitting_what_was_false_costs_little_and_protects_the_honest() -> None:
    after = obeyed(plan_admit__more_wood=1, false__more_wood=1, indicator__legitimacy=50_000)

    assert after("false.more_wood") == 0
    assert after.of("indicator.legitimacy") == [(-1000, "honesty")]
    assert after("protection_won") == 50


def test_admitting_what_was_true_changes_nothing() -> None:
    after = obeyed(plan_admit__more_wood=1, indicator__legitimacy=50_000)

    assert after("indicator.legitimacy") == 50_000
    assert after("protection_won") == after("plan_admit.more_wood") == 0


def test_what_hangs_is_listed_as_it_is_seen() -> None:
    rules, book = village(
        hung__more_wood=BOLD, promised__more_wood=750_000, said_made__wood=640_000, judged_in__more_wood=4
    )

    (one,) = hanging(rules, book.balances)

    assert (one.row.id, one.grade, one.promised, one.said, one.judged_in, one.lowered) == (
        "more_wood", BOLD, 750_000, 640_000, 4, False,
    )  # fmt: skip


# Offers


def offered(chance: Chance = LUCKY, rules: Any = None, **accounts: int) -> After:
    """The benches' offers for a plan."""
    made, book = village(rules, None, **accounts)
    make_offers(made, book, chance, book[made.at.season[0]])
    return After(made, book)


def test_at_a_session_the_benches_offer_six_and_three_modest_ones_lie_ready() -> None:
    after = offered(tech__kiln_fire=1)
    rules = after.rules

    assert sum(after.book[n] for n in rules.at.offered) == OFFERS
    ready = [n for n, account in enumerate(rules.at.plan_hang) if after.book[account]]
    assert len(ready) == PLACES
    assert {after.book[rules.at.plan_hang[n]] for n in ready} == {MODEST}
    assert {rules.council.promises[n].of_things for n in ready} == {True, False}


def test_what_cannot_be_promised_yet_is_not_offered() -> None:
    assert offered()("offered.kilns_stand") == 0


def test_what_hangs_is_not_offered_again() -> None:
    assert offered(hung__more_wood=1)("offered.more_wood") == 0


def test_no_bench_offers_more_than_two() -> None:
    def all_of_one_bench(data: dict[str, Any]) -> None:
        for one in data["promises"]:
            one["bench"] = "works"

    after = offered(rules=rules_with(all_of_one_bench), tech__kiln_fire=1)

    assert sum(after.book[n] for n in after.rules.at.offered) == 2


def test_other_chance_makes_other_offers() -> None:
    ready = set()
    for seed in range(20):
        after = offered(Chance(seed), tech__kiln_fire=1)
        ready.add(tuple(after.book[n] for n in after.rules.at.plan_hang))

    assert len(ready) > 3


def test_a_new_plan_may_lower_again_and_old_offers_lapse() -> None:
    after = offered(lowered_plan=1, plan_hang__kilns_stand=STORM, offered__kilns_stand=1)

    assert after("lowered_plan") == after("offered.kilns_stand") == after("plan_hang.kilns_stand") == 0


# The page turns


def test_the_season_is_counted_and_a_plan_opened_in_its_first() -> None:
    third = settle(calendar, village(season=3))
    fourth = settle(calendar, village(season=4))

    assert (third("season"), fourth("season")) == (4, 5)
    assert sum(third.book[n] for n in third.rules.at.offered) == 0
    assert sum(fourth.book[n] for n in fourth.rules.at.offered) == 5


def test_a_run_that_has_ended_turns_no_page() -> None:
    assert settle(calendar, village(season=4, ended=1)).entries == []


def test_the_queue_is_filled_for_all_to_see() -> None:
    after = settle(calendar, village(season=3, tech__axes=1, stock__wood=90_000, report__wood=90_000))

    assert after("plan_rank.kiln_fire") > 0
