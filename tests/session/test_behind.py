"""What goes into a number: the rule's own factors, from what is seen, each in words and each to be asked about in turn."""

from __future__ import annotations

from math import prod
from typing import get_args

import pytest

from lingao.engine import mortality
from lingao.engine.crop import standing_crop
from lingao.engine.orders import SetHours
from lingao.engine.pressure import pressure_on
from lingao.session.session import Session
from lingao.session.views import behind as behind_module
from lingao.session.views.behind import REASONS, Behind, behind
from lingao.session.views.numbers import next_season, now
from lingao.wording import behind as wording
from lingao.wording.behind import factor_text
from lingao.wording.rulebook import RULEBOOK
from tests.games import shipped_game, tiny_game


def asked(session: Session, name: str) -> Behind:
    found = behind(session, now(session, session.rules.account(name)))
    assert found is not None
    return found


def factors(it: Behind) -> dict[str, tuple[int, ...]]:
    return {one.kind: one.values for one in it.factors}


def test_every_kind_of_factor_has_words_and_every_page_exists() -> None:
    worded = {*wording.TIMES, *wording.ADDED, *wording.FIGURES, *wording.BALANCES, "limit", "crop"}

    assert worded == set(get_args(behind_module.Kind))
    assert {page for page, _ in REASONS.values()} <= set(RULEBOOK)


@pytest.mark.parametrize("block", REASONS)
def test_each_figure_of_a_block_has_its_factors_in_words(block: str) -> None:
    session = shipped_game("morning_star", 5)
    for account in getattr(session.rules.at, block):
        it = behind(session, now(session, account))
        texts = [factor_text(session.rules, one) for one in it.factors] if it else []
        assert all(said.text and "{" not in said.text for said in texts)


def test_factors_of_death_times_the_base_are_the_rate() -> None:
    session = shipped_game("morning_star", 3)
    rules, v = session.rules, session.seen
    of = factors(asked(session, "deaths"))
    base = of.pop("deaths_base")[0]
    ours, theirs = (prod(values[side] for values in of.values()) for side in (0, 1))

    worst = min(rules.townships, key=lambda n: v[rules.at.said_ate[n]])
    rates = mortality.township_rates(rules, v)
    assert base * ours // 1000**7 == mortality.commission_rate(rules, v).all
    assert base * theirs // 1000**7 == rates[rules.townships.index(worst)].all


def test_the_crop_is_the_normal_year_times_its_factors() -> None:
    session = shipped_game("morning_star", 3)
    rules = session.rules
    office = rules.townships[0]
    crop = 1
    for factor in asked(session, f"said_harvest.{rules.world.offices[office].id}").factors:
        crop = factor.values[0] if factor.kind == "crop" else crop * factor.values[0] // 1000

    assert crop == standing_crop(rules, session.seen, office)


def test_pressure_is_the_sum_of_promises_misses_and_campaigns() -> None:
    session = shipped_game("morning_star", 6)
    rules = session.rules
    for n, office in enumerate(rules.world.offices):
        summed = sum(one.values[0] for one in asked(session, f"pressure.{office.id}").factors)
        assert min(1000, max(0, summed)) == pressure_on(rules, session.seen, n)


def test_what_is_expected_is_reckoned_with_what_is_expected() -> None:
    session = tiny_game(1)
    session.give(SetHours(60))
    account = session.rules.account("turned_out.labourer")
    it = behind(session, next_season(session, account))
    assert it is not None

    assert factors(it)["hours"] == (session.rules.curves["hours_output"](60),)


def test_a_store_is_told_by_its_entries_alone() -> None:
    session = tiny_game(1)

    assert behind(session, now(session, session.rules.account("report.wood"))) is None
