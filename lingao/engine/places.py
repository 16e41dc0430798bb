"""Places where one of the twelve can work: each post of the content; an audit post once for every office."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.content.models.world import World
from lingao.content.vocabulary import WORK


@dataclass(frozen=True, slots=True)
class Place:
    """One place. Accounts hold its number from 1; 0 is no place."""

    post: int
    """Ordinal of the post in the content."""
    work: int
    """Ordinal in WORK."""
    office: int
    """Ordinal of the office audited, or -1."""


def numbered(world: World, places: tuple[Place, ...]) -> dict[tuple[str, str], int]:
    """The number, from 1, of each place by the ids of its post and its office (empty for none)."""
    return {
        (world.posts[place.post].id, world.offices[place.office].id if place.office >= 0 else ""): number
        for number, place in enumerate(places, 1)
    }


def places_of(world: World) -> tuple[Place, ...]:
    """Every place of a world, posts in content order, offices within an audit post in theirs."""
    places: list[Place] = []
    for number, post in enumerate(world.posts):
        work = WORK.index(post.work)
        offices = range(len(world.offices)) if post.work == "audit" else (-1,)
        places.extend(Place(number, work, office) for office in offices)
    return tuple(places)
