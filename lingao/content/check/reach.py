"""Warnings: what no player can ever have. Chances, dates and amounts are taken as favourable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from lingao.content.check.clauses import effects
from lingao.content.check.spots import words
from lingao.content.check.stuff import Stuff
from lingao.content.problems import Code, Problem

Entry = dict[str, Any]


@dataclass(slots=True)
class _Reached:
    """Ids that can be had, by section; grows until nothing more is found."""

    resources: set[str] = field(default_factory=set)
    techs: set[str] = field(default_factory=set)
    buildings: set[str] = field(default_factory=set)
    processes: set[str] = field(default_factory=set)
    policies: set[str] = field(default_factory=set)
    courses: set[str] = field(default_factory=set)
    ports: set[str] = field(default_factory=set)


SECTIONS: Final = ("techs", "buildings", "processes", "policies", "ports")
BRINGS: Final = {
    "stock": ("of", "resources"),
    "building": ("of", "buildings"),
    "tech": ("learn", "techs"),
    "policy": ("enact", "policies"),
}
"""Effects that bring something: the key that names it, and its section."""
LATER: Final = ("cards.*.choices.*.later.*.card", "cards.*.choices.*.later.*.draw.*.card")
"""Where a choice names a card that may come of it."""


def check_reach(stuff: Stuff) -> Iterator[Problem]:
    """Resources without any supply, and entries and cards out of reach."""
    reached = _spread(stuff)
    supplied = _outputs(stuff)
    for index, resource in stuff.entries("resources"):
        if resource["id"] not in reached.resources:
            code = Code.OUT_OF_REACH if resource["id"] in supplied else Code.NO_SUPPLY
            yield stuff.problem(code, ("resources", index), id=resource["id"], section="resources")
    for section in SECTIONS:
        for index, entry in stuff.entries(section):
            if entry["id"] not in getattr(reached, section):
                yield stuff.problem(Code.OUT_OF_REACH, (section, index), id=entry["id"], section=section)
    called = {found.value for pattern in LATER for found in words(stuff.data, pattern)}
    for index, card in stuff.entries("cards"):
        if card.get("weight") == "impossible" and card["id"] not in called:
            yield stuff.problem(Code.OUT_OF_REACH, ("cards", index), id=card["id"], section="cards")


def _outputs(stuff: Stuff) -> set[Any]:
    """Resources that something would give, could it be had."""
    patterns = ("processes.*.out.#", "buildings.*.serves.#", "ports.*.sells.#")
    return {found.value for pattern in patterns for found in words(stuff.data, pattern)}


def _spread(stuff: Stuff) -> _Reached:
    """Everything in reach: the scenarios' starts, what cards bring, and what follows from both."""
    reached = _Reached()
    for section, pattern in (
        ("resources", "stock.#"),
        ("techs", "techs.*"),
        ("buildings", "buildings.#"),
        ("policies", "policies.*"),
    ):
        found = words(stuff.data, f"scenarios.*.start.{pattern}")
        getattr(reached, section).update(one.value for one in found)
    for clause in effects(stuff.data):
        if clause.kind in BRINGS and not _takes(clause.body):
            key, section = BRINGS[clause.kind]
            getattr(reached, section).update(one.value for one in words(clause.body, key))
    openers = {section: _openers(stuff, section) for section in SECTIONS}
    while _step(stuff, reached, openers):
        pass
    return reached


def _takes(body: object) -> bool:
    """Whether an effect takes away by a plain negative amount."""
    add = body.get("add") if isinstance(body, dict) else None
    return isinstance(add, int | float) and add < 0


def _openers(stuff: Stuff, section: str) -> dict[str, set[str]]:
    """For each entry, the techs any of which opens it; entries open to all are absent."""
    openers: dict[str, set[str]] = {}
    for _, tech in stuff.entries("techs"):
        for found in words(tech, f"unlocks.{section}.*"):
            openers.setdefault(found.value, set()).add(tech["id"])
    return openers


def _step(stuff: Stuff, reached: _Reached, openers: dict[str, dict[str, set[str]]]) -> bool:
    """Add what one more step reaches; whether there was anything."""
    grown = False
    for section, allows in _RULES.items():
        have: set[str] = getattr(reached, section)
        for _, entry in stuff.entries(section):
            name = entry["id"]
            by = openers[section].get(name)
            if name not in have and (by is None or by & reached.techs) and allows(entry, reached):
                have.add(name)
                grown = True
    before = len(reached.resources)
    for section, key in (("processes", "out"), ("buildings", "serves"), ("ports", "sells")):
        for _, entry in stuff.entries(section):
            if entry["id"] in getattr(reached, section):
                reached.resources.update(_names(entry, key))
    return grown or len(reached.resources) > before


def _names(entry: Entry, *keys: str) -> Iterable[str]:
    """Keys of mappings, items of lists and plain words below some keys of an entry."""
    for key in keys:
        value = entry.get(key)
        yield from [value] if isinstance(value, str) else (one for one in value or () if isinstance(one, str))


def _tech(tech: Entry, reached: _Reached) -> bool:
    have = reached.techs.issuperset(_names(tech, "needs")) and reached.resources.issuperset(
        _names(tech, "prototype")
    )
    return have and reached.buildings.issuperset(_names(tech, "works"))


def _building(building: Entry, reached: _Reached) -> bool:
    have = reached.resources.issuperset(_names(building, "materials"))
    return have and reached.buildings.issuperset(_names(building, "needs_works"))


def _process(process: Entry, reached: _Reached) -> bool:
    have = reached.resources.issuperset(_names(process, "in"))
    return have and reached.buildings.issuperset(_names(process, "building"))


def _policy(policy: Entry, reached: _Reached) -> bool:
    return policy.get("by_order") is not False and reached.resources.issuperset(_names(policy, "cost"))


def _port(port: Entry, reached: _Reached) -> bool:
    return reached.techs.issuperset(_names(port, "needs"))


_RULES: Final[dict[str, Callable[[Entry, _Reached], bool]]] = {
    "techs": _tech,
    "buildings": _building,
    "processes": _process,
    "policies": _policy,
    "ports": _port,
}
