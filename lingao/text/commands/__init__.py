"""The commands of plain mode, one module a family; `ALL` is their table, in the order help lists them."""

from __future__ import annotations

from typing import Final

from lingao.text.command import Command
from lingao.text.commands import council, look, people, run, season, trade, wall, works

FAMILIES: Final = (season, council, wall, works, people, trade, run, look)
"""The modules, each with its `COMMANDS` and the `HEADING` help puts over them."""

ALL: Final[dict[str, Command]] = {command.word: command for family in FAMILIES for command in family.COMMANDS}
"""Every command by its word."""

SHORT: Final = {
    "w": "why",
    "u": "undo",
    "n": "end",
    "?": "help",
    "q": "quit",
    "exit": "quit",
    "continue": "end",
    "answer": "choose",
    "choice": "choose",
    "vote": "votes",
    "move": "post",
    "build": "queue",
    "research": "queue",
    "hang": "promise",
    "look": "desk",
    "status": "desk",
    "save": "where",
}
"""Other words for some of them."""

MEANT: Final = {"buy": "trade", "sell": "trade", "levy": "policies"}
"""Words for what one of them does, which takes other things after it than such a word would."""
