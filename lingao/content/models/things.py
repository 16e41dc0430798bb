"""Resources, buildings, processes, ports and the needs of people: the ledger of things."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from lingao.content.models.base import Amount, Cite, Entry, Id, Milli, Model, Text
from lingao.content.vocabulary import Labour, Season

Days = dict[Labour, Amount]
"""Person-days by labour class."""


class Modifier(Model):
    """While its owner is known, in force or standing, a level is so much higher.

    `level` is one of the vocabulary's levels, or `output.<process>` or `output.<building>`.
    """

    level: str
    add: int
    """In the level's own unit (most are per mille); for a building, per building."""


class Spoils(Model):
    """Stored without a dry place, more of it rots."""

    per_mille: Annotated[int, Field(ge=0, le=1000)]
    unless: Literal["dry_storage"]


class Resource(Entry):
    """Something counted in stock, or a service made and used within the season."""

    name: Text
    unit: Text
    """The unit shown beside every amount: t, m³, 100 sets."""
    kind: Literal["stored", "service", "relic"]
    loss: Annotated[int, Field(ge=0, le=1000)] = 0
    """Lost each season wherever it lies, per mille."""
    spoils: Spoils | None = None
    price: Amount | None = None
    """Base price in taels of silver per unit; None where nobody sells it."""
    critical: bool = False
    """Counts in dependence when it is imported."""
    desk: Annotated[int, Field(ge=0, le=99)] = 50
    """Where the desk lists it: low numbers first."""
    text: Text
    source: Cite


class Building(Entry):
    """Something that stands: it gives processes their capacity and raises levels."""

    name: Text
    build: Days
    """Person-days to build one."""
    materials: dict[Id, Amount] = {}
    seasons: Annotated[int, Field(ge=1, le=12)] = 1
    """The fewest seasons one takes."""
    serves: dict[Id, Amount] = {}
    """Services one gives each season."""
    seasonal: dict[Season, Annotated[int, Field(ge=0, le=2000)]] = {}
    """Per mille of `serves` by time of year, 1000 where not named (rivers run low in winter)."""
    burns: dict[Id, Amount] = {}
    """Resources one uses each season to give its services; without them it gives none."""
    provides: list[Modifier] = []
    wears: Annotated[int, Field(ge=0, le=500)] = 0
    """Per mille lost each season."""
    needs_works: list[Id] = []
    """Other buildings that must stand first."""
    limit: Annotated[int, Field(ge=1)] | None = None
    """At most so many (sites, leases)."""
    text: Text
    source: Cite


class Process(Entry):
    """A way to make things: per run, inputs and person-days into outputs."""

    name: Text
    building: Id | None = None
    """The building it runs in; None for work that needs none."""
    out: dict[Id, Amount] = {}
    into: dict[Id, Amount] = Field(default_factory=dict, alias="in")
    labour: Days = {}
    capacity: Annotated[int, Field(ge=1)] | None = None
    """Runs one building can do in a season. None only where no building is needed."""
    only_in: list[Season] = []
    """The seasons of the year it can run in; any when empty."""
    limit: Annotated[int, Field(ge=1)] | None = None
    """Runs a season at most, whatever stands (land, sites, catch)."""
    raises: list[Modifier] = []
    """Levels raised for good by each run (wells dug, people inoculated)."""
    rejects: bool = False
    """Hot work: a share is rejected until the shop has learnt, and the office's count includes it."""
    pollutes: Annotated[int, Field(ge=0)] = 0
    """Thousandths of a pollution point per 100 runs."""
    text: Text
    source: Cite

    @model_validator(mode="after")
    def _gives_something(self) -> Self:
        if not self.out and not self.raises:
            raise ValueError("needs out or raises")
        return self


class Port(Entry):
    """A market across the sea."""

    name: Text
    needs: Id | None = None
    """The tech that opens it; None when open from the start."""
    sells: dict[Id, Annotated[int, Field(ge=1, le=10_000)]] = {}
    """Goods it sells us: price in per mille of the resource's base price."""
    buys: dict[Id, Annotated[int, Field(ge=1, le=10_000)]] = {}
    """Goods it buys from us: price in per mille of the resource's base price."""
    turnover: Amount
    """Thousand taels a season that move its prices by a tenth."""
    risk: Annotated[int, Field(ge=0, le=500)] = 0
    """Per mille chance each season that it is closed to us."""
    text: Text
    source: Cite


class Need(Entry):
    """What a head uses each season, by class of people, in the resource's unit."""

    of: Id
    per_head: dict[str, Amount]
    """By class of the vocabulary's PEOPLE; `all` for every class not named."""
    text: Text
    source: Cite


class Course(Entry):
    """A way to train people from one class into the next."""

    name: Text
    from_: Labour = Field(alias="from")
    to: Labour
    seasons: Annotated[int, Field(ge=1, le=20)]
    """Seasons a cohort takes."""
    needs: Id | None = None
    """The tech that opens it."""
    teachers: Days = {}
    """Person-days of teaching per trainee and season."""
    materials: dict[Id, Milli] = {}
    """Used per trainee and season, in the resource's unit."""
    seats: Literal["training_seats", "school_seats", "none"] = "none"
    text: Text
    source: Cite
