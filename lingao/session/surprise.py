"""The post that mattered most: the season played again without each of the twelve, and what then comes out different."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.game import settle
from lingao.engine.seen import seen
from lingao.session.session import Session
from lingao.session.views.weigh import Change, changes


class Mattered(NamedTuple):
    """One of the twelve, where they were, and what their season made of it."""

    handle: int
    place: int
    """Number of the place, from 1."""
    changes: tuple[Change, ...]
    """What is different because of them, the weightiest first."""


def mattered_most(session: Session) -> Mattered | None:
    """The post of the last season without which it would have come out most different; None when none was manned.

    Both seasons are compared as the books show them, since a screen may show nothing else. Plays a season for each
    of the twelve: run it in a thread.
    """
    rules, before = session.rules, session.last_orders_state()
    if before is None:
        return None
    at, after = rules.at, seen(rules, session.opening)
    best: Mattered | None = None
    for handle, account in enumerate(at.plan_post):
        if not before[account]:
            continue
        without = before.copy()
        without[account] = 0
        other = seen(rules, settle(rules, without, session.seed).balances)
        found = Mattered(handle, before[account], changes(rules, other, after))
        if found.changes and (best is None or _weight(found) > _weight(best)):
            best = found
    return best


def _weight(one: Mattered) -> int:
    return sum(change.weight for change in one.changes)
