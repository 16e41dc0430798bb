"""A conversation in plain mode over the tiny world, as text."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.engine.ruleset import Ruleset
from lingao.session.session import Keeper, Session
from lingao.text.loop import converse
from lingao.text.paper import Paper
from lingao.text.talk import Talk
from tests.tiny import tiny_world


def tiny_session(seed: int = 7, keeper: Keeper | None = None) -> Session:
    """A new game in the tiny world."""
    return Session(Ruleset(tiny_world(), "tiny_run"), seed, keeper)


class Conversation:
    """A talk whose paper is kept, to be given lines one by one or a whole script."""

    def __init__(self, session: Session | None = None) -> None:
        self.printed: list[str] = []
        self.talk = Talk(session or tiny_session(), Paper(self.printed.append))

    def play(self, *lines: str) -> str:
        """Hold a conversation of these lines; everything printed."""
        left: Iterator[str] = iter(lines)
        converse(self.talk, lambda: next(left, None))
        return "".join(self.printed)

    def answer(self, line: str) -> str:
        """What one line is answered with, on one line."""
        from lingao.text.loop import answer

        self.printed.clear()
        answer(self.talk, line)
        return " ".join("".join(self.printed).split())
