"""What an order changed: the same that going back and playing on without it would tell, and no more than that."""

from __future__ import annotations

from itertools import pairwise

import pytest

from lingao.engine.orders import Order, QueueProject, SetHours, SetRation, SetTarget, Unqueue
from lingao.engine.seen import seen
from lingao.engine.state import State
from lingao.session.progress import Progress, Stopped
from lingao.session.rewinding import rewind
from lingao.session.session import Session
from lingao.session.without import AFTER, TOLD, without
from tests.games import shipped_game, tiny_game
from tests.screens.village import village


def game(seasons: int = 9) -> Session:
    """A game with orders in its first three seasons."""
    session = shipped_game("morning_star", 0)
    given: list[list[Order]] = [
        [SetTarget("rice_trad", 20_000), SetHours(50)],
        [SetRation(90)],
        [SetHours(60)],
    ]
    for orders in given:
        for order in orders:
            assert session.give(order) is None
        session.end_season()
    while len(session.past) < seasons:
        session.end_season()
    return session


def by_hand(session: Session, season: int, number: int) -> list[State]:
    """What the books show after each season when one goes back and plays on without an order."""
    other, shown = rewind(session, season), []
    for played in range(season, len(session.past) + 1):
        given = session.past[played - 1].orders
        for n, order in enumerate(given):
            if (played, n) != (season, number):
                other.give(order)
        other.end_season()
        shown.append(seen(other.rules, other.balances))
    return shown


@pytest.mark.parametrize(("season", "number"), [(1, 0), (1, 1), (2, 0)])
def test_it_tells_what_going_back_would_tell(season: int, number: int) -> None:
    session = game()
    found = without(session, season, number)
    other = by_hand(session, season, number)
    assert found.order == session.past[season - 1].orders[number]
    assert [after.seasons for after in found.after] == list(AFTER)
    for after in found.after:
        was = seen(session.rules, session.led_to(season + after.seasons - 1))
        for one in after.differences:
            assert one.was == was[one.account]
            assert one.without == other[after.seasons - 1][one.account]


def test_an_order_that_feeds_people_shows_and_every_difference_is_made_of_entries() -> None:
    session = game()
    found = without(session, 2, 0)
    told = [one for after in found.after for one in after.differences]
    assert told
    for one in told:
        assert one.made.value == one.was - one.without != 0
        assert one.made.parts is not None
        assert sum(part.amount for part in one.made.parts) == one.made.value
        assert all(part.cause is not None for part in one.made.parts)


def test_only_open_accounts_are_told_and_not_too_many() -> None:
    session = game()
    hidden = {*session.rules.layout.hidden, *session.rules.layout.twins}
    for season, number in ((1, 0), (1, 1), (2, 0), (3, 0)):
        for after in without(session, season, number).after:
            assert len(after.differences) <= TOLD
            assert hidden.isdisjoint(one.account for one in after.differences)


class Counting(Progress):
    """A progress that notes every step."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, of: int) -> None:
        self.steps.append((done, of))
        super().step(done, of)


@pytest.mark.parametrize(("seasons", "told"), [(3, [1]), (6, [1, 4]), (9, [1, 4, 8])])
def test_no_season_is_played_that_the_run_has_not_come_to(seasons: int, told: list[int]) -> None:
    session, counting = game(seasons), Counting()
    found = without(session, 2, 0, counting)
    assert [after.seasons for after in found.after] == told
    assert all(after.season <= session.season for after in found.after)
    assert len(counting.steps) == min(AFTER[-1], seasons - 1)
    assert all(one[0] + 1 == other[0] for one, other in pairwise(counting.steps))


def test_the_game_is_left_as_it_was() -> None:
    session = game(5)
    before = [(list(played.balances), played.orders) for played in session.past], session.balances.copy()
    without(session, 1, 0)
    assert (
        [(list(played.balances), played.orders) for played in session.past],
        session.balances.copy(),
    ) == before


def test_it_stops_when_nobody_waits() -> None:
    progress = Progress()
    progress.stopped = True
    with pytest.raises(Stopped):
        without(game(4), 1, 0, progress)


def test_later_orders_that_lean_on_it_are_counted() -> None:
    session = shipped_game("morning_star", 0)
    orders: list[Order] = [QueueProject("water_wheel", 1), Unqueue("water_wheel")]
    for order in orders:
        assert session.give(order) is None
        session.end_season()
    assert without(session, 1, 0).refused == 1
    assert without(session, 2, 0).refused == 0


def test_an_order_that_changed_nothing_says_so() -> None:
    session = tiny_game(0)
    hours = session.seen[session.rules.at.plan_hours[0]]
    session.give(SetHours(hours))
    session.end_season()
    assert without(session, 1, 0).after[0].differences == ()


@pytest.mark.parametrize(("season", "number"), [(7, 0), (6, 0), (1, 9)])
def test_there_must_be_such_an_order(season: int, number: int) -> None:
    with pytest.raises(IndexError):
        without(village(), season, number)
