"""Files stay small and say what they own; every phase of a season has its page in the rules."""

from __future__ import annotations

import ast
from types import FunctionType

import pytest

from lingao.engine.season import PHASES
from tests.architecture.sources import REPOSITORY, ROOT, files, tree

MOST_LINES = 400
PAGES = {
    "decrees": "decrees",
    "cards": "cards",
    "muster": "produce",
    "weather": "harvest",
    "stocktaking": "report",
    "heal_and_bury": "heal",
    "mood": "indicators",
    "calendar": "judgement",
}
"""Phases explained on a page of another name."""


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in files()}

    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_every_module_opens_with_the_sentence_of_what_it_owns() -> None:
    assert not [str(path.relative_to(ROOT)) for path in files() if not ast.get_docstring(tree(path))]


@pytest.mark.parametrize("phase", PHASES, ids=lambda one: str(one.__name__))
def test_every_phase_has_a_page_in_the_rules(phase: FunctionType) -> None:
    name = phase.__name__
    page = REPOSITORY / "docs" / "rules" / f"{PAGES.get(name, name)}.md"

    assert page.is_file()
    assert f"{name}.py" in page.read_text("utf-8")


def test_a_phase_stands_in_a_module_of_its_own_name() -> None:
    for phase in PHASES:
        assert phase.__module__ == f"lingao.engine.phases.{phase.__name__}"
        assert phase.__doc__
