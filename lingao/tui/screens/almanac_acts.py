"""What Enter in the almanac can mean: a section opened, a page turned."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.session.views.refs import Ref


@dataclass(frozen=True, slots=True)
class Open:
    """Open a section of the contents, or close it."""

    section: str


@dataclass(frozen=True, slots=True)
class Turn:
    """Turn to a page."""

    ref: Ref
