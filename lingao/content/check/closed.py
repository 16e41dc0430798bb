"""What rules know by name must be there: all indicators, benches, roles, curves, constants, kinds of work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lingao.content.check.spots import Found, spots, words
from lingao.content.check.stuff import Stuff
from lingao.content.difficulty import scaled
from lingao.content.models.constants import Constants
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path
from lingao.content.vocabulary import BENCHES, CURVES, INDICATORS, ROLES, WORK

COMPLETE: Final = (
    ("indicators", "indicators.*.id", INDICATORS),
    ("benches", "benches.*.id", BENCHES),
    ("posts", "posts.*.work", WORK),
    ("roles", "roles.#", ROLES),
    ("curves", "curves.#", CURVES),
    ("constants", "constants.#", Constants._fields),
)
"""A section, where its names stand, and which must be among them."""


def check_complete(stuff: Stuff) -> Iterator[Problem]:
    """Names the rules need that the content does not give."""
    for section, pattern, wanted in COMPLETE:
        if section in stuff.data and section not in stuff.unread_sections:
            yield from _missing(stuff, (section,), words(stuff.data, pattern), wanted)
    for index, scenario in stuff.entries("scenarios"):
        path = ("scenarios", index, "start", "indicators")
        if isinstance(scenario.get("start"), dict) and "indicators" in scenario["start"]:
            yield from _missing(stuff, path, words(scenario, "start.indicators.#"), INDICATORS)


def _missing(stuff: Stuff, path: Path, founds: Iterable[Found], wanted: tuple[str, ...]) -> Iterator[Problem]:
    given = {found.value for found in founds}
    for name in wanted:
        if name not in given:
            yield stuff.problem(Code.MISSING_NAME, path, at_key=True, name=name)


def check_curves(stuff: Stuff) -> Iterator[Problem]:
    """Points of a curve whose x does not rise."""
    for curve in spots(stuff.data, "curves.*"):
        last = None
        for index, point in enumerate(curve.value if isinstance(curve.value, list) else ()):
            x = point[0] if isinstance(point, list) and point else None
            if isinstance(x, int) and isinstance(last, int) and x <= last:
                yield stuff.problem(Code.CURVE_ORDER, (*curve.path, index), x=x, before=last)
            last = x


def check_difficulties(stuff: Stuff) -> Iterator[Problem]:
    """Constants that a difficulty would scale out of their range."""
    for found in spots(stuff.data, "difficulties.*.scale.*"):
        constant = stuff.section("constants").get(str(found.path[-1]))
        if not isinstance(constant, dict) or not isinstance(found.value, int):
            continue
        match constant:
            case {"value": int(value), "range": [int(least), int(most)]}:
                at = scaled(value, found.value)
                if least <= value <= most and not least <= at <= most:
                    yield stuff.problem(Code.SCALED_OUT, found.path, value=at, least=least, most=most)
