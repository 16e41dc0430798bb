"""People and politics: indicators, benches, handles, posts, promises, offices, policies, endings."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from lingao.content.models.base import Amount, Cite, Entry, Id, Milli, Model, Text
from lingao.content.models.conditions import Condition
from lingao.content.models.effects import Effect
from lingao.content.models.things import Modifier
from lingao.content.vocabulary import Labour


class Indicator(Entry):
    """One of the ten figures of the ledger of people, 0 to 100."""

    name: Text
    high_is_bad: bool = False
    main: bool = False
    """On the desk from the start."""
    estimated: bool = False
    """Shown as the books have it, with a band as wide as the books are untrue."""
    low_word: Text
    """What the bottom of the scale is like, in a few words."""
    high_word: Text
    text: Text
    source: Cite


class Bench(Entry):
    """A bench of the council: what it wants is its weight times its preferences."""

    name: Text
    weight: Annotated[int, Field(ge=0, le=100)]
    """Seats of 100."""
    prefers: dict[Id, Annotated[int, Field(ge=-1000, le=1000)]]
    """Per mille by indicator; negative where it wants the indicator low."""
    prefers_money: Annotated[int, Field(ge=0, le=1000)] = 0
    advisory: bool = False
    """Speaks but does not vote until `votes_county` is raised."""
    text: Text
    fears: Text


class Handle(Entry):
    """One of the twelve irreplaceable people, by forum handle."""

    name: Text
    bench: Id
    knack: Id
    """The kind of work this one does a quarter better."""
    start: Id
    """The post held when the game begins."""
    text: Text
    """Who this is, in two sentences."""
    voice: Text
    """How this one writes."""


class Post(Entry):
    """A place one of the twelve can work for a season. A post at `audit` is offered once per office."""

    name: Text
    work: Id
    text: Text
    """What a season there does, with the figure."""


class Measure(Model):
    """What a promise is judged by, as the books have it. Exactly one."""

    made: Id | None = None
    """A resource made in the season of judgement."""
    stock: Id | None = None
    """A resource lying in store at the session."""
    indicator: Id | None = None
    people: Labour | None = None
    building: Id | None = None
    techs: Literal[True] | None = None
    """How many techs are known."""

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if sum(value is not None for value in self.__dict__.values()) != 1:
            raise ValueError("needs exactly one of made, stock, indicator, people, building, techs")
        return self


class Promise(Entry):
    """Something a bench would like to see hung on the Wall."""

    name: Text
    bench: Id
    of: Literal["things", "people"]
    measure: Measure
    floor: Amount
    """The figure promised is the trend or this, whichever is more, plus 10, 25 or 50 per cent."""
    when: Condition | None = None
    """When a bench offers it; always when left out."""
    text: Text


class Office(Entry):
    """Somebody who reports: a township with its barns, or a large works."""

    name: Text
    kind: Literal["township", "works"]
    bench: Id
    """The bench it answers to; a handle of that bench audits it at half strength."""
    people: Annotated[int, Field(ge=0)] = 0
    """Heads living there at the start (townships)."""
    crop: Amount = 0
    """Normal food crop a year, in the food's unit (townships)."""
    barns: Amount = 0
    """Food in its barns at the start (townships)."""
    processes: list[Id] = []
    """The processes whose output it reports (works)."""
    text: Text
    source: Cite

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if self.kind == "township" and (self.processes or not self.people or not self.crop):
            raise ValueError("a township needs people and crop, and reports no processes")
        if self.kind == "works" and (not self.processes or self.people or self.crop):
            raise ValueError("a works needs processes, and has neither people nor crop of its own")
        return self


class Policy(Entry):
    """A standing decision: enacted with a lag, repealed at a cost, raising levels while in force."""

    name: Text
    by_order: bool = True
    """False for decrees that only cards bring."""
    needs: list[Condition] = []
    lag: Annotated[int, Field(ge=0, le=8)] = 1
    """Seasons from the order to its coming into force."""
    cost: dict[Id, Amount] = {}
    """Paid once, when enacted."""
    upkeep: dict[Id, Amount] = {}
    """Paid each season; a season it cannot be paid, the policy does nothing."""
    staff: dict[Labour, Amount] = {}
    """Person-days each season."""
    excludes: list[Id] = []
    lasting: list[Modifier] = []
    drift: dict[Id, Milli] = {}
    """Indicator points each season while in force."""
    backs: list[Id] = []
    """Benches that speak for it."""
    opposes: list[Id] = []
    note: str = ""
    """Content note."""
    text: Text
    source: Cite


class Omen(Model):
    """The sign that an ending is near: it must stand two seasons before the ending can come."""

    when: list[Condition] = Field(min_length=1)
    text: Text


class Ending(Entry):
    """One way a run can end. None is the win."""

    name: Text
    judged: Literal["any_time", "session", "otherwise", "recall"]
    """Every season; at plan sessions; when nothing else holds; or when the council recalls you."""
    when: list[Condition] = []
    """All must hold. Empty only for `otherwise` and `recall`."""
    seasons: Annotated[int, Field(ge=1, le=20)] = 1
    """For how many seasons in a row it must hold."""
    omen: Omen | None = None
    note: str = ""
    text: Text
    """The epilogue's first paragraph."""
    source: Cite


class Race(Entry):
    """A relic that runs out, against the tech that replaces it."""

    relic: Id
    replaced_by: Id
    text: Text


class Event(Entry):
    """Weather and history that happens by itself, with odds shown."""

    name: Text
    per_mille: Annotated[int, Field(ge=0, le=1000)]
    """Chance in each season in which `when` holds."""
    when: list[Condition] = []
    effects: list[Effect] = []
    crop: Annotated[int, Field(ge=0, le=2000)] = 1000
    """Per mille of the season's standing crop that is left."""
    note: str = ""
    text: Text
    source: Cite
