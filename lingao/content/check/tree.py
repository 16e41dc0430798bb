"""The tree of techs stands upright: no tech needs itself, and none needs a later era."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.content.check.spots import words
from lingao.content.check.stuff import Stuff
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path

Needs = dict[str, list[tuple[str, Path]]]
"""For each entry, what it needs and where it says so."""


def check_tree(stuff: Stuff) -> Iterator[Problem]:
    """Cycles among techs and among buildings, and needs of later eras."""
    for section, key in (("techs", "needs"), ("buildings", "needs_works")):
        yield from _cycles(stuff, _needs(stuff, section, key))
    yield from _later_eras(stuff)


def _needs(stuff: Stuff, section: str, key: str) -> Needs:
    known = set(stuff.ids(section))
    return {
        entry["id"]: [
            (found.value, found.path)
            for found in words(entry, f"{key}.*", (section, index))
            if found.value in known
        ]
        for index, entry in stuff.entries(section)
    }


def _cycles(stuff: Stuff, needs: Needs) -> Iterator[Problem]:
    """Each need that closes a circle, found depth first in the order of the content."""
    done: set[str] = set()
    for start in needs:
        trail: dict[str, Iterator[tuple[str, Path]]] = {} if start in done else {start: iter(needs[start])}
        while trail:
            here = next(reversed(trail))
            step = next(trail[here], None)
            if step is None:
                done.add(here)
                del trail[here]
            elif step[0] in trail:
                circle = [*list(trail)[list(trail).index(step[0]) :], step[0]]
                yield stuff.problem(Code.NEEDS_CYCLE, step[1], circle=" > ".join(circle))
            elif step[0] not in done:
                trail[step[0]] = iter(needs[step[0]])


def _later_eras(stuff: Stuff) -> Iterator[Problem]:
    order = {name: number for number, name in enumerate(stuff.ids("eras"))}
    era = {entry["id"]: str(entry.get("era")) for _, entry in stuff.entries("techs")}
    for name, needed in _needs(stuff, "techs", "needs").items():
        for other, path in needed:
            mine, theirs = order.get(era[name]), order.get(era[other])
            if mine is not None and theirs is not None and theirs > mine:
                yield stuff.problem(Code.LATER_ERA, path, name=other, era=era[other], own=era[name])
