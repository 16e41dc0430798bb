"""A ledger that keeps the balances only comes to what one comes to that notes every entry."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lingao.engine.game import forecast, foresee, pass_season
from lingao.engine.ledger import Cause, Journal, Ledger
from tests.properties.shipped import GRID, Seed, seasons

ACCOUNTS = 6
Step = Callable[[Ledger], int | None]

amounts = st.integers(min_value=-9, max_value=9)
several = st.lists(amounts, max_size=3)
accounts = st.integers(min_value=0, max_value=ACCOUNTS - 1)
causes = st.sampled_from([Cause("wear"), Cause("deaths"), Cause("card", "flood")])
steps: st.SearchStrategy[Step] = st.one_of(
    st.builds(lambda n, x, c: lambda book: book.post(n, x, c), accounts, amounts, causes),
    st.builds(lambda n, x, c: lambda book: book.put(n, x, c), accounts, amounts, causes),
    st.builds(
        lambda n, xs, c, per: lambda book: book.post_shares(n, [(c, x) for x in xs], per),
        accounts,
        several,
        causes,
        st.integers(min_value=1, max_value=4),
    ),
    st.builds(lambda n, x, c: lambda book: book.take(n, x, c), accounts, amounts, causes),
    st.builds(
        lambda a, b, c: lambda book: book.close(slice(min(a, b), max(a, b)), c), accounts, accounts, causes
    ),
)


@given(st.lists(amounts, min_size=ACCOUNTS, max_size=ACCOUNTS), st.lists(steps, max_size=20))
def test_the_same_steps_come_to_the_same_balances(opening: list[int], done: list[Step]) -> None:
    plain, noting = Ledger(opening.copy()), Journal(opening.copy())

    assert [step(plain) for step in done] == [step(noting) for step in done]

    assert plain.balances == noting.balances
    noted = [sum(x for (n, _), x in noting.entries.items() if n == account) for account in range(ACCOUNTS)]
    assert noted == [after - before for before, after in zip(opening, plain.balances, strict=True)]


@pytest.mark.parametrize("game", GRID, ids=str)
def test_seasons_pass_alike_with_and_without_entries(game: Seed) -> None:
    for season in seasons(game):
        assert pass_season(season.rules, season.ordered, game.seed) == season.settled.balances
        assert foresee(season.rules, season.ordered) == forecast(season.rules, season.ordered).balances
