"""Threads on the screens: posts arrive, what is remembered leads to its thread, the archive is searched, notes come first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from lingao.engine.orders import Move
from lingao.session.session import Session
from lingao.session.views.council import card_view
from lingao.session.views.recalled import recalled
from lingao.session.views.table import cards_on_table
from lingao.tui import glyphs
from lingao.tui.acts import OpenCard
from lingao.tui.screens import card_arriving
from lingao.tui.screens.card import CardScreen
from lingao.tui.screens.card_art import ART, drawing
from lingao.tui.widgets.sheet import Sheet
from lingao.wording.cells import width, wrap
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import (
    WIDE,
    cells,
    drive,
    go_to,
    moving,
    press,
    screen_name,
    settled,
    table,
    text,
    too_wide,
)
from tests.session.test_recalled import MEMORY, remembering

SIZES = (WIDE, (100, 30), (80, 24))


def foot(pilot: Pilot[int]) -> str:
    """What the line below a card says."""
    return str(pilot.app.screen.query_one("#ahead", Static).content)


def remembered() -> Session:
    """A game whose card on the table remembers what was chosen in its second season."""
    return remembering(None, Move("two_shifts", "nights"))


def test_posts_arrive_one_after_another_and_a_key_brings_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lingao.tui.screens.card.EVERY", 3600)
    session = shipped_game("first_winter")
    thread = session.rules.world.cards[cards_on_table(session)[0].card].thread

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        screen = pilot.app.screen
        assert isinstance(screen, CardScreen)
        assert "#1" in text(pilot)
        assert "#2" not in text(pilot)
        at = screen.query_one("#card", Sheet).current
        screen._one_more()
        await settled(pilot)
        assert "#2" in text(pilot)
        assert screen.query_one("#card", Sheet).current == at
        await press(pilot, "down")
        assert f"#{len(thread)}" in text(pilot)
        assert screen.query_one("#card", Sheet).current != at
        await press(pilot, "escape", "enter")
        assert f"#{len(thread)}" in text(pilot)  # read before

    drive(moving(session), driver)


def test_the_last_post_to_arrive_stops_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lingao.tui.screens.card.EVERY", 0.001)

    async def driver(pilot: Pilot[int]) -> None:
        await pilot.press("enter")
        await pilot.pause(0.3)
        screen = pilot.app.screen
        assert isinstance(screen, CardScreen)
        assert "#5" in text(pilot)
        assert screen._arriving is None

    drive(moving(shipped_game("first_winter")), driver)


def test_with_less_motion_every_post_is_there_at_once() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        assert "#5" in text(pilot)

    drive(table(shipped_game("first_winter")), driver)
    assert card_arriving.EVERY < 1


def test_what_a_choice_would_change_is_told_where_the_cursor_stands_and_after_the_answer() -> None:
    session = tiny_game(1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        await go_to(pilot, "choice.0")
        assert foot(pilot).startswith("It would change: Long shift in force until Summer 1629")
        before = foot(pilot)
        await go_to(pilot, "choice.1")
        assert foot(pilot) != before
        assert session.orders == []
        await go_to(pilot, "choice.0")
        await press(pilot, "enter")
        assert foot(pilot) == before.replace("It would change", "Set in motion")

    drive(table(session), driver)


def test_an_earlier_decision_leads_to_its_thread_and_from_there_to_what_followed() -> None:
    session = remembered()
    assert recalled(session, MEMORY)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        told = next(cell.text for cell in cells(pilot) if cell.key == "recalled.0")
        assert "In Summer 1628 you chose: Nights".startswith(told[:24])
        await go_to(pilot, "recalled.0")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CardScreen)
        shown = text(pilot)
        for said in (
            "a thread of Summer 1628",
            "WHAT CAME OF IT",
            "Carried by the vote.",
            "THE VOTE COUNTED",
        ):
            assert said in shown
        await go_to(pilot, f"followed.{session.season}.{MEMORY}")
        await press(pilot, "enter")
        assert "to be answered this season" in text(pilot)
        await press(pilot, "escape", "escape", "escape")
        assert screen_name(pilot) == "MainScreen"

    drive(table(session), driver)


def test_a_thread_leads_to_its_season_in_the_chronicle() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        pilot.app.do(OpenCard(0, 2))  # type: ignore[attr-defined]
        await settled(pilot)
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"
        current = next(one.current for one in pilot.app.screen.query(Sheet) if one.has_focus)
        assert current is not None
        assert current.key == "season.2"

    drive(table(remembered()), driver)


def test_the_report_leads_to_the_thread_of_what_was_answered() -> None:
    session = tiny_game(1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        assert screen_name(pilot) == "ReportScreen"
        await go_to(pilot, "answered.0")
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CardScreen)
        assert "Nobody answered: it went its own way." in text(pilot)

    drive(table(session), driver)


@pytest.mark.parametrize("size", SIZES)
def test_the_archive_is_searched_by_what_its_threads_say(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 9)
    first = session.rules.world.cards[session.past[0].balances[session.rules.at.must[0]] - 1]
    word = max(first.thread[0].says.replace(",", " ").replace(".", " ").split(), key=len)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5", "slash", *word)
        shown = text(pilot)
        assert first.title in " ".join(shown.split())
        assert "POLICIES IN FORCE" not in shown
        assert too_wide(pilot) == []
        await press(pilot, "enter", "enter")
        assert isinstance(pilot.app.screen, CardScreen)
        await press(pilot, "escape", "escape")
        assert "POLICIES IN FORCE" in text(pilot)

    drive(table(session), driver, size)


def test_a_thread_can_be_read_page_by_page_to_its_last_line() -> None:
    session = shipped_game("morning_star", 9)

    async def driver(pilot: Pilot[int]) -> None:
        pilot.app.do(OpenCard(session.past[0].balances[session.rules.at.must[0]] - 1, 1))  # type: ignore[attr-defined]
        await settled(pilot)
        sheet = pilot.app.screen.query_one("#card", Sheet)
        rows, seen = sheet.scrollable_content_region.height, set[int]()
        for _ in range(len(sheet.lines)):
            seen.update(range(sheet.scroll_offset.y, sheet.scroll_offset.y + rows))
            await press(pilot, "pagedown")
        assert seen >= set(range(len(sheet.lines)))

    drive(table(session), driver, (80, 24))


def test_the_choices_of_a_thread_answer_for_the_vote_they_had() -> None:
    session = shipped_game("morning_star", 9)

    async def driver(pilot: Pilot[int]) -> None:
        pilot.app.do(OpenCard(session.past[4].balances[session.rules.at.must[0]] - 1, 5))  # type: ignore[attr-defined]
        await settled(pilot)
        await go_to(pilot, "choice.0")
        await press(pilot, "w")
        assert screen_name(pilot) == "WhyDialogue"
        assert "Shield" in text(pilot)

    drive(table(session), driver)


def test_the_way_to_the_archive_leads_to_its_newest_thread() -> None:
    session = shipped_game("first_winter", 3)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5")
        await go_to(pilot, "archive")
        await press(pilot, "enter", "enter")
        assert "a thread of Spring 1629" in text(pilot)

    drive(table(session), driver, (80, 24))


def test_a_content_note_folds_and_the_text_may_wait_behind_it() -> None:
    session = remembered()
    said = session.rules.world.cards[MEMORY].text

    async def folds(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        assert "Content note: an accident at work" in text(pilot)
        await go_to(pilot, "note")
        await press(pilot, "enter")
        assert "an accident at work" not in text(pilot)
        assert "Content note" in text(pilot)

    async def waits(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        assert "an accident at work" in text(pilot)
        assert said not in text(pilot)
        assert "Go on" not in text(pilot)
        await press(pilot, "enter")
        assert said in text(pilot)

    drive(table(session), folds)
    app = table(session)
    app.settings = replace(app.settings, notes="first")
    drive(app, waits)


@pytest.mark.parametrize("size", SIZES)
def test_cards_of_twelve_seasons_and_their_threads_fit(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 0, 3)
    app = table(session)

    async def fits(pilot: Pilot[int]) -> None:
        assert too_wide(pilot) == []
        for cell in (one for one in cells(pilot) if one.key.startswith("choice.") and one.act is not None):
            await go_to(pilot, cell.key)
            box = pilot.app.screen.query_one("#ahead", Static)
            if box.display:
                assert len(wrap(foot(pilot), box.content_size.width)) <= box.content_size.height

    async def driver(pilot: Pilot[int]) -> None:
        for _ in range(12):
            for one in cards_on_table(session):
                app.do(OpenCard(one.card))
                await settled(pilot)
                await fits(pilot)
                await press(pilot, "escape")
            session.end_season()
            app.tell_change()
        for season in (1, 6, 12):
            app.do(OpenCard(session.past[season - 1].balances[session.rules.at.must[0]] - 1, season))
            await settled(pilot)
            await fits(pilot)
            await press(pilot, "escape")

    drive(app, driver, size)


def test_every_choice_has_its_column_in_the_vote_that_adds_up_to_what_stands_beside_it() -> None:
    session = shipped_game("morning_star", 5)
    view = card_view(session, cards_on_table(session)[0].card)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        line = next(one for one in text(pilot).splitlines() if "Together" in one)
        assert line.count("%") == len(view.choices)
        assert "THE VOTE FORESEEN" in text(pilot)

    drive(table(session), driver)


def test_every_kind_of_card_has_a_drawing_with_a_plain_twin_of_the_same_size() -> None:
    for it in ART.values():
        assert len({width(one) for one in (*it.fine, *it.plain)}) == 1
        assert len(it.fine) == len(it.plain)
        assert all(one.isascii() for one in it.plain)
    glyphs.use(True)
    assert drawing("sea", 118, 40) == ART["sea"].plain
    glyphs.use(False)
    assert drawing("sea", 118, 40) == ART["sea"].fine
    assert drawing("sea", 78, 24) == ()
    assert drawing("none", 118, 40) == ()
