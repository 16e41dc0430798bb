"""Without: the run played again from a season gone by with one of its orders left out, as far as it has been lived.

The seed is the run's own and draws go by key, so that chance falls as it fell; later orders are given where they still
may be. Only what the books showed then is set against what they would have shown, and no season is played that the run
has not come to: it tells what rewinding and playing on in the same way would tell (docs/decisions/0012).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from lingao.engine.game import is_over, settle
from lingao.engine.ledger import Cause, Entries
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.orders import Order
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.session.progress import Progress
from lingao.session.session import Session
from lingao.session.views.numbers import Number, Part, made_of
from lingao.session.views.weigh import changes
from lingao.session.why import is_flow

AFTER: Final = (1, 4, 8)
"""Seasons after which the two courses are set against each other."""
TOLD: Final = 8
"""Differences told of each."""


class Difference(NamedTuple):
    """A figure as it stood, and what the order made of it."""

    account: int
    was: int
    without: int
    made: Number
    """What it has more, or less, because of the order; its parts are what was posted otherwise."""


class After(NamedTuple):
    """The differences a number of seasons on."""

    seasons: int
    season: int
    """The season that then began."""
    differences: tuple[Difference, ...]
    """The weightiest first; none where the books would have shown the same."""


class Without(NamedTuple):
    """What an order of a season gone by changed."""

    season: int
    order: Order
    after: tuple[After, ...]
    refused: int
    """Later orders that could not have been given without it."""
    ended: int
    """The season at whose end the run would have ended; 0 where it would have gone on."""


Posted = dict[tuple[int, Cause], int]


def without(session: Session, season: int, number: int, progress: Progress | None = None) -> Without:
    """What the order with this number, from 0, of a season played changed since.

    Plays eight seasons at most: run it in a thread.

    Raises:
        IndexError: when that season has not been played or has no such order.
        Stopped: when it is ended early.
    """
    progress = progress or Progress()
    rules, past = session.rules, session.past
    order = past[season - 1].orders[number]
    left = [one for n, one in enumerate(past[season - 1].orders) if n != number]
    balances, found, refused, posted = past[season - 1].balances, list[After](), 0, Posted()
    last = min(len(past), season - 1 + AFTER[-1])
    for played in range(season, last + 1):
        progress.step(played - season, last - season + 1)
        ordered, not_given = _given(rules, balances, left if played == season else past[played - 1].orders)
        refused += not_given
        settled = settle(rules, ordered, session.seed)
        balances = settled.balances
        _post(posted, rules, session.entries_of(played), settled.entries)
        if played - season + 1 in AFTER:
            found.append(_after(session, season, played, balances, posted))
        if is_over(rules, balances):
            return Without(season, order, tuple(found), refused, played)
    return Without(season, order, tuple(found), refused, 0)


def _given(rules: Ruleset, balances: State, orders: Iterable[Order]) -> tuple[State, int]:
    """The state with those of the orders given that may be, and how many may not."""
    refused = 0
    for order in orders:
        if check_order(rules, seen(rules, balances), order) is None:
            balances = obey(rules, balances, order)
        else:
            refused += 1
    return balances, refused


def _post(posted: Posted, rules: Ruleset, was: Entries, other: Entries) -> None:
    """Add to what was posted otherwise so far; accounts counted anew each season begin again."""
    for key in [key for key in posted if is_flow(rules, key[0])]:
        del posted[key]
    for key in {**was, **other}:
        by = was.get(key, 0) - other.get(key, 0)
        if by and not (key[1].kind == "calendar" and is_flow(rules, key[0])):
            posted[key] = posted.get(key, 0) + by


def _after(session: Session, season: int, played: int, other: State, posted: Posted) -> After:
    rules = session.rules
    was, less = seen(rules, session.led_to(played)), seen(rules, other)
    kept = [one for one in rules.at.tally if was[one] != less[one]]
    moved = [one.account for one in changes(rules, less, was)]
    accounts = [*kept, *moved][:TOLD]
    return After(
        played - season + 1,
        played + 1,
        tuple(Difference(one, was[one], less[one], _made(one, posted)) for one in accounts),
    )


def _made(account: int, posted: Posted) -> Number:
    """What the order made of a figure, and what that came from: entries lead from one state to the next."""
    parts = [Part(by, cause) for (one, cause), by in posted.items() if one == account and by]
    return made_of(account, tuple(parts), "changed")
