"""The almanac in words: sections, how pages are linked, plain facts, levels, certainty."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from lingao.wording import _, as_is, marked, numbers, of, words
from lingao.wording.names import names_of
from lingao.wording.rulebook import RULEBOOK

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

SECTIONS: Final = {
    "rules": marked("How it is reckoned"),
    "techs": marked("Techs"),
    "buildings": marked("Buildings"),
    "processes": marked("Processes"),
    "resources": marked("Resources"),
    "policies": marked("Policies"),
    "lasting": marked("Lasting effects of cards"),
    "offices": marked("Offices"),
    "posts": marked("Posts"),
    "handles": marked("The twelve"),
    "benches": marked("Benches"),
    "indicators": marked("Indicators"),
    "promises": marked("Promises"),
    "endings": marked("Endings"),
    "eras": marked("Eras"),
    "ports": marked("Ports"),
    "courses": marked("Courses"),
    "needs": marked("Needs"),
    "races": marked("Races of the relics"),
    "events": marked("Events"),
    "cards": marked("Cards met"),
    "constants": marked("Assumptions"),
    "sources": marked("Sources"),
}
"""Sections of the almanac."""

RELATIONS: Final = {
    "needs": marked("needs"),
    "works": marked("must stand"),
    "leads_to": marked("leads to"),
    "opens": marked("opens"),
    "opened_by": marked("opened by"),
    "of_era": marked("era"),
    "era_of": marked("techs"),
    "opens_era": marked("opened by three of"),
    "runs_in": marked("runs in"),
    "runs": marked("for"),
    "makes": marked("makes"),
    "uses": marked("uses"),
    "made_by": marked("made by"),
    "used_by": marked("used by"),
    "built_with": marked("takes"),
    "serves": marked("gives"),
    "burns": marked("burns"),
    "reported_by": marked("reported by"),
    "reports": marked("reports"),
    "sells": marked("sells"),
    "buys": marked("buys"),
    "sold_at": marked("sold at"),
    "bought_at": marked("bought at"),
    "needed_as": marked("needed as"),
    "promised_as": marked("promise"),
    "of_bench": marked("bench"),
    "bench_has": marked("has"),
    "wants_more": marked("wants more"),
    "wants_less": marked("wants less"),
    "wanted_by": marked("wanted by"),
    "unwanted_by": marked("less wanted by"),
    "knack": marked("a knack for"),
    "with_knack": marked("best done by"),
    "excludes": marked("excludes"),
    "backed_by": marked("backed by"),
    "opposed_by": marked("opposed by"),
    "moves": marked("moves"),
    "replaced_by": marked("replaced by"),
    "replaces": marked("replaces"),
    "source": marked("source"),
    "cited_by": marked("cited by"),
    "rule": marked("reckoned in"),
}
"""A caption for every way two pages are linked."""

CERTAINTY: Final = {
    "A": marked("read in a published source"),
    "B": marked("standard literature"),
    "C": marked("derived or estimated"),
}


def certainty_text(grade: str) -> str:
    """How certain a source is: `B, standard literature`."""
    return _("{grade}, {how}").format(grade=as_is(grade), how=_(CERTAINTY[grade]))


def levels_text(rules: Ruleset, level: str, add: int) -> str:
    """A level raised or lowered: `places to live +40 places`, `output of Coke oven +10 %`."""
    name, unit = names_of(rules).level(level), words.level_unit(level)
    if unit == words.PER_CENT:
        return _("{name} {change}").format(name=name, change=numbers.percent(add, signed=True))
    return _("{name} {change}").format(name=name, change=numbers.change(add * 1000, unit))


Writer = Callable[["Ruleset", str, int], str]


def _seasons(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.seasons(value)


def _per_mille(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.percent(value)


def _whole(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.whole(value)


def _amount(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.amount(value)


def _price(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.price(value, names_of(rules).unit(entry))


def _crop(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.amount(value, names_of(rules).unit(rules.role["food"]))


def _taels(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.taels(value)


def _pollution(rules: Ruleset, entry: str, value: int) -> str:
    return numbers.amount(value)


FACTS: Final[dict[str, tuple[str, Writer]]] = {
    "techs.seasons": (marked("takes at least"), _seasons),
    "buildings.seasons": (marked("takes at least"), _seasons),
    "buildings.limit": (marked("sites"), _whole),
    "buildings.wears": (marked("wears each season"), _per_mille),
    "processes.capacity": (marked("runs a building and season"), _whole),
    "processes.limit": (marked("runs a season at most"), _whole),
    "processes.pollutes": (marked("pollution a hundred runs"), _pollution),
    "resources.loss": (marked("lost each season"), _per_mille),
    "resources.price": (marked("base price"), _price),
    "policies.lag": (marked("in force after"), _seasons),
    "offices.crop": (marked("a normal year's crop"), _crop),
    "benches.weight": (marked("seats at the start"), _whole),
    "promises.floor": (marked("promised at least, over which the grade comes"), _amount),
    "endings.seasons": (marked("must hold for"), _seasons),
    "ports.turnover": (marked("trade that moves its prices by a tenth"), _taels),
    "ports.risk": (marked("chance each season that it is closed"), _per_mille),
    "courses.seasons": (marked("takes"), _seasons),
    "events.per_mille": (marked("chance each season it can come"), _per_mille),
    "events.crop": (marked("of the crop that is left"), _per_mille),
}
"""Plain facts by `section.field`: what they are called and how their figure is written."""


def fact_text(rules: Ruleset, section: str, entry: str, field: str, value: int) -> str:
    """A plain fact: `lost each season: 2 %`."""
    label, write = FACTS[f"{section}.{field}"]
    return _("{label}: {figure}").format(label=_(label), figure=write(rules, entry, value))


def page_name(rules: Ruleset, section: str, entry: str) -> str:
    """What a page of the almanac is called."""
    if section == "rules":
        return _(RULEBOOK[entry].title)
    if section == "constants":
        return as_is(entry.replace("_", " "))
    return names_of(rules).name(section, entry)


def source_text(section: str, entry: str, field: str, text: str) -> str:
    """A note or passage of an entry's source."""
    return of(f"{section}.{entry}.source.{field}", text)
