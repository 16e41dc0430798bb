"""A game is begun on content pinned in its save, and taken up from there with everything that was ordered."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.engine.orders import SetHours, SetRation
from lingao.engine.state import state_hash
from lingao.savefile.creation import create
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import NewGame
from lingao.session.games import (
    ContentProblems,
    UnknownScenario,
    games,
    leave,
    new_game,
    resume,
    save_of,
)
from lingao.session.session import Session
from tests.tiny import WORLD, write_tiny


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return write_tiny(tmp_path / "content")


@pytest.fixture
def saves(tmp_path: Path) -> Path:
    return tmp_path / "saves"


def begun(saves: Path | None, content: Path) -> Session:
    return new_game(saves, "tiny_run", 7, content=[content])


def path_of(session: Session) -> Path:
    save = save_of(session)
    assert save is not None
    return save.path


def test_a_game_goes_on_from_its_save_with_every_season_and_order(saves: Path, content: Path) -> None:
    first = begun(saves, content)
    first.give(SetHours(50))
    first.end_season()
    first.give(SetRation(90))
    leave(first)

    again = resume(path_of(first))

    assert state_hash(again.balances) == state_hash(first.balances)
    assert again.past == first.past
    assert again.orders == [SetRation(90)]
    assert list(again.entries.items()) == list(first.entries.items())
    leave(again)


def test_a_game_keeps_the_content_it_was_begun_on(saves: Path, content: Path) -> None:
    first = begun(saves, content)
    leave(first)
    (content / "world.yaml").write_text("- nothing left", "utf-8")

    again = resume(path_of(first))

    assert again.rules.world == first.rules.world
    leave(again)


def test_the_list_of_games_names_what_was_begun(saves: Path, content: Path) -> None:
    first = begun(saves, content)

    (listed,) = games(saves)

    assert listed.path == path_of(first)
    assert listed.header is not None
    assert (listed.header.scenario, listed.header.seed, listed.season) == ("tiny_run", 7, 1)
    leave(first)


def test_a_game_played_unsaved_leaves_nothing(saves: Path, content: Path) -> None:
    session = begun(None, content)
    session.give(SetHours(50))
    session.end_season()

    assert save_of(session) is None
    assert not saves.exists()


def test_content_with_errors_is_told_whole_and_nothing_is_saved(saves: Path, content: Path) -> None:
    broken = WORLD.read_text("utf-8").replace("era: clay", "era: caly").replace("risk: 50", "riks: 50")
    write_tiny(content, broken)

    with pytest.raises(ContentProblems) as told:
        begun(saves, content)

    assert len(told.value.problems) == 2
    assert not saves.exists()


def test_an_unknown_scenario_is_answered_with_those_there_are(saves: Path, content: Path) -> None:
    with pytest.raises(UnknownScenario) as told:
        new_game(saves, "tiny_rum", 7, content=[content])

    assert told.value.known == ("tiny_run",)
    assert not saves.exists()


def test_a_second_window_can_only_look(saves: Path, content: Path) -> None:
    first = begun(saves, content)
    second = resume(path_of(first))
    save = save_of(second)

    assert save is not None
    assert save.why_read_only is not None
    assert save.why_read_only.code is SaveCode.LOCKED
    with pytest.raises(SaveProblem):
        second.give(SetHours(50))
    assert second.orders == []
    leave(second)
    leave(first)


def test_a_save_that_cannot_be_played_is_closed_again(saves: Path, content: Path) -> None:
    path = saves / "strange.lingao"
    first = begun(None, content).opening
    create(path, NewGame({"techs": "none"}, "tiny_run", 7, "normal", first)).close()

    for _attempt in range(2):
        with pytest.raises(SaveProblem) as told:
            resume(path)
        assert told.value.code is SaveCode.CONTENT_UNFIT


def test_a_damaged_save_is_refused_and_left_as_it_is(saves: Path, content: Path) -> None:
    first = begun(saves, content)
    leave(first)
    path = path_of(first)
    cut = path.read_bytes()[:5000]
    path.write_bytes(cut)

    with pytest.raises(SaveProblem) as told:
        resume(path)

    assert told.value.code is SaveCode.DAMAGED
    assert path.read_bytes() == cut
