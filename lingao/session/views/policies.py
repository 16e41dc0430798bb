"""Policies: those that can be ordered, with what stands against them, and the lasting effects of cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lingao.engine.orders import Enact, Order, Repeal
from lingao.engine.refusals import Refusal
from lingao.engine.votes import PASSES, vote_share
from lingao.session.session import Session

State = Literal["off", "coming", "on", "ordered", "ending"]


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One policy: where it stands and what can be done about it."""

    policy: int
    bench: int
    """Ordinal of the bench that speaks for it first, -1 for none."""
    state: State
    since: int
    """Season it came or will come into force."""
    until: int
    """The season it ends by itself; 0 for none."""
    vote: int
    """Per mille that would say yes to enacting it."""
    order: Order
    refusal: Refusal | None
    """Why the order would be refused now."""

    @property
    def passes(self) -> bool:
        """Whether the vote on it would be won."""
        return self.vote > PASSES

    @property
    def lacks(self) -> Refusal | None:
        """What it lacks beside votes, whose share is shown anyway."""
        missing = self.refusal.missing if self.refusal is not None else ()
        found = tuple(lack for lack in missing if lack.reason != "vote")
        return Refusal(found) if found else None


def orderable(session: Session) -> tuple[PolicyRow, ...]:
    """Policies that can be ordered, in the order of the content."""
    policies = session.rules.world.policies
    return tuple(_row(session, n) for n, one in enumerate(policies) if one.by_order)


def lasting(session: Session) -> tuple[PolicyRow, ...]:
    """What cards brought and still lasts or is coming, the newest first."""
    at, seen = session.rules.at, session.seen
    rows = [
        _row(session, n)
        for n, one in enumerate(session.rules.world.policies)
        if not one.by_order and in_force(session, n)
    ]
    return tuple(sorted(rows, key=lambda row: -(seen[at.policy_since[row.policy]] or row.since)))


def in_force(session: Session, policy: int) -> bool:
    """Whether a policy is in force or on its way."""
    at, seen = session.rules.at, session.seen
    return bool(seen[at.policy_since[policy]] or seen[at.policy_due[policy]])


def _row(session: Session, n: int) -> PolicyRow:
    rules, seen = session.rules, session.seen
    at, entry = rules.at, rules.world.policies[n]
    ordered = seen[at.plan_policy[n]]
    order: Order = Repeal(entry.id) if in_force(session, n) else Enact(entry.id)
    return PolicyRow(
        policy=n,
        bench=rules.number("benches", entry.backs[0]) if entry.backs else -1,
        state=_state(session, n),
        since=seen[at.policy_since[n]] or seen[at.policy_due[n]],
        until=seen[at.policy_until[n]],
        vote=vote_share(rules, seen, rules.council.policy_stakes[n]),
        order=order,
        refusal=None if ordered else session.check(order),
    )


def _state(session: Session, n: int) -> State:
    at, seen = session.rules.at, session.seen
    ordered = seen[at.plan_policy[n]]
    if ordered:
        return "ordered" if ordered == 1 else "ending"
    if seen[at.policy_since[n]]:
        return "on"
    return "coming" if seen[at.policy_due[n]] else "off"
