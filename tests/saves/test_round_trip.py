"""What was saved is what is read, in the same window and in the next."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lingao.content.resolve import content_hash
from lingao.engine.orders import KINDS, SetHours, SetRation
from lingao.savefile.opening import open_save
from lingao.savefile.rows import Note
from lingao.savefile.saying import order_of, order_text
from lingao.savefile.schema import APPLICATION_ID, FORMAT
from lingao.session.session import Keeper
from tests.saves.games import CONTENT, all_of, begun, one_of_every_kind, played, state


def test_a_new_game_holds_what_it_was_made_of(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao", title="Third try 三") as save:
        header, current = save.header, save.current()

        assert (header.scenario, header.seed, header.difficulty) == ("first_winter", 7, "normal")
        assert header.content == content_hash(CONTENT)
        assert header.title == "Third try 三"
        assert save.content_data() == CONTENT
        assert (current.season, current.start, current.orders) == (1, state(1), ())


def test_what_was_played_is_read_again_by_the_next_window(tmp_path: Path) -> None:
    with played(tmp_path / "a.lingao") as save:
        before = all_of(save)

    with open_save(tmp_path / "a.lingao") as again:
        assert all_of(again) == before
        assert not again.read_only
    with open_save(tmp_path / "a.lingao", read_only=True) as looked:
        assert all_of(looked) == before


def test_every_kind_of_order_survives(tmp_path: Path) -> None:
    orders = one_of_every_kind()
    with begun(tmp_path / "a.lingao") as save:
        for order in orders:
            save.order_given(order)

    with open_save(tmp_path / "a.lingao") as again:
        assert list(again.current().orders) == orders
    assert {type(order) for order in orders} == set(KINDS.values())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "7",
        '{"order":"sing"}',
        '{"order":["post"]}',
        '{"order":"set_hours"}',
        '{"order":"set_hours","hours":"48"}',
        '{"order":"set_hours","hours":true}',
        '{"order":"set_hours","hours":48.0}',
        '{"order":"set_hours","hours":48,"minutes":3}',
        '{"order":"set_hours","hours":99999999999999999999}',
        '{"order":"promise","promise":"iron","grade":"reckless"}',
        '{"order":' + "[" * 100_000,
    ],
)
def test_what_is_no_order_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - by whatever first stands in the way
        order_of(text)


def test_an_order_is_kept_as_one_readable_line() -> None:
    assert order_text(SetHours(48)) == '{"order":"set_hours","hours":48}'


def test_seasons_come_back_with_their_states_and_orders(tmp_path: Path) -> None:
    with played(tmp_path / "a.lingao", seasons=3) as save:
        history = save.history()

    assert [record.season for record in history] == [1, 2, 3, 4]
    assert [record.start for record in history] == [state(1), state(2), state(3), state(4)]
    assert history[1].orders == (SetHours(42), SetRation(92))
    assert [one.undone for one in history[3].given] == [False, True]


def test_a_state_with_a_hash_not_its_own_is_not_saved(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        with pytest.raises(ValueError, match="hash"):
            save.season_ended(state(2), "0" * 32)

        assert save.latest() == 1


def test_notes_come_back_by_kind_and_change_no_hash(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        before = [record.state_hash for record in save.history()]
        save.note("prediction", 1, {"grain": 40})
        save.note("vote", 1, {"yes": 12, "no": 9})

        assert save.notes("vote") == [Note("vote", 1, {"yes": 12, "no": 9})]
        assert len(save.notes()) == 2
        assert [record.state_hash for record in save.history()] == before


def test_the_file_names_itself_and_its_format(tmp_path: Path) -> None:
    begun(tmp_path / "a.lingao").close()

    connection = sqlite3.connect(tmp_path / "a.lingao")
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_the_season_s_end_is_in_the_file_itself_while_the_game_goes_on(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        save.order_given(SetHours(40))
        save.season_ended(state(2))
        (tmp_path / "copy.lingao").write_bytes((tmp_path / "a.lingao").read_bytes())

        with open_save(tmp_path / "copy.lingao") as copy:
            assert copy.history() == save.history()


def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    save = begun(tmp_path / "a.lingao")
    save.close()
    save.close()

    assert not list(tmp_path.glob("*-wal"))


@pytest.mark.parametrize(
    "changed",
    [{"title": "two\nlines"}, {"scenario": "\x1b[2J"}, {"seed": 2**63}, {"difficulty": "x" * 201}],
)
def test_a_game_that_no_screen_could_show_is_not_made(changed: dict[str, object], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"lines|seed"):
        begun(tmp_path / "a.lingao", **changed)

    assert not (tmp_path / "a.lingao").exists()


def test_seeds_of_64_bits_are_kept(tmp_path: Path) -> None:
    for number, seed in enumerate((-(2**63), 2**63 - 1)):
        with begun(tmp_path / f"{number}.lingao", seed=seed) as save:
            assert save.header.seed == seed


def test_a_generation_is_counted_for_every_write(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        counts = [save.header.generation]
        save.order_given(SetHours(40))
        counts.append(save.header.generation)
        save.undo()
        counts.append(save.header.generation)
        save.season_ended(state(2))
        counts.append(save.header.generation)

    assert counts == [0, 1, 2, 3]


def test_a_saved_game_is_what_a_session_keeps_itself_in(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        keeper: Keeper = save
        keeper.order_given(SetHours(40))
        keeper.order_given(SetHours(41))
        keeper.undo()
        keeper.season_ended(state(2))

        assert save.season(1).orders == (SetHours(40),)
        assert save.current().start == state(2)
