"""The twelve at the end of a run: who stood where, and who was gone."""

from __future__ import annotations

from typing import NamedTuple

from lingao.session.session import Session


class Stationed(NamedTuple):
    """Those who stood at one place when the run was over."""

    place: int
    """The place worked at, from 1; 0 for none."""
    handles: tuple[int, ...]


class Gone(NamedTuple):
    """One of the twelve who was gone for good."""

    handle: int
    season: int


class AtLast(NamedTuple):
    """The twelve when the run was over."""

    stationed: tuple[Stationed, ...]
    gone: tuple[Gone, ...]


def at_last(session: Session) -> AtLast:
    """Where the twelve ended up, in the content's order."""
    at, end = session.rules.at, session.opening
    places: dict[int, list[int]] = {}
    for handle, post in enumerate(at.post):
        if not end[at.lost[handle]]:
            places.setdefault(end[post], []).append(handle)
    return AtLast(
        tuple(Stationed(place, tuple(handles)) for place, handles in places.items()),
        tuple(Gone(handle, end[one]) for handle, one in enumerate(at.lost) if end[one]),
    )
