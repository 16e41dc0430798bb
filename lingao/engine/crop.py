"""A township's crop as it stands: a normal year times what weather, methods, hands, strength, soil and people make of it."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.factors import work_capacity
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


class Growth(NamedTuple):
    """What multiplies a normal year's crop, each in per mille (society.md, section 5.2)."""

    weather: int
    methods: int
    hands: int
    """Hands left on the fields: share ** 0.6."""
    strength: int
    """What they have eaten: work ** 0.5."""
    soil: int
    people: int
    """People ** 0.8, taken straight from 1000 downwards."""


def growth(rules: Ruleset, balances: Balances, office: int) -> Growth:
    """What becomes of a township's crop as things stand."""
    at, entry, carries = rules.at, rules.world.offices[office], rules.constant.soil_carries
    people = balances[at.office_people[office]] * 1000 // entry.people
    return Growth(
        weather=balances[at.crop[0]],
        methods=1000 + balances[rules.level["harvest"]],
        hands=rules.curves["shift_power"](balances[rules.level["diversion"]]),
        strength=rules.curves["work_power"](work_capacity(balances[at.ate[office]])),
        soil=1000 - carries + carries * balances[at.soil[0]] // 1000,
        people=200 + 800 * people // 1000,
    )


def standing_crop(rules: Ruleset, balances: Balances, office: int) -> int:
    """A year's crop as it stands now, in thousandths of a tonne, rounded down at every factor."""
    crop = rules.world.offices[office].crop
    for per_mille in growth(rules, balances, office):
        crop = crop * per_mille // 1000
    return crop
