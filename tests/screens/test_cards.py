"""A card's screen: what cannot be chosen says what is missing; a failing vote offers its ways; answering is remembered."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from lingao.engine.refusals import Refusal
from lingao.session.session import Session
from lingao.session.views.council import ChoiceView, card_view
from lingao.session.views.desk import cards_on_table
from lingao.tui.acts import OpenCard
from lingao.tui.screens.card import CardScreen
from lingao.tui.screens.card_arriving import CardSheet
from lingao.tui.widgets.sheet import Sheet
from lingao.wording.refusals import missing_text
from tests.games import shipped_game
from tests.screens.sheets import (
    NARROW,
    SIZES,
    WIDE,
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


def on_table(wanted: Callable[[ChoiceView], object]) -> tuple[Session, int, int]:
    """A game with such a choice on the table: the session, the card, the choice."""
    for seed in range(1, 30):
        session = shipped_game("morning_star", 0, seed)
        for _ in range(12):
            for card in cards_on_table(session):
                for choice in card_view(session, card.card).choices:
                    if wanted(choice):
                        return session, card.card, choice.ordinal
            session.end_season()
    raise AssertionError("no card of these games has such a choice")


def refused() -> tuple[Session, int, int]:
    """A game with a choice that cannot be moved."""
    return on_table(lambda one: one.refusal is not None)


def failing() -> tuple[Session, int, int]:
    """A game with a choice that only the vote keeps from being moved."""
    return on_table(lambda one: one.overrule is not None)


def priced() -> tuple[Session, int, int]:
    """A game with a choice that has a price and can be moved."""
    return on_table(lambda one: one.costs and one.refusal is None)


def says(session: Session, refusal: Refusal, shown: str) -> bool:
    """Whether everything missing is shown: the vote and the price on their own lines, the rest in a sentence."""
    told = set(re.findall(r"\w+", shown))
    lines = {"vote": "fails", "stock": "have only"}
    wanted = (lines.get(one.reason, missing_text(session.rules, one)) for one in refusal.missing)
    return all(set(re.findall(r"\w+", one)) <= told for one in wanted)


@pytest.mark.parametrize("size", SIZES)
def test_a_refused_choice_shows_everything_missing_and_says_it_on_enter(size: tuple[int, int]) -> None:
    session, card, choice = refused()
    app = table(session)
    refusal = card_view(session, card).choices[choice].refusal
    assert refusal is not None

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        assert says(session, refusal, text(pilot))
        assert too_wide(pilot) == []
        await go_to(pilot, f"choice.{choice}")
        await press(pilot, "enter")
        assert not session.orders
        assert len(app._notifications) == 1

    drive(app, driver, size)


def test_every_choice_of_ten_seasons_is_open_or_says_why_not() -> None:
    session = shipped_game("morning_star")
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        for _ in range(10):
            for card in cards_on_table(session):
                app.do(OpenCard(card.card))
                await settled(pilot)
                for choice in card_view(session, card.card).choices:
                    assert choice.refusal is None or says(session, choice.refusal, text(pilot))
                await press(pilot, "escape")
            session.end_season()
            app.tell_change()

    drive(app, driver)


def test_down_goes_from_choice_to_choice_past_the_thread_beside_them() -> None:
    session, card, _choice = refused()
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        sheet = app.screen.query_one("#card", Sheet)
        went = [str(sheet.current)]
        while went[-1] not in went[:-1]:
            assert sheet.current is not None
            assert sheet.current.column == 2
            await press(pilot, "down")
            went.append(str(sheet.current))
        assert sum("choice." in one for one in went) >= len(card_view(session, card).choices) - 1

    drive(app, driver)


@pytest.mark.parametrize("seed", [7, 8, 9])
def test_the_choice_under_the_cursor_is_in_sight_to_its_last_line(seed: int) -> None:
    session = shipped_game("morning_star", 1, seed)
    card = cards_on_table(session)[0].card
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        sheet = app.screen.query_one("#card", Sheet)
        for choice in card_view(session, card).choices:
            await go_to(pilot, f"choice.{choice.ordinal}")
            await settled(pilot)
            assert sheet.current is not None
            told = ["".join(one.drawn() for one in line) for line in sheet.lines]
            here = next(y for y, line in enumerate(sheet.lines) if sheet.current in line)
            vote = next(y for y in range(here, len(told)) if " vote " in told[y])
            assert (
                sheet.scroll_offset.y <= vote < sheet.scroll_offset.y + sheet.scrollable_content_region.height
            )

    drive(app, driver, NARROW)


def test_down_leads_through_the_two_lines_at_the_top_and_out_of_them() -> None:
    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "shift+tab")
        assert pilot.app.focused is not None
        assert pilot.app.focused.id == "headline"
        await press(pilot, "down")
        assert pilot.app.focused.id == "headline"
        await press(pilot, "down")
        assert pilot.app.focused.id != "headline"

    drive(table(shipped_game("morning_star", 1)), driver)


def test_moving_a_choice_shows_perspectives_and_leads_back() -> None:
    session = shipped_game("first_winter")
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CardScreen)
        assert "HOW IT CAN BE SEEN" not in text(pilot)
        await press(pilot, "enter")
        assert "HOW IT CAN BE SEEN" in text(pilot)
        await press(pilot, "s")
        assert screen_name(pilot) == "SourceDialogue"
        await press(pilot, "escape", "u")
        assert not session.orders
        assert "HOW IT CAN BE SEEN" not in text(pilot)
        await press(pilot, "escape")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_a_failing_motion_can_be_overruled_and_carried() -> None:
    session, card, choice = failing()
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        keys = {cell.key for cell in cells(pilot)}
        assert {f"overrule.{choice}", f"carry.{choice}"} <= keys
        await go_to(pilot, f"overrule.{choice}")
        await press(pilot, "enter")
        assert len(session.orders) == 1
        await press(pilot, "u")
        await go_to(pilot, f"carry.{choice}")
        await press(pilot, "enter")
        assert screen_name(pilot) == "OffersDialogue"

    drive(app, driver)


@pytest.mark.parametrize("size", SIZES)
def test_the_arrows_go_from_choice_to_choice_past_the_price_which_left_and_right_reach(
    size: tuple[int, int],
) -> None:
    session, card, choice = priced()
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        sheet = app.screen.query_one("#card", Sheet)
        await go_to(pilot, f"choice.{choice}")
        await press(pilot, "down")
        assert sheet.current is not None
        assert sheet.current.act is not None
        await press(pilot, "up")
        assert sheet.current.key == f"choice.{choice}"
        await press(pilot, "right")
        assert sheet.current.aside
        assert sheet.current.number == card_view(session, card).choices[choice].costs[0].have

    drive(app, driver, size)


def test_the_season_key_leads_from_a_card_to_the_check_list_and_back_to_the_desk() -> None:
    app = table(shipped_game("first_winter"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CardScreen)
        await press(pilot, "n")
        assert screen_name(pilot) == "ChecklistDialogue"
        assert not any(isinstance(one, CardScreen) for one in pilot.app.screen_stack)
        await press(pilot, "escape")
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_a_choice_moved_already_leads_back_and_a_silent_one_needs_no_vote() -> None:
    session, card, choice = on_table(lambda one: one.silent and not one.passes)
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        assert "needs none" in text(pilot)
        assert next(one for one in cells(pilot) if one.key == f"together.{choice}").text.strip()[0].isdigit()
        for _ in range(2):
            await go_to(pilot, f"choice.{choice}")
            await press(pilot, "enter")
        assert len(session.orders) == 1
        assert screen_name(pilot) == "MainScreen"

    drive(app, driver)


def test_a_choices_number_puts_the_cursor_on_it_and_a_number_without_one_says_so() -> None:
    session = shipped_game("morning_star")
    card = session.seen[session.rules.at.must[0]] - 1
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        sheet = app.screen.query_one(CardSheet)
        await press(pilot, "2")
        assert sheet.current is not None
        assert sheet.current.key == "choice.1"
        assert session.orders == []
        await press(pilot, "4")
        assert sheet.current.key == "choice.1"
        assert any("no choice 4" in one.message for one in app._notifications)

    drive(app, driver)


@pytest.mark.parametrize("seasons", [1, 7, 14, 25])
def test_four_choices_and_their_votes_are_in_sight_whole_and_in_a_small_window_the_first_of_them(
    seasons: int,
) -> None:
    session = shipped_game("morning_star", seasons)
    card = cards_on_table(session)[0].card
    assert len(card_view(session, card).choices) == 4

    def seen(pilot: Pilot[int]) -> set[str]:
        sheet = pilot.app.screen.query_one("#card", Sheet)
        top = sheet.scroll_offset.y
        return {stop.cell.key for stop in sheet.stops if top <= stop.y < top + sheet.size.height}

    async def wide(pilot: Pilot[int]) -> None:
        await press(pilot, "c")
        assert {f"{kind}.{n}" for kind in ("choice", "together") for n in range(4)} | {"drop"} <= seen(pilot)

    async def narrow(pilot: Pilot[int]) -> None:
        await press(pilot, "c")
        assert "choice.0" in seen(pilot)

    drive(table(session), wide, WIDE)
    drive(table(shipped_game("morning_star", seasons)), narrow, NARROW)


def test_a_card_dropped_already_leads_back() -> None:
    session = shipped_game("morning_star", 9)
    card = cards_on_table(session)[0].card
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        app.do(OpenCard(card))
        await settled(pilot)
        await go_to(pilot, "drop")
        await press(pilot, "enter")
        assert len(session.orders) == 1
        await go_to(pilot, "drop")
        await press(pilot, "enter")
        assert screen_name(pilot) == "MainScreen"
        assert len(session.orders) == 1

    drive(app, driver)
