"""Mending: the order that puts a warning right, found by trying a few of them in foreseen seasons; one press gives it.

What is tried: more runs of the lines that make what is lacking, or of the line that limits it; a purchase; then, for later
seasons, the tech or building that is lacking. One try takes about two milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain
from typing import Final

from lingao.engine import limits
from lingao.engine.game import foresee, is_over
from lingao.engine.obey import obey
from lingao.engine.orders import Enact, Order, QueueProject, Repeal, Train
from lingao.engine.state import Balances
from lingao.engine.wall import measured
from lingao.session.session import Session
from lingao.session.views.ahead import foreseen_states
from lingao.session.views.checklist import Concern, Fix
from lingao.session.views.idle import DRAIN
from lingao.session.views.numbers import Part, next_season
from lingao.session.views.promised import wanting
from lingao.session.views.remedies import more_of, queued_first, raised
from lingao.session.views.wall import promised

TRIES: Final = 5
"""Orders tried for one warning at most."""
MOST_OF_IT: Final = 900
"""Per mille of what lacks that a first order must bring to be taken without trying further."""


def with_fixes(session: Session, found: Iterable[Concern]) -> tuple[Concern, ...]:
    """The warnings, each with the order that puts it right where one is found."""
    return tuple(replace(one, fix=fix_of(session, one)) for one in found)


def fix_of(session: Session, it: Concern) -> Fix | None:
    """The order that puts a warning right; None where it takes a decision of another kind."""
    finder = FINDERS.get(it.kind)
    return finder(session, it) if finder is not None else None


def short_of(session: Session, resource: int) -> Fix | None:
    """The order that has less of a resource fall short this season."""
    account = session.rules.at.short[resource]
    lacking = session.forecast().balances[account]
    return _best(
        session, more_of(session, resource, lacking), account, lambda state: lacking - state[account], lacking
    )


def _short(session: Session, it: Concern) -> Fix | None:
    return short_of(session, it.subject)


def _food(session: Session, it: Concern) -> Fix | None:
    """More food in the books when the season has ended."""
    assert it.number is not None
    books, now = session.rules.at.report[it.subject], session.forecast().balances
    lacking = (
        it.need.value - it.number.value if it.need is not None else now[session.rules.at.short[it.subject]]
    )
    account = books if it.need is not None else session.rules.at.fed[0]
    orders = more_of(session, it.subject, max(1, lacking))
    return _best(session, orders, account, lambda state: state[account] - now[account], lacking)


def _promise(session: Session, it: Concern) -> Fix | None:
    """More of what making it wants, or of the good that was promised; or the building put to the front."""
    rules, row = session.rules, session.rules.council.promises[it.subject]
    if it.number is None or it.need is None:
        return None
    if row.resource < 0:
        n = row.account - rules.at.built[0] if row.account in rules.at.built else -1
        return _queue(session, [rules.world.buildings[n].id]) if n >= 0 else None
    expected, later = it.number.value, it.season - session.season
    lacking = it.need.value - expected
    # What is ordered stands every season: of a store a part of what lacks is enough each time, of what is made all of it.
    orders = more_of(session, row.resource, lacking if row.is_flow else -(-lacking // (later + 1)))
    hangs = next(one for one in promised(session) if one.promise == it.subject)
    wants = wanting(session, hangs)
    first = () if wants is None else more_of(session, *wants)
    return _best(
        session,
        chain(first, orders),
        row.account,
        lambda state: measured(state, row) - expected,
        lacking,
        later=later,
    )


def _relic(session: Session, it: Concern) -> Fix | None:
    return _queue(session, [session.rules.world.races[it.subject].replaced_by])


def _idle(session: Session, it: Concern) -> Fix | None:
    """As much of the first line with room for them as is wanted. What is only sold takes an order of trade besides, and a
    price to look at: that is for the player."""
    orders = (
        order
        for one in it.could
        if one.why != "sells"
        for order in raised(session, session.rules.works.processes[one.process], one.resource, one.amount)
    )
    return next((fix for order in orders if (fix := _legal(session, order)) is not None), None)


def _training(session: Session, it: Concern) -> Fix | None:
    """Fewer in the largest course that takes them, so that no more leave than is no news."""
    if it.number is None or it.need is None or not it.number.parts:
        return None
    largest = max(it.number.parts, key=lambda part: part.amount)
    if largest.cause is None:
        return None
    others = it.number.value - largest.amount
    return _legal(session, Train(largest.cause.subject, max(0, (it.need.value - 1) // DRAIN - others)))


def _waiting(session: Session, it: Concern) -> Fix | None:
    """What the first project of the queue waits for, if it is a material."""
    lacks = limits.read(it.limit)
    if it.subject < 0 or lacks.kind != "resource":
        return None
    books, now = session.rules.at.report[lacks.ordinal], session.forecast().balances
    asked = dict(session.rules.projects[it.subject].materials).get(lacks.ordinal, 0)
    lacking = max(1, asked - now[books])
    orders = more_of(session, lacks.ordinal, lacking)
    return _best(session, orders, books, lambda state: state[books] - now[books], lacking)


def _hungry(session: Session, it: Concern) -> Fix | None:
    """The first policy that sends townships food, where none is in force, on its way or ordered; of hunger in a season
    to come, else one that eases the levy, where fewer die by it."""
    rules, seen, at = session.rules, session.seen, session.rules.at
    sending = [
        (n, one)
        for n, one in enumerate(rules.world.policies)
        if one.by_order and any(lasting.level == "aid" for lasting in one.lasting)
    ]
    if any(seen[block[n]] for n, _ in sending for block in (at.policy_on, at.policy_due, at.plan_policy)):
        return None
    sent = next((fix for _, one in sending if (fix := _legal(session, Enact(one.id))) is not None), None)
    return sent or (_eased(session, it) if it.kind == "ahead" else None)


def _eased(session: Session, it: Concern) -> Fix | None:
    """Ending a policy that raises the levy, or beginning one that lowers it, by which fewer die in the season foreseen."""
    rules, seen, deaths = session.rules, session.seen, session.rules.at.hunger_deaths[0]
    orders: list[Order] = []
    for n, one in enumerate(rules.world.policies):
        levy = sum(lasting.add for lasting in one.lasting if lasting.level == "levy")
        if levy > 0 and seen[rules.at.policy_on[n]]:
            orders.append(Repeal(one.id))
        elif levy < 0 and one.by_order:
            orders.append(Enact(one.id))
    later = it.season - session.season
    dead = foreseen_states(session)[1 + later][deaths]
    return _best(session, orders, deaths, lambda state: dead - state[deaths], dead, later=later)


FINDERS: Final[dict[str, Callable[[Session, Concern], Fix | None]]] = {
    "short": _short,
    "food": _food,
    "hunger": _food,
    "township": _hungry,
    "ahead": _hungry,
    "promise": _promise,
    "relic": _relic,
    "idle": _idle,
    "training": _training,
    "queue": _waiting,
}
"""Kinds of warning that one order can put right; the others take a choice, and Enter on them goes to it."""


def _best(
    session: Session,
    orders: Iterable[Order],
    account: int,
    gain: Callable[[Balances], int],
    lacking: int,
    *,
    later: int = 0,
) -> Fix | None:
    """The first order that brings most of what lacks; else the one that brings most; else one for later seasons.

    What it brings is seen when the season under way has ended, or so many seasons later.
    """
    found: tuple[int, Order, int] | None = None
    queued: Fix | None = None
    for tries, order in enumerate(orders):
        if tries >= TRIES or session.check(order) is not None:
            continue
        if isinstance(order, QueueProject):
            queued = queued or Fix(order)
            continue
        state = _foreseen(session, order, later)
        brings = gain(state)
        if brings > 0 and (found is None or brings > found[0]):
            found = (brings, order, state[account])
        if brings * 1000 >= lacking * MOST_OF_IT:
            break
    if found is None:
        return queued
    parts = (Part(found[2], account=account),) if later else None
    return Fix(found[1], replace(next_season(session, account), value=found[2], parts=parts))


def _foreseen(session: Session, order: Order, later: int) -> Balances:
    """What an order would lead to when the season under way has ended, and so many after it."""
    rules = session.rules
    state = foresee(rules, obey(rules, session.balances, order))
    for _ in range(later):
        if not is_over(rules, state):
            state = foresee(rules, state)
    return state


def _queue(session: Session, projects: Iterable[str]) -> Fix | None:
    return next((Fix(order) for order in queued_first(session, projects)), None)


def _legal(session: Session, order: Order) -> Fix | None:
    return Fix(order) if session.check(order) is None else None
