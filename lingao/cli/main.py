"""The program `lingao`: finds the command and hands over to its module, which is imported only then."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from lingao.cli.exits import Exit

if TYPE_CHECKING:
    from cyclopts import App

COMMANDS: Final = {
    "play": ("lingao.cli.play:play", "Play a game."),
    "saves": ("lingao.cli.saves:saves", "List the saved games."),
    "replay": ("lingao.cli.replay:replay", "Play a saved game again and compare."),
    "check": ("lingao.cli.check:check", "Find what is wrong with content."),
    "balance": ("lingao.cli.balance:balance", "Let bots play many games."),
}
"""Each command, the function that runs it, its line in the help. A new command is a module and a line here."""


def main(words: list[str] | None = None) -> None:
    """Run one command line and exit with its code; without any words, play."""
    words = sys.argv[1:] if words is None else words
    try:
        code = run(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    except (
        BrokenPipeError
    ):  # the reader, such as `head`, has seen enough; nothing may be flushed to it at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = Exit.PIPE_CLOSED
    sys.exit(code)


def run(words: list[str]) -> int:
    """Run one command line; its exit code."""
    if not words:
        from lingao.cli.play import play

        return int(play() or Exit.OK)
    from cyclopts import CycloptsError

    try:
        result = app(words[0])(words, exit_on_error=False, result_action="return_value")
    except CycloptsError:
        return Exit.USAGE
    return result if isinstance(result, int) else Exit.OK


def app(asked: str = "") -> App:
    """The command line with every command registered, none of them imported yet.

    The command asked for tells about itself; the others have their line, so that help need not import them.
    """
    from cyclopts import App

    import lingao

    made = App(name="lingao", help=lingao.__doc__, version=_version, suppress_keyboard_interrupt=False)
    for name, (function, about) in COMMANDS.items():
        made.command(function, name=name, **({} if name == asked else {"help": about}))
    return made


def _version() -> str:
    from importlib.metadata import version

    return version("lingao")
