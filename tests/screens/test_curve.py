"""Lines drawn in a terminal's signs: each value in its row, each line of its own kind, scales with round figures."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from lingao.tui import glyphs
from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.curve import FINE, PLAIN, Scale, Trace, column_of, draw, scale_of


def said(lines: Sequence[Line]) -> list[str]:
    """The lines as text."""
    return ["".join(cell.text for cell in line) for line in lines]


def test_a_line_goes_through_every_value() -> None:
    drawn = said(draw([Trace((0, 2, 1), Scale(0, 2, 1))], 9, 3))
    assert drawn == [
        "    ╭╮   ",
        "  ╭─╯╰───",
        "──╯      ",
    ]


@pytest.mark.parametrize("values", [(0, 10, 0, 10, 5), (3, 3, 3), (7, 0)])
@pytest.mark.parametrize("columns", [5, 17, 60])
def test_every_season_stands_in_its_row_and_column(values: tuple[int, ...], columns: int) -> None:
    scale = scale_of(values)
    drawn = said(draw([Trace(values, scale)], columns, 11))
    for place, value in enumerate(values):
        assert drawn[scale.row(value, 11)][column_of(place, len(values), columns)] in "".join(FINE[0])
    assert all(len(line) == columns for line in drawn)


def test_lines_are_told_apart_by_their_signs_and_the_first_lies_on_top() -> None:
    scale = Scale(0, 4, 1)
    drawn = said(draw([Trace((4, 4), scale), Trace((0, 0), scale), Trace((4, 2), scale)], 6, 5))
    assert drawn[0] == FINE[0].flat * 6
    assert drawn[4] == FINE[1].flat * 6
    assert set(drawn[2].strip()) <= set("".join(FINE[2]))


def test_a_band_and_an_upright_lie_under_the_lines() -> None:
    drawn = said(draw([Trace((5, 5), Scale(0, 10, 5), (5, 5))], 4, 3, uprights=[1]))
    assert drawn == ["░░░░", "────", "░░░░"]
    drawn = said(draw([Trace((5, 5), Scale(0, 10, 5))], 4, 3, uprights=[1]))
    assert drawn == ["   ┊", "────", "   ┊"]


def test_poor_terminals_get_letters() -> None:
    glyphs.use(plain=True)
    try:
        drawn = "".join(
            said(draw([Trace((0, 9), Scale(0, 9, 3)), Trace((9, 0), Scale(0, 9, 3))], 20, 8, [1]))
        )
        assert drawn.isascii()
        assert {PLAIN[0].flat, PLAIN[1].flat} <= set(drawn)
    finally:
        glyphs.use(plain=False)


def test_more_seasons_than_columns_still_fit() -> None:
    drawn = said(draw([Trace(tuple(range(100)), Scale(0, 100, 25))], 30, 10))
    assert {len(line) for line in drawn} == {30}
    assert drawn[9][0] != " "
    assert drawn[0][-1] != " "


@pytest.mark.parametrize(
    ("values", "scale"),
    [
        ((35_000, 60_000), Scale(30_000, 60_000, 10_000)),
        ((0, 0), Scale(0, 1, 1)),
        ((-120, 80), Scale(-150, 100, 50)),
        ((1_016_000, 140_000), Scale(0, 1_500_000, 500_000)),
    ],
)
def test_scales_have_round_figures_and_room_for_all(values: tuple[int, ...], scale: Scale) -> None:
    found = scale_of(values)
    assert found == scale
    assert found.least <= min(values) <= max(values) <= found.most
    assert len(found.ticks()) <= 6
