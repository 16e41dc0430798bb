"""Every office writes its own figures: its works by its bias, its harvest by its bias; audits put books right."""

from __future__ import annotations

from typing import Any

from lingao.engine.bias import lean_offices, protected
from lingao.engine.chance import Chance
from lingao.engine.clues import find_clue
from lingao.engine.counting import put_right
from lingao.engine.game import settle as settle_season
from lingao.engine.game import start
from lingao.engine.ledger import Cause
from lingao.engine.phases.report import audit_books, report, report_townships, report_works
from lingao.engine.pressure import pressure_on
from tests.rules.village import LUCKY, UNLUCKY, After, Lot, rules_with, settle, tiny_rules, village

MIDDLE = Lot(500_000)
"""Chance that leans neither way."""
MAPU, BOPU, KILNS = (tiny_rules().ordinal["offices"][name] for name in ("mapu", "bopu", "kiln_works"))


def lean(chance: Chance = MIDDLE, named: dict[str, int] | None = None, **accounts: int) -> After:
    """A season's pressures and biases."""
    rules, book = village(None, named, **accounts)
    lean_offices(rules, book, chance)
    return After(rules, book)


# What works write


def test_an_honest_works_writes_what_it_ran_with_the_rejects_left_in() -> None:
    rules, book = village(
        run__burn_charcoal=10_000, made__charcoal=8_800, stock__charcoal=8_800, practice__burn_charcoal=3
    )

    report_works(rules, book)

    after = After(rules, book)
    assert after("said_run.burn_charcoal") == 10_000
    assert after("said_made.charcoal") == 10_000
    assert after("report.charcoal") == 10_000
    assert after("made.charcoal") == 8_800


def test_a_bold_works_writes_more() -> None:
    rules, book = village(
        run__burn_charcoal=10_000, made__charcoal=8_800, bias__kiln_works=250, practice__burn_charcoal=3
    )

    report_works(rules, book)

    after = After(rules, book)
    assert after("said_run.burn_charcoal") == 12_500
    assert after("report.charcoal") == 12_500


def test_what_no_office_answers_for_is_written_as_it_is() -> None:
    rules, book = village(run__felling=4_000, made__wood=3_600)

    report_works(rules, book)

    after = After(rules, book)
    assert after.of("said_made.wood") == [(3_600, "process")]
    assert after.of("report.wood") == [(3_600, "process")]


def test_a_shop_has_practice_after_each_season_it_ran() -> None:
    after = settle(report, village(run__felling=4_000, made__wood=4_000, practice__felling=1))

    assert after("practice.felling") == 2
    assert after("practice.burn_charcoal") == 0


# What townships write


def test_a_township_writes_its_harvest_by_its_bias_and_its_barns_follow() -> None:
    rules, book = village(season=2, harvest__mapu=100_000, bias__mapu=200, said_barns__mapu=5_000)

    report_townships(rules, book)

    after = After(rules, book)
    assert after("said_harvest.mapu") == 120_000
    # 12 % goes to seed and barn loss
    assert after("said_barns.mapu") == 5_000 + 105_600


def test_an_honest_township_writes_what_is_in_its_barns_season_after_season() -> None:
    def truthful(data: dict[str, Any]) -> None:
        for name in ("bias_noise", "bias_pressure", "bias_hide"):
            data["constants"][name]["value"] = 0

    rules = rules_with(truthful)
    at, balances = rules.at, start(rules, 3).balances
    for _ in range(9):
        balances = settle_season(rules, balances, 3).balances
        assert [balances[n] for n in at.said_barns] == [balances[n] for n in at.barns]
        assert [balances[n] for n in at.said_ate] == [balances[n] for n in at.ate]


def test_a_township_that_hides_writes_less() -> None:
    rules, book = village(season=2, harvest__mapu=100_000, bias__mapu=-100, office_people__mapu=2000)

    report_townships(rules, book)

    assert After(rules, book)("said_harvest.mapu") == 90_000


# Bias


def test_a_bias_keeps_most_of_itself() -> None:
    after = lean(named={"bias.mapu": 100})

    assert after.of("bias.mapu") == [(-14, "carry")]


