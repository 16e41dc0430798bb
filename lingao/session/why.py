"""Why: the entries behind a number. The opening and the lines always sum to the total."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.blocks import Accounts, Blocks
from lingao.engine.ledger import Cause
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session

FLOWS = [
    "made",
    "said_made",
    "used",
    "short",
    "run",
    "said_run",
    "traded",
    "harvest",
    "said_harvest",
    "levied",
    "births",
    "deaths",
    "hunger_deaths",
    "post_days",
    "days",
    "vote",
]
"""Blocks that begin each season at zero: their page-turn entry is no cause worth showing."""


class Why(NamedTuple):
    """Why an account stands where it does."""

    account: int
    opening: int
    """What it stood at when the last season began (0 for what is counted anew each season)."""
    lines: tuple[tuple[Cause, int], ...]
    total: int


def why(session: Session, account: int) -> Why:
    """The last season's entries on an account as it is seen. A store is answered by its books, and what nobody may
    look into by nothing."""
    rules = session.rules
    account = shown_twin(rules, account)
    if account in rules.layout.hidden:
        return Why(account, 0, (), 0)
    lines = [(cause, amount) for (one, cause), amount in session.entries.items() if one == account]
    total = session.opening[account]
    if is_flow(rules, account):
        lines = [line for line in lines if line[0].kind != "calendar"]
        return Why(account, total - sum(amount for _, amount in lines), tuple(lines), total)
    opening = total - sum(amount for _, amount in lines)
    return Why(account, opening, tuple(lines), total)


def shown_twin(rules: Ruleset, account: int) -> int:
    """The account standing in for a hidden one; itself when it is open."""
    return rules.layout.twins.get(account, account)


def is_flow(rules: Ruleset, account: int) -> bool:
    """Whether an account is counted anew each season."""
    blocks: Blocks[Accounts] = rules.at
    return any(account in getattr(blocks, name) for name in FLOWS)
