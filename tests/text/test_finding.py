"""A thing is named by its id or name, or by the beginning of one; what is not understood names what is near."""

from __future__ import annotations

import pytest

from lingao.text.finding import Lexicon, Unread

OVENS = Lexicon(
    [
        ("coke", "coke"),
        ("Coke baking", "coke"),
        ("coke_oven", "coke_oven"),
        ("Beehive oven", "coke_oven"),
        ("lime", "lime"),
        ("limestone", "limestone"),
        ("charcoal", "charcoal"),
        ("chalk", "chalk"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "meant", "used"),
    [
        ("coke 80", "coke", 1),
        ("COKE_OVEN 80", "coke_oven", 1),
        ("coke oven 80", "coke_oven", 2),
        ("beehive oven", "coke_oven", 2),
        ("beehive", "coke_oven", 1),
        ("lime", "lime", 1),
        ("limes 3", "limestone", 1),
        ("charc", "charcoal", 1),
    ],
)
def test_the_longest_beginning_of_the_line_that_names_one_thing_is_taken(
    typed: str, meant: str, used: int
) -> None:
    assert OVENS.read(typed.split()) == (meant, used)


def test_a_beginning_of_several_names_lists_them() -> None:
    with pytest.raises(Unread, match=r"^ch could be chalk or charcoal\.$"):
        OVENS.read(["ch"])


def test_a_slip_of_the_pen_is_answered_with_the_nearest() -> None:
    with pytest.raises(Unread, match=r"^There is no limstone here\. Nearest: limestone"):
        OVENS.read(["limstone"])


def test_what_is_like_nothing_is_only_said_to_be_absent() -> None:
    with pytest.raises(Unread, match=r"^There is no 12345 here\.$"):
        OVENS.read(["12345"])
