"""The market: whether a port is open to us, and what a good costs there now."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.ports import GoodRow


def port_known(rules: Ruleset, balances: Balances, port: int) -> bool:
    """Whether the tech that opens the port is known."""
    tech = rules.works.ports[port].unlocked_by
    return tech < 0 or balances[rules.at.tech[tech]] > 0


def port_open(rules: Ruleset, balances: Balances, port: int) -> bool:
    """Whether we can trade there this season."""
    return port_known(rules, balances, port) and not balances[rules.at.closed[port]]


def price_now(rules: Ruleset, balances: Balances, good: GoodRow, *, buying: bool) -> int:
    """Taels a unit, in thousandths: the port's price, moved by trade, bettered by the level `prices`."""
    base = good.sold if buying else good.bought
    better = balances[rules.level["prices"]]
    return (
        base
        * balances[rules.at.price[good.ordinal]]
        // 1000
        * (1000 + (-better if buying else better))
        // 1000
    )
