"""Turning points: what a season that was played changed for good."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lingao.content.vocabulary import BENCHES
from lingao.engine.blocks import Accounts
from lingao.engine.queue import era_open
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.votes import LEFT

Turn = Literal[
    "era",  # an era opened (subject: era)
    "handle_lost",  # one of the twelve is gone (subject: handle)
    "policy",  # a policy came into force (subject: policy)
    "policy_ended",  # (subject: policy)
    "famine",  # a famine year was closed
    "raid",
    "lie",  # a promise kept on paper was found out
    "count",  # the Count was held
    "walk_out",  # a bench left the table (subject: bench)
    "comes_back",  # (subject: bench)
    "overruled",  # the council was overruled
    "recall",  # support fell below the recall line for a season (subject: seasons in a row)
    "event",  # weather or history (subject: event)
    "session",  # the plan's session was held
    "end",  # the run ended (subject: ending)
]


class Turning(NamedTuple):
    """Something that changed the course of the run."""

    kind: Turn
    subject: int = -1


def turnings_of(rules: Ruleset, before: Balances, after: Balances, season: int) -> list[Turning]:
    """What a season changed for good, from the states it began with and left."""
    at = rules.at
    eras = range(len(rules.world.eras))
    opened = [n for n in eras if era_open(rules, after, n) and not era_open(rules, before, n)]
    found = [Turning("era", n) for n in opened]
    found += [Turning("handle_lost", n) for n in risen(at.lost, before, after)]
    found += [Turning("policy", n) for n in risen(at.policy_since, before, after)]
    found += [Turning("policy_ended", n) for n in risen(at.policy_since, after, before)]
    for name, account in zip(("famine", "raid", "lie"), at.shocks, strict=True):
        if after[account] == season:
            found.append(Turning("famine" if name == "famine" else "raid" if name == "raid" else "lie"))
    if after[at.counted[0]] == season:
        found.append(Turning("count"))
    for n in range(len(BENCHES)):
        left, was = after[at.walked[n]] >= LEFT, before[at.walked[n]] >= LEFT
        if left != was:
            found.append(Turning("walk_out" if left else "comes_back", n))
    if after[at.overruled[0]] == season:
        found.append(Turning("overruled"))
    if after[at.support_low[0]] > before[at.support_low[0]]:
        found.append(Turning("recall", after[at.support_low[0]]))
    found += [Turning("event", n) for n, one in enumerate(at.happened) if after[one] == season]
    if rules.calendar.is_session(season):
        found.append(Turning("session"))
    if after[at.ended[0]]:
        found.append(Turning("end", after[at.ended[0]] - 1))
    return found


def risen(block: Accounts, before: Balances, after: Balances) -> tuple[int, ...]:
    """Places in a block that stood at nothing and no longer do."""
    return tuple(n for n, one in enumerate(block) if after[one] and not before[one])
