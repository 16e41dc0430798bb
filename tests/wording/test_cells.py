"""Text is measured in terminal cells, as the terminal library measures it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from lingao.wording.cells import Align, clusters, fit, pad, width, wrap

MIXED = st.text(alphabet="abcXYZ 019.,()–▲±█░，。（）“”高炉铁炼焦한é\u0301👩❤🇨", max_size=40)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("iron 40 t", 9),
        ("高炉", 4),
        ("焦炭 40 t", 9),
        ("，。", 4),
        ("e\u0301", 1),
        ("é", 1),
        ("한", 2),
        ("각", 2),
        ("👍🏽", 2),
        ("❤️", 2),
        ("👩\u200d👩\u200d👧", 2),
        ("1️⃣", 2),
        ("▲▼–±×█░│", 8),
        ("a\x07b", 2),
        ("a\u200bb", 2),
    ],
)
def test_widths_in_cells(text: str, cells: int) -> None:
    assert width(text) == cells
    assert cell_len(text) == cells


@given(MIXED)
def test_widths_agree_with_the_terminal_library(text: str) -> None:
    assert width(text) == cell_len(text)
    assert "".join(clusters(text)) == text


@pytest.mark.parametrize(
    ("text", "cells", "expected"),
    [
        ("Coke oven", 9, "Coke oven"),
        ("Coke oven", 8, "Coke ov…"),
        ("Coke oven", 6, "Coke…"),
        ("炼焦炉", 5, "炼焦…"),
        ("炼焦炉", 4, "炼…"),
        ("Coke", 1, "…"),
        ("Coke", 0, ""),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
    ],
)
def test_a_text_too_wide_is_cut_with_an_ellipsis(text: str, cells: int, expected: str) -> None:
    assert fit(text, cells) == expected


@pytest.mark.parametrize(
    ("align", "expected"), [("left", "炼焦   "), ("right", "   炼焦"), ("centre", " 炼焦  ")]
)
def test_padding_fills_the_cells(align: Align, expected: str) -> None:
    assert pad("炼焦", 7, align) == expected


@given(MIXED, st.integers(0, 30), st.sampled_from(["left", "right", "centre"]))
def test_a_padded_text_has_exactly_its_cells(text: str, cells: int, align: Align) -> None:
    assert width(pad(text, cells, align)) == cells


@given(MIXED, st.integers(2, 30))
def test_wrapped_lines_fit_and_lose_nothing_but_spaces(text: str, cells: int) -> None:
    lines = wrap(text, cells)

    assert all(width(line) <= cells for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_english_breaks_at_spaces_and_long_words_anywhere() -> None:
    assert wrap("the coke ran out in week six", 10) == ["the coke", "ran out in", "week six"]
    assert wrap("a counterrevolutionary", 8) == ["a", "counterr", "evolutio", "nary"]


def test_line_breaks_of_the_text_stay() -> None:
    assert wrap("one\n\ntwo", 10) == ["one", "", "two"]


def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    assert wrap("焦炭在第六周用完了。", 8) == ["焦炭在第", "六周用完", "了。"]
    assert wrap("焦炭用完。停炉", 8) == ["焦炭用", "完。停炉"]


def test_there_must_be_room_for_a_wide_character() -> None:
    with pytest.raises(ValueError, match="two cells"):
        wrap("炉", 1)
