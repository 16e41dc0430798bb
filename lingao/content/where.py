"""Where the shipped content lies: inside an installed wheel, or beside the package in a checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
"""The folder of the package `lingao`."""


def shipped() -> Path:
    """The folder of the content that came with this copy of the game."""
    installed = PACKAGE / "world"
    return installed if installed.is_dir() else PACKAGE.parent / "content"
