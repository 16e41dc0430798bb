"""The almanac: every page can be opened and fits, links go both ways, the way back, finding by name."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from lingao.session.views.almanac import almanac_view
from lingao.session.views.refs import Ref
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import drive, press, table, text, too_wide, unexplained
from tests.screens.works import SIZES, current_key, pane, unworded


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_page_fits_and_its_figures_sum(size: tuple[int, int]) -> None:
    session = shipped_game("morning_star", 5)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "8")
        almanac = pane(pilot)
        for _section, refs in almanac_view(session).sections:
            for ref in refs:
                almanac.open_page(ref)
                assert too_wide(pilot) == [], ref
                assert almanac.behind.lines, ref
                assert unexplained(session, [cell for line in almanac.behind.lines for cell in line]) == [], (
                    ref
                )

    drive(table(session), driver, size)


def test_a_link_is_followed_and_backspace_comes_back() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "8")
        almanac = pane(pilot)
        almanac.take_focus("resources.coke")
        await press(pilot)
        link = next(
            n for n, stop in enumerate(almanac.behind.stops) if stop.cell.key.startswith("link.made_by.")
        )
        almanac.behind.go(link)
        await press(pilot, "enter")
        assert almanac.here.section == "processes"
        await press(pilot, "backspace")
        assert almanac.here == Ref("resources", "coke")

    drive(table(session), driver)


def test_finding_lists_what_has_the_name_in_every_section() -> None:
    session = shipped_game("morning_star", 1)

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "8", "slash", *"coke", "enter")
        shown = text(pilot)
        assert "Coke in ovens" in shown
        assert "Coke yard" in shown
        assert not current_key(pilot).startswith("section.")
        await press(pilot, "slash", "escape")
        assert pane(pilot).wanted == ""

    drive(table(session), driver)


def test_cards_that_were_not_met_have_no_page() -> None:
    session = shipped_game("morning_star", 0)
    contents = dict(almanac_view(session).sections)
    assert contents["cards"] == ()


def test_every_word_goes_through_the_wording() -> None:
    for section in range(0, 22, 3):
        assert unworded(tiny_game(3), "8", *["down"] * section, "enter", "down", "enter") == []
