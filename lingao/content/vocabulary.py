"""The closed vocabulary: the few ids that rules know by name. Content may rename any other id.

Everything here is an id that appears in Python rules. A resource, tech, process, card, policy or office is
never named in Python; where a rule needs one of them, the content binds it to a role.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Season(StrEnum):
    """The four seasons in the order of a year; season 1 of a run may be any of them."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Labour(StrEnum):
    """The five labour classes, unskilled first. Heads are `people.<class>`, days `season.days.<class>`."""

    LABOURER = "labourer"
    APPRENTICE = "apprentice"
    SKILLED = "skilled"
    TECHNICIAN = "technician"
    SPECIALIST = "specialist"


LABOUR: Final = tuple(str(one) for one in Labour)
"""The labour classes as plain ids, in the order used everywhere."""

OTHERS: Final = ("soldier", "dependant")
"""People of the Commission who eat and are counted but give no person-days to the plan."""

PEOPLE: Final = (*LABOUR, *OTHERS)
"""Every class of people in the Commission's care."""

HOURS: Final = (30, 80)
"""The shortest and the longest week that can be ordered, in hours."""

RATIONS: Final = (50, 130)
"""The smallest and the largest ration that can be ordered, in per cent of need."""

INDICATORS: Final = (
    "livelihood",
    "health",
    "skill",
    "legitimacy",
    "truthfulness",
    "cohesion",
    "environment",
    "threat",
    "dependence",
    "self_reliance",
)
"""The ledger of people, each kept in thousandths of a point (0 to 100,000)."""

BENCHES: Final = ("works", "commons", "exchange", "shield", "fields", "audit", "county")
"""The seven benches of the council."""

WORK: Final = ("tree", "school", "audit", "machines", "health", "frontier")
"""The kinds of work a post can be at. A post at `audit` also names an office."""

ROLES: Final = (
    "food",  # eaten by everyone, levied from the townships
    "protein",  # fish and meat, beside the food
    "cloth",
    "fuel",  # what households burn
    "money",  # silver: pays ports, upkeep and gifts
    "wood",  # grows in the forest, is cut from it
    "tools",  # wear with the days worked
    "medicine",
)
"""What rules must find without knowing its id; `roles:` in the content binds each to a resource."""

LEVELS: Final = {
    "housing": "places",
    "beds": "beds",
    "school_seats": "pupils",
    "training_seats": "trainees",
    "dry_storage": "tonnes of food",
    "sanitation": "people served",
    "malaria_guard": "people served",
    "immunity": "people served",
    "midwives": "people served",
    "arbitration": "per mille covered",
    "mobility": "per mille of places open to all",
    "research": "per mille faster",
    "output": "per mille more, all processes",
    "harvest": "per mille more, the townships' crop",
    "diversion": "per mille of township hands taken from the harvest",
    "audit": "per mille coverage, every office",
    "protection": "per mille protection of honest reporting",
    "pressure": "per mille pressure on every office",
    "flexibility": "per mille of the levy that follows measured crops",
    "levy": "per mille of the harvest more (or less) asked",
    "relief": "1 when the barns are opened after one seen famine year",
    "aid": "tonnes of food a season for hungry townships",
    "forest_growth": "per mille faster",
    "household_fuel": "per mille more (or less) burnt",
    "relic_wear": "per mille more (or less) lost",
    "accidents": "per mille more (or fewer)",
    "training": "per mille faster",
    "defence": "points against threat",
    "prices": "per mille better at every port",
    "arrivals": "labourers coming each season",
    "pollution": "points a season",
    "votes_county": "1 when the county bench votes",
}
"""Levels: standing quantities that techs, policies and buildings raise or lower while they last.

`output.<process>` and `output.<building>` are levels too, for one process or all of a building.
"""

CURVES: Final = (
    "hours_output",  # weekly hours -> effective per mille of a 47-hour week (Pencavel 2014)
    "hours_strain",  # weekly hours -> strain in points of livelihood and accidents per mille
    "hunger_deaths",  # food ratio per mille -> death factor per mille
    "sigmoid",  # lean in thousandths -> per mille of a bench that says yes
    "shift_power",  # hands taken from harvest per mille -> crop per mille (x ** 0.6)
    "work_power",  # work capacity per mille -> crop per mille (x ** 0.5)
    "defence_effect",  # defence points -> threat points held off
)
"""Curves that rules read by name; the content gives their points."""

EFFECT_LIMIT: Final = 8_000
"""Outside cards an indicator moves at most eight points a season (society.md, section 2)."""
