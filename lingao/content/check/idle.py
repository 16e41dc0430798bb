"""Warnings: techs, resources, choices and flags that change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from lingao.content.check.clauses import Clause, conditions, effects
from lingao.content.check.spots import spots, words
from lingao.content.check.stuff import Stuff
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path

USES: Final = (
    "processes.*.in.#",
    "buildings.*.materials.#",
    "buildings.*.burns.#",
    "techs.*.prototype.#",
    "needs.*.of",
    "courses.*.materials.#",
    "policies.*.cost.#",
    "policies.*.upkeep.#",
    "cards.*.choices.*.cost.#",
    "ports.*.buys.#",
    "promises.*.measure.made",
    "promises.*.measure.stock",
    "races.*.relic",
    "roles.*",
)
"""Where a resource is of use."""

TECH_USES: Final = ("ports.*.needs", "courses.*.needs", "races.*.replaced_by")
"""Where a tech opens something from the other side."""


def check_idle(stuff: Stuff) -> Iterator[Problem]:
    """What the content could lose without anybody noticing."""
    yield from _idle_techs(stuff)
    yield from _unused_resources(stuff)
    yield from _empty_choices(stuff)


def _values(stuff: Stuff, patterns: tuple[str, ...]) -> set[Any]:
    return {found.value for pattern in patterns for found in words(stuff.data, pattern)}


def _tested(stuff: Stuff, kind: str, key: str = "") -> set[str]:
    """Ids that conditions of one kind test."""
    clauses = (clause for clause in conditions(stuff.data) if clause.kind == kind)
    return {found.value for clause in clauses for found in words(clause.body, key)}


def _idle_techs(stuff: Stuff) -> Iterator[Problem]:
    used = _values(stuff, TECH_USES) | _tested(stuff, "tech")
    for index, tech in stuff.entries("techs"):
        unlocks = tech.get("unlocks")
        opens = isinstance(unlocks, dict) and any(unlocks.values())
        acts = tech.get("lasting") or tech.get("effects") or tech.get("function")
        if not opens and not acts and tech["id"] not in used:
            yield stuff.problem(Code.IDLE_TECH, ("techs", index), id=tech["id"])


def _unused_resources(stuff: Stuff) -> Iterator[Problem]:
    used = _values(stuff, USES) | _tested(stuff, "stock", "of") | _tested(stuff, "made", "of")
    for index, resource in stuff.entries("resources"):
        if resource["id"] not in used:
            yield stuff.problem(Code.UNUSED_RESOURCE, ("resources", index), id=resource["id"])


def _empty_choices(stuff: Stuff) -> Iterator[Problem]:
    for found in spots(stuff.data, "cards.*.choices.*"):
        choice = found.value
        if isinstance(choice, dict) and not choice.get("effects") and not choice.get("later"):
            yield stuff.problem(Code.EMPTY_CHOICE, found.path)


def _flags(clauses: Iterable[Clause], key: str) -> dict[str, Path]:
    """The flags that clauses name, each with the first place."""
    found: dict[str, Path] = {}
    for clause in clauses:
        if clause.kind == "flag":
            for flag in words(clause.body, key, (*clause.path, "flag")):
                found.setdefault(flag.value, flag.path)
    return found


def check_flags(stuff: Stuff) -> Iterator[Problem]:
    """Flags only tested, and flags only set; clearing is no use of a flag."""
    read = _flags(conditions(stuff.data), "")
    made = {found.value: found.path for found in words(stuff.data, "scenarios.*.start.flags.*")}
    made = _flags(effects(stuff.data), "set") | made
    meant: set[str] = set()
    for name, path in read.items():
        if name not in made:
            problem = stuff.unknown(path, name, "flags", list(made), at_key=False)
            meant.update(problem.suggestions[:1])
            yield Problem(Code.FLAG_NEVER_SET, problem.place, problem.path, {"id": name}, problem.suggestions)
    for name, path in made.items():
        if name not in read and name not in meant:
            yield stuff.problem(Code.FLAG_NEVER_READ, path, id=name)
