"""Cards hold together: the silent choice is free, later cards know what was chosen, the dead are announced."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.content.check.clauses import conditions
from lingao.content.check.spots import spots, words
from lingao.content.check.stuff import Stuff
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path


def check_deck(stuff: Stuff) -> Iterator[Problem]:
    """The silent choices, the memories of choices, the content notes."""
    choices = {card["id"]: _choices(card) for _, card in stuff.entries("cards")}
    for index, card in stuff.entries("cards"):
        yield from _silent(stuff, index, choices[card["id"]])
    for clause in conditions(stuff.data):
        if clause.kind == "chose" and isinstance(clause.body, dict):
            of, choice = clause.body.get("card"), clause.body.get("choice")
            if (
                isinstance(of, str)
                and of in choices
                and isinstance(choice, str)
                and choice not in choices[of]
            ):
                path = (*clause.path, "chose", "choice")
                yield stuff.unknown(path, choice, "choices", choices[of], at_key=False)
    yield from _notes(stuff)


def _choices(card: dict[str, object]) -> list[str]:
    return [found.value for found in words(card, "choices.*.id")]


def _silent(stuff: Stuff, index: int, choices: list[str]) -> Iterator[Problem]:
    card = stuff.data["cards"][index]
    silent = card.get("if_silent")
    if isinstance(silent, str) and silent not in choices:
        yield stuff.unknown(("cards", index, "if_silent"), silent, "choices", choices, at_key=False)
    for found in spots(card, "choices.*", ("cards", index)):
        if isinstance(found.value, dict) and found.value.get("id") == silent:
            for key in ("needs", "cost"):
                if found.value.get(key):
                    yield stuff.problem(Code.SILENT_PRICE, (*found.path, key), at_key=True, key=key)


def _notes(stuff: Stuff) -> Iterator[Problem]:
    """Deaths without a content note: the first of each card or event."""
    for section, pattern in (("cards", "choices.*.effects.*.deaths"), ("events", "effects.*.deaths")):
        for index, entry in stuff.entries(section):
            where: Path = (section, index)
            found = next(spots(entry, pattern, where), None)
            if found is not None and not entry.get("note"):
                yield stuff.problem(Code.NO_NOTE, found.path, at_key=True)
