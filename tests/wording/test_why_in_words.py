"""A why in words: what is read adds up to what is read."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingao.engine.ledger import Cause
from lingao.engine.ruleset import Ruleset
from lingao.wording.why import WhyText, why_text
from tests.tiny import tiny_world

TINY = Ruleset(tiny_world(), "tiny_run")


class Why(NamedTuple):
    account: int
    opening: int
    lines: tuple[tuple[Cause, int], ...]


def ask(account: str, opening: int, *amounts: int) -> WhyText:
    causes = (Cause("process", "felling"), Cause("need", "burn"), Cause("rounding"), Cause("cap"))
    return why_text(TINY, Why(TINY.account(account), opening, tuple(zip(causes, amounts, strict=False))))


def test_a_why_names_the_account_and_each_cause() -> None:
    why = ask("report.wood", 1_400_000, 310_000, -506_500)

    assert why.title == "Why Wood in the books: 1,204 t"
    assert why.opening == ("1,400.0 t", "before")
    assert why.lines == (("+310.0 t", "made by Felling"), ("-506.5 t", "burnt by people"))
    assert why.total == ("1,203.5 t", "now")


def test_what_is_no_amount_shows_how_it_stood() -> None:
    why = ask("post.rivet", 1, 2)

    assert why.opening.amount == "Drawing office"
    assert [line.amount for line in why.lines] == ["Counting: Mapu"]
    assert why.total.amount == "Counting: Mapu"


def test_large_figures_leave_their_decimals_and_still_add_up() -> None:
    why = ask("report.wood", 12_000_400, 300, 300)

    assert why.opening.amount == "12,000 t"
    assert [line.amount for line in why.lines] == ["+1 t", "0 t"]
    assert why.total.amount == "12,001 t"


@given(
    account=st.sampled_from(
        [
            "report.wood",
            "people.skilled",
            "support",
            "said_indicator.health",
            "progress.kiln",
            "raised.research",
            "report.cloth",
        ]
    ),
    opening=st.integers(0, 10**8),
    amounts=st.lists(st.integers(-(10**8), 10**8), max_size=4),
)
def test_amounts_add_up_as_they_are_read(account: str, opening: int, amounts: list[int]) -> None:
    why = ask(account, opening, *amounts)

    parts = sum(read(line.amount) for line in (why.opening, *why.lines))
    assert parts == pytest.approx(read(why.total.amount), abs=1e-6)


def read(amount: str) -> float:
    """The figure of an amount as a player reads it."""
    return float(amount.split(" ")[0].replace(",", ""))