def test_pressure_makes_reports_lie_less_so_under_audit_and_protection() -> None:
    open_, audited, protected_ = (
        lean(named={"level.pressure": 1000, **more})("bias.kiln_works")
        for more in ({}, {"audit.kiln_works": 500}, {"level.protection": 400})
    )

    # 0.16 x 0.9, halved by half an audit, 0.16 x 0.5 under protection
    assert (open_, audited, protected_) == (144, 72, 80)


def test_the_boldest_neighbour_is_copied_under_pressure() -> None:
    after = lean(named={"level.pressure": 500, "bias.bopu": 400, "protection_won": 950})

    assert (20, "neighbour") in after.of("bias.mapu")


def test_an_audit_takes_some_of_a_bias() -> None:
    after = lean(named={"bias.mapu": 400, "audit.mapu": 500})

    assert (-28, "audit") in after.of("bias.mapu")


def test_what_is_levied_beyond_the_fair_part_is_hidden_by_those_who_do_not_trust() -> None:
    burdened = {"burden.mapu": 300}

    bitter = lean(named=burdened)
    trusting = lean(named={**burdened, "indicator.legitimacy": 100_000})

    # ten points over the fair fifth: all of 5 per cent, a quarter of it a season
    assert bitter.of("bias.mapu") == [(-12, "hiding")]
    assert trusting("bias.mapu") == 0


def test_chance_leans_a_little_either_way() -> None:
    assert lean(UNLUCKY)("bias.mapu") == -10
    assert lean(LUCKY)("bias.mapu") == 10


def test_a_bias_ends_at_twice_the_truth_and_at_a_fifth_less() -> None:
    assert lean(LUCKY, named={"bias.mapu": 2000})("bias.mapu") == 1000
    assert lean(UNLUCKY, named={"bias.mapu": -900})("bias.mapu") == -200


def test_protection_is_what_is_usual_and_decreed_and_won_but_never_whole() -> None:
    rules, book = village(level__protection=200, protection_won=50)
    assert protected(rules, book.balances) == 350

    rules, book = village(level__protection=2000)
    assert protected(rules, book.balances) == 950


# Pressure


def test_a_promise_presses_whoever_must_deliver_it() -> None:
    named = {"hung.full_barn": 3, "promised.full_barn": 450_000, "trend.full_barn": 300_000}
    rules, book = village(None, named)

    # half over trend: 0.4 x 0.5 / 0.3
    assert pressure_on(rules, book.balances, MAPU) == 400 * 500 // 300
    assert pressure_on(rules, book.balances, KILNS) == 0


def test_a_lowered_promise_presses_nobody() -> None:
    named = {
        "hung.full_barn": 3, "promised.full_barn": 450_000, "trend.full_barn": 300_000, "lowered.full_barn": 1,
    }  # fmt: skip
    rules, book = village(None, named)

    assert pressure_on(rules, book.balances, MAPU) == 0


def test_a_missed_promise_presses_for_eight_seasons() -> None:
    rules, book = village(season=10, missed__full_barn=2)
    assert pressure_on(rules, book.balances, MAPU) == 150

    rules, book = village(season=11, missed__full_barn=2)
    assert pressure_on(rules, book.balances, MAPU) == 0


def test_a_kept_promise_presses_nobody() -> None:
    rules, book = village(season=10, kept__full_barn=9)

    assert pressure_on(rules, book.balances, MAPU) == 0


def test_pressure_is_never_more_than_whole() -> None:
    rules, book = village(level__pressure=5000)

    assert pressure_on(rules, book.balances, MAPU) == 1000


# Clues

WROTE = {"season": 3, "run.burn_charcoal": 10_000, "said_run.burn_charcoal": 10_000}


def clue(named: dict[str, int]) -> list[int]:
    """The clue of a season: two offices, process, what was said and what fits."""
    rules, book = village(None, named)
    find_clue(rules, book, MIDDLE)
    return [book[account] for account in rules.at.clue]


def test_the_widest_gap_is_the_clue_and_names_two_who_could_have_written_it() -> None:
    told = clue(
        {
            "season": 3,
            "harvest.mapu": 50_000,
            "said_harvest.mapu": 60_000,
            "harvest.bopu": 50_000,
            "said_harvest.bopu": 51_000,
        }
    )

    assert told == [MAPU + 1, BOPU + 1, 0, 60_000, 50_000]


def test_the_pair_does_not_tell_which_of_them() -> None:
    told = clue({"season": 3, "harvest.bopu": 50_000, "said_harvest.bopu": 60_000})

    assert told[:2] == [MAPU + 1, BOPU + 1]


