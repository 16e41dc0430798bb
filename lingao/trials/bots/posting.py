"""Posting: the twelve go where a character wants them, each handle to the work it does best."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lingao.content.vocabulary import BENCHES, WORK
from lingao.engine import orders as o
from lingao.engine.ruleset import Ruleset
from lingao.trials.bots.common import Desk

TREE, AUDIT = WORK.index("tree"), WORK.index("audit")
STAYS, SKILLED, TWO_HATS = 3, 2, -2
"""What speaks for a handle at a work: being there, having a knack for it; against it: auditing its own bench."""


def man_the_posts(desk: Desk, wanted: Mapping[str, int]) -> None:
    """Fill the counts wanted at each kind of work, the rarest first; whoever is left goes to the tree."""
    rules, at = desk.rules, desk.rules.at
    free = [
        n for n in range(len(rules.world.handles)) if desk.allows(_order(rules, n, _places(rules, TREE)[0]))
    ]
    for work in sorted(range(len(WORK)), key=lambda n: (n == TREE, wanted.get(WORK[n], 0))):
        for place in _wanted_places(desk, work, min(len(free), wanted.get(WORK[work], 0))):
            handle = max(free, key=lambda n: (_fitness(desk, n, place), -n))
            free.remove(handle)
            send(desk, handle, place)
    for handle in free:
        place = at.plan_post[handle]
        if not desk.seen[place] or rules.places[desk.seen[place] - 1].work != TREE:
            send(desk, handle, _places(rules, TREE)[0])


def send(desk: Desk, handle: int, place: int) -> bool:
    """Send a handle to a place (number from 1) unless it is to go there already."""
    if desk.seen[desk.rules.at.plan_post[handle]] == place:
        return False
    return desk.give(_order(desk.rules, handle, place))


def _order(rules: Ruleset, handle: int, place: int) -> o.Post:
    row = rules.places[place - 1]
    office = rules.world.offices[row.office].id if row.office >= 0 else ""
    return o.Post(rules.world.handles[handle].id, rules.world.posts[row.post].id, office)


def _places(rules: Ruleset, work: int) -> list[int]:
    return [number for number, place in enumerate(rules.places, 1) if place.work == work]


def _wanted_places(desk: Desk, work: int, count: int) -> list[int]:
    """As many places of a kind of work: audits where the clue points, then where pressure is high and nobody looked."""
    places = _places(desk.rules, work)
    if not places:
        return []
    if work == AUDIT:
        return sorted(places, key=lambda place: -_doubt(desk, desk.rules.places[place - 1].office))[:count]
    return [places[0]] * count


def _doubt(desk: Desk, office: int) -> int:
    """How much an office's books deserve a look: the clue, pressure, and seasons since they were put right."""
    at, v = desk.rules.at, desk.seen
    named = 10_000 if office + 1 in (v[at.clue[0]], v[at.clue[1]]) else 0
    return (
        named
        + v[at.pressure[office]]
        + 50 * (desk.season - v[at.found_right[office]])
        + len(at.audit)
        - office
    )


def _fitness(desk: Desk, handle: int, place: int) -> int:
    rules = desk.rules
    row, one = rules.places[place - 1], rules.world.handles[handle]
    there = desk.seen[rules.at.post[handle]]
    fit = STAYS if there and rules.places[there - 1].work == row.work else 0
    fit += SKILLED if one.knack == WORK[row.work] else 0
    if row.office >= 0 and BENCHES.index(rules.world.offices[row.office].bench) == BENCHES.index(one.bench):
        fit += TWO_HATS
    return fit


MOST_PLACES: Final = 6


def shifted(counts: Mapping[str, int], to: str, by: int = 1) -> dict[str, int]:
    """The counts with some of the posts at the tree sent to other work."""
    moved = min(by, counts.get("tree", 0))
    return {**counts, "tree": counts.get("tree", 0) - moved, to: min(MOST_PLACES, counts.get(to, 0) + moved)}
