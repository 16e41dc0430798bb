"""Settings are found by a word, say what they do, hold at once, are kept, and may name a theme of one's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from lingao.tui import own_themes, preferences
from lingao.tui.acts import Settings
from lingao.tui.app import LingaoApp
from lingao.tui.picture import strips_of
from lingao.tui.screens.settings import SETTINGS
from lingao.tui.themes import NIGHT
from lingao.wording.problems import at_place
from tests.games import tiny_game
from tests.screens.everywhere import everywhere
from tests.screens.sheets import NARROW, drive, go_to, moving, press, screen_name, settled, table, text


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for themes of one's own, with one that is sound."""
    monkeypatch.setenv(own_themes.VARIABLE, str(tmp_path))
    folder = own_themes.folder()
    folder.mkdir()
    (folder / "reed.yaml").write_text('base: night\nprimary: "#aabb00"\nedge: "#808080"\n')
    return folder


def test_every_field_of_the_preferences_is_a_setting_with_a_line_that_says_what_it_does() -> None:
    assert {one.field for one in SETTINGS} == {
        name for name in preferences.Preferences.__dataclass_fields__ if not name.startswith("_")
    }
    assert all(one.about.endswith(".") for one in SETTINGS)


def test_a_word_leaves_the_settings_that_have_it() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await open_settings(pilot)
        await press(pilot, *"moves")
        assert "Less motion" in text(pilot)
        assert "Language" not in text(pilot)
        await press(pilot, "enter")
        assert pilot.app.animation_level == "none"
        await press(pilot, *"xyz")
        assert "Nothing has all of these letters" in text(pilot)

    drive(moving(tiny_game()), driver)


def test_settings_are_reached_before_a_game_and_kept_for_the_next(tmp_path: Path) -> None:
    async def set_compact(pilot: Pilot[int]) -> None:
        await go_to(pilot, "settings")
        await press(pilot, "enter")
        await press(pilot, *"compact", "enter", "escape")
        assert screen_name(pilot) == "TitleScreen"
        assert "\n\n" not in text(pilot)

    drive(LingaoApp(tmp_path), set_compact)
    assert preferences.load(tmp_path).compact

    async def still_so(pilot: Pilot[int]) -> None:
        assert "\n\n" not in text(pilot)

    again = LingaoApp(tmp_path)
    drive(again, still_so)
    again.settings = replace(again.settings, compact=False)
    again.obey_settings()


def test_a_theme_of_ones_own_is_taken_with_the_base_where_it_is_silent(own: Path, tmp_path: Path) -> None:
    app = LingaoApp(tmp_path, tiny_game(), unsaved=True)

    async def driver(pilot: Pilot[int]) -> None:
        await open_settings(pilot)
        for _times in range(3):
            await press(pilot, "enter")
        assert "reed" in text(pilot)
        assert app.theme == "reed"
        assert app.current_theme.primary == "#aabb00"
        assert app.current_theme.variables == {**NIGHT.variables, "edge": "#808080"}
        await press(pilot, "enter")
        assert app.theme == "paper"

    drive(app, driver)


def test_a_theme_of_ones_own_that_was_kept_is_there_from_the_start(own: Path, tmp_path: Path) -> None:
    preferences.keep(tmp_path, preferences.Preferences(theme="reed"))
    assert LingaoApp(tmp_path).theme == "reed"


WRONG = {
    "base: nigth\n": "1:7: is nigth, and must be one of paper, night, contrast",
    'primary: "#aabb00"\nprimery: "#aabb00"\n': "2:1: does not know the key `primery` (did you mean primary?)",
    "primary: #aabb00\n": '1:1: is None, and must be a colour in quotes, such as "#8a3b1e"',
    "primary: red\n": '1:10: is red, and must be a colour in quotes, such as "#8a3b1e"',
    "dark: maybe\n": "1:7: is maybe, and must be true or false",
    'primary: "#aabb00\n': "1:10: is broken YAML",
    "- 1\n": "1:1: is [1], and must be lines such as",
    "": "1:1: is None, and must be lines such as",
}
"""What a file says, and the message about it."""


@pytest.mark.parametrize("said", WRONG, ids=repr)
def test_a_wrong_file_is_told_by_line_and_column(own: Path, said: str) -> None:
    path = own / "wrong.yaml"
    path.write_text(said)
    found = own_themes.own_theme(path)
    assert found.theme is None
    assert found.problem is not None
    assert at_place(found.problem).startswith(f"{path}:{WRONG[said]}")


def test_files_that_cannot_be_read_are_told_too(own: Path) -> None:
    (own / "bytes.yaml").write_bytes(b"\xff\xfe")
    (own / "folder.yaml").mkdir()
    problems = {one.name: one.problem for one in own_themes.own_themes()}
    assert problems["reed"] is None
    assert "is not UTF-8" in at_place(problems["bytes"])  # type: ignore[arg-type]
    assert "cannot be read" in at_place(problems["folder"])  # type: ignore[arg-type]


def test_a_kept_theme_that_went_wrong_is_told_and_paper_taken(own: Path, tmp_path: Path) -> None:
    (own / "reed.yaml").write_text("base: nigth\n")
    preferences.keep(tmp_path, preferences.Preferences(theme="reed"))
    app = LingaoApp(tmp_path)

    async def driver(pilot: Pilot[int]) -> None:
        assert app.theme == "paper"
        assert [one.message.partition("reed.yaml:")[2] for one in app._notifications] == [
            "1:7: is nigth, and must be one of paper, night, contrast"
        ]
        await open_settings(pilot)
        assert "!" in text(pilot)
        assert "and must be one of paper" in " ".join(text(pilot).split())

    drive(app, driver)


def test_in_plain_signs_nothing_but_ascii_is_painted() -> None:
    other: dict[str, str] = {}

    async def look(pilot: Pilot[int], name: str) -> None:
        painted = "\n".join(strip.text for strip in strips_of(pilot.app))
        if not painted.isascii():
            other[name] = painted

    def in_ascii(app: LingaoApp) -> None:
        app.settings = replace(app.settings, plain_signs=True)
        app.obey_settings()

    assert everywhere(look, NARROW, in_ascii)
    assert other == {}


def test_turning_plain_signs_on_paints_everything_anew() -> None:
    app = table(tiny_game(2))

    async def driver(pilot: Pilot[int]) -> None:
        await open_settings(pilot)
        await press(pilot, *"ascii", "enter")
        await settled(pilot)
        assert all(strip.text.isascii() for strip in strips_of(app))
        await press(pilot, "enter", "escape")
        assert not all(strip.text.isascii() for strip in strips_of(app))

    drive(app, driver)


@pytest.mark.parametrize(
    ("environment", "drawable"),
    [
        ({"LANG": "C"}, False),
        ({"LANG": "POSIX"}, False),
        ({"LANG": "C", "LC_ALL": "C.UTF-8"}, True),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, False),
        ({"LANG": "de_DE.UTF-8"}, True),
        ({}, True),
    ],
    ids=str,
)
def test_a_locale_without_other_signs_means_ascii(
    environment: dict[str, str], drawable: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANG", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert table(tiny_game()).plain_signs is not drawable


async def open_settings(pilot: Pilot[int]) -> None:
    pilot.app.do(Settings())  # type: ignore[attr-defined]
    await settled(pilot)
