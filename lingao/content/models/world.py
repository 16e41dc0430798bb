"""The world: every section of the content, as one model."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from lingao.content.models.base import Id, Model
from lingao.content.models.cards import Card
from lingao.content.models.constants import Constant
from lingao.content.models.scenario import Difficulty, Scenario, Source
from lingao.content.models.society import (
    Bench,
    Ending,
    Event,
    Handle,
    Indicator,
    Office,
    Policy,
    Post,
    Promise,
    Race,
)
from lingao.content.models.techs import Era, Tech
from lingao.content.models.things import Building, Course, Need, Port, Process, Resource

Point = tuple[int, int]
Curve = Annotated[list[Point], Field(min_length=2)]
"""Points (x, y) with x rising; straight between, flat outside."""


class World(Model):
    """Everything the world is made of. Sections keep the order of the files: ties go by it."""

    eras: list[Era]
    techs: list[Tech]
    resources: list[Resource]
    buildings: list[Building]
    processes: list[Process]
    ports: list[Port] = []
    needs: list[Need] = []
    courses: list[Course] = []
    indicators: list[Indicator]
    benches: list[Bench]
    handles: list[Handle]
    posts: list[Post]
    promises: list[Promise]
    offices: list[Office]
    policies: list[Policy] = []
    endings: list[Ending]
    races: list[Race] = []
    events: list[Event] = []
    cards: list[Card] = []
    scenarios: list[Scenario]
    difficulties: list[Difficulty]
    sources: list[Source]
    roles: dict[Id, Id]
    curves: dict[Id, Curve]
    constants: dict[Id, Constant]


LISTS = tuple(name for name in World.model_fields if name not in {"roles", "curves", "constants"})
"""Sections that are lists of entries with ids; the others are mappings."""
