"""No process gives more than it takes in: mass is kept, and so are iron, sulphur, sodium and nitre.

What comes of air, water, soil, growth or the ground is named here with its reason, and only while it is needed.
"""

from __future__ import annotations

import pytest

from lingao.content.resolve import load

DATA = load().data
PROCESSES = {one["id"]: one for one in DATA["processes"]}
SERVICES = {one["id"] for one in DATA["resources"] if one["kind"] == "service"}

TONNES = (
    {one["id"]: 1.0 for one in DATA["resources"] if one["unit"] == "t"}
    | {
        "brick": 2.75,
        "books": 0.45,
        "cloth": 0.055,
        "firearms": 0.45,
        "guns": 1.0,
        "locomotive": 8.0,
        "machine_tools": 1.4,
        "spares": 0.04,
        "timber": 0.7,
        "tools": 0.6,
    }
    | dict.fromkeys(SERVICES, 0.0)
)
"""What one unit weighs, as its text or the note of its process has it. What is not here has no weight of its own:
an engine is counted by its power, a medicine by its courses."""

FUELS = {"firewood", "charcoal", "anthracite", "coke", "coking_coal"}
BURNT_OR_WORN = FUELS | {"refractory"}
"""These leave by the chimney, or with the slag: they count only where fuel is made, or goes into the thing itself."""

OF_FUEL = {"powder"}

FROM_OUTSIDE = {
    "growth": """areca_gather fuelwood fishing oil_coconut oil_press paper_bamboo paper_machine pulse_green ramie
        rice_bred rice_double rice_fert rice_improved rice_trad soda_plant sugar_iron sugar_stone sweet_potato
        timber_fell water_saw""",
    "ground": """brick_clamp brick_hoffmann coal_hongay copper_smelt firebrick firebrick_wood glass_regen glass_wood
        lignite lime_shaft lime_wood manganese_dig ore_sand ore_shilu ore_tiandu portland pozzolan saltpetre_bed
        saltpetre_earth""",
    "water": "salt_boil salt_solar soap",
    "air": "acid_chamber acid_tower",
    "worth": "briquette cable_refined cutters rails_steel",
}
"""Where the rest comes from. `worth`: entered as more of what it replaces, and the note says by what it is measured."""

REASON = {process: reason for reason, names in FROM_OUTSIDE.items() for process in names.split()}

SHARES = {
    "iron": {
        "iron_ore": 0.65,
        "pig_iron": 0.94,
        "wrought_iron": 0.99,
        "steel": 0.99,
        "tool_steel": 0.99,
        "rails": 0.99,
        "wire": 0.99,
    },
    "sulphur": {"pyrite": 0.48, "sulphur": 1.0, "acid": 0.327, "gunpowder": 0.1},
    "sodium": {"salt": 0.393, "soda": 0.434},
    "nitre": {"saltpetre": 1.0, "nitric": 1.6, "gunpowder": 0.75},
}
"""The part of a tonne that is the element; nitric acid by the saltpetre it is made from."""

FROM_EARTH = {
    "iron": {"ore_sand", "ore_shilu", "ore_tiandu", "rails_steel"},
    "sulphur": set[str](),
    "sodium": {"salt_boil", "salt_solar", "soda_plant"},
    "nitre": {"saltpetre_bed", "saltpetre_earth"},
}


def _weighed(process: str) -> bool:
    return set(PROCESSES[process].get("out", {})) <= set(TONNES) - SERVICES and bool(
        PROCESSES[process].get("out")
    )


def _gain(process: str) -> float:
    """Tonnes that come out over what goes in, of what stays: an input without a weight is taken as weightless."""
    one = PROCESSES[process]
    out, into = one["out"], one.get("in", {})
    left_out = set[str]() if process in OF_FUEL or FUELS & set(out) else BURNT_OR_WORN
    taken = sum(amount * TONNES.get(name, 0.0) for name, amount in into.items() if name not in left_out)
    return float(sum(amount * TONNES[name] for name, amount in out.items()) - taken)


def _element(process: str, shares: dict[str, float]) -> float:
    """Tonnes of an element that come out over what goes in."""
    one = PROCESSES[process]
    given, taken = (
        sum(amount * shares.get(name, 0.0) for name, amount in one.get(side, {}).items())
        for side in ("out", "in")
    )
    return float(given - taken)


WEIGHED = [process for process in PROCESSES if _weighed(process)]


def test_most_processes_can_be_weighed() -> None:
    assert len(WEIGHED) > 100


@pytest.mark.parametrize("process", [process for process in WEIGHED if process not in REASON])
def test_no_process_gives_more_than_it_takes_in(process: str) -> None:
    assert _gain(process) <= 1e-9


@pytest.mark.parametrize("process", REASON)
def test_an_exception_is_one(process: str) -> None:
    assert process in WEIGHED
    assert _gain(process) > 0


@pytest.mark.parametrize("element", SHARES)
def test_no_process_makes_an_element(element: str) -> None:
    gains = {process: _element(process, SHARES[element]) for process in PROCESSES}

    assert {process for process, gain in gains.items() if gain > 1e-9} == FROM_EARTH[element]
