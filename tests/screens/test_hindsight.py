"""What the twelve could have done comes to the report after it was painted, in full by a key, and leads to the move."""

from __future__ import annotations

from textual.pilot import Pilot
from textual.widgets import Static

from lingao.tui.screens.posts import PostsDialogue
from lingao.tui.screens.report import ReportScreen
from tests.games import shipped_game
from tests.screens.sheets import NARROW, drive, press, screen_name, settled, table, text


def test_the_report_tells_it_later_and_its_key_leads_to_the_move() -> None:
    app = table(shipped_game("first_winter"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "enter")
        await settled(pilot)
        assert screen_name(pilot) == ReportScreen.__name__
        assert "In hindsight: " in text(pilot)
        await press(pilot, "b")
        await settled(pilot)
        assert "BEST SINGLE MOVES" in text(pilot)
        await press(pilot, "enter")
        assert screen_name(pilot) == PostsDialogue.__name__
        assert "Drawing office" in text(pilot)
        assert "against staying" in str(app.screen.query_one("#expected", Static).render())
        assert not app.session.orders

    drive(app, driver, NARROW)


def test_in_the_posts_box_it_leads_on_to_the_places_and_says_so_where_there_is_nothing() -> None:
    app = table(shipped_game("first_winter"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "m", "b")
        assert any("nothing to look back on" in str(one.message) for one in app._notifications)
        await press(pilot, "escape", "n", "enter", "enter", "m", "b")
        await settled(pilot)
        assert screen_name(pilot) == "HindsightDialogue"
        await press(pilot, "enter")
        assert screen_name(pilot) == PostsDialogue.__name__
        await press(pilot, "escape")
        assert screen_name(pilot) == PostsDialogue.__name__

    drive(app, driver)
