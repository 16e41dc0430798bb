"""Every season of every game: nothing falls below nothing, everything is an entry, nobody is lost from sight."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lingao.content.vocabulary import WORK
from lingao.engine.causes import KINDS
from lingao.engine.heads import everybody
from lingao.engine.ledger import Cause
from lingao.engine.seen import as_seen, seen
from lingao.engine.state import State
from tests.properties.shipped import GRID, MANY, Season, Seed, games, seasons

MAY_BE_NEGATIVE = {
    "bench",  # satisfaction runs both ways
    "bias",  # a harvest may be hidden as well as made up
    "level",  # a policy may make things worse than usual
    "traded",  # sold
    "plan_trade",  # to be sold
    "price",  # held above 100 by a rule of its own
}
"""Blocks whose accounts have no floor at nothing; every other has."""
WORDS = {
    "",
    "money",  # wanted by a bench beside the indicators
    "weather",  # drawn by chance
    "told",  # a shortage told before it bites
    *WORK,  # what posts of a kind do
}
"""Subjects of causes that are no id of the content."""


def nothing_is_below_nothing(season: Season) -> None:
    """No stock, book, barn, building, head or day is ever fewer than none."""
    rules, after = season.rules, season.settled.balances
    below = {
        rules.name(n): after[n]
        for n in range(len(after))
        if after[n] < 0 and rules.name(n).partition(".")[0] not in MAY_BE_NEGATIVE
    }
    assert not below, f"season {season.number}: {below}"


def entries_sum_to_the_change(season: Season) -> None:
    """The entries of an account sum to what it changed by, and accounts without entries did not change."""
    posted: dict[int, int] = defaultdict(int)
    for (account, _), amount in season.settled.entries.items():
        posted[account] += amount
    changed = {
        n: new - old
        for n, (old, new) in enumerate(zip(season.ordered, season.settled.balances, strict=True))
        if new != old
    }
    assert {n: amount for n, amount in posted.items() if amount} == changed


def causes_are_of_the_closed_list(season: Season) -> None:
    """Every entry has a kind of cause that the wording knows."""
    kinds = {cause.kind for _, cause in season.settled.entries}
    assert kinds <= set(KINDS)


def causes_name_what_exists(season: Season) -> None:
    """What a cause is about is an id of the content, a word of the vocabulary, or nothing."""
    world = season.rules.world
    known = {name for section in season.rules.ordinal.values() for name in section}
    known |= {f"{card.id}.{choice.id}" for card in world.cards for choice in card.choices}
    strangers = {cause for _, cause in season.settled.entries} - {
        cause for _, cause in season.settled.entries if cause.subject in known | WORDS
    }
    assert not strangers


def heads_are_conserved(season: Season) -> None:
    """Everybody there at the end was there before, was born or came; everybody missing died or left."""
    rules, at, after = season.rules, season.rules.at, season.settled.balances
    came = sum(
        amount
        for (account, cause), amount in season.settled.entries.items()
        if account in at.people and cause.kind in ("arrivals", "card", "silent", "event", "tech")
    )
    dead_by_card = sum(
        amount
        for (account, cause), amount in season.settled.entries.items()
        if account == at.deaths[0] and cause.kind in ("card", "silent", "event", "tech")
    )
    born, died = after[at.births[0]], after[at.deaths[0]] - dead_by_card
    assert everybody(rules, after) - everybody(rules, season.ordered) == born + came - died


def training_moves_heads_and_makes_none(season: Season) -> None:
    """What courses take from one class they give to another."""
    at = season.rules.at
    moved = sum(
        amount
        for (account, cause), amount in season.settled.entries.items()
        if cause.kind == "training" and (account in at.people or account in at.cohort)
    )
    assert moved == 0


def locals_are_some_of_the_people(season: Season) -> None:
    """Of no class are more born here than there are."""
    at, after = season.rules.at, season.settled.balances
    for local, people in zip(at.local, at.people, strict=True):
        assert 0 <= after[local] <= after[people], season.rules.name(people)


def scales_end_where_they_end(season: Season) -> None:
    """Indicators lie within 0 and 100 points, satisfaction within -1 and 1, votes and support within a whole."""
    at, after = season.rules.at, season.settled.balances
    assert all(0 <= after[n] <= 100_000 for n in (*at.indicator, *at.said_indicator))
    assert all(-1000 <= after[n] <= 1000 for n in at.bench)
    assert all(0 <= after[n] <= 1000 for n in (*at.vote, at.support[0], *at.audit, *at.pressure))
    assert all(-200 <= after[n] <= 1000 for n in at.bias)
    assert all(after[n] >= 100 for n in at.price)


def balances_fit_a_save(season: Season) -> None:
    """Every balance is a whole number of 64 bits."""
    assert all(type(value) is int and -(2**63) <= value < 2**63 for value in season.settled.balances)


def services_and_days_lapse(season: Season) -> None:
    """What was not used of the season's days and services is gone, and no books are kept of services."""
    rules, at, after = season.rules, season.rules.at, season.settled.balances
    services = [row.ordinal for row in rules.works.resources if row.kind == "service"]
    assert all(after[at.stock[n]] == after[at.report[n]] == 0 for n in services)
    assert all(after[n] == 0 for n in at.days)


