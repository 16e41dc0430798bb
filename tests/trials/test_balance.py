"""Many games come out the same on one process and on two, and their figures are summed up by bot."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.trials.balance import run_games, summary
from lingao.trials.games import GameNote
from tests.properties.shipped import content
from tests.tiny import tiny_data


def note(bot: str, **changed: Any) -> GameNote:
    """What a game came to."""
    told: dict[str, Any] = {
        "bot": bot, "seed": 1, "ending": "went_on", "seasons": 6, "techs": 1, "tech_dates": {"axes": 1},
        "indicators": {"health": 50},
    }  # fmt: skip
    return GameNote(**{**told, **changed})


def test_bots_take_turns_and_seeds_count_up() -> None:
    notes = run_games(tiny_data(), "tiny_run", ["enter", "hasty"], 5, seed=10, processes=1)

    assert [(one.bot, one.seed) for one in notes] == [
        ("enter", 10), ("hasty", 10), ("enter", 11), ("hasty", 11), ("enter", 12),
    ]  # fmt: skip


def test_progress_is_told_as_games_are_done() -> None:
    told: list[tuple[int, int]] = []

    run_games(
        tiny_data(), "tiny_run", ["enter"], 23, 1, processes=1, progress=lambda *both: told.append(both)
    )

    assert told == [(10, 23), (20, 23), (23, 23)]


@pytest.mark.xdist_group("processes")
def test_two_processes_play_the_same_games_as_one() -> None:
    one, two = (
        run_games(tiny_data(), "tiny_run", ["random", "cautious"], 24, 7, processes=n) for n in (1, 2)
    )

    assert one == two


def test_figures_are_summed_up_by_bot() -> None:
    notes = [
        note("enter", seasons=6, kept=2, missed=1, hungry_seasons=1, cards=["a"]),
        note("enter", seasons=9, kept=1, missed=0, ending="starved", cards=["a", "b"]),
        note("hasty"),
    ]

    found = summary(notes, ["a", "b", "c"], ["axes", "wheel"])

    assert found["games"] == 3
    assert found["bots"]["enter"]["endings"] == {"went_on": 1, "starved": 1}
    assert found["bots"]["enter"]["seasons"] == {"least": 6, "median": 7.5, "mean": 7.5, "most": 9}
    assert found["bots"]["enter"]["promises_kept_per_cent"] == 75
    assert found["bots"]["hasty"]["promises_kept_per_cent"] == 0


def test_what_no_game_met_is_listed() -> None:
    found = summary([note("enter", cards=["a"])], ["a", "b", "c"], ["axes", "wheel"])

    assert found["cards_met"] == 1
    assert found["cards_never_met"] == ["b", "c"]
    assert found["techs_never_learnt"] == ["wheel"]


@pytest.mark.sweep
@pytest.mark.xdist_group("processes")
@pytest.mark.parametrize("scenario", ["first_winter", "leap", "morning_star"])
def test_two_hundred_games_end_without_a_state_that_has_no_next_step(scenario: str) -> None:
    notes = run_games(content().data, scenario, ["random", "cautious", "hasty", "enter"], 200, seed=1)

    assert len(notes) == 200
    assert all(one.ending for one in notes)
