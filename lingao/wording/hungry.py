"""The dead of a hungry season, place by place."""

from __future__ import annotations

from collections.abc import Sequence

from lingao.wording import _, numbers, words
from lingao.wording.names import Names


def hungry(names: Names, tolls: Sequence[tuple[int, int]]) -> str:
    """Who died of hunger, from pairs of an office (-1 for the Commission's own people) and heads:
    `Dead of hunger: 12 people (Bopu 9, Maniao 3)`."""
    places = [
        _("{place} {number}").format(
            place=names.office(office) if office >= 0 else _("the Commission's own"),
            number=numbers.whole(dead),
        )
        for office, dead in tolls
    ]
    return _("Dead of hunger: {people} ({places})").format(
        people=numbers.heads(sum(dead for _office, dead in tolls)), places=words.listed(places)
    )
