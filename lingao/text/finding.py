"""Finding what a player means: ids and names of things, whole or by their beginning, with the nearest ones named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from lingao.wording import _, as_is, words

SUGGESTED: Final = 3
"""Names offered at most when none was understood."""
LIKENESS: Final = 70
"""Per cent of likeness below which a name is not worth offering."""


class Unread(Exception):  # noqa: N818 - what the player typed is no error of the program
    """What was typed is not understood; the message says so to the player."""


class Read(NamedTuple):
    """What was meant, and how many words said it."""

    value: str
    used: int


def folded(text: str) -> str:
    """A text as it is compared: small letters, words parted by one space, `coke_oven` like `Coke oven`."""
    return " ".join(text.casefold().replace("_", " ").replace("-", " ").split())


class Lexicon:
    """The words a player may type for one kind of thing, and the id each means. The first of two equals wins."""

    def __init__(self, spoken: Iterable[tuple[str, str]]) -> None:
        self._meant: dict[str, str] = {}
        for said, value in spoken:
            self._meant.setdefault(folded(said), value)

    def read(self, typed: Sequence[str]) -> Read:
        """The thing named by as many of the first words as make a name, or the beginning of just one.

        Raises:
            Unread: when they name nothing, or begin several names; says which are near.
        """
        several: set[str] = set()
        for used in range(len(typed), 0, -1):
            said = folded(" ".join(typed[:used]))
            if said in self._meant:
                return Read(self._meant[said], used)
            begun = {value for key, value in self._meant.items() if said and key.startswith(said)}
            if len(begun) == 1:
                return Read(begun.pop(), used)
            several = several or begun
        raise Unread(self._unread(typed, several))

    def nearest(self, said: str) -> list[str]:
        """The ids most like what was typed, the best first."""
        from rapidfuzz import process  # only a slip of the pen needs it

        found = process.extract(folded(said), list(self._meant), limit=8, score_cutoff=LIKENESS)
        return list(dict.fromkeys(self._meant[key] for key, _score, _place in found))[:SUGGESTED]

    def _unread(self, typed: Sequence[str], several: set[str]) -> str:
        said = as_is(" ".join(typed))
        if several:
            offered = sorted(several)[:8]
            return _("{typed} could be {names}.").format(typed=said, names=_either(offered))
        near = self.nearest(" ".join(typed))
        if near:
            return _("There is no {typed} here. Nearest: {names}.").format(typed=said, names=_either(near))
        return _("There is no {typed} here.").format(typed=said)


def _either(ids: list[str]) -> str:
    return words.either([as_is(one) for one in ids])
