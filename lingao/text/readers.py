"""Readers: each takes what it understands off the front of the words typed after a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple

from lingao.engine.orders import GRADES
from lingao.text import onhand
from lingao.text.finding import Lexicon, Unread, folded
from lingao.text.talk import Talk
from lingao.wording import _, as_is, words

LARGEST: Final = 10**9
"""Beyond it no figure typed is meant."""


class Taken(NamedTuple):
    """What was read, and how many words it took."""

    value: Any
    used: int


Reader = Callable[[Talk, Sequence[str]], Taken]
"""Reads the first words; raises `Unread` with a sentence for the player when they are not what it reads."""


def named(*sections: str) -> Reader:
    """An entry of the content, by id or name."""

    def read(talk: Talk, typed: Sequence[str]) -> Taken:
        return Taken(*Lexicon(spoken(talk, *sections)).read(typed))

    return read


def spoken(talk: Talk, *sections: str) -> Iterable[tuple[str, str]]:
    """Ids of the entries of some sections, then their names: a tech and a building may share a name, never an id."""
    entries = [(section, entry.id) for section in sections for entry in getattr(talk.rules.world, section)]
    yield from ((entry, entry) for _section, entry in entries)
    yield from ((talk.names.name(section, entry), entry) for section, entry in entries)


def post(talk: Talk, typed: Sequence[str]) -> Taken:
    """A post, by id, name, or the kind of work done there."""
    world = talk.rules.world
    by_work = [(str(one.work), one.id) for one in world.posts]
    by_word = [(_(words.WORK[one.work]), one.id) for one in world.posts]
    return Taken(*Lexicon([*spoken(talk, "posts"), *by_work, *by_word]).read(typed))


def listed(section: str, numbered: Callable[[Talk], list[str]]) -> Reader:
    """An entry of a section, by id, name, or its number in a list shown before."""
    by_name = named(section)

    def read(talk: Talk, typed: Sequence[str]) -> Taken:
        if not typed[0].isdecimal():
            return by_name(talk, typed)
        shown = numbered(talk)
        number = int(typed[0])
        if not 1 <= number <= len(shown):
            raise Unread(_("The list has no number {number}.").format(number=as_is(typed[0])))
        return Taken(shown[number - 1], 1)

    return read


offered = listed("promises", onhand.offered)
"""A promise the benches offer, by its number on the Wall's list of offers or by name."""
hanging = listed("promises", onhand.hanging)
"""A promise that hangs, by its number on the Wall or by name."""


def after(word: str, reader: Reader) -> Reader:
    """What a reader reads, with a small word before it that may be left out."""

    def read(talk: Talk, typed: Sequence[str]) -> Taken:
        if folded(typed[0]) in (word, folded(_(word))) and len(typed) > 1:
            value, used = reader(talk, typed[1:])
            return Taken(value, used + 1)
        return reader(talk, typed)

    return read


def one_of(*options: str) -> Reader:
    """One of a few fixed words, or its beginning; in English or as the language in use has it."""

    def read(talk: Talk, typed: Sequence[str]) -> Taken:
        pairs = [(option, option) for option in options] + [(_(option), option) for option in options]
        return Taken(*Lexicon(pairs).read(typed[:1]))

    return read


grade = one_of(*GRADES)
"""How bold a promise is."""


def whole(talk: Talk, typed: Sequence[str]) -> Taken:
    """A whole number."""
    if not typed[0].isdecimal() or int(typed[0]) > LARGEST:
        raise Unread(_("{typed} is no whole number.").format(typed=as_is(typed[0])))
    return Taken(int(typed[0]), 1)


def amount(talk: Talk, typed: Sequence[str]) -> Taken:
    """An amount with up to three decimals, in thousandths."""
    try:
        thousandths = Decimal(typed[0]) * 1000
    except InvalidOperation:
        thousandths = Decimal("NaN")
    if not thousandths.is_finite() or not 0 <= thousandths <= LARGEST * 1000 or thousandths % 1:
        raise Unread(
            _("{typed} is no amount: a number such as 12 or 0.5 is meant.").format(typed=as_is(typed[0]))
        )
    return Taken(int(thousandths), 1)


def word_or(reader: Reader, *words_: str) -> Reader:
    """What a reader reads, or one of a few words, read as the word; in English or as the language in use has it."""

    def read(talk: Talk, typed: Sequence[str]) -> Taken:
        for word in words_:
            if folded(typed[0]) in (word, folded(_(word))):
                return Taken(word, 1)
        return reader(talk, typed)

    return read


def rest(talk: Talk, typed: Sequence[str]) -> Taken:
    """Everything that is left."""
    return Taken(" ".join(typed), len(typed))
