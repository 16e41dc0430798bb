"""What a command is: its word, what it takes, what it does in a line, and the function that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lingao.text.finding import Unread
from lingao.text.readers import Reader
from lingao.text.talk import Talk
from lingao.wording import _, as_is


@dataclass(frozen=True, slots=True)
class Arg:
    """One thing a command takes."""

    label: str
    """What it is, marked for translation."""
    read: Reader
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """One command of plain mode. `run` is given the talk and one value an argument, None where it was left out."""

    word: str
    does: str
    """A sentence for the player, marked for translation."""
    run: Callable[..., None]
    args: tuple[Arg, ...] = ()
    example: str = ""
    """A line as it may be typed; the command's word alone when empty."""

    def usage(self) -> str:
        """The command and what it takes, what may be left out in brackets: `priority <process> <1 to 9>`, `plan [process [runs]]`."""
        text = ""
        for arg in reversed(self.args):
            label = _(arg.label) if arg.optional else f"<{_(arg.label)}>"
            text = f"{label} {text}" if text else label
            text = f"[{text}]" if arg.optional else text
        return f"{as_is(self.word)} {text}".rstrip()

    def read(self, talk: Talk, typed: Sequence[str]) -> list[Any]:
        """The values of its arguments, read from the words after it.

        Raises:
            Unread: when one is missing, not understood, or too much was typed.
        """
        values: list[Any] = []
        for arg in self.args:
            if typed:
                value, used = arg.read(talk, typed)
                values.append(value)
                typed = typed[used:]
            elif arg.optional:
                values.append(None)
            else:
                raise Unread(
                    _("{command} needs: {what}. Type {usage}.").format(
                        command=as_is(self.word), what=_(arg.label), usage=self.usage()
                    )
                )
        if typed:
            raise Unread(
                _("Too much: {rest}. Type {usage}.").format(rest=as_is(" ".join(typed)), usage=self.usage())
            )
        return values
