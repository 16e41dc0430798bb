"""Orders are taken back until the season ends; an earlier season can be played again and nothing is lost by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.engine.orders import SetHours, SetRation
from lingao.savefile.opening import open_save
from lingao.savefile.problems import SaveCode, SaveProblem
from tests.saves.games import begun, played, state


def test_undo_takes_back_the_last_order_that_stands_and_keeps_it_on_record(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        for hours in (40, 41, 42):
            save.order_given(SetHours(hours))
        save.undo()
        save.undo()
        save.order_given(SetRation(90))

        assert save.current().orders == (SetHours(40), SetRation(90))
        given = save.season(1).given
        assert [(one.order, one.undone) for one in given] == [
            (SetHours(40), False),
            (SetHours(41), True),
            (SetHours(42), True),
            (SetRation(90), False),
        ]


def test_undo_never_reaches_into_a_season_that_has_ended(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        save.order_given(SetHours(40))
        save.season_ended(state(2))
        save.undo()

        assert save.season(1).orders == (SetHours(40),)
        assert save.header.generation == 2


def test_rewinding_goes_on_from_the_season_and_keeps_what_came_later(tmp_path: Path) -> None:
    with played(tmp_path / "a.lingao", seasons=4) as save:
        old = save.current()
        kept = save.history()
        made = save.rewind(2)

        assert save.current() == (made, 2, state(2), ())
        assert save.history(old.branch.id) == kept

        save.order_given(SetHours(60))
        save.season_ended(state(33))
        assert [record.start for record in save.history()] == [state(1), state(2), state(33)]
        assert save.history()[0].orders == kept[0].orders
        assert save.history()[1].orders == (SetHours(60),)
        assert save.history(old.branch.id) == kept


def test_rewinding_behind_an_earlier_fork_reads_through_to_the_first_branch(tmp_path: Path) -> None:
    with played(tmp_path / "a.lingao", seasons=5) as save:
        save.rewind(4)
        save.season_ended(state(105))
        save.rewind(2)
        save.order_given(SetHours(33))
        save.season_ended(state(203))
        third = save.current().branch

        assert [record.start for record in save.history()] == [state(1), state(2), state(203)]
        assert save.history()[1].orders == (SetHours(33),)
        assert third.forked_at == 2

        save.rewind(1)
        assert [record.start for record in save.history()] == [state(1)]
    with open_save(tmp_path / "a.lingao") as again:
        assert again.history(third.id)[2].start == state(203)


def test_rewinding_to_where_the_game_stands_drops_its_orders_to_the_old_branch(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        save.order_given(SetHours(40))
        save.rewind(1)

        assert save.current().orders == ()
        assert save.history(1)[0].orders == (SetHours(40),)


def test_rewinding_to_where_nothing_came_later_makes_no_branch(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        assert save.rewind(1).id == 1
        save.order_given(SetHours(40))
        save.undo()
        assert save.rewind(1).id == 1
        assert len(save.branches()) == 1


def test_a_branch_is_made_without_leaving_and_played_after_switching(tmp_path: Path) -> None:
    with played(tmp_path / "a.lingao", seasons=3) as save:
        made = save.branch(2, "more grain")
        assert save.current().branch.id == 1

        save.switch(made.id)
        assert (save.current().season, save.current().start) == (2, state(2))
        assert save.current().branch.name == "more grain"

        save.switch(1)
        assert save.current().season == 4


def test_two_branches_hold_different_orders_for_one_season(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        save.order_given(SetHours(40))
        made = save.branch(1)
        save.switch(made.id)
        save.order_given(SetHours(70))
        save.undo()
        save.order_given(SetHours(71))

        assert save.season(1, 1).orders == (SetHours(40),)
        assert save.season(1, made.id).orders == (SetHours(71),)


@pytest.mark.parametrize("season", [0, 5, -1, 99])
def test_a_season_not_reached_is_refused_and_changes_nothing(season: int, tmp_path: Path) -> None:
    with played(tmp_path / "a.lingao", seasons=3) as save:
        before = save.header
        for refused in (save.rewind, save.branch, save.season):
            with pytest.raises(SaveProblem) as told:
                refused(season)
            assert told.value.code is SaveCode.NO_SUCH_SEASON
        assert save.header == before


def test_a_branch_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        for refused in (save.switch, save.history):
            with pytest.raises(SaveProblem) as told:
                refused(9)
            assert told.value.code is SaveCode.NO_SUCH_BRANCH


def test_a_branch_s_name_is_one_line(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        with pytest.raises(ValueError, match="line"):
            save.branch(1, "two\nlines")
        assert len(save.branches()) == 1
