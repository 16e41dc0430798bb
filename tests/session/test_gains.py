"""Gains: what one course brings that another does not, weighed as a planner would."""

from __future__ import annotations

import pytest

from lingao.session.views.gains import Courses, gains
from tests.games import tiny_game


@pytest.mark.parametrize(
    ("before", "was", "would", "weight"),
    [
        (200_000, 0, 1, 0),  # a crumb left of what is gone
        (200_000, 100_000, 102_000, 5),  # a hundredth of what there was
        (200_000, 100_000, 96_000, -10),
        (0, 0, 3, 1),
    ],
    ids=["crumb", "more", "less", "none there was"],
)
def test_a_relic_weighs_by_what_there_was_of_it(before: int, was: int, would: int, weight: int) -> None:
    session = tiny_game()
    rules = session.rules
    relic = rules.at.report[rules.number("resources", "bearings")]
    states = []
    for amount in (before, was, would):
        state = session.seen.copy()
        state[relic] = amount
        states.append(state)
    found = gains(rules, Courses(1, states[0], [states[1]], [states[2]]))
    assert [one.weight for one in found if (one.kind, one.subject) == ("figure", relic)] == (
        [weight] if weight else []
    )
