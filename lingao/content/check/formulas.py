"""Formulas parse, and name accounts and curves that exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lingao.content.check.clauses import effects
from lingao.content.check.spots import Found, words
from lingao.content.check.stuff import Stuff
from lingao.content.formula import FormulaError, Name, OnCurve, parse, walk
from lingao.content.names import nearest
from lingao.content.problems import Code, Place, Problem

ALONE: Final = (
    "season",
    "forest",
    "soil",
    "pollution",
    "support",
    "fed",
    "births",
    "deaths",
    "hunger_deaths",
)
"""Accounts that are one of their kind."""

OF: Final = {
    "stock": "resources",
    "report": "resources",
    "made": "resources",
    "said_made": "resources",
    "used": "resources",
    "short": "resources",
    "built": "buildings",
    "people": "@people",
    "local": "@people",
    "indicator": "@indicators",
    "said_indicator": "@indicators",
    "bench": "@benches",
    "weight": "@benches",
    "level": "@levels",
    "tech": "techs",
    "policy_on": "policies",
    "bias": "offices",
    "barns": "offices",
    "said_barns": "offices",
    "office_people": "offices",
    "flag": "@flags",
}
"""Accounts by the part before the first dot, and what follows it."""


def check_formulas(stuff: Stuff) -> Iterator[Problem]:
    """What is wrong with formulas, at its column."""
    for clause in effects(stuff.data):
        for pattern in ("add.formula", "heads.formula"):
            for found in words(clause.body, pattern, (*clause.path, clause.kind)):
                yield from _check(stuff, found)


def _check(stuff: Stuff, found: Found) -> Iterator[Problem]:
    try:
        nodes = walk(parse(found.value))
    except FormulaError as wrong:
        yield _problem(stuff, found, Code.FORMULA, wrong.column, {"why": wrong.why})
        return
    for node in nodes:
        if isinstance(node, Name) and not _exists(stuff, node.name):
            yield _unknown(stuff, found, node.name, node.column, "accounts")
        if isinstance(node, OnCurve) and node.curve not in stuff.section("curves"):
            yield _unknown(stuff, found, node.curve, node.column, "curves")


def _exists(stuff: Stuff, name: str) -> bool:
    kind, dot, subject = name.partition(".")
    return subject in stuff.known(OF[kind]) if dot and kind in OF else name in ALONE


def _unknown(stuff: Stuff, found: Found, name: str, column: int, target: str) -> Problem:
    known = list(stuff.section("curves"))
    if target == "accounts":
        kind = name.partition(".")[0]
        kinds = [kind] if kind in OF else list(nearest(kind, OF))
        known = [*ALONE, *(f"{one}.{subject}" for one in kinds for subject in stuff.known(OF[one]))]
    near = nearest(name, known)
    return _problem(stuff, found, Code.UNKNOWN_NAME, column, {"name": name, "target": target}, near)


def _problem(
    stuff: Stuff,
    found: Found,
    code: Code,
    column: int,
    values: dict[str, str | int],
    near: tuple[str, ...] = (),
) -> Problem:
    start = stuff.origin.value(found.path)
    shift = column - 1 + stuff.origin.quoted(found.path)
    return Problem(
        code, Place(start.file, start.line, start.column + shift), stuff.path(found.path), values, near
    )
