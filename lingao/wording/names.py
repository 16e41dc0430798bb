"""Names of the content's entries, by section and ordinal (or id), in the language in use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from lingao.wording import _, of, words

if TYPE_CHECKING:
    from lingao.content.models.world import World
    from lingao.engine.places import Place
    from lingao.engine.ruleset import Ruleset

One = int | str
"""An entry of a section: its ordinal, or its id."""

_FIELD: Final = {"cards": "title", "sources": "title"}
"""The field that names an entry, where it is not `name`."""


class Names:
    """The names of one world. Ordinals and ids both do; an unknown id is a KeyError."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._ordinals: dict[str, dict[str, int]] = {}

    def entry(self, section: str, one: One) -> Any:
        """The entry itself."""
        entries = getattr(self.world, section)
        return entries[one if isinstance(one, int) else self.number(section, one)]

    def number(self, section: str, entry: str) -> int:
        """The ordinal of an id in its section."""
        return self._index(section)[entry]

    def has(self, section: str, entry: str) -> bool:
        """Whether the section has such an id."""
        return entry in self._index(section)

    def text(self, section: str, one: One, field: str) -> str:
        """A text field of an entry: `names.text("techs", "coke_oven", "text")`."""
        entry = self.entry(section, one)
        return of(f"{section}.{entry.id}.{field}", getattr(entry, field) or "")

    def name(self, section: str, one: One) -> str:
        """What an entry is called, whatever its section."""
        if section == "needs":
            return self.resource(self.entry(section, one).of)
        if section == "races":
            return self.resource(self.entry(section, one).relic)
        return self.text(section, one, _FIELD.get(section, "name"))

    def resource(self, one: One) -> str:
        """A resource: `Coke`."""
        return self.name("resources", one)

    def unit(self, one: One) -> str:
        """A resource's unit: `t`."""
        return self.text("resources", one, "unit")

    def building(self, one: One) -> str:
        """A building."""
        return self.name("buildings", one)

    def process(self, one: One) -> str:
        """A process."""
        return self.name("processes", one)

    def tech(self, one: One) -> str:
        """A tech."""
        return self.name("techs", one)

    def era(self, one: One) -> str:
        """An era."""
        return self.name("eras", one)

    def port(self, one: One) -> str:
        """A port."""
        return self.name("ports", one)

    def need(self, one: One) -> str:
        """A need, by the resource it is of."""
        return self.name("needs", one)

    def course(self, one: One) -> str:
        """A course."""
        return self.name("courses", one)

    def indicator(self, one: One) -> str:
        """An indicator. An ordinal is the place in the content; the id is always safe."""
        return self.name("indicators", one)

    def bench(self, one: One) -> str:
        """A bench. An ordinal is the place in the content; the id is always safe."""
        return self.name("benches", one)

    def handle(self, one: One) -> str:
        """One of the twelve."""
        return self.name("handles", one)

    def post(self, one: One) -> str:
        """A kind of post."""
        return self.name("posts", one)

    def promise(self, one: One) -> str:
        """A promise."""
        return self.name("promises", one)

    def office(self, one: One) -> str:
        """An office."""
        return self.name("offices", one)

    def policy(self, one: One) -> str:
        """A policy."""
        return self.name("policies", one)

    def ending(self, one: One) -> str:
        """An ending."""
        return self.name("endings", one)

    def race(self, one: One) -> str:
        """A race of the relics, by its relic."""
        return self.name("races", one)

    def event(self, one: One) -> str:
        """An event."""
        return self.name("events", one)

    def card(self, one: One) -> str:
        """A card's title."""
        return self.name("cards", one)

    def choice(self, card: One, choice: One) -> str:
        """A choice's label; an ordinal counts from 0."""
        it = self.entry("cards", card)
        found = it.choices[choice] if isinstance(choice, int) else _with_id(it.choices, choice)
        return of(f"cards.{it.id}.choices.{found.id}.label", found.label)

    def speaker(self, handle: str) -> str:
        """Who writes in a thread: one of the twelve, or the free name of somebody else."""
        return self.handle(handle) if self.has("handles", handle) else of(f"speakers.{handle}", handle)

    def scenario(self, one: One) -> str:
        """A scenario."""
        return self.name("scenarios", one)

    def difficulty(self, one: One) -> str:
        """A difficulty."""
        return self.name("difficulties", one)

    def source(self, one: One) -> str:
        """A source's title."""
        return self.name("sources", one)

    def project(self, one: One) -> str:
        """A tech or a building; ordinals count techs first, then buildings."""
        techs = len(self.world.techs)
        if isinstance(one, int):
            return self.tech(one) if one < techs else self.building(one - techs)
        return self.tech(one) if self.has("techs", one) else self.building(one)

    def place(self, number: int) -> str:
        """A place one of the twelve can work, by its number from 1; 0 is none."""
        if number <= 0:
            return _("no post")
        place = self._places[number - 1]
        return self.post_at(place.post, place.office if place.office >= 0 else None)

    def post_at(self, post: One, office: One | None = None) -> str:
        """A post, with the office it audits."""
        if office is None:
            return self.post(post)
        return _("{post}: {office}").format(post=self.post(post), office=self.office(office))

    def level(self, name: str) -> str:
        """A level: one of the vocabulary, or the output of a process or building."""
        if not name.startswith("output."):
            return _(words.LEVELS[name][0])
        of_what = name.removeprefix("output.")
        section = "processes" if self.has("processes", of_what) else "buildings"
        return _("output of {name}").format(name=self.name(section, of_what))

    def good(self, pair: str) -> str:
        """What a port deals in, from `port.good`: `Coke at Foshan`."""
        port, good = pair.split(".")
        return _("{good} at {port}").format(good=self.resource(good), port=self.port(port))

    def wanted(self, subject: str) -> str:
        """What a bench wants: an indicator, or `money`."""
        return self.resource(self.world.roles["money"]) if subject == "money" else self.indicator(subject)

    def section_of(self, entry: str) -> str:
        """The first section that has this id and names it; nothing where none has."""
        return next((section for section in _NAMED if self.has(section, entry)), "")

    def _index(self, section: str) -> dict[str, int]:
        if section not in self._ordinals:
            self._ordinals[section] = {it.id: n for n, it in enumerate(getattr(self.world, section))}
        return self._ordinals[section]

    @cached_property
    def _places(self) -> tuple[Place, ...]:
        from lingao.engine.places import places_of  # a world at hand has loaded the models already

        return places_of(self.world)


_NAMED: Final = (
    "resources",
    "techs",
    "buildings",
    "processes",
    "policies",
    "cards",
    "offices",
    "handles",
    "benches",
    "indicators",
    "promises",
    "posts",
    "ports",
    "courses",
    "events",
    "endings",
    "eras",
    "scenarios",
)

_BY_RULES: WeakKeyDictionary[Ruleset, Names] = WeakKeyDictionary()


def names_of(rules: Ruleset) -> Names:
    """The names of a ruleset's world, made once."""
    if rules not in _BY_RULES:
        _BY_RULES[rules] = Names(rules.world)
    return _BY_RULES[rules]


def name_of(rules: Ruleset, section: str, entry: One) -> str:
    """The name of one entry."""
    return names_of(rules).name(section, entry)


def _with_id(entries: list[Any], entry: str) -> Any:
    for one in entries:
        if one.id == entry:
            return one
    raise KeyError(entry)
