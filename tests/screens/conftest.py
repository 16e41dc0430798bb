from __future__ import annotations

from typing import Any

import pytest
from pytest_textual_snapshot import SVGImageExtension  # type: ignore[import-untyped]

from tests.screens.pictures import Looks, Pictures


@pytest.fixture
def looks(snapshot: Any) -> Looks:
    """Compares screens with the pictures accepted; `make snapshots` accepts what is drawn now."""
    return Pictures(snapshot.use_extension(SVGImageExtension))
