"""Eras and techs: the tree."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from lingao.content.models.base import Amount, Cite, Entry, Id, Model, Text
from lingao.content.models.effects import Effect
from lingao.content.models.things import Modifier


class Era(Entry):
    """An age of the tree. It opens when any three of `opened_by` are known."""

    name: Text
    opened_by: list[Id] = []
    """Empty for the first era."""
    text: Text


class Research(Model):
    """Person-days of development."""

    specialist: Amount = 0
    technician: Amount = 0


class Unlocks(Model):
    """What a tech makes possible."""

    buildings: list[Id] = []
    processes: list[Id] = []
    policies: list[Id] = []
    courses: list[Id] = []
    ports: list[Id] = []


class Tech(Entry):
    """A node of the tree: what must be known, what it costs to make it work here, what it opens."""

    name: Text
    era: Id
    needs: list[Id] = []
    research: Research
    prototype: dict[Id, Amount] = {}
    """Stored units used up when work begins."""
    works: list[Id] = []
    """Buildings that must stand while it is developed."""
    seasons: Annotated[int, Field(ge=1, le=8)] = 1
    """The fewest seasons it takes."""
    unlocks: Unlocks = Field(default_factory=Unlocks)
    lasting: list[Modifier] = []
    """Levels raised while it is known."""
    effects: list[Effect] = []
    """What happens once, when it is learnt."""
    function: str = ""
    """The function of self-reliance it belongs to, if any: local people must run it four seasons to count."""
    bottleneck: bool = False
    """A true bottleneck of rebuilding, marked on screen."""
    text: Text
    source: Cite
