"""Any screen is kept as SVG, HTML or text by one command that says where; never over a file, and told when it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from lingao.tui.acts import Picture
from lingao.tui.app import LingaoApp
from lingao.tui.exporting import VARIABLE
from lingao.tui.picture import strips_of
from tests.screens.everywhere import everywhere
from tests.screens.sheets import NARROW, drive, press, screen_name, settled, table
from tests.screens.village import village


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "pictures"
    monkeypatch.setenv(VARIABLE, str(folder))
    return folder


def said(app: LingaoApp) -> list[tuple[str, str]]:
    return [(one.severity, one.message) for one in app._notifications]


def test_a_key_keeps_a_picture_says_where_and_never_writes_over_one(pictures: Path) -> None:
    app = table(village(3))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "2", "ctrl+s", "ctrl+s")
        assert said(app) == [written(name) for name in names[:2]]
        await press(pilot, "m", "ctrl+s")
        assert said(app) == [written(names[2])]

    def written(name: str) -> tuple[str, str]:
        return ("information", f"Written: {pictures / name}")

    names = ["lingao-plan-04.svg", "lingao-plan-04-2.svg", "lingao-posts-04.svg"]
    drive(app, driver)
    assert sorted(one.name for one in pictures.iterdir()) == sorted(names)


@pytest.mark.parametrize("kind", ["svg", "html", "txt"])
def test_each_kind_holds_every_word_on_the_screen(pictures: Path, kind: str) -> None:
    app = table(village(3))
    words: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        words.extend(word for strip in strips_of(app) for word in strip.text.split() if word.isalpha())
        app.do(Picture(kind))
        await settled(pilot)

    drive(app, driver, NARROW)
    written = (pictures / f"lingao-desk-04.{kind}").read_text("utf-8")
    assert len(words) > 40
    assert [word for word in words if word not in written] == []


def test_text_has_the_rows_of_the_screen(pictures: Path) -> None:
    app = table(village(3))
    rows: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        rows.extend(strip.text.rstrip() for strip in strips_of(app))
        app.do(Picture("txt"))
        await settled(pilot)

    drive(app, driver, NARROW)
    assert (pictures / "lingao-desk-04.txt").read_text("utf-8").splitlines() == rows


def test_a_folder_that_cannot_be_written_is_told_and_another_place_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "/dev/null/pictures")
    app = table(village(3))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+s")
        severity, message = said(app)[0]
        assert severity == "error"
        assert "/dev/null/pictures/lingao-desk-04.svg could not be written" in message
        assert screen_name(pilot) == "Typed"
        app.screen.query_one(Input).value = str(tmp_path / "there.svg")
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)
    assert "<svg" in (tmp_path / "there.svg").read_text("utf-8")


def test_every_screen_can_be_kept(pictures: Path) -> None:
    kept: list[int] = []

    async def look(pilot: Pilot[int], name: str) -> None:
        await press(pilot, "ctrl+s")
        kept.append(len(list(pictures.iterdir())))
        assert kept[-1] == len(kept), name

    everywhere(look, NARROW)
    assert len(kept) > 25
