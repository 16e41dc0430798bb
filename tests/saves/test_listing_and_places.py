"""Games are found where they belong, listed at a glance, and a damaged one is listed as damaged."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

import lingao
from lingao.savefile import disk
from lingao.savefile.listing import list_games
from lingao.savefile.opening import open_save
from lingao.savefile.places import find_game, new_game_path, save_folder
from lingao.savefile.problems import SaveCode, SaveProblem
from tests.saves.games import begun, played, state

WHEN = datetime(1631, 9, 5, 7, 4)  # noqa: DTZ001 - a time as the player's clock shows it


def test_a_folder_is_listed_last_played_first_and_damaged_last(tmp_path: Path) -> None:
    for name, saved in (("old", "2026-01-01"), ("new", "2026-03-01"), ("middle", "2026-02-01")):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("lingao.savefile.creation.now", lambda saved=saved: saved)
            begun(tmp_path / f"{name}.lingao").close()
    (tmp_path / "broken.lingao").write_bytes((tmp_path / "old.lingao").read_bytes()[:700])
    (tmp_path / "letter.txt").write_text("no game")

    games = list_games(tmp_path)

    assert [game.name for game in games] == ["new", "middle", "old", "broken"]
    assert [game.season for game in games] == [1, 1, 1, None]
    assert games[3].problem is not None
    assert games[3].problem.code is SaveCode.DAMAGED
    assert games[0].header is not None
    assert games[0].header.scenario == "first_winter"


def test_a_list_tells_the_season_of_the_branch_being_played(tmp_path: Path) -> None:
    with played(tmp_path / "a.lingao", seasons=4) as save:
        assert [game.season for game in list_games(tmp_path)] == [5]
        save.rewind(2)
        assert [game.season for game in list_games(tmp_path)] == [2]


def test_an_ended_game_is_listed_as_ended_until_it_is_wound_back(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        save.season_ended(state(2), over=True)
    ended = list_games(tmp_path)

    assert [(game.season, game.over) for game in ended] == [(1, True)]

    with open_save(tmp_path / "a.lingao") as save:
        save.rewind(1)
    assert not any(game.over for game in list_games(tmp_path))


def test_listing_changes_nothing_in_the_folder(tmp_path: Path) -> None:
    with played(tmp_path / "in use.lingao"):
        played(tmp_path / "closed.lingao").close()
        before = {one.name: one.read_bytes() for one in tmp_path.iterdir() if one.suffix != ".lock"}
        assert len(list_games(tmp_path)) == 2
        assert {one.name: one.read_bytes() for one in tmp_path.iterdir() if one.suffix != ".lock"} == before


def test_listing_unpacks_no_content_and_no_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played(tmp_path / "a.lingao").close()
    monkeypatch.setattr("lingao.savefile.packing.zlib", None)

    assert list_games(tmp_path)[0].season == 4


def test_a_folder_that_is_not_there_has_no_games(tmp_path: Path) -> None:
    assert list_games(tmp_path / "none") == []


def test_the_folder_asked_for_comes_before_the_variable_and_the_checkout(tmp_path: Path) -> None:
    checkout = Path(lingao.__file__).resolve().parent.parent / "saves"

    assert save_folder(tmp_path, {"LINGAO_SAVES": "/elsewhere"}) == tmp_path
    assert save_folder(None, {"LINGAO_SAVES": "/elsewhere"}) == Path("/elsewhere")
    assert save_folder(None, {"LINGAO_SAVES": ""}) == checkout
    assert save_folder(None, {}) == checkout


def test_an_installed_game_saves_where_the_platform_keeps_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lingao, "__file__", str(tmp_path / "site-packages" / "lingao" / "__init__.py"))

    folder = save_folder(None, {})

    assert folder.name == "saves"
    assert "lingao" in folder.parts
    assert tmp_path not in folder.parents


def test_a_new_game_is_named_by_scenario_and_time_and_never_like_another(tmp_path: Path) -> None:
    first = new_game_path(tmp_path, "morning_star", WHEN)
    assert first == tmp_path / "morning_star-1631-09-05-0704.lingao"

    first.touch()
    assert new_game_path(tmp_path, "morning_star", WHEN).name == "morning_star-1631-09-05-0704-2.lingao"
    assert new_game_path(tmp_path, "../../etc/x", WHEN).parent == tmp_path
    assert new_game_path(tmp_path, "../../etc/x", WHEN).name == "_etc_x-1631-09-05-0704.lingao"


def test_a_game_is_found_by_path_and_by_name_with_or_without_ending(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    begun(path).close()

    assert find_game(tmp_path, "a") == path
    assert find_game(tmp_path, "a.lingao") == path
    assert find_game(tmp_path / "elsewhere", str(path)) == path
    with pytest.raises(SaveProblem) as told:
        find_game(tmp_path, "b")
    assert told.value.values["file"] == str(tmp_path / "b")


def test_a_save_that_never_holds_still_is_told_as_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played(tmp_path / "a.lingao").close()
    counted = iter(range(1000))
    monkeypatch.setattr(disk, "_print_of", lambda _: (next(counted),))

    with pytest.raises(SaveProblem) as told:
        open_save(tmp_path / "a.lingao", read_only=True)

    assert told.value.code is SaveCode.LOCKED
