"""A game is begun on content that was read once: by the screen or menu that offered it, or by the game itself."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from lingao.content.resolve import load
from lingao.session import games
from lingao.session.games import leave, new_game
from lingao.text.start import Wanted, play_plain
from lingao.tui.begin import asked_for
from lingao.tui.warm import content


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The difficulties the shipped content was read with, nothing having been read yet."""
    read: list[str] = []

    def counted(paths: Any = None, difficulty: str = "normal") -> Any:
        read.append(difficulty)
        return load(paths, difficulty)

    monkeypatch.setattr(games, "load_kept", counted)
    games._shipped.cache_clear()
    yield read
    games._shipped.cache_clear()


def test_the_screens_read_once(readings: list[str], tmp_path: Path) -> None:
    offered = content()
    assert offered.world is not None

    session = new_game(None, offered.world.scenarios[0].id, 7)
    leave(asked_for(tmp_path, offered.world.scenarios[0].id, 7, None, None, unsaved=True))

    assert session.rules.world is offered.world
    assert readings == ["normal"]


def test_the_plain_menu_reads_once(readings: list[str], tmp_path: Path) -> None:
    out = StringIO()
    play_plain(Wanted(saves=tmp_path, seed=7), StringIO("1\nquit\n"), out)

    assert "Seed 7." in out.getvalue()
    assert readings == ["normal"]


def test_another_difficulty_is_read_for_itself(readings: list[str]) -> None:
    world = content().world
    assert world is not None
    other = next(one.id for one in world.difficulties if one.id != "normal")

    assert content(other).data != content().data
    assert content(other) is content(other)
    assert readings == ["normal", other]
