"""Recalled: the earlier decisions that a card follows from, by the game's own record: what was chosen, ordered, promised.

A card follows from a choice that set its date (`due`), and from whatever its `when` asks for that a decision of this run
made true: a choice, a flag or a policy that a choice brought, a policy that was ordered, a promise that was judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from lingao.content.models import conditions as c
from lingao.content.models.cards import Choice
from lingao.content.models.effects import FlagChange, PolicyChange
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.session.session import Session
from lingao.session.views.table import cards_on_table
from lingao.session.views.threads import Thread, threads

Kind = Literal["chosen", "policy", "kept", "missed", "found_out", "hanging"]
JUDGED: Final[tuple[Kind, ...]] = ("kept", "missed", "found_out")


class Recalled(NamedTuple):
    """An earlier decision that a card remembers."""

    kind: Kind
    season: int
    """In which it was decided."""
    card: int = -1
    """Of `chosen`, with the choice carried out."""
    choice: int = -1
    silent: bool = False
    """Of `chosen`: nobody had answered."""
    policy: int = -1
    promise: int = -1
    promised: int = 0
    """Thousandths, as the promise's own figure is written."""
    judged: int = 0
    """The season at whose end the promise was judged, or found out; 0 while it hangs."""


class _Record(NamedTuple):
    """What was decided before a season, and how things stood when it began."""

    session: Session
    state: State
    chosen: tuple[Thread, ...]
    """The threads before the season, the last first."""


def recalled(session: Session, card: int, season: int = 0) -> tuple[Recalled, ...]:
    """The decisions that a card follows from which lies on the table in a season, 0 for the one under way; the first first."""
    record = _record(session, season or session.season)
    when = session.rules.world.cards[card].when
    found = [*_set_its_date(record, card), *(_asked_for(record, when) if when is not None else ())]
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.season))


class Follower(NamedTuple):
    """A card that follows from an earlier choice."""

    season: int
    card: int


def followed_by(session: Session, thread: Thread) -> tuple[Follower, ...]:
    """The cards that came because of what was chosen in a thread, those on the table too; the first first."""
    met = [Follower(one.season, one.card) for one in threads(session)]
    met += [Follower(session.season, one.card) for one in cards_on_table(session)]
    return tuple(
        later
        for later in met
        if later.season > thread.season
        and any(
            (one.kind, one.season, one.card) == ("chosen", thread.season, thread.card)
            for one in recalled(session, later.card, later.season)
        )
    )


def promised(session: Session, promise: int, judged: int) -> Recalled | None:
    """When a promise was hung that was judged at the end of a season, and how it was judged; None where it was not."""
    at = session.rules.at
    after = session.led_to(judged)
    for kind, block in zip(JUDGED, (at.kept, at.missed, at.found), strict=True):
        if after[block[promise]] == judged:
            return _promise(session, promise, kind, judged)
    return None


def _record(session: Session, season: int) -> _Record:
    state = session.seen if season == session.season else seen(session.rules, _state(session, season))
    return _Record(session, state, tuple(one for one in reversed(threads(session)) if one.season < season))


def _set_its_date(record: _Record, card: int) -> Iterator[Recalled]:
    """The choice that set the season in which the card was to come."""
    rules = record.session.rules
    due = record.state[rules.at.due[card]]
    for one in record.chosen if due else ():
        for later in rules.council.cards[one.card].choices[one.choice].later:
            if one.season + later.after == due and card in (which for which, _share in later.cards):
                yield _chosen(one)
                return


def _chosen(one: Thread) -> Recalled:
    return Recalled(
        "chosen", one.season, one.card, one.choice, silent=one.how not in ("vote", "overruled", "carried")
    )


def _asked_for(record: _Record, when: c.Condition) -> Iterator[Recalled]:
    """What decisions made a condition true; nothing for what none did, or what does not hold."""
    match when:
        case c.AllOf(all=several):
            for one in several:
                yield from _asked_for(record, one)
        case c.AnyOf(any=several):
            for one in several:
                if record.session.rules.conditions.test(one)(record.state):
                    yield from _asked_for(record, one)
        case c.ChoseEarlier(chose=asked):
            yield from _choice_of(record, asked)
        case c.FlagSet(flag=flag):
            yield from _brought(record, flag=flag)
        case c.PolicyInForce(policy=policy):
            yield from _policy(record, policy)
        case c.Promises(promises=asked_of):
            yield from _promises(record, asked_of.state)


def _choice_of(record: _Record, asked: c.Chosen) -> Iterator[Recalled]:
    cards = record.session.rules.world.cards
    for one in record.chosen:
        if cards[one.card].id == asked.card:
            if asked.choice in (None, cards[one.card].choices[one.choice].id):
                yield _chosen(one)
            return


def _brought(record: _Record, *, flag: str = "", policy: str = "") -> Iterator[Recalled]:
    """The last choice that set a flag, or brought a policy."""
    cards = record.session.rules.world.cards
    for one in record.chosen:
        if _brings(cards[one.card].choices[one.choice], flag, policy):
            yield _chosen(one)
            return


def _brings(choice: Choice, flag: str, policy: str) -> bool:
    return any(
        (isinstance(one, FlagChange) and bool(flag) and one.flag.set == flag)
        or (isinstance(one, PolicyChange) and bool(policy) and one.policy.enact == policy)
        for one in choice.effects
    )


def _policy(record: _Record, policy: str) -> Iterator[Recalled]:
    """The choice that brought a policy, or the season it came into force by an order."""
    rules = record.session.rules
    number = rules.number("policies", policy)
    since = record.state[rules.at.policy_since[number]]
    brought = [one for one in _brought(record, policy=policy) if one.season == since]
    if brought or since <= 1:  # what stood when the run began was nobody's decision in it
        yield from brought
    else:
        yield Recalled("policy", since, policy=number)


def _promises(record: _Record, state: str) -> Iterator[Recalled]:
    """The promise judged so last, or those that hang."""
    session, at = record.session, record.session.rules.at
    if state == "hanging":
        hanging = [n for n, account in enumerate(at.hung) if record.state[account]]
        yield from (_promise(session, n, "hanging", 0, record.state) for n in hanging)
        return
    kind: Kind = "kept" if state == "kept" else "missed" if state == "missed" else "found_out"
    block = {"kept": at.kept, "missed": at.missed, "found_out": at.found}[kind]
    last = max(range(len(block)), key=lambda n: record.state[block[n]])
    if record.state[block[last]]:
        yield _promise(session, last, kind, record.state[block[last]])


def _promise(session: Session, promise: int, kind: Kind, judged: int, state: State | None = None) -> Recalled:
    """A promise with the season it was hung in, walking back from where it last hung."""
    rules = session.rules
    hung, figure = rules.at.hung[promise], rules.at.promised[promise]
    until = judged if judged else session.season if state is None else state[rules.at.season[0]]
    hanging = [one for one in range(until, 0, -1) if _state(session, one)[hung]]
    last = hanging[0] if hanging else until
    first = last
    while first > 1 and _state(session, first - 1)[hung]:
        first -= 1
    # What is hung by a season's orders is on the Wall from the season after.
    return Recalled(
        kind, max(1, first - 1), promise=promise, promised=_state(session, last)[figure], judged=judged
    )


def _state(session: Session, season: int) -> State:
    """How things stood when a season began."""
    return session.opening if season == session.season else session.past[season - 1].balances
