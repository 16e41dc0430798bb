"""Self-reliance: functions known, and those that locals alone could run."""

from __future__ import annotations

from typing import Any

from lingao.engine.indicators import (
    self_reliance,
)
from lingao.engine.phases.mood import mood
from lingao.engine.ruleset import Ruleset
from tests.rules.reckoned import change
from tests.rules.village import rules_with, settle, village


def with_functions() -> Ruleset:
    def change(data: dict[str, Any]) -> None:
        for tech, function in zip(data["techs"], ("tools", "fuel", "fuel"), strict=True):
            tech["function"] = function

    return rules_with(change)


def test_a_known_function_is_half_and_one_that_locals_run_is_whole() -> None:
    rules, book = village(with_functions(), tech__axes=1, tech__kiln_fire=1, local_run__kiln_fire=4)

    # 500 + 1000 of 12,000; 30 per cent of the way there from nothing.
    assert change(self_reliance.self_reliance(rules, book.balances)) == 3750


def test_crews_take_the_functions_longest_known_first() -> None:
    named = {"tech.axes": 1, "tech_since.axes": 3, "tech.kiln_fire": 1, "tech_since.kiln_fire": 2}
    after = settle(mood, village(with_functions(), named, local__skilled=60, local__technician=19))

    assert (after("local_run.kiln_fire"), after("local_run.axes")) == (1, 0)


def test_travellers_are_no_crew() -> None:
    after = settle(mood, village(with_functions(), tech__axes=1, people__skilled=400))

    assert after("local_run.axes") == 0


def test_another_tech_of_the_same_function_adds_nothing() -> None:
    rules, book = village(with_functions(), tech__kiln_fire=1, tech__charcoal_stack=1)

    assert len(self_reliance.known_functions(rules, book.balances)) == 1
