"""The post that mattered most: the season played again without each, what then comes out different, and what is new in it.

A post is weighed by its crew, one head against another. What it did the season before as well surprises half as much;
what was told of it a season ago is not told again unless it grew.
"""

from __future__ import annotations

from typing import Final, NamedTuple
from weakref import WeakKeyDictionary

from lingao.engine.game import settle
from lingao.engine.seen import seen
from lingao.session.session import Session
from lingao.session.views.weigh import Change, changes

FINER: Final = 100
"""Posts are compared on a scale so much finer than screens need, so that a small difference still counts."""
TOLD: Final = 4
"""Changes of a post that a report tells."""
GROWN: Final = 1250
"""Per mille of what was told last season that an effect must reach to be told again at once."""
LOOK_BACK: Final = 8
"""Seasons gone through anew when a game is taken up; what was named before has no weight any more."""
RESTED: Final = 4
"""Seasons after which a post that was named counts in full again; until then a quarter for each gone by."""


class Mattered(NamedTuple):
    """A post, who was there, and what their season made of it."""

    place: int
    """Number of the place, from 1."""
    handles: tuple[int, ...]
    changes: tuple[Change, ...]
    """What is different because of them, the most surprising first."""


_NAMED: WeakKeyDictionary[Session, list[Mattered | None]] = WeakKeyDictionary()
_DID: WeakKeyDictionary[Session, list[tuple[Mattered, ...]]] = WeakKeyDictionary()


def mattered_most(session: Session) -> Mattered | None:
    """The post of the last season worth naming; None when without any of them it would have come out the same.

    Both seasons are compared as the books show them, since a screen may show nothing else. Plays a season for each
    place manned, and after a game was taken up those of a few seasons before: run it in a thread.
    """
    named, did = _NAMED.setdefault(session, []), _DID.setdefault(session, [])
    forgotten = len(session.past) - LOOK_BACK - len(named)
    named.extend([None] * forgotten)
    did.extend([()] * forgotten)
    for season in range(len(named) + 1, len(session.past) + 1):
        did.append(effects(session, season))
        before = did[-2] if season > 1 else ()
        named.append(_choose(did[-1], before, named))
    return named[-1] if named else None


def effects(session: Session, season: int) -> tuple[Mattered, ...]:
    """What each manned post did in a season played, the heaviest change first; posts that made no difference left out."""
    rules, ordered = session.rules, session.ordered_in(season)
    after = seen(rules, session.led_to(season))
    crews: dict[int, list[int]] = {}
    for handle, account in enumerate(rules.at.plan_post):
        if ordered[account]:
            crews.setdefault(ordered[account], []).append(handle)
    found = []
    for place, crew in crews.items():
        without = ordered.copy()
        for handle in crew:
            without[rules.at.plan_post[handle]] = 0
        other = seen(rules, settle(rules, without, session.seed).balances)
        # An audit post covers its office by definition; what it did is what it found.
        made = tuple(it for it in changes(rules, other, after, FINER) if it.account not in rules.at.audit)
        if made:
            found.append(Mattered(place, tuple(crew), made))
    return tuple(found)


def _choose(
    did: tuple[Mattered, ...], before: tuple[Mattered, ...], named: list[Mattered | None]
) -> Mattered | None:
    """The most surprising post. One that could only be named again for the same is passed over while there is another."""
    last = named[-1] if named else None
    usual = {one.place: {change.account: change for change in one.changes} for one in before}
    best: tuple[tuple[bool, int, int], Mattered] | None = None
    for one in did:
        usual_here, stale = usual.get(one.place, {}), _stale(one, last)
        news = {it: 0 if it.account in stale else _news(it, usual_here) for it in one.changes}
        ranked = sorted(one.changes, key=lambda it: (it.account in stale, -news[it]))
        score = sum(news.values()) * _rest(one.place, named) // len(one.handles)
        rank = (ranked[0].account not in stale, score, sum(it.weight for it in ranked))
        if best is None or rank > best[0]:
            best = rank, one._replace(changes=_told(ranked))
    return best[1] if best else None


def _told(ranked: list[Change]) -> tuple[Change, ...]:
    """The changes large enough for a screen to show, or the first where none is."""
    return tuple(it for it in ranked if it.weight >= FINER) or tuple(ranked[:1])


def _news(change: Change, usual: dict[int, Change]) -> int:
    """How much a change surprises: what is more than last season in full, what is the same by half."""
    was = usual.get(change.account)
    if was is None or (was.amount > 0) != (change.amount > 0):
        return change.weight
    return change.weight - min(was.weight, change.weight) // 2


def _stale(one: Mattered, last: Mattered | None) -> set[int]:
    """Accounts told of this post a season ago whose change has not grown since."""
    if last is None or last.place != one.place:
        return set()
    told = {change.account: change.weight for change in last.changes[:TOLD]}
    return {
        change.account
        for change in one.changes
        if change.account in told and change.weight * 1000 < told[change.account] * GROWN
    }


def _rest(place: int, named: list[Mattered | None]) -> int:
    """Seasons since a post was named, the most that counts being `RESTED`."""
    recent = named[: -RESTED - 1 : -1]
    return next((n for n, one in enumerate(recent, 1) if one is not None and one.place == place), RESTED)
