"""Scenarios, difficulties and sources."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from lingao.content.models.base import Amount, Entry, Id, Milli, Model, Text
from lingao.content.vocabulary import HOURS, RATIONS, Season


class PlanTitle(Model):
    """One of the scenario's plans: the stretch between two sessions."""

    name: Text
    question: Text
    """What its session asks."""


class Start(Model):
    """How things stand when the run begins."""

    stock: dict[Id, Amount]
    people: dict[Id, Annotated[int, Field(ge=0)]]
    """Heads by class."""
    locals_: dict[Id, Annotated[int, Field(ge=0)]] = Field(default_factory=dict, alias="locals")
    """How many of those were born here."""
    buildings: dict[Id, Annotated[int, Field(ge=0)]] = {}
    techs: list[Id] = []
    policies: list[Id] = []
    flags: list[Id] = []
    indicators: dict[Id, Milli]
    wall: dict[Id, Literal["modest", "bold", "storm"]] = {}
    """Promises that hang ready."""
    goals: dict[Id, Amount] = {}
    """Ordered: resources and how much of each the standing plan should make a season beyond needs."""
    queue: list[Id] = []
    """Techs and buildings in the order the planning office takes them up when nobody says otherwise."""
    courses: dict[Id, Annotated[int, Field(ge=0)]] = {}
    """Trainees the standing plan takes into each course every season, where places and people allow."""
    trade: dict[Id, dict[Id, Milli]] = {}
    """Standing orders by port and good, in the good's unit each season: bought where positive, sold where negative."""
    hours: Annotated[int, Field(ge=HOURS[0], le=HOURS[1])] = 47
    ration: Annotated[int, Field(ge=RATIONS[0], le=RATIONS[1])] = 100
    forest: Annotated[int, Field(ge=0)] = 3_000_000
    """Standing wood in reach, tonnes."""


class Scenario(Entry):
    """A run one can choose."""

    name: Text
    text: Text
    seasons: Annotated[int, Field(ge=1, le=200)]
    begins: Season
    year: Annotated[int, Field(ge=1600, le=1700)]
    plan_seasons: Annotated[int, Field(ge=2, le=12)] = 8
    plans: list[PlanTitle] = Field(min_length=1)
    endings_from: Annotated[int, Field(ge=1)] = 16
    """The first season whose session may end the run."""
    count_in: Annotated[int, Field(ge=1)] | None = None
    """The season of the Count, printed from the first season."""
    clues_from: Annotated[int, Field(ge=1)] = 5
    decks: list[Literal["essays", "history", "practice", "tutorial", "consequence"]] = Field(min_length=1)
    first_card: Annotated[int, Field(ge=1)] = 1
    """The season before which no drawn card comes."""
    start: Start


class Difficulty(Entry):
    """Named constants changed, shown on screen and part of the resolved content."""

    name: Text
    text: Text
    scale: dict[str, Annotated[int, Field(ge=0, le=10_000)]] = {}
    """Constants by name, scaled by per mille."""


class Source(Entry):
    """A book, paper, record or essay."""

    title: Text
    author: str = ""
    year: str = ""
    kind: Literal["essay", "history", "engineering", "agronomy", "medicine", "society", "design"]
    note: str = ""
