from __future__ import annotations

from collections.abc import Iterator

import pytest

from lingao.engine.ruleset import Ruleset
from lingao.wording import SOURCE, speaking
from tests.tiny import tiny_world


@pytest.fixture(scope="session")
def rules() -> Ruleset:
    """The tiny world's rules."""
    return Ruleset(tiny_world(), "tiny_run")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test begins in the source language, whatever the environment says."""
    with speaking(SOURCE):
        yield
