"""Entries agree with one another: ids once, works with capacity, one reporter a process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lingao.content.check.spots import Found, words
from lingao.content.check.stuff import Stuff
from lingao.content.models.world import LISTS
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path

APART: Final = (("techs", "buildings"), ("processes", "buildings"))
"""Sections whose ids must differ: the queue names techs and buildings, `output.…` processes and buildings."""


def check_ids(stuff: Stuff) -> Iterator[Problem]:
    """Ids given twice: in one section, within a card's choices, or in two sections that are named together."""
    for section in LISTS:
        yield from _twice(stuff, words(stuff.data, f"{section}.*.id"), section)
    for index, card in stuff.entries("cards"):
        yield from _twice(stuff, words(card, "choices.*.id", ("cards", index)), "choices")
    for first, second in APART:
        known = {entry["id"]: index for index, entry in stuff.entries(first)}
        for index, entry in stuff.entries(second):
            if entry["id"] in known:
                path, other = (second, index, "id"), (first, known[entry["id"]], "id")
                yield _duplicate(
                    stuff, Code.SHARED_ID, path, other, id=entry["id"], first=first, second=second
                )


def _twice(stuff: Stuff, founds: Iterable[Found], section: str) -> Iterator[Problem]:
    first: dict[str, Path] = {}
    for found in founds:
        if found.value in first:
            other = first[found.value]
            yield _duplicate(stuff, Code.DUPLICATE_ID, found.path, other, id=found.value, section=section)
        else:
            first[found.value] = found.path


def _duplicate(stuff: Stuff, code: Code, path: Path, other: Path, **values: str | int) -> Problem:
    also = (stuff.origin.value(other),)
    return Problem(code, stuff.origin.value(path), stuff.path(path[:-1]), values, also=also)


def check_works(stuff: Stuff) -> Iterator[Problem]:
    """Processes in a building without a capacity, and processes two offices report."""
    for index, entry in stuff.entries("processes"):
        if entry.get("building") is not None and entry.get("capacity") is None:
            yield stuff.problem(Code.NO_CAPACITY, ("processes", index), id=entry["id"])
    reporter: dict[str, str] = {}
    for index, office in stuff.entries("offices"):
        for found in words(office, "processes.*", ("offices", index)):
            if reporter.setdefault(found.value, office["id"]) != office["id"]:
                other = reporter[found.value]
                yield stuff.problem(Code.TWICE_REPORTED, found.path, process=found.value, office=other)
