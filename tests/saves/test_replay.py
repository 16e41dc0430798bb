"""A replay never lies: it comes out season by season as saved, or stops and says from which season it differs."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lingao.content.resolve import content_hash, world_of
from lingao.engine.game import settle, start
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.orders import Order, Post, SetHours, SetRation
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.state import State, state_hash
from lingao.savefile.creation import create
from lingao.savefile.game import SaveFile
from lingao.savefile.opening import open_save
from lingao.savefile.packing import pack_vector
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.replay import replay, rules_of
from lingao.savefile.rows import NewGame
from lingao.savefile.saying import order_text
from lingao.savefile.schema import put_row
from tests.saves.games import begun
from tests.tiny import tiny_data

SEED = 7
COURSE: tuple[tuple[Order, ...], ...] = ((SetHours(50), SetRation(95)), (SetHours(44),), ())


def tiny_game(path: Path, course: tuple[tuple[Order, ...], ...] = COURSE) -> SaveFile:
    """A game of the tiny world, played by the engine and saved on the way."""
    data = tiny_data()
    scenario = data["scenarios"][0]["id"]
    rules = Ruleset(world_of(data), scenario)
    balances = start(rules, SEED).balances
    save = create(path, NewGame(data, scenario, SEED, "normal", balances))
    play(save, rules, balances, course)
    return save


def play(save: SaveFile, rules: Ruleset, balances: State, course: tuple[tuple[Order, ...], ...]) -> None:
    """Play seasons by the engine, each order saved as it is given."""
    for orders in course:
        for order in orders:
            assert check_order(rules, seen(rules, balances), order) is None
            balances = obey(rules, balances, order)
            save.order_given(order)
        balances = settle(rules, balances, SEED).balances
        save.season_ended(balances, state_hash(balances))


def test_a_game_played_again_comes_out_as_saved(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with tiny_game(tmp_path / "a.lingao") as save:
        result = replay(save, progress=lambda done, whole: told.append((done, whole)))

        assert result.problem is None
        assert (result.seasons, result.orders, result.branch) == (3, 3, 1)
        assert result.state_hash == save.history()[-1].state_hash
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_the_rules_come_from_the_content_pinned_in_the_save(tmp_path: Path) -> None:
    with tiny_game(tmp_path / "a.lingao", ()) as save:
        assert save.content_data() == tiny_data()
        assert save.header.content == content_hash(tiny_data())
        assert rules_of(save).scenario.id == save.header.scenario


def test_the_hash_in_the_file_is_the_engine_s(tmp_path: Path) -> None:
    with tiny_game(tmp_path / "a.lingao") as save:
        for record in save.history():
            assert record.state_hash == state_hash(record.start) == pack_vector(record.start)[1]


def test_what_was_undone_is_not_played_again(tmp_path: Path) -> None:
    with tiny_game(tmp_path / "a.lingao") as save:
        save.order_given(SetHours(60))
        save.undo()

        assert replay(save).orders == 3


def test_every_branch_is_played_again_on_its_own(tmp_path: Path) -> None:
    with tiny_game(tmp_path / "a.lingao") as save:
        save.rewind(2)
        play(save, rules_of(save), save.current().start, ((SetHours(60),), ()))

        here, there = replay(save), replay(save, branch=1)
        assert (here.branch, here.seasons, here.orders, here.problem) == (2, 3, 3, None)
        assert (there.branch, there.seasons, there.orders, there.problem) == (1, 3, 3, None)
        assert here.state_hash != there.state_hash


@pytest.mark.parametrize("season", [1, 2, 4])
def test_a_state_that_does_not_follow_is_named_by_its_season(season: int, tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    with tiny_game(path) as save:
        other = save.season(season).start
    other[7] += 1
    change(path, "vectors", (1, season, *pack_vector(other), 0))

    with open_save(path, read_only=True) as save:
        result = replay(save)
        careless = replay(save, verify=False)

    assert result.problem is not None
    assert result.problem.code is SaveCode.REPLAY_DIFFERS
    assert result.problem.values["season"] == season
    assert result.seasons == max(0, season - 2)
    assert careless.problem is None


def test_an_order_changed_on_purpose_is_found_in_the_next_season(tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    tiny_game(path).close()
    change(path, "orders", (1, 1, 1, order_text(SetRation(80)), 0))

    with open_save(path, read_only=True) as save:
        result = replay(save)

    assert result.problem is not None
    assert result.problem.values["season"] == 2


@pytest.mark.parametrize("order", [Post("nobody", "nowhere"), SetHours(9000)])
def test_an_order_that_could_not_be_given_stops_the_replay(order: Order, tmp_path: Path) -> None:
    path = tmp_path / "a.lingao"
    tiny_game(path).close()
    change(path, "orders", (1, 2, 0, order_text(order), 0))

    with open_save(path, read_only=True) as save:
        result = replay(save)

    assert result.problem is not None
    assert (result.problem.code, result.problem.values["season"]) == (SaveCode.REPLAY_REFUSED, 2)


def test_content_that_is_no_world_is_told_before_anything_is_played(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save, pytest.raises(SaveProblem) as told:
        replay(save)

    assert told.value.code is SaveCode.CONTENT_UNFIT
    assert "game" in told.value.values


def test_states_of_another_layout_are_told_before_anything_is_played(tmp_path: Path) -> None:
    data = tiny_data()
    first = start(Ruleset(world_of(data), "tiny_run"), SEED).balances
    path = tmp_path / "a.lingao"
    create(path, NewGame(data, "tiny_run", SEED, "normal", State.of([*first, 0]))).close()
    raw = path.read_bytes()

    for _ in range(2):
        with open_save(path, read_only=True) as save, pytest.raises(SaveProblem) as told:
            rules_of(save)
        assert told.value.code is SaveCode.CONTENT_UNFIT
    assert path.read_bytes() == raw


def test_a_reloaded_game_goes_on_as_if_it_had_never_been_closed(tmp_path: Path) -> None:
    with tiny_game(tmp_path / "whole.lingao", (*COURSE, (SetHours(48),))) as save:
        whole = [record.state_hash for record in save.history()]
    tiny_game(tmp_path / "parted.lingao").close()
    with open_save(tmp_path / "parted.lingao") as save:
        play(save, rules_of(save), save.current().start, ((SetHours(48),),))

        assert [record.state_hash for record in save.history()] == whole


def change(path: Path, table: str, row: tuple[int | str | bytes, ...]) -> None:
    """Change a row and seal it again, as somebody would who wants to be believed."""
    connection = sqlite3.connect(path)
    put_row(connection, table, row)
    connection.commit()
    connection.close()
