"""Every printed line is asked for in one language, whatever the machine speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lingao.wording import SOURCE, speaking


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Plain mode speaks the source language, whatever the environment says."""
    with speaking(SOURCE):
        yield
