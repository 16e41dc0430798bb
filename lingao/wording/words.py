"""Words for the closed vocabulary: classes of people, levels, seasons of the year, grades, kinds of work."""

from __future__ import annotations

from typing import Final

from lingao.wording import _, marked, marked_plural, ngettext
from lingao.wording.numbers import percent, whole

PER_CENT: Final = "%"
"""The unit of figures kept per mille and shown per cent."""

CLASSES: Final = {
    "labourer": marked_plural("labourer", "labourers"),
    "apprentice": marked_plural("apprentice", "apprentices"),
    "skilled": marked_plural("skilled worker", "skilled workers"),
    "technician": marked_plural("technician", "technicians"),
    "specialist": marked_plural("specialist", "specialists"),
    "soldier": marked_plural("soldier", "soldiers"),
    "dependant": marked_plural("dependant", "dependants"),
}
"""Classes of people, one and many."""

HANDS: Final = {
    "labourer": marked("labourers' days"),
    "apprentice": marked("apprentices' days"),
    "skilled": marked("skilled days"),
    "technician": marked("technicians' days"),
    "specialist": marked("specialists' days"),
}
"""Person-days of each labour class."""

SEASONS: Final = {
    "spring": (marked("Spring"), marked("Spr")),
    "summer": (marked("Summer"), marked("Sum")),
    "autumn": (marked("Autumn"), marked("Aut")),
    "winter": (marked("Winter"), marked("Win")),
}
"""Seasons of the year, in full and short."""

GRADES: Final = {"modest": marked("modest"), "bold": marked("bold"), "storm": marked("storm")}
"""How bold a promise is."""

WORK: Final = {
    "tree": marked("the tree"),
    "school": marked("the school"),
    "audit": marked("audit"),
    "machines": marked("the machines"),
    "health": marked("health"),
    "frontier": marked("the frontier"),
}
"""What a post can be at."""

LEVELS: Final = {
    "housing": (marked("places to live"), marked("places")),
    "beds": (marked("beds for the sick"), marked("beds")),
    "school_seats": (marked("places in school"), marked("pupils")),
    "training_seats": (marked("places in training"), marked("trainees")),
    "dry_storage": (marked("dry storage"), marked("t of food")),
    "sanitation": (marked("clean water and latrines"), marked("people")),
    "malaria_guard": (marked("guarded against malaria"), marked("people")),
    "immunity": (marked("inoculated"), marked("people")),
    "midwives": (marked("served by midwives"), marked("people")),
    "arbitration": (marked("disputes that go to arbitration"), PER_CENT),
    "mobility": (marked("places open to all"), PER_CENT),
    "research": (marked("work at the tree"), PER_CENT),
    "output": (marked("output of every process"), PER_CENT),
    "harvest": (marked("the townships' crop"), PER_CENT),
    "diversion": (marked("township hands taken from the harvest"), PER_CENT),
    "audit": (marked("audit of every office"), PER_CENT),
    "protection": (marked("protection of honest reporting"), PER_CENT),
    "pressure": (marked("pressure on every office"), PER_CENT),
    "flexibility": (marked("levy that follows measured crops"), PER_CENT),
    "levy": (marked("the levy"), PER_CENT),
    "relief": (marked("barns opened after one famine year"), ""),
    "aid": (marked("food for hungry townships"), marked("t a season")),
    "forest_growth": (marked("growth of the forest"), PER_CENT),
    "household_fuel": (marked("fuel households burn"), PER_CENT),
    "relic_wear": (marked("wear of the relics"), PER_CENT),
    "accidents": (marked("accidents"), PER_CENT),
    "training": (marked("speed of training"), PER_CENT),
    "defence": (marked("defence"), marked("points")),
    "prices": (marked("prices at every port"), PER_CENT),
    "arrivals": (marked("labourers who come each season"), marked("people")),
    "pollution": (marked("pollution"), marked("points a season")),
    "votes_county": (marked("the county bench votes"), ""),
}
"""Levels and their units; per cent where the figure is per mille, nothing where it is yes or no."""


def people(kind: str) -> str:
    """A class of people, many: `skilled workers`."""
    return ngettext(*CLASSES[kind], 2)


def counted(kind: str, count: int, number: str) -> str:
    """So many of a class, the number already written: `2 technicians`."""
    return _("{number} {class_}").format(number=number, class_=ngettext(*CLASSES[kind], count))


def posts_at(work: str, count: int) -> str:
    """So many of the twelve at a kind of work: `2 posts at audit`."""
    posts = ngettext("{number} post at {work}", "{number} posts at {work}", count)
    return posts.format(number=whole(count), work=_(WORK[work]))


def level_unit(name: str) -> str:
    """The unit a level is shown in: `places`, `%`; nothing where it is yes or no."""
    if name.startswith("output."):
        return PER_CENT
    unit = LEVELS[name][1]
    return unit if unit in ("", PER_CENT) else _(unit)


def time_of_year(season: str) -> str:
    """A season of the year: `Autumn`."""
    return _(SEASONS[season][0])


def season_counts(per_mille: int, best: str) -> str:
    """What the time of year makes of a post, and when it makes most of it: `counts 40 %, most in Spring`."""
    return _("counts {share}, most in {season}").format(share=percent(per_mille), season=time_of_year(best))


def listed(parts: list[str]) -> str:
    """Several things in a row: `a`, `a and b`, `a, b and c`."""
    return _joined(parts, _("{first} and {last}"))


def either(parts: list[str]) -> str:
    """One of several: `a`, `a or b`, `a, b or c`."""
    return _joined(parts, _("{first} or {last}"))


def _joined(parts: list[str], pattern: str) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return pattern.format(first=_(", ").join(parts[:-1]), last=parts[-1])


def sentence(text: str) -> str:
    """A clause with its first letter raised and a full stop."""
    raised = text[:1].upper() + text[1:]
    return raised if raised.endswith((".", "?", "!", "。")) else _("{clause}.").format(clause=raised)
