"""A game of plain mode is kept: it goes on from its save, on its branches, and loses nothing to a full disk or another window."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.engine.orders import Order
from lingao.engine.state import Balances, state_hash
from lingao.savefile.game import SaveFile
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.session.games import leave, new_game, resume
from lingao.session.session import Session
from tests.text.conversation import Conversation, tiny_session
from tests.tiny import write_tiny


@pytest.fixture
def tiny_game(tmp_path: Path) -> Session:
    """A saved game in the tiny world."""
    (tmp_path / "content").mkdir()
    content = write_tiny(tmp_path / "content")
    return new_game(tmp_path / "saves", "tiny_run", 7, content=[content])


def path_of(session: Session) -> Path:
    """Where a game is kept."""
    assert isinstance(session.keeper, SaveFile)
    return session.keeper.path


def test_what_a_plain_game_saved_goes_on_with_the_same_state(tiny_game: Session) -> None:
    talk = Conversation(tiny_game)
    talk.play("plan felling 80", "end", "hours 50", "post rivet school", "undo", "ration 90")
    path = path_of(talk.talk.session)
    leave(talk.talk.session)

    again = resume(path)

    assert state_hash(again.balances) == state_hash(tiny_game.balances)
    assert again.orders == tiny_game.orders
    assert len(again.orders) == 2
    assert again.end_season() is None
    assert tiny_game.season == 2
    leave(again)


def test_a_game_open_elsewhere_can_be_looked_at_and_played_on_unsaved(tiny_game: Session) -> None:
    path = path_of(tiny_game)
    second = Conversation(resume(path))

    assert "is open in another window" in " ".join(second.play("desk").split())
    refused = " ".join(second.answer("hours 50").split())
    assert "is being played in another window, so nothing was saved here." in refused
    assert "Nothing was changed." in refused
    assert second.talk.session.orders == []
    second.answer("unsaved")
    assert second.answer("hours 50") == "Ordered: 50 hours a week."
    leave(tiny_game)


def test_rewinding_leaves_what_came_later_on_a_branch(tiny_game: Session) -> None:
    talk = Conversation(tiny_game)
    talk.play("hours 50", "end", "end", "rewind 2", "hours 60", "switch 1")

    assert talk.talk.session.season == 3
    talk.answer("switch 2")
    assert talk.talk.session.season == 2
    told = talk.answer("branches")
    assert "1. the first course: stands in Aut 1628" in told
    assert "2. branch 2: left in Sum 1628 · stands in Sum 1628" in told
    assert told.endswith("(played now)")
    leave(talk.talk.session)


def test_a_branch_is_marked_named_and_set_beside_another(tiny_game: Session) -> None:
    talk = Conversation(tiny_game)
    talk.play("hours 50", "end", "end", "rewind 2", "hours 40", "end")

    assert talk.answer("branch 1 all again") == "Marked as branch 3; `switch 3` plays on there."
    assert "There is no" not in talk.answer("name 2 short weeks")
    told = talk.answer("branches")
    assert "2. short weeks: left in Sum 1628" in told
    assert "3. all again: left in Spr 1628" in told
    beside = talk.answer("compare 1")
    assert beside.startswith("short weeks and the first course: the same up to Summer 1628")
    assert "short weeks alone: 40 hours a week" in beside
    assert "all again and the first course" in talk.answer("compare 3 1")
    assert talk.answer("compare 9") == "The game has no branch 9."
    assert talk.answer(f"name 2 {'x' * 61}") == "A name is one line of at most 60 letters."
    leave(talk.talk.session)


class FullDisk:
    """A keeper on a disk that is full until there is room."""

    def __init__(self) -> None:
        self.full = True

    def _write(self) -> None:
        if self.full:
            raise SaveProblem(SaveCode.DISK_FULL, {"file": "game.lingao", "detail": "no space"})

    def order_given(self, order: Order) -> None:
        self._write()

    def undo(self) -> None:
        self._write()

    def season_ended(self, balances: Balances, state_hash: str | None = None, over: bool = False) -> None:
        self._write()


def test_a_full_disk_loses_nothing_and_the_same_line_works_when_there_is_room() -> None:
    disk = FullDisk()
    talk = Conversation(tiny_session(keeper=disk))

    for line in ("hours 50", "end", "next"):
        told = talk.answer(line)
        assert told.startswith("The disk is full")
        assert "Nothing was changed." in told
    assert (talk.talk.session.season, talk.talk.session.orders) == (1, [])

    disk.full = False
    assert talk.answer("hours 50") == "Ordered: 50 hours a week."
    disk.full = True
    assert "Nothing was changed." in talk.answer("undo")
    assert len(talk.talk.session.orders) == 1
    talk.answer("unsaved")
    assert "Report of" in talk.answer("end")
