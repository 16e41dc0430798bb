"""Saving and loading changes nothing: a game reloaded every season is the game played in one sitting."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from lingao.content.resolve import content_hash
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import state_hash
from lingao.savefile.creation import create
from lingao.savefile.game import SaveFile
from lingao.savefile.opening import open_save
from lingao.savefile.replay import replay
from lingao.savefile.rows import NewGame
from lingao.session import games
from lingao.session.games import leave, resume
from lingao.session.session import Session
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk
from tests.properties.shipped import Seed, content, seasons
from tests.properties.shipped import rules_of as shipped_rules

LEAP = Seed("leap", "hasty", 5)

SHORT = ("first_winter", "leap")
ACCEPTED = tuple(
    Seed("morning_star" if n % 37 == 0 else SHORT[n % 3 % 2], tuple(BOTS)[n % 4], n) for n in range(200)
)
"""Two hundred games by every bot, six of them of forty seasons."""


def begin(path: Path, game: Seed) -> Session:
    """A new saved game."""
    session = Session(shipped_rules(game.scenario), game.seed)
    made = NewGame(
        content=content().data,
        scenario=game.scenario,
        seed=game.seed,
        difficulty="normal",
        first=session.opening,
    )
    session.keeper = create(path, made)
    return session


@cache
def shipped_hash() -> str:
    """The fingerprint of the shipped content."""
    return content_hash(content().data)


def known_rules(save: SaveFile) -> Ruleset:
    """The rules of a save that pins the shipped content, made only once for all of them."""
    assert save.header.content == shipped_hash()
    return shipped_rules(save.header.scenario)


def play_and_reload(path: Path, game: Seed) -> list[str]:
    """Play a game, closing and opening its save after every season; the hash of each state."""
    session, player, hashes = begin(path, game), BOTS[game.bot](), []
    while not session.over:
        desk = Desk(session.rules, session.balances, game.seed)
        player.play(desk)
        for order in desk.given:
            assert session.give(order) is None
        assert session.end_season() is None
        ended = (session.balances, session.entries, session.past)
        leave(session)
        session = resume(path)
        assert (session.balances, session.entries, session.past) == ended
        hashes.append(state_hash(session.balances))
    leave(session)
    return hashes


def test_a_game_reloaded_every_season_with_its_own_content_goes_on_as_it_was(tmp_path: Path) -> None:
    game = Seed("first_winter", "random", 0)

    hashes = play_and_reload(tmp_path / "game.lingao", game)

    assert hashes == [state_hash(season.settled.balances) for season in seasons(game)]


def test_orders_given_before_a_reload_still_stand_after_it_and_can_be_taken_back(tmp_path: Path) -> None:
    session = begin(tmp_path / "game.lingao", Seed("first_winter", "cautious", 1))
    desk = Desk(session.rules, session.balances, session.seed)
    BOTS["random"]().play(desk)
    for order in desk.given:
        session.give(order)
    given, plan = session.orders.copy(), session.balances
    leave(session)

    session = resume(tmp_path / "game.lingao")

    assert given
    assert (session.orders, session.balances) == (given, plan)
    for order in reversed(given):
        assert session.undo() == order
    assert session.balances == session.opening
    leave(session)


def test_a_stored_game_verifies_when_it_is_played_again(tmp_path: Path) -> None:
    path = tmp_path / "game.lingao"
    play_and_reload(path, LEAP)

    with open_save(path) as save:
        result = replay(save)

    assert result.problem is None
    assert result.seasons == len(list(seasons(LEAP)))


@pytest.mark.parametrize("game", ACCEPTED, ids=str)
def test_two_hundred_games_reloaded_every_season_differ_nowhere(
    game: Seed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(games, "rules_of", known_rules)

    hashes = play_and_reload(tmp_path / "game.lingao", game)

    assert hashes == [state_hash(season.settled.balances) for season in seasons(game)]
