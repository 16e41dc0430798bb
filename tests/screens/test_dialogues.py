"""The small boxes: moving a post, hanging a promise, the list of commands, settings, export, running on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from lingao.engine.orders import Post, Promise, Unhang
from lingao.session.games import new_game
from lingao.session.running import AT_MOST
from lingao.session.views.table import cards_on_table
from lingao.session.views.wall import wall_view
from lingao.tui import preferences
from lingao.tui.acts import Export, Hang, Settings
from lingao.tui.app import DEEPEST, LingaoApp
from lingao.tui.ending import Ended, play_seasons
from lingao.tui.screens.busy import Steps
from lingao.tui.screens.settings import known_languages
from lingao.tui.widgets.sheet import Sheet
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import (
    NARROW,
    SIZES,
    cells,
    drive,
    go_to,
    press,
    screen_name,
    settled,
    table,
    text,
    too_wide,
)


def test_m_moves_one_of_the_twelve_and_u_takes_it_back() -> None:
    session = shipped_game("morning_star", 1)
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "m", "enter", "up")
        assert "Moving loses 50 %" in text(pilot)
        assert "Expected by" in str(app.screen.query_one("#expected").render())
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"
        assert len(session.orders) == 1
        assert isinstance(session.orders[0], Post)
        await press(pilot, "u")
        assert session.orders == []

    drive(app, driver)


@pytest.mark.parametrize("size", SIZES)
def test_places_of_posts_are_named_whole(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star")

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "m", "enter")
        assert "Audit of the books: Salt and sea " in text(pilot)
        assert "…" not in text(pilot)
        assert "most in Autumn" in " ".join(text(pilot).split())
        assert too_wide(pilot) == []

    drive(table(session), driver, size)


def test_enter_closes_what_is_only_read() -> None:
    app = table(tiny_game(3))

    async def driver(pilot: Pilot[int]) -> None:
        await go_to(pilot, "posts")
        for key in ("w", "question_mark"):
            await press(pilot, key)
            assert app.depth == 1
            await press(pilot, "enter")
            assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_the_wall_hangs_and_takes_off_and_says_what_stands_against_it() -> None:
    session = shipped_game("morning_star")
    app = table(session)
    free = next(one for one in wall_view(session).offers if not one.hung)
    hung = next(one for one in wall_view(session).offers if one.hung)
    ids = [one.id for one in session.rules.world.promises]

    async def driver(pilot: Pilot[int]) -> None:
        app.do(Hang())
        await settled(pilot)
        assert "The Wall is full" in text(pilot)
        await go_to(pilot, f"{ids[free.promise]}.bold")
        await press(pilot, "enter")
        assert session.orders == []
        await go_to(pilot, f"{ids[hung.promise]}.modest")
        await press(pilot, "enter")
        await go_to(pilot, f"{ids[hung.promise]}.bold")
        await press(pilot, "enter")

    drive(app, driver)
    assert session.orders == [Unhang(ids[hung.promise]), Promise(ids[hung.promise], "bold")]


def test_the_list_of_commands_knows_keys_and_screens_and_does_them() -> None:
    app = table(shipped_game("morning_star", 1))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+p")
        known = text(pilot)
        for wanted in (
            "end season",
            "move a post",
            "open Council",
            "the Wall",
            "settings",
            "to the title",
        ):
            assert wanted in known
        await press(pilot, *"council", "enter")
        assert "BENCHES" in text(pilot)

    drive(app, driver)


def test_settings_take_effect_at_once_and_are_kept(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path, tiny_game(), unsaved=True)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(Settings())
        await settled(pilot)
        await press(pilot, "enter")
        assert app.theme == "night"
        await go_to(pilot, "plain_signs")
        await press(pilot, "enter")
        assert app.plain_signs
        assert app.screen.has_class("-plain")

    drive(app, driver)
    kept = preferences.load(tmp_path)
    assert (kept.theme, kept.plain_signs) == ("night", True)


def test_broken_settings_are_no_reason_not_to_play(tmp_path: Path) -> None:
    (tmp_path / preferences.FILE).write_text('{"theme": 7, "plain_signs": "yes", "reduced_motion": true}')

    assert preferences.load(tmp_path) == preferences.Preferences(reduced_motion=True)


def test_the_test_language_is_offered_only_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LINGAO_LANG", raising=False)
    assert "pseudo" not in known_languages()
    monkeypatch.setitem(os.environ, "LINGAO_LANG", "pseudo")
    assert "pseudo" in known_languages()


def test_a_copy_of_the_game_is_written_where_asked_and_never_over_another(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path, new_game(tmp_path, "first_winter", 7))
    wanted = tmp_path / "copy.lingao"

    async def driver(pilot: Pilot[int]) -> None:
        for said in ("information", "error"):
            app.do(Export())
            await settled(pilot)
            app.screen.query_one(Input).value = str(wanted)
            await press(pilot, "enter")
            assert [one.severity for one in app._notifications] == [said]

    drive(app, driver)
    app.exit_settled()
    assert wanted.is_file()


def test_the_epilogue_is_written_as_text(tmp_path: Path) -> None:
    app = table(shipped_game("first_winter", 5))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter", "enter", "enter")
        assert screen_name(pilot) == "EpilogueScreen"
        await press(pilot, "e")
        app.screen.query_one(Input).value = str(tmp_path / "end.txt")
        await press(pilot, "enter", "t", "down", "enter")
        assert screen_name(pilot) == "TitleScreen"

    drive(app, driver)
    written = (tmp_path / "end.txt").read_text(encoding="utf-8")
    assert "THE LEDGER OF THINGS" in written
    assert max(map(len, written.splitlines())) <= 78


def test_running_on_stops_at_a_card_or_a_warning_and_says_so() -> None:
    session = shipped_game("morning_star", 2)

    ended = play_seasons(session, Steps(AT_MOST))

    assert ended.report.season == 2 + ended.seasons <= 2 + AT_MOST
    assert ended.stop == "card"
    assert cards_on_table(session)


def test_running_on_goes_no_further_than_four_seasons_and_stops_when_told() -> None:
    def quiet(steps: Steps) -> Ended:
        session = tiny_game(1)
        for block in (session.rules.at.must, session.rules.at.extra):
            session.opening[block[0]] = 0
        return play_seasons(session, steps)

    told = Steps(AT_MOST)
    told.stopped = True

    assert quiet(told).seasons == 1
    assert quiet(Steps(AT_MOST)).seasons <= AT_MOST


def test_dialogues_are_never_more_than_two_deep() -> None:
    app = table(shipped_game("morning_star", 1))

    async def driver(pilot: Pilot[int]) -> None:
        for _ in range(4):
            app.do(Settings())
            await settled(pilot)
        assert app.depth == DEEPEST

    drive(app, driver)


def test_over_the_second_dialogue_nothing_opens_and_it_is_said_why() -> None:
    app = table(tiny_game(1))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "m", "w")
        assert screen_name(pilot) == "WhyDialogue"
        for key in ("question_mark", "ctrl+p"):
            await press(pilot, key)
            assert screen_name(pilot) == "WhyDialogue"
            assert app.depth == DEEPEST
        assert {one.message for one in app._notifications} == {
            "Two boxes lie over the screen already: Esc closes this one."
        }
        await press(pilot, "escape", "q")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


@pytest.mark.parametrize("dialogue", ["m", "n", "escape"])
def test_help_and_commands_open_inside_a_dialogue_and_lead_back_into_it(dialogue: str) -> None:
    app = table(tiny_game(2))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, dialogue)
        under = screen_name(pilot)
        for key, over in (("question_mark", "HelpDialogue"), ("f1", "HelpDialogue"), ("ctrl+p", "Palette")):
            for back in ("escape", key):
                await press(pilot, key)
                assert screen_name(pilot) == over
                await press(pilot, back)
                assert screen_name(pilot) == under
        await press(pilot, "question_mark", "q")
        assert screen_name(pilot) == under

    drive(app, driver)


def test_a_question_mark_is_a_letter_where_one_types_and_f1_helps_there() -> None:
    app = table(tiny_game(2))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+p", "question_mark", "q")
        assert screen_name(pilot) == "Palette"
        assert app.screen.query_one(Input).value == "?q"
        await press(pilot, "f1")
        assert screen_name(pilot) == "HelpDialogue"
        await press(pilot, "q", "escape")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_commands_of_a_dialogue_are_done_in_it() -> None:
    app = table(tiny_game(2))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "ctrl+p", *"back", "enter")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_the_menu_leads_to_the_title_and_back_into_the_game(tmp_path: Path) -> None:
    app = LingaoApp(tmp_path, new_game(tmp_path, "first_winter", 7))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "escape")
        assert screen_name(pilot) == "Menu"
        await go_to(pilot, "title")
        await press(pilot, "enter")
        assert screen_name(pilot) == "TitleScreen"
        assert not app.playing
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)
    app.exit_settled()


def test_help_names_the_keys_of_the_screen_it_was_asked_on() -> None:
    app = table(shipped_game("morning_star"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "question_mark")
        assert "end season" in text(pilot)
        assert "Focus Next" not in text(pilot)
        assert any("Planning Commission" in cell.text for cell in cells(pilot))

    drive(app, driver)


def test_where_one_is_posted_is_in_sight_when_the_places_open() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "m", "enter")
        sheet = pilot.app.screen.query_one(Sheet)
        stop = next(one for one in sheet.stops if one.cell is sheet.current)
        assert sheet.scroll_offset.y > 0
        assert stop.y < sheet.scroll_offset.y + sheet.size.height

    drive(table(shipped_game("morning_star", 1)), driver, NARROW)