def test_a_gap_of_less_than_a_unit_is_no_clue() -> None:
    assert clue({"season": 3, "harvest.mapu": 5_000, "said_harvest.mapu": 5_999}) == [0] * 5
    assert clue({"season": 3, "harvest.mapu": 5_000, "said_harvest.mapu": 6_000}) != [0] * 5


def test_before_the_clues_begin_there_is_none() -> None:
    assert clue({"season": 2, "harvest.mapu": 50_000, "said_harvest.mapu": 60_000}) == [0] * 5


def test_books_that_fit_give_no_clue() -> None:
    assert clue({"season": 3, "harvest.mapu": 50_000, "said_harvest.mapu": 50_000}) == [0] * 5


def test_a_works_that_has_no_like_is_not_named_alone() -> None:
    assert clue({"season": 3, "run.burn_charcoal": 10_000, "said_run.burn_charcoal": 15_000}) == [0] * 5


def test_a_works_that_wrote_nothing_is_no_candidate() -> None:
    def with_a_second_works(data: dict[str, Any]) -> None:
        kilns = next(one for one in data["offices"] if one["kind"] == "works")
        data["offices"].append({**kilns, "id": "grove_works", "processes": ["felling"]})

    rules = rules_with(with_a_second_works)
    lies = {"season": 3, "run.burn_charcoal": 10_000, "said_run.burn_charcoal": 15_000}

    def named(figures: dict[str, int]) -> list[int]:
        _, book = village(rules, figures)
        find_clue(rules, book, MIDDLE)
        return [book[account] for account in rules.at.clue[:2]]

    assert named(lies) == [0, 0]
    assert named({**lies, "run.felling": 1_000, "said_run.felling": 1_000}) == [
        rules.number("offices", "kiln_works") + 1,
        rules.number("offices", "grove_works") + 1,
    ]


# Audits


def test_an_audited_township_has_its_barns_written_as_they_are() -> None:
    place = next(n for n, one in enumerate(tiny_rules().places, 1) if one.office == MAPU)
    named = {"post.ledger": place, "barns.mapu": 70_000, "said_barns.mapu": 90_000}
    rules, book = village(None, named)

    audit_books(rules, book)

    after = After(rules, book)
    assert after.of("said_barns.mapu") == [(-20_000, "audit")]
    assert after("found_right.mapu") == 1


def test_two_auditors_find_no_more_than_one() -> None:
    place = next(n for n, one in enumerate(tiny_rules().places, 1) if one.office == MAPU)
    rules, book = village(
        None, {"post.ledger": place, "post.abacus": place, "barns.mapu": 70_000, "said_barns.mapu": 90_000}
    )

    audit_books(rules, book)

    assert After(rules, book).of("said_barns.mapu") == [(-20_000, "audit")]


def test_whoever_is_at_other_work_audits_nothing() -> None:
    rules, book = village(post__rivet=1, barns__mapu=70_000, said_barns__mapu=90_000)

    audit_books(rules, book)

    assert After(rules, book)("said_barns.mapu") == 90_000


def test_a_works_that_is_counted_has_its_shelves_and_runs_written_as_they_are() -> None:
    rules, book = village(
        run__burn_charcoal=10_000, said_run__burn_charcoal=12_000, made__charcoal=8_800, said_made__charcoal=12_000,
        stock__charcoal=9_000, report__charcoal=30_000,
    )  # fmt: skip

    put_right(rules, book, KILNS, Cause("audit", "kiln_works"))

    after = After(rules, book)
    assert after("said_run.burn_charcoal") == 10_000
    assert after("said_made.charcoal") == 8_800
    assert after("report.charcoal") == 9_000


def test_services_are_in_no_book_and_so_put_right_in_none() -> None:
    def gives_power(data: dict[str, Any]) -> None:
        next(one for one in data["processes"] if one["id"] == "burn_charcoal")["out"]["power"] = 1

    rules, book = village(
        rules_with(gives_power), made__power=500, stock__power=500, made__charcoal=5, stock__charcoal=5
    )

    put_right(rules, book, KILNS, Cause("count"))

    after = After(rules, book)
    assert after("said_made.power") == after("report.power") == 0
    assert after("report.charcoal") == 5
