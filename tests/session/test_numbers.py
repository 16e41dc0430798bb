"""A number on a screen explains itself: opening and parts sum to it, whatever it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from lingao.session.session import Session
from lingao.session.views.checklist import checklist
from lingao.session.views.council import card_view, council_view
from lingao.session.views.desk import cards_on_table, desk_view
from lingao.session.views.headline import headline_view
from lingao.session.views.numbers import Number, Part, explain, made_of, next_season, now
from lingao.session.views.posts import places_to_go, twelve
from lingao.session.views.report import report_view
from tests.games import shipped_game, tiny_game


def numbers_in(view: Any) -> Iterator[Number]:
    """Every number anywhere in a view."""
    if isinstance(view, Number):
        yield view
    elif is_dataclass(view):
        for field in fields(view):
            yield from numbers_in(getattr(view, field.name))
    elif isinstance(view, tuple):
        for one in view:
            yield from numbers_in(one)


def views_of(session: Session) -> list[Any]:
    found: list[Any] = [desk_view(session), headline_view(session), council_view(session), checklist(session)]
    found += [card_view(session, card.card) for card in cards_on_table(session)]
    found += [twelve(session), places_to_go(session, 0)]
    return [*found, report_view(session)] if session.past else found


@pytest.mark.parametrize("scenario", ["first_winter", "morning_star", "leap"])
@pytest.mark.parametrize("seasons", [0, 1, 4])
def test_every_number_of_every_view_is_the_sum_of_its_parts(scenario: str, seasons: int) -> None:
    session = shipped_game(scenario, seasons)

    found = [number for view in views_of(session) for number in numbers_in(view)]

    assert len(found) > 60
    for number in found:
        it = explain(session, number)
        assert it.opening + sum(part.amount for part in it.parts) == number.value == it.total


def test_now_is_the_balance_as_seen() -> None:
    session = tiny_game(2)
    hidden = session.rules.at.stock[0]

    number = now(session, hidden)

    assert number.account == session.rules.at.report[0]
    assert number.value == session.seen[hidden]


def test_next_season_begins_with_what_stands_now() -> None:
    session = tiny_game(2)
    account = session.rules.at.report[0]

    it = explain(session, next_season(session, account))

    assert it.opening == session.seen[account]
    assert it.total == session.forecast().balances[account]


def test_a_sum_of_parts_has_nothing_before_them() -> None:
    session = tiny_game()
    number = made_of(session.rules.at.report[0], (Part(3), Part(4)))

    it = explain(session, number)

    assert (it.opening, it.total, len(it.parts)) == (0, 7, 2)
