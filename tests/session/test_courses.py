"""The branches of a run: the tree they make, their names, two of them side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lingao.engine.orders import SetHours, SetRation
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.session.games import leave, new_game, save_of
from lingao.session.rewinding import branch_off, branch_played, branches, rename, rewind, switch
from lingao.session.session import Session
from lingao.session.views.compared import compared
from lingao.session.views.courses import courses
from tests.games import tiny_game


@pytest.fixture
def parted(tmp_path: Path) -> Iterator[Session]:
    """A saved game of four seasons, then another course from the second, of three."""
    session = new_game(tmp_path, "morning_star", 7)
    for hours in (48, 50, 52, 54):
        session.give(SetHours(hours))
        session.end_season()
    other = rewind(session, 2)
    other.give(SetHours(50))
    other.give(SetRation(80))
    other.end_season()
    other.end_season()
    yield other
    leave(other)


def test_the_tree_names_where_each_branch_left_and_stands(parted: Session) -> None:
    branch_off(parted, 3, "from the other")
    branch_off(switch(parted, 1), 1, "from the first")
    found = courses(parted)
    assert [(one.branch, one.parent, one.left_in, one.season, one.here) for one in found] == [
        (1, None, None, 5, True),
        (2, 1, 2, 4, False),
        (3, 2, 3, 3, False),
        (4, 1, 1, 1, False),
    ]
    assert [one.shape for one in found] == [(), (True,), (True, False), (False,)]
    at = parted.rules.at
    assert found[1].support == parted.seen[at.support[0]]
    assert found[1].judged == sum(parted.seen[one] for one in at.tally)


def test_an_unsaved_game_has_no_tree() -> None:
    assert courses(tiny_game(2)) == ()
    with pytest.raises(ValueError, match="no branches"):
        compared(tiny_game(2), 1, 2)
    with pytest.raises(ValueError, match="no branches"):
        rename(tiny_game(2), 1, "x")


def test_a_branch_is_called_otherwise_and_stays_what_it_was(parted: Session) -> None:
    before = branches(parted)
    rename(parted, 2, "the hungry one")
    after = branches(parted)
    assert [one.name for one in after] == ["", "the hungry one"]
    assert [(one.id, one.parent, one.forked_at, one.created) for one in after] == [
        (one.id, one.parent, one.forked_at, one.created) for one in before
    ]


def test_a_name_is_one_line_of_a_branch_that_exists(parted: Session) -> None:
    with pytest.raises(ValueError, match="one printable line"):
        rename(parted, 2, "two\nlines")
    with pytest.raises(SaveProblem) as refused:
        rename(parted, 9, "nobody")
    assert refused.value.code is SaveCode.NO_SUCH_BRANCH


def test_side_by_side_tells_figures_and_the_orders_of_one_side_only(parted: Session) -> None:
    view = compared(parted, branch_played(parted), 1)
    assert (view.parted, view.common, view.seasons) == (2, 4, (4, 5))
    by_season = {one.season: one for one in view.orders}
    assert by_season[2].left == (SetRation(80),)
    assert by_season[2].right == ()
    assert by_season[3].right == (SetHours(52),)
    assert by_season[4].right == (SetHours(54),)
    assert 1 not in by_season
    save, at = save_of(parted), parted.rules.at
    assert save is not None
    rows = {row.account: row for row in view.rows}
    support = at.support[0]
    assert rows[support].then == (parted.seen[support], save.season(4, 1).start[support])
    assert rows[support].now == (parted.seen[support], save.season(5, 1).start[support])
    assert rows[at.tech[0]].then[0] == sum(parted.seen[one] for one in at.tech)
    assert len(rows) == len(view.rows)


def test_side_by_side_shows_no_hidden_account(parted: Session) -> None:
    layout = parted.rules.layout
    hidden = {*layout.hidden, *layout.twins}
    assert hidden.isdisjoint(row.account for row in compared(parted, 2, 1).rows)


def test_a_branch_beside_itself_differs_in_nothing(parted: Session) -> None:
    view = compared(parted, 2, 2)
    assert view.orders == ()
    assert all(row.then[0] == row.then[1] for row in view.rows)
