"""Finding what a player means: ids and names of things, whole or by their beginning, with the nearest ones named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from lingao.wording import _, as_is, words

SUGGESTED: Final = 3
"""Names offered at most when none was understood."""
LIKENESS: Final = 70
"""Per cent of likeness below which a name is not worth offering."""
OF_A_WORD: Final = 0.95
"""How much likeness to one word of a name counts beside likeness to the whole."""


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

    def exact(self, typed: Sequence[str]) -> Read | None:
        """The thing whose whole name as many of the first words as can be make; None when they make none."""
        for used in range(len(typed), 0, -1):
            said = folded(" ".join(typed[:used]))
            if said in self._meant:
                return Read(self._meant[said], used)
        return None

    def begun(self, typed: Sequence[str]) -> list[str]:
        """The ids of every name that begins with the words, what stands after a name left out; in their order."""
        said = folded(" ".join(without_figures(typed)))
        return list(dict.fromkeys(value for key, value in self._meant.items() if key.startswith(said)))

    def nearest(self, said: str) -> list[str]:
        """The ids most like what was typed, the best first: by the whole name, or by a word of it."""
        from rapidfuzz import fuzz  # only a slip of the pen needs it

        wanted, found = folded(said), []
        for key, value in self._meant.items():
            by_word = max((fuzz.ratio(wanted, word) for word in key.split()), default=0) * OF_A_WORD
            score = max(fuzz.ratio(wanted, key), by_word)
            if score >= LIKENESS:
                found.append((-score, value))
        found.sort(key=lambda one: one[0])
        return list(dict.fromkeys(value for _score, value in found))[:SUGGESTED]

    def _unread(self, typed: Sequence[str], several: set[str]) -> str:
        meant = " ".join(without_figures(typed))
        said = as_is(meant)
        if several:
            offered = sorted(several)[:8]
            return _("{typed} could be {names}.").format(typed=said, names=either(offered))
        near = self.nearest(meant)
        if near:
            return _("There is no {typed} here. Nearest: {names}.").format(typed=said, names=either(near))
        return _("There is no {typed} here.").format(typed=said)


def without_figures(typed: Sequence[str]) -> Sequence[str]:
    """The words without the figures typed after them; all of them where there is nothing else."""
    kept = len(typed)
    while kept and typed[kept - 1].replace(".", "").isdecimal():
        kept -= 1
    return typed[:kept] or typed


def either(ids: Sequence[str]) -> str:
    """Things as they are typed, one of which is meant: `coke, lime or salt`."""
    return words.either([as_is(one) for one in ids])
