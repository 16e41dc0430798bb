"""High contrast reaches WCAG AA on every text of every screen; the other themes reach what they are held to here."""

from __future__ import annotations

from collections import defaultdict

import pytest
from textual.pilot import Pilot

from lingao.tui.screens.base import Dialogue
from lingao.tui.themes import THEMES
from tests.screens.contrast import AA, Pair, pairs
from tests.screens.everywhere import everywhere
from tests.screens.sheets import SIZES, settled

DRAWN = 3.0
"""The least ratio of lines and bars in the two themes for good light."""
VEILED = 2.3
"""The same of what lies below a dialogue, or below two: it is there to be remembered."""


def least(theme: str, pair: Pair, veiled: bool) -> float:
    """What a pair is held to: AA always in high contrast, and in the others for words and figures on an open screen."""
    written = any(one.isalnum() for one in pair.text)
    if theme == "contrast":
        return AA
    return VEILED if veiled else AA if written else DRAWN


Painted = dict[str, dict[tuple[Pair, bool], str]]
"""By theme, every pair and whether a dialogue lay over the screen, with the screen it was first found on."""


pytestmark = pytest.mark.xdist_group("contrast")
"""One worker paints every screen of a size once for all themes."""


@pytest.fixture(scope="module", params=SIZES, ids=["120x40", "80x24"])
def painted(request: pytest.FixtureRequest) -> Painted:
    """What all screens of one size paint."""
    found: Painted = defaultdict(dict)

    async def look(pilot: Pilot[int], name: str) -> None:
        for theme in THEMES:
            pilot.app.theme = theme
            await settled(pilot)
            veiled = isinstance(pilot.app.screen, Dialogue)
            for pair in pairs(pilot.app):
                found[theme].setdefault((pair, veiled), name)

    everywhere(look, request.param)
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_stands_out_from_its_ground(painted: Painted, theme: str) -> None:
    where = painted[theme]
    for veiled in (False, True):
        worst = min((pair for pair, below in where if below == veiled), key=lambda pair: pair.ratio)
        print(f"{theme}, {'with a box' if veiled else 'open'}: {worst.ratio:.2f} at worst, {worst.text!r}")
    weak = {one: name for one, name in where.items() if one[0].ratio < least(theme, *one)}
    assert len(where) > 100
    assert not weak, "\n".join(f"{one[0].ratio:.2f} {one[0].text!r} on {weak[one]}" for one in weak)


def test_a_ratio_is_that_of_the_guidelines() -> None:
    """Known ratios: black on white, and the grey that just fails AA on white."""
    white = (255, 255, 255)
    assert Pair("a", (0, 0, 0), white).ratio == pytest.approx(21)
    assert Pair("a", white, white).ratio == pytest.approx(1)
    assert 4.4 < Pair("a", (0x77, 0x77, 0x77), white).ratio < AA
