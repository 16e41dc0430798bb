"""Every name in the content that must be the id of something: where it stands, and of what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lingao.content.check.clauses import Clause, conditions, effects
from lingao.content.check.spots import Found, words
from lingao.content.check.stuff import Stuff
from lingao.content.problems import Problem

REFERENCES: Final = {
    "*.*.source.of": "sources",
    "eras.*.opened_by.*": "techs",
    "techs.*.era": "eras",
    "techs.*.needs.*": "techs",
    "techs.*.prototype.#": "resources",
    "techs.*.works.*": "buildings",
    "techs.*.unlocks.buildings.*": "buildings",
    "techs.*.unlocks.processes.*": "processes",
    "techs.*.unlocks.policies.*": "policies",
    "techs.*.unlocks.courses.*": "courses",
    "techs.*.unlocks.ports.*": "ports",
    "techs.*.lasting.*.level": "@levels",
    "buildings.*.materials.#": "resources",
    "buildings.*.serves.#": "resources",
    "buildings.*.burns.#": "resources",
    "buildings.*.provides.*.level": "@levels",
    "buildings.*.needs_works.*": "buildings",
    "processes.*.building": "buildings",
    "processes.*.out.#": "resources",
    "processes.*.in.#": "resources",
    "processes.*.raises.*.level": "@levels",
    "ports.*.needs": "techs",
    "ports.*.sells.#": "resources",
    "ports.*.buys.#": "resources",
    "needs.*.of": "resources",
    "needs.*.per_head.#": "@people|@all",
    "courses.*.needs": "techs",
    "courses.*.materials.#": "resources",
    "indicators.*.id": "@indicators",
    "benches.*.id": "@benches",
    "benches.*.prefers.#": "@indicators",
    "handles.*.bench": "@benches",
    "handles.*.knack": "@work",
    "handles.*.start": "posts",
    "posts.*.work": "@work",
    "promises.*.bench": "@benches",
    "promises.*.measure.made": "resources",
    "promises.*.measure.stock": "resources",
    "promises.*.measure.indicator": "@indicators",
    "promises.*.measure.building": "buildings",
    "offices.*.bench": "@benches",
    "offices.*.processes.*": "processes",
    "policies.*.cost.#": "resources",
    "policies.*.upkeep.#": "resources",
    "policies.*.excludes.*": "policies",
    "policies.*.lasting.*.level": "@levels",
    "policies.*.drift.#": "@indicators",
    "policies.*.backs.*": "@benches",
    "policies.*.opposes.*": "@benches",
    "races.*.relic": "resources",
    "races.*.replaced_by": "techs",
    "cards.*.thread.*.bench": "@benches",
    "cards.*.choices.*.cost.#": "resources",
    "cards.*.choices.*.later.*.card": "cards",
    "cards.*.choices.*.later.*.draw.*.card": "cards",
    "cards.*.choices.*.backs.*": "@benches",
    "cards.*.choices.*.opposes.*": "@benches",
    "scenarios.*.start.stock.#": "resources",
    "scenarios.*.start.people.#": "@people",
    "scenarios.*.start.locals.#": "@people",
    "scenarios.*.start.buildings.#": "buildings",
    "scenarios.*.start.techs.*": "techs",
    "scenarios.*.start.policies.*": "policies",
    "scenarios.*.start.indicators.#": "@indicators",
    "scenarios.*.start.wall.#": "promises",
    "scenarios.*.start.goals.#": "resources",
    "scenarios.*.start.queue.*": "techs|buildings",
    "scenarios.*.start.courses.#": "courses",
    "scenarios.*.start.trade.#": "ports",
    "scenarios.*.start.trade.*.#": "resources",
    "difficulties.*.scale.#": "constants",
    "roles.#": "@roles",
    "roles.*": "resources",
    "constants.#": "@constants",
}
"""Pattern of the place, and what the name must be: sections and closed lists (`@…`), joined by `|`."""

References = dict[str, tuple[tuple[str, str], ...]]

CONDITION_REFERENCES: Final[References] = {
    "tech": (("", "techs"),),
    "policy": (("", "policies"),),
    "building": (("of", "buildings"),),
    "stock": (("of", "resources"),),
    "made": (("of", "resources"),),
    "people": (("of", "@people"),),
    "indicator": (("of", "@indicators"),),
    "bench": (("of", "@benches"),),
    "chose": (("card", "cards"),),
    "posted": (("at", "@work"),),
    "level": (("of", "@levels"),),
}
"""For each condition that names something: the keys below it (none when it is the name), and what they name."""

EFFECT_REFERENCES: Final[References] = {
    "stock": (("of", "resources"),),
    "indicator": (("of", "@indicators"),),
    "bench": (("of", "@benches"),),
    "weight": (("of", "@benches"),),
    "people": (("of", "@people"),),
    "deaths": (("of", "@people"),),
    "policy": (("enact", "policies"), ("repeal", "policies")),
    "building": (("of", "buildings"),),
    "tech": (("learn", "techs"), ("advance", "techs")),
    "bias": (("of", "offices|@all"),),
    "township_food": (("of", "offices|@all"),),
    "promise": (("hang", "promises"),),
    "port": (("of", "ports"), ("good", "resources")),
    "handle": (("", "handles|@one"),),
    "count": (("", "offices|@all"),),
}
"""For each effect that names something: the keys below it, and what they name."""


def check_references(stuff: Stuff) -> Iterator[Problem]:
    """Names of nothing."""
    known = {target: dict.fromkeys(stuff.known(target)) for target in _targets()}
    for found, target in _all(stuff):
        if found.value not in known[target]:
            closed = target != "@levels" and all(part.startswith("@") for part in target.split("|"))
            if closed or found.value.removeprefix("output.") not in stuff.unread_ids:
                yield stuff.unknown(found.path, found.value, target, list(known[target]), at_key=found.is_key)


def _targets() -> set[str]:
    below = (
        pair
        for table in (CONDITION_REFERENCES, EFFECT_REFERENCES)
        for pairs in table.values()
        for pair in pairs
    )
    return {*REFERENCES.values(), *(target for _, target in below)}


def _all(stuff: Stuff) -> Iterator[tuple[Found, str]]:
    """Every name that refers to something, and to what."""
    for pattern, target in REFERENCES.items():
        yield from ((found, target) for found in words(stuff.data, pattern))
    for clause in conditions(stuff.data):
        yield from _in_clause(clause, CONDITION_REFERENCES.get(clause.kind, ()))
    for clause in effects(stuff.data):
        yield from _in_clause(clause, EFFECT_REFERENCES.get(clause.kind, ()))


def _in_clause(clause: Clause, references: Iterable[tuple[str, str]]) -> Iterator[tuple[Found, str]]:
    path = (*clause.path, clause.kind)
    for key, target in references:
        yield from ((found, target) for found in words(clause.body, key, path))
