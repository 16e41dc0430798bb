"""The example game of the checkout comes out as saved, can be taken up by anybody, and is never written to.

When rules change it no longer comes out as saved: `python -m tests.playthroughs.example` makes it anew.
"""

from __future__ import annotations

import shutil
from io import StringIO
from pathlib import Path

import pytest

from lingao.cli.exits import Exit
from lingao.cli.play import play
from lingao.cli.replay import replay as replay_command
from lingao.engine.orders import SetHours
from lingao.savefile.listing import list_games
from lingao.savefile.opening import open_save
from lingao.savefile.places import is_example
from lingao.savefile.replay import replay
from lingao.session.games import leave, new_game, resume, save_of
from lingao.text.start import Wanted, play_plain
from lingao.tui.warm import warm_up
from tests.playthroughs.example import FILE, SCENARIO, SEASONS

ANEW = "rules have changed since the example was played: python -m tests.playthroughs.example makes it anew"
MOST_BYTES = 500_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of saved games with nothing but the example in it."""
    shutil.copy(FILE, tmp_path)
    return tmp_path


def test_it_is_small_and_holds_so_many_seasons_of_orders_of_many_kinds() -> None:
    assert FILE.stat().st_size < MOST_BYTES
    with open_save(FILE, read_only=True) as save:
        seasons = save.history()
        assert save.header.scenario == SCENARIO

    assert len(seasons) == SEASONS + 1
    assert len({type(one.order) for season in seasons for one in season.given}) >= 8
    assert any(one.undone for season in seasons for one in season.given)


def test_every_season_comes_out_as_saved() -> None:
    with open_save(FILE, read_only=True) as save:
        result = replay(save)

    assert result.problem is None, ANEW
    assert result.seasons == SEASONS


def test_the_command_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert replay_command(str(FILE), verify=True) == Exit.OK, ANEW
    assert f"{SEASONS} seasons" in capsys.readouterr().out


def test_taking_it_up_plays_on_in_a_copy(folder: Path) -> None:
    example = folder / FILE.name
    before = example.read_bytes()

    session = resume(example)
    save = save_of(session)
    assert save is not None
    session.give(SetHours(50))
    session.end_season()
    leave(session)

    assert session.season == SEASONS + 2
    assert not is_example(save.path)
    assert example.read_bytes() == before
    assert {one.name for one in list_games(folder)} == {example.stem, save.path.stem}


def test_looking_only_makes_no_copy(folder: Path) -> None:
    session = resume(folder / FILE.name, read_only=True)
    leave(session)

    assert [path.suffix for path in folder.iterdir()] == [".lingao"]


def test_plain_mode_takes_it_up_by_its_file(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("quit\n"))

    assert play(str(folder / FILE.name), plain=True, saves=folder) == Exit.OK

    assert f"season {SEASONS + 1}/40" in capsys.readouterr().out


def test_nobody_is_asked_to_go_on_with_it(folder: Path) -> None:
    out = StringIO()
    play_plain(Wanted(saves=folder), StringIO(""), out)

    assert "Go on" not in out.getvalue()
    assert warm_up(folder).games == ()
    leave(new_game(folder, "first_winter", 7))
    assert [game.path.stem.split("-")[0] for game in warm_up(folder).games] == ["first_winter"]
