"""Every mistake is reported once, at its line and column, with the word that was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.content.problems import WARNINGS
from lingao.content.resolve import load
from lingao.wording.problems import problem_line
from tests.content.mistakes import NAMES, RULES, SHAPES, WARNED, YAML, Mistake
from tests.tiny import WORLD, write_tiny

ALL = (*YAML, *SHAPES, *NAMES, *RULES, *WARNED)


@pytest.mark.parametrize("mistake", ALL, ids=lambda mistake: mistake.name)
def test_a_mistake_is_reported_once_at_its_place_with_the_word_meant(
    mistake: Mistake, tmp_path: Path
) -> None:
    world = WORLD.read_text("utf-8")

    loaded = load([write_tiny(tmp_path, mistake.text(world))])

    assert [(one.code, one.place.line, one.place.column) for one in loaded.problems] == [
        (mistake.code, *mistake.place(world))
    ], [problem_line(one) for one in loaded.problems]
    assert loaded.problems[0].place.file == str(tmp_path / "world.yaml")
    if mistake.meant:
        assert mistake.meant in loaded.problems[0].suggestions


@pytest.mark.parametrize("mistake", ALL, ids=lambda mistake: mistake.name)
def test_only_an_error_keeps_the_world_from_being_used(mistake: Mistake, tmp_path: Path) -> None:
    loaded = load([write_tiny(tmp_path, mistake.text(WORLD.read_text("utf-8")))])

    assert (loaded.world is None) is (mistake.code not in WARNINGS)


def test_the_mistakes_are_many_and_of_most_kinds() -> None:
    assert len(ALL) >= 100
    assert len({mistake.code for mistake in ALL}) >= 35
