"""The bots by name. Each sees what a player sees and gives orders that `check_order` allows."""

from __future__ import annotations

from lingao.trials.bots.cautious import Cautious
from lingao.trials.bots.common import Bot
from lingao.trials.bots.enter import Enter
from lingao.trials.bots.hasty import Hasty
from lingao.trials.bots.random_orders import RandomOrders

BOTS: dict[str, type[Bot]] = {
    "random": RandomOrders,
    "cautious": Cautious,
    "hasty": Hasty,
    "enter": Enter,
}
"""Every bot by the name used on the command line."""
