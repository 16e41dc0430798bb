"""No rule knows an id of the content: under other names the same game is played, account by account."""

from __future__ import annotations

from functools import cache

import pytest

from lingao.content.resolve import world_of
from lingao.engine.ledger import Entries
from lingao.engine.ruleset import Ruleset
from tests.properties.renaming import SECTIONS, renamed
from tests.properties.shipped import GRID, Seed, content, rules_of, seasons, world


@cache
def renamed_rules(scenario: str) -> Ruleset:
    """The rules of a scenario of the renamed content."""
    made = world_of(renamed(content().data))
    number = [one.id for one in world().scenarios].index(scenario)
    return Ruleset(made, made.scenarios[number].id)


def test_every_id_has_another_name() -> None:
    made = world_of(renamed(content().data))

    for section in SECTIONS:
        old = {entry.id for entry in getattr(world(), section)}
        new = {entry.id for entry in getattr(made, section)}
        assert len(old) == len(new)
        assert not old & new


def test_accounts_are_the_same_under_other_names() -> None:
    old, new = rules_of("morning_star").layout, renamed_rules("morning_star").layout

    assert old.twins == new.twins
    assert old.hidden == new.hidden
    assert sum(a != b for a, b in zip(old.names, new.names, strict=True)) > 3000


@pytest.mark.parametrize("game", GRID, ids=str)
def test_the_same_game_is_played_under_other_names(game: Seed) -> None:
    theirs = seasons(game, renamed_rules(game.scenario))

    for ours, other in zip(seasons(game), theirs, strict=True):
        names = ours.rules.layout.names
        assert {
            names[n]: (a, b)
            for n, (a, b) in enumerate(zip(ours.settled.balances, other.settled.balances, strict=True))
            if a != b
        } == {}, ours.number
        assert _amounts(ours.settled.entries) == _amounts(other.settled.entries)


def _amounts(entries: Entries) -> list[tuple[int, str, int]]:
    return sorted((account, cause.kind, amount) for (account, cause), amount in entries.items())
