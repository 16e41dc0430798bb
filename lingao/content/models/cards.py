"""Cards: a situation, a thread of the forum, choices with a memory."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from lingao.content.models.base import Amount, Cite, Entry, Id, Model, Text
from lingao.content.models.conditions import Condition
from lingao.content.models.effects import CardLater, Effect

WEIGHTS = {
    "impossible": 0,
    "rare": 1,
    "unlikely": 3,
    "even": 6,
    "likely": 12,
    "pressing": 48,
    "certain": 1000,
}
"""How the words of `weight` scale a card's own draw."""


class ForumPost(Model):
    """One post of the thread."""

    handle: str = Field(min_length=1, max_length=40)
    """A handle of the twelve, or the free name of somebody else."""
    bench: Id
    says: Text


class Choice(Model):
    """One thing the council could do."""

    id: Id
    label: Text
    text: Text
    """What a planner would know of its price, in a sentence or two. Nothing hidden is told."""
    needs: list[Condition] = []
    cost: dict[Id, Amount] = {}
    """Stock that must be in the books and is paid when chosen, in the resource's unit."""
    effects: list[Effect] = []
    later: list[CardLater] = []
    backs: list[Id] = []
    """Benches that argue for it."""
    opposes: list[Id] = []


class Card(Entry):
    """A card put before the council."""

    title: Text
    deck: Literal["essays", "history", "practice", "tutorial", "consequence"]
    themes: list[Id] = Field(min_length=1)
    source: Cite
    note: str | None = None
    """Content note; required where hunger, coercion or death appear."""
    weight: Literal["impossible", "rare", "unlikely", "even", "likely", "pressing", "certain"] = "even"
    """`impossible` for cards that only come as the memory of an earlier choice; `pressing` comes before most
    others, within a season or two of its time."""
    optional: bool = False
    """May be left unanswered beside the season's must-answer card."""
    repeats: bool = False
    when: Condition | None = None
    art: Literal["sea", "furnace", "field", "council", "paper", "sick", "school", "road", "none"] = "none"
    text: Text
    thread: list[ForumPost] = Field(min_length=2)
    if_silent: Id
    """The choice taken when nobody answers; it has no needs and no cost."""
    choices: list[Choice] = Field(min_length=2, max_length=4)
    perspectives: list[Text] = []
    questions: list[Text] = []
