"""Every problem is a sentence that names what is wrong, what was meant, and who else takes part."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.content.check.references import _targets
from lingao.content.problems import Code, Place, Problem, Severity
from lingao.content.resolve import load
from lingao.wording.problems import _WRITTEN, SENTENCES, TARGETS, problem_line, problem_sentence, target_words
from tests.content.mistakes import Mistake
from tests.content.test_mistakes import ALL
from tests.tiny import WORLD, write_tiny

HERE = Place("techtree.yaml", 3, 5)


@pytest.mark.parametrize("code", Code)
def test_every_code_has_one_sentence(code: Code) -> None:
    assert (code in SENTENCES) != (code in _WRITTEN)


@pytest.mark.parametrize("mistake", ALL, ids=lambda mistake: mistake.name)
def test_a_sentence_leaves_no_gap(mistake: Mistake, tmp_path: Path) -> None:
    for problem in load([write_tiny(tmp_path, mistake.text(WORLD.read_text("utf-8")))]).problems:
        assert "{" not in problem_sentence(Problem(problem.code, HERE, values=problem.values)).replace(
            "{…}", ""
        ).replace("{}", "").replace("{'", "")


def test_every_target_of_a_reference_has_a_word() -> None:
    parts = {part for target in _targets() for part in target.split("|")}

    assert parts <= set(TARGETS)
    assert target_words("techs|buildings") == "tech or building"


def test_a_line_is_place_severity_code_path_sentence() -> None:
    problem = Problem(
        Code.UNKNOWN_NAME,
        HERE,
        "techs.coke.needs.0",
        {"name": "fyre", "target": "techs"},
        ("fire", "wire", "mire"),
        (Place("more.yaml", 1, 1),),
    )

    assert problem_line(problem) == (
        "techtree.yaml:3:5  error unknown_name  techs.coke.needs.0  "
        "`fyre` is no tech (did you mean fire, wire or mire?); see more.yaml:1:1"
    )


def test_a_warning_says_so() -> None:
    assert Problem(Code.IDLE_TECH, HERE).severity is Severity.WARNING
    assert "warning idle_tech" in problem_line(Problem(Code.IDLE_TECH, HERE))
