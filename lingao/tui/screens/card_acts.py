"""What Enter can mean on a card beside an order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CarryBy:
    """Carry a failing choice with a promise: choose which."""

    choice: int


@dataclass(frozen=True, slots=True)
class Source:
    """Show where the card comes from."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Back to where the card was opened."""


@dataclass(frozen=True, slots=True)
class FoldNote:
    """Fold the content note away, or show it again."""


@dataclass(frozen=True, slots=True)
class ShowText:
    """Show the text that was held back behind the content note."""
