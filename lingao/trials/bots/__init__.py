"""The bots by name. Each sees what a player sees and gives orders that `check_order` allows."""

from __future__ import annotations

from lingao.trials.bots.cautious import Cautious
from lingao.trials.bots.character import Character
from lingao.trials.bots.common import Bot
from lingao.trials.bots.enter import Enter
from lingao.trials.bots.guardian import Guardian
from lingao.trials.bots.hasty import Hasty
from lingao.trials.bots.humanist import Humanist
from lingao.trials.bots.industrialist import Industrialist
from lingao.trials.bots.planner import Planner
from lingao.trials.bots.random_orders import RandomOrders
from lingao.trials.bots.steward import Steward
from lingao.trials.bots.trader import Trader

BOTS: dict[str, type[Bot]] = {
    "random": RandomOrders,
    "cautious": Cautious,
    "hasty": Hasty,
    "enter": Enter,
    "industrialist": Industrialist,
    "humanist": Humanist,
    "trader": Trader,
    "guardian": Guardian,
    "planner": Planner,
}
"""Every bot by the name used on the command line."""
CHARACTERS: dict[str, Character] = {
    name: bot.character for name, bot in BOTS.items() if issubclass(bot, Steward)
}
"""What each bot with a character values."""
