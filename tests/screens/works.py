"""What the tests of the working tabs share: a tab opened, its pane, every word of it in another language."""

from __future__ import annotations

from typing import Any

from textual.pilot import Pilot

from lingao.session.session import Session
from lingao.tui.screens.main import MainScreen
from lingao.tui.screens.pane import Pane
from lingao.wording import PSEUDO, speaking
from tests.screens.sheets import cells, drive, press, table, too_wide, unexplained

SIZES = {"wide": (120, 40), "narrow": (80, 24)}


def pane(pilot: Pilot[int]) -> Any:
    """The pane of the open tab."""
    screen = pilot.app.screen
    assert isinstance(screen, MainScreen)
    found: Pane = screen.panes[screen.current]
    return found


def current_key(pilot: Pilot[int]) -> str:
    """The key of the cell under the cursor of the pane's first sheet."""
    current = pane(pilot).sheet.current
    return current.key if current else ""


def check_figures(session: Session, tab: str, size: tuple[int, int], *keys: str) -> None:
    """Every figure of a tab sums to its parts, and every line fits."""

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, tab, *keys)
        numbered = [cell for cell in cells(pilot) if cell.number is not None]
        assert numbered
        assert unexplained(session, numbered) == []
        assert too_wide(pilot) == []

    drive(table(session), driver, size)


def unworded(session: Session, tab: str, *keys: str) -> list[str]:
    """Texts of a tab that went round the wording: in the pseudo-locale no plain letter is left."""
    found: list[str] = []

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, tab, *keys)
        found.extend(
            cell.text for cell in cells(pilot) if any(one.isascii() and one.isalpha() for one in cell.text)
        )

    with speaking(PSEUDO):
        drive(table(session), driver)
    return found
