"""What anybody outside the rules may see: reports in place of reality, hidden accounts zero."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset


def seen(rules: Ruleset, balances: list[int]) -> list[int]:
    """A copy of a state as the Commission sees it. Orders, screens, bots and forecasts read only this."""
    shown = balances.copy()
    for hidden, open_ in rules.layout.veils:
        shown[hidden] = balances[open_]
    for hidden, nothing in rules.layout.blanks:
        shown[hidden] = nothing
    return shown
