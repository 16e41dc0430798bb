"""The tree stands upright: no tech or works wait for themselves, and no tech needs one of a later era."""

from __future__ import annotations

from collections.abc import Iterator

from lingao.content.check.spots import words
from lingao.content.check.stuff import Stuff
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path

Needs = dict[str, list[tuple[str, Path]]]
"""For each entry, what it needs and where it says so."""


def check_tree(stuff: Stuff) -> Iterator[Problem]:
    """Techs and works that wait for themselves, and needs of later eras."""
    yield from _cycles(stuff, _needs(stuff))
    yield from _later_eras(stuff)


def _needs(stuff: Stuff) -> Needs:
    """Techs and works each tech and building waits for: what it names, and of a building the tech that opens it."""
    known = {*stuff.ids("techs"), *stuff.ids("buildings")}
    needs: Needs = {}
    for section, keys in (("techs", ("needs", "works")), ("buildings", ("needs_works",))):
        for index, entry in stuff.entries(section):
            named = [found for key in keys for found in words(entry, f"{key}.*", (section, index))]
            needs[entry["id"]] = [(found.value, found.path) for found in named if found.value in known]
    for index, tech in stuff.entries("techs"):
        for found in words(tech, "unlocks.buildings.*", ("techs", index)):
            if found.value in needs:
                needs[found.value].append((tech["id"], found.path))
    return needs


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
    for index, tech in stuff.entries("techs"):
        for needed in words(tech, "needs.*", ("techs", index)):
            mine, theirs = order.get(era[tech["id"]]), order.get(era.get(needed.value, ""))
            if mine is not None and theirs is not None and theirs > mine:
                yield stuff.problem(
                    Code.LATER_ERA,
                    needed.path,
                    name=needed.value,
                    era=era[needed.value],
                    own=era[tech["id"]],
                )
