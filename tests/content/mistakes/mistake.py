"""A mistake somebody makes in content, with the place and the word a checker owes them.

A mistake is an edit of the tiny world. `▶` in the new text, or the text named by `at`, marks where the problem stands.
"""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.problems import Code

MARK = "▶"


class Mistake(NamedTuple):
    """One edit, and the one problem it must give."""

    name: str
    old: str
    new: str
    code: Code
    meant: str = ""
    """The word that must be among the first three suggestions."""
    at: str = ""
    """Where the problem stands when that is outside the edit."""

    def text(self, world: str) -> str:
        """The tiny world with the mistake in it."""
        assert world.count(self.old) == 1, f"{self.old!r} stands {world.count(self.old)} times"
        return world.replace(self.old, self.new.replace(MARK, ""))

    def place(self, world: str) -> tuple[int, int]:
        """Line and column, from 1, where the problem must be reported."""
        marked = world.replace(self.old, self.new)
        index = self.text(world).index(self.at) if self.at else marked.index(MARK)
        before = self.text(world)[:index]
        return before.count("\n") + 1, len(before) - before.rfind("\n")
