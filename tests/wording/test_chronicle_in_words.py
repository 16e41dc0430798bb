"""What the chronicle says: causes whose change is told, figures over time, branches."""

from __future__ import annotations

import pytest

from lingao.engine.causes import KINDS
from lingao.engine.ledger import Cause
from lingao.wording.causes import PHRASES, cause_about
from lingao.wording.chronicle import (
    LONGEST,
    branch_name,
    causes_text,
    not_lived_text,
    stands_text,
    wrong_name,
)
from lingao.wording.curves import (
    curve_change,
    curve_figure,
    curve_name,
    curve_text,
    fine_figure,
    on_axis,
    short_name,
)
from tests.games import tiny_rules


def test_a_change_of_what_a_cause_does_says_nothing_of_which_way_it_works() -> None:
    rules = tiny_rules()
    process = rules.world.processes[0]
    assert cause_about(rules, Cause("process", process.id)) == f"work: {process.name}"
    assert (
        cause_about(rules, Cause("levy", rules.world.offices[0].id)) == f"levy: {rules.world.offices[0].name}"
    )
    assert cause_about(rules, Cause("rounding")) == "rounding"
    account = rules.at.report[0]
    assert causes_text(rules, account, [(Cause("rounding"), -2_000)]) == "rounding -2 t"


def test_every_kind_of_cause_can_be_told_so() -> None:
    assert set(KINDS) == set(PHRASES)
    assert all(cause_about(tiny_rules(), Cause(kind)) for kind in KINDS)


def test_techs_known_are_one_curve_and_a_tech_by_itself_is_not() -> None:
    rules = tiny_rules()
    tech = rules.at.tech[0]
    assert curve_text(rules, tech) == ("techs known", "techs")
    assert curve_name(rules, tech) == "techs known"
    assert short_name(rules, tech) == f"{rules.world.techs[0].name} known"
    assert (curve_figure(rules, tech, 1), curve_figure(rules, tech, 12)) == ("1 tech", "12 techs")
    assert curve_change(rules, tech, 2) == "+2"
    assert on_axis(rules, tech, 12) == 12_000


def test_books_are_called_by_what_lies_in_them() -> None:
    rules = tiny_rules()
    assert short_name(rules, rules.at.report[0]) == rules.world.resources[0].name
    assert curve_text(rules, rules.at.said_indicator[0]).unit == "points"
    assert curve_text(rules, rules.at.bench[0]).unit == "points"
    assert fine_figure(rules, rules.at.said_indicator[0], 47_340) == "47.3"
    assert fine_figure(rules, rules.at.report[0], 47_340) == "47.3 t"
    assert on_axis(rules, rules.at.bench[0], -120) == -12_000


def test_a_branch_without_a_name_has_its_number() -> None:
    assert branch_name(1, "", True) == "the first course"
    assert branch_name(3, "", False) == "branch 3"
    assert branch_name(3, "salt", False) == "salt"


def test_where_a_branch_stands() -> None:
    rules = tiny_rules()
    told = stands_text(rules, 2, 4, False, 574, (1, 3))
    assert told == "left in Sum 1628 · stands in Win 1628 · council 57 % · 1 of 3 promises kept"
    assert stands_text(rules, None, 4, True, 574, (1, 3)) == "ended · council 57 % · 1 of 3 promises kept"


def test_seasons_to_come_are_told_as_such() -> None:
    assert not_lived_text(4) == "4 seasons after it have not gone by yet."


@pytest.mark.parametrize(
    ("name", "fits"),
    [("", True), ("salt", True), ("a\nb", False), ("x" * LONGEST, True), ("x" * (LONGEST + 1), False)],
)
def test_a_name_is_one_line(name: str, fits: bool) -> None:
    assert (wrong_name(name) == "") is fits
