"""What was looked into is remembered with the game: after quitting and resuming, in plain mode and on the screens."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from textual.pilot import Pilot

from lingao.engine.state import state_hash
from lingao.savefile.opening import open_save
from lingao.session.games import leave, new_game, resume, save_of
from lingao.session.looked import looked, looked_at
from lingao.session.rewinding import rewind
from lingao.session.session import Session
from lingao.text.start import Wanted, play_plain
from lingao.tui.app import LingaoApp
from tests.games import tiny_game
from tests.saves.failing import faults
from tests.screens.sheets import drive, press, sheets


def saved(folder: Path) -> Path:
    (path,) = folder.glob("*.lingao")
    return path


def taken_up(folder: Path) -> Session:
    session = resume(saved(folder))
    leave(session)
    return session


def test_plain_mode_remembers_after_quit_and_resume(tmp_path: Path) -> None:
    play_plain(Wanted("first_winter", 7, saves=tmp_path), StringIO("why health\nquit\n"), StringIO())

    session = resume(saved(tmp_path))
    names = {session.rules.name(account) for account in looked(session)}
    leave(session)

    assert names == {"said_indicator.health"}


def test_the_screens_remember_after_quit_and_resume(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path, new_game(tmp_path, "first_winter", 7))

    async def driver(pilot: Pilot[int]) -> None:
        sheet = next(one for one in sheets(pilot) if one.id != "headline")
        sheet.go(next(n for n, stop in enumerate(sheet.stops) if stop.cell.number is not None))
        await press(pilot, "w")

    drive(app, driver)
    seen = looked(app.session)
    app.exit_settled()

    assert seen
    assert looked(taken_up(tmp_path)) == seen


def test_the_other_front_end_knows_too(tmp_path: Path) -> None:
    play_plain(Wanted("first_winter", 7, saves=tmp_path), StringIO("why health\n\n\nquit\n"), StringIO())
    app = LingaoApp(tmp_path, resume(saved(tmp_path)))

    assert looked(app.session)
    app.exit_settled()


def test_looking_changes_nothing_that_is_played(tmp_path: Path) -> None:
    session = new_game(tmp_path, "first_winter", 7)
    before = state_hash(session.balances)

    looked_at(session, session.rules.at.support[0])
    looked_at(session, session.rules.at.support[0])

    leave(session)
    with open_save(saved(tmp_path), read_only=True) as save:
        assert len(save.notes("looked")) == 1
    assert state_hash(taken_up(tmp_path).balances) == before


def test_a_full_disk_keeps_nobody_from_looking_and_it_is_written_with_the_next(tmp_path: Path) -> None:
    with faults() as connection:
        session = new_game(tmp_path, "first_winter", 7)
        at = session.rules.at
        connection.fails_at = -1
        looked_at(session, at.support[0])
        assert looked(session) == {at.support[0]}

        connection.fails_at = 0
        looked_at(session, at.deaths[0])
        leave(session)

    assert looked(taken_up(tmp_path)) == {at.support[0], at.deaths[0]}


def test_a_game_that_can_only_be_read_is_looked_into_all_the_same(tmp_path: Path) -> None:
    leave(new_game(tmp_path, "first_winter", 7))
    session = resume(saved(tmp_path), read_only=True)

    looked_at(session, session.rules.at.support[0])

    save = save_of(session)
    assert save is not None
    assert save.read_only
    assert looked(session) == {session.rules.at.support[0]}
    leave(session)


def test_going_back_in_an_unsaved_game_forgets_nothing() -> None:
    session = tiny_game(3)
    looked_at(session, session.rules.at.support[0])

    assert looked(rewind(session, 2)) == {session.rules.at.support[0]}
