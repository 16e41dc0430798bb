"""The program `lingao`: finds the command and hands over to its module, which is imported only then."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from lingao.cli.exits import Exit

if TYPE_CHECKING:
    from cyclopts import App

COMMANDS: Final = {
    "play": "lingao.cli.play:play",
    "check": "lingao.cli.check:check",
}
"""Each command and the function that runs it. A new command is a module beside this one and a line here."""


def main(words: list[str] | None = None) -> None:
    """Run one command line and exit with its code; without any words, play."""
    words = sys.argv[1:] if words is None else words
    try:
        code = run(words)
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    sys.exit(code)


def run(words: list[str]) -> int:
    """Run one command line; its exit code."""
    if not words:
        from lingao.cli.play import play

        return int(play() or Exit.OK)
    from cyclopts import CycloptsError

    try:
        result = app()(words, exit_on_error=False, result_action="return_value")
    except CycloptsError:
        return Exit.USAGE
    return result if isinstance(result, int) else Exit.OK


def app() -> App:
    """The command line with every command registered, none of them imported yet."""
    from cyclopts import App

    import lingao

    made = App(name="lingao", help=lingao.__doc__, version=_version, suppress_keyboard_interrupt=False)
    for name, function in COMMANDS.items():
        made.command(function, name=name)
    return made


def _version() -> str:
    from importlib.metadata import version

    return version("lingao")
