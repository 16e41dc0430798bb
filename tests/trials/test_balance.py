"""Many games come out the same on one process and on two, and their figures are summed up by bot."""

from __future__ import annotations

from typing import Any

import pytest

from lingao.content.vocabulary import INDICATORS
from lingao.trials.balance import Report, balance
from lingao.trials.bots import BOTS
from lingao.trials.games import GameNote
from lingao.trials.many import run_games
from tests.properties.shipped import SCENARIOS, content
from tests.tiny import tiny_data, tiny_world


def note(bot: str, **changed: Any) -> GameNote:
    """What a game came to."""
    told: dict[str, Any] = {
        "bot": bot, "seed": 1, "ending": "went_on", "seasons": 2, "techs": 1, "tech_dates": {"axes": 1},
        "era_dates": {"beach": 0}, "indicators": {"health": 50}, "course": [[50] * len(INDICATORS)] * 2,
        "worths": {"trader": 10},
    }  # fmt: skip
    return GameNote(**{**told, **changed})


def report(notes: list[GameNote]) -> Report:
    """The report of some games on the tiny world."""
    return balance(notes, tiny_world(), scenario="tiny_run", difficulty="normal", seed=1)


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
        run_games(tiny_data(), "tiny_run", ["random", "cautious", "trader"], 24, 7, processes=n)
        for n in (1, 2)
    )

    assert one == two


def test_figures_are_summed_up_by_bot() -> None:
    found = report([
        note("enter", seasons=6, judged=4, kept=2, missed=1, hungry_seasons=1, famine_years=1),
        note("enter", seasons=9, judged=1, kept=1, missed=0, ending="starved", starved=True),
        note("hasty"),
    ])  # fmt: skip

    assert found.games == 3
    assert {ending: one.count for ending, one in found.bots["enter"].endings.items()} == {
        "went_on": 1,
        "starved": 1,
    }
    assert (found.bots["enter"].seasons.median, found.bots["enter"].seasons.most) == (7.5, 9)
    assert (found.bots["enter"].promises_kept.count, found.bots["enter"].promises_kept.of) == (3, 5)
    assert (found.bots["enter"].famine.count, found.bots["enter"].starved.count) == (1, 1)
    assert found.bots["hasty"].promises_kept.of == 0


def test_dates_tell_in_how_many_games_and_when() -> None:
    found = report([note("enter", tech_dates={"axes": 3}), note("enter", tech_dates={})])

    axes = found.bots["enter"].tech_dates["axes"]
    assert (axes.share.count, axes.share.of) == (1, 2)
    assert axes.seasons is not None
    assert axes.seasons.median == 3
    assert found.bots["enter"].tech_dates["kiln_fire"].seasons is None
    assert found.bots["enter"].era_dates["beach"].share.count == 2


def test_bands_are_over_the_games_still_going() -> None:
    short, long = [[20] * len(INDICATORS)], [[40] * len(INDICATORS), [60] * len(INDICATORS)]

    bands = report([note("enter", course=short), note("enter", course=long)]).bots["enter"].bands["health"]

    assert [(one.least, one.most) for one in bands] == [(20, 40), (60, 60)]


def test_choices_are_counted_by_card_and_bot() -> None:
    card = tiny_world().cards[0]
    first, second = card.choices[0].id, card.choices[1].id
    notes = [note("enter", cards=[card.id], choices={card.id: first}), note("hasty")]

    found = report(notes)

    assert (found.cards[card.id].met.count, found.cards[card.id].met.of) == (1, 2)
    assert found.cards[card.id].choices[first].per_cent == 100
    assert found.cards[card.id].by_bot == {"enter": {first: 1}}
    assert f"{card.id}.{second}" in found.choices_never_picked


def test_tech_sets_are_compared_on_the_same_seeds() -> None:
    found = report([
        note("enter", seed=1, tech_dates={"axes": 1, "kiln_fire": 2}),
        note("hasty", seed=1, tech_dates={"axes": 1}),
        note("hasty", seed=2, tech_dates={}),
    ])  # fmt: skip

    assert found.overlap == {"enter": {"hasty": 0.5}}


def test_a_bot_with_a_character_is_compared_with_random_on_its_own_values() -> None:
    found = report([
        note("trader", worths={"trader": 10}), note("trader", worths={"trader": 3}),
        note("random", worths={"trader": 5}), note("random", worths={"trader": 1}),
    ])  # fmt: skip

    beats = found.bots["trader"].beats_random
    assert beats is not None
    assert (beats.count, beats.of) == (3, 4)
    assert found.bots["random"].beats_random is None
    assert report([note("trader")]).bots["trader"].beats_random is None


def test_what_no_game_met_is_listed() -> None:
    found = report([note("enter")])

    assert found.cards_never_met == [card.id for card in tiny_world().cards]
    assert found.techs_never_learnt == ["kiln_fire", "charcoal_stack"]
    assert found.endings_never_met == [one.id for one in tiny_world().endings if one.id != "went_on"]


@pytest.mark.sweep
@pytest.mark.xdist_group("processes")
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_two_hundred_games_end_without_a_state_that_has_no_next_step(scenario: str) -> None:
    notes = run_games(content().data, scenario, list(BOTS), 200, seed=1)

    assert len(notes) == 200
    assert all(one.ending for one in notes)