def what_is_seen_is_open(season: Season) -> None:
    """Seen twice is seen once, and every account without a twin is shown as it is or not at all."""
    rules, after = season.rules, season.settled.balances
    shown = seen(rules, after)
    twinned = set(rules.layout.twins)
    assert seen(rules, shown) == shown
    settled = after.tolist()
    assert as_seen(rules, settled, lambda _, v: State.of(v)) == shown
    assert State.of(settled) == after
    assert all(shown[n] == 0 for n in rules.layout.hidden)
    open_ = set(range(len(after))) - twinned - set(rules.layout.hidden)
    assert all(shown[n] == after[n] for n in open_)


def material_follows_the_recipes(season: Season) -> None:
    """A process takes from the store what its recipe says for its runs, and gives no more than it says."""
    rules, at = season.rules, season.rules.at
    entries = season.settled.entries
    for row in rules.works.processes:
        cause, runs = (
            Cause("process", row.id),
            entries.get((at.run[row.ordinal], Cause("process", row.id)), 0),
        )
        taken, given_ = dict(row.inputs), dict(row.outputs)
        for resource, account in enumerate(at.stock):
            posted = entries.get((account, cause), 0)
            used = runs * taken.get(resource, 0) // 1000
            made = entries.get((at.made[resource], cause), 0)
            assert posted == made - used, (row.id, rules.name(account))
            if resource not in given_:
                assert made == 0, (row.id, rules.name(account))


def nothing_comes_of_nothing(season: Season) -> None:
    """Only works, ports, levies and what the council decides put anything into the store."""
    rules, at = season.rules, season.rules.at
    sources = {"process", "serves", "trade", "levy", "card", "silent", "event", "tech"}
    for (account, cause), amount in season.settled.entries.items():
        if account in at.stock and amount > 0:
            assert cause.kind in sources, (rules.name(account), cause)


PROPERTIES: tuple[Callable[[Season], None], ...] = (
    nothing_is_below_nothing,
    entries_sum_to_the_change,
    causes_are_of_the_closed_list,
    causes_name_what_exists,
    heads_are_conserved,
    training_moves_heads_and_makes_none,
    locals_are_some_of_the_people,
    scales_end_where_they_end,
    balances_fit_a_save,
    services_and_days_lapse,
    what_is_seen_is_open,
    material_follows_the_recipes,
    nothing_comes_of_nothing,
)


@pytest.mark.parametrize("game", GRID, ids=str)
def test_in_every_season_of_a_game(game: Seed) -> None:
    for season in seasons(game):
        for holds in PROPERTIES:
            holds(season)


@pytest.mark.sweep
@MANY
@given(game=games())
def test_in_every_season_of_many_games(game: Seed) -> None:
    for season in seasons(game):
        for holds in PROPERTIES:
            holds(season)


@pytest.mark.sweep
@settings(max_examples=2000, deadline=None)
@given(game=games(("random",)), length=st.integers(min_value=1, max_value=12))
def test_money_and_material_balance_in_two_thousand_games(game: Seed, length: int) -> None:
    for season in islice(seasons(game), length):
        for holds in PROPERTIES:
            holds(season)
