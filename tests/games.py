"""Games to test with: on the tiny world, which stays as it is, and on the shipped content, which does not."""

from __future__ import annotations

from functools import cache

from lingao.content.resolve import Loaded, load
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session
from tests.tiny import tiny_world

SEED = 7


@cache
def tiny_rules() -> Ruleset:
    """The rules of the tiny world."""
    world = tiny_world()
    return Ruleset(world, world.scenarios[0].id)


@cache
def shipped() -> Loaded:
    """The shipped content."""
    return load(None, "normal")


@cache
def shipped_rules(scenario: str) -> Ruleset:
    """The rules of a shipped scenario."""
    world = shipped().world
    assert world is not None
    return Ruleset(world, scenario)


def tiny_game(seasons: int = 0) -> Session:
    """A game on the tiny world, so many seasons on."""
    return played(Session(tiny_rules(), SEED), seasons)


def shipped_game(scenario: str, seasons: int = 0, seed: int = SEED) -> Session:
    """A game on the shipped content, so many seasons on."""
    return played(Session(shipped_rules(scenario), seed), seasons)


def with_books(session: Session, resource: int, amount: int) -> Session:
    """The game with so much of a resource in store and books, in thousandths."""
    for block in (session.rules.at.stock, session.rules.at.report):
        session.opening[block[resource]] = amount
    session._forget()
    return session


def played(session: Session, seasons: int) -> Session:
    """The session, so many seasons on, nobody having given an order."""
    for _ in range(seasons):
        if not session.over:
            session.end_season()
    return session
