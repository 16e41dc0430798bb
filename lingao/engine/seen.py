"""What anybody outside the rules may see: reports in place of reality, hidden accounts zero."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances, State

Found = TypeVar("Found")


def seen(rules: Ruleset, state: State) -> State:
    """A copy of a state as the Commission sees it. Orders, screens, bots and forecasts read only this."""
    shown = state.copy()
    for hidden, open_ in rules.layout.veils:
        shown[hidden] = state[open_]
    for hidden, nothing in rules.layout.blanks:
        shown[hidden] = nothing
    return shown


def as_seen(rules: Ruleset, balances: list[int], read: Callable[[Ruleset, Balances], Found]) -> Found:
    """What a function finds that only reads, given the season's balances as the Commission sees them. A season asks
    several times: the hidden blocks are covered for as long as it reads and laid open again, which takes a fifth of a copy's
    time."""
    layout = rules.layout
    kept = [(hidden, balances[hidden]) for hidden in layout.unseen]
    for hidden, open_ in layout.veils:
        balances[hidden] = balances[open_]
    for hidden, nothing in layout.blanks:
        balances[hidden] = nothing
    try:
        return read(rules, balances)
    finally:
        for hidden, real in kept:
            balances[hidden] = real
