"""Figures carry their unit and no more figures than count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingao.wording import numbers as n


@pytest.mark.parametrize(
    ("thousandths", "unit", "expected"),
    [
        (1_204_000, "t", "1,204 t"),
        (1_234_567_890, "t", "1,234,568 t"),
        (123_456, "t", "123 t"),
        (99_960, "t", "100 t"),
        (12_345, "t", "12.3 t"),
        (12_000, "t", "12 t"),
        (9_996, "t", "10 t"),
        (1_234, "t", "1.23 t"),
        (1_500, "t", "1.5 t"),
        (999, "t", "0.999 t"),
        (50, "t", "0.05 t"),
        (1, "t", "0.001 t"),
        (0, "t", "0 t"),
        (-506_000, "t", "-506 t"),
        (40_000, "", "40"),
        (50, "1000 taels", "50 taels"),
        (12_000, "100", "1,200"),
        (12_000, "100 sets", "1,200 sets"),
    ],
)
def test_amounts(thousandths: int, unit: str, expected: str) -> None:
    assert n.amount(thousandths, unit) == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (n.change(310_000), "+310"),
        (n.change(-506_000, "t"), "-506 t"),
        (n.change(0), "0"),
        (n.exact(1_500, 3), "1.500"),
        (n.exact(310_000, 0, "t", signed=True), "+310 t"),
        (n.whole(1204), "1,204"),
        (n.whole(12, signed=True), "+12"),
        (n.percent(570), "57 %"),
        (n.percent(575), "58 %"),
        (n.percent(28), "2.8 %"),
        (n.vote(498), "49.8 %"),
        (n.vote(500), "50 %"),
        (n.percent(-250, signed=True), "-25 %"),
        (n.percent(100, signed=True), "+10 %"),
        (n.points(54_321), "54"),
        (n.points(78_000, 6_200), "78 ±6"),
        (n.points(78_000, 300), "78 ±1"),
        (n.points(1_500, signed=True), "+1.5"),
        (n.satisfaction(350), "+35"),
        (n.satisfaction(-120), "-12"),
        (n.heads(1), "1 person"),
        (n.heads(1204), "1,204 people"),
        (n.days(1_000), "1 person-day"),
        (n.days(75_000), "75 person-days"),
        (n.seasons(1), "1 season"),
        (n.seasons(3), "3 seasons"),
        (n.hours(47), "47 hours a week"),
        (n.taels(1), "1 tael"),
        (n.taels(850), "850 taels"),
        (n.taels(14_250), "14.3 thousand taels"),
        (n.price(9_000, "t"), "9 taels / t"),
    ],
)
def test_other_figures(shown: str, expected: str) -> None:
    assert shown == expected


@pytest.mark.parametrize(
    ("now", "before", "still", "sign"),
    [(5, 3, 0, "▲"), (3, 5, 0, "▼"), (5, 5, 0, "–"), (5, 4, 1, "–"), (6, 4, 1, "▲")],
)
def test_trends(now: int, before: int, still: int, sign: str) -> None:
    assert n.trend(now, before, still) == sign


@given(st.integers(-(10**9), 10**9))
def test_an_amount_is_never_off_by_more_than_half_its_third_figure(thousandths: int) -> None:
    shown = round(float(n.amount(thousandths).replace(",", "")) * 1000)
    assert abs(shown - thousandths) * 200 <= abs(thousandths)


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=6))
def test_exact_amounts_add_up_as_they_are_read(amounts: list[int]) -> None:
    decimals = n.decimals_needed(*amounts)
    read = [round(float(n.exact(one, decimals).replace(",", "")) * 1000) for one in amounts]

    assert read == amounts
