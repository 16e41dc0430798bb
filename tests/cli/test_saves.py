"""`lingao saves` lists every game, whole or not; `lingao replay` says whether one comes out as saved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lingao.cli.exits import Exit
from lingao.cli.replay import replay
from lingao.cli.saves import saves
from lingao.savefile.packing import pack_vector
from tests.saves.games import begun, played
from tests.saves.test_replay import change, tiny_game


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert saves(folder=tmp_path) == Exit.OK
    assert str(tmp_path) in capsys.readouterr().out


def test_games_are_listed_with_scenario_season_and_seed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    played(tmp_path / "autumn.lingao").close()
    begun(tmp_path / "broken.lingao", title="Third try").close()
    (tmp_path / "broken.lingao").write_bytes(b"")

    assert saves(folder=tmp_path) == Exit.OK

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("autumn  ")
    assert "first_winter" in first
    assert "season 4" in first
    assert "seed 7" in first
    assert "is damaged" in second


def test_the_list_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    played(tmp_path / "autumn.lingao").close()
    (tmp_path / "broken.lingao").write_bytes(b"")

    assert saves(folder=tmp_path, as_json=True) == Exit.OK

    report = json.loads(capsys.readouterr().out)
    assert report["folder"] == str(tmp_path)
    whole, broken = report["games"]
    assert (whole["name"], whole["season"], whole["over"], whole["problem"]) == ("autumn", 4, False, None)
    assert (whole["scenario"], whole["seed"], whole["difficulty"]) == ("first_winter", 7, "normal")
    assert (broken["name"], broken["problem"]["code"]) == ("broken", "damaged")
    assert broken["problem"]["message"]


def test_a_folder_that_cannot_be_read_is_a_problem_of_saves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "glob", refuse)

    assert saves(folder=tmp_path) == Exit.SAVE
    assert str(tmp_path) in capsys.readouterr().err


def test_a_stored_game_verifies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tiny_game(tmp_path / "a.lingao").close()
    raw = (tmp_path / "a.lingao").read_bytes()

    assert replay("a", verify=True, folder=tmp_path) == Exit.OK
    assert "Verified: 3 seasons, 3 orders" in capsys.readouterr().out
    assert replay(str(tmp_path / "a.lingao"), verify=True, as_json=True) == Exit.OK
    report = json.loads(capsys.readouterr().out)
    assert (report["verified"], report["seasons"], report["orders"]) == (True, 3, 3)
    assert report["problem"] is None
    assert (tmp_path / "a.lingao").read_bytes() == raw


def test_a_game_that_differs_is_named_by_the_season(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with tiny_game(tmp_path / "a.lingao") as save:
        other = save.season(3).start
    other[7] += 1
    change(tmp_path / "a.lingao", "vectors", (1, 3, *pack_vector(other), 0))

    assert replay("a", verify=True, folder=tmp_path) == Exit.PROBLEMS
    assert "differs from season 3" in capsys.readouterr().out
    assert replay("a", verify=True, folder=tmp_path, as_json=True) == Exit.PROBLEMS
    report = json.loads(capsys.readouterr().out)
    assert (report["verified"], report["problem"]["code"]) == (False, "replay_differs")
    assert replay("a", folder=tmp_path) == Exit.OK
    assert "Played again" in capsys.readouterr().out


@pytest.mark.parametrize("as_json", [False, True])
def test_a_game_that_cannot_be_opened_is_a_problem_of_saves(
    as_json: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.lingao").write_bytes(b"")

    assert replay("a", verify=True, folder=tmp_path, as_json=as_json) == Exit.SAVE
    assert replay("b", verify=True, folder=tmp_path, as_json=as_json) == Exit.SAVE

    said = capsys.readouterr()
    assert "damaged" in (said.out if as_json else said.err)
