"""Stored playthroughs: what a player would see is the same as when it was last read and accepted.

When a change of rules or content is meant, `make goldens` writes them anew; read the difference.
"""

from __future__ import annotations

import pytest

from tests.playthroughs.record import FOLDER
from tests.playthroughs.telling import TOLD, Playthrough, tell


@pytest.mark.parametrize("it", TOLD, ids=lambda it: it.name)
def test_the_playthrough_is_the_one_accepted(it: Playthrough) -> None:
    assert tell(it) == (FOLDER / it.name).read_text(encoding="utf-8")


def test_no_playthrough_lies_about_that_nobody_tells() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {it.name for it in TOLD}
