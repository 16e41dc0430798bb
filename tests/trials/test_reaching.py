"""What bots come to is counted by section, and what none comes to is told with the reason."""

from __future__ import annotations

from functools import cache

from lingao.engine.ruleset import Ruleset
from lingao.trials.reaching import SECTIONS, Came, Missed, Reached, came_to, reach
from tests.tiny import tiny_data, tiny_world


@cache
def reached() -> dict[str, Reached]:
    """What a game of each bot comes to in the tiny world, whose run has two seasons."""
    return reach(tiny_data(), 1, 1, processes=1)


def test_a_game_is_noted_with_all_that_it_came_to() -> None:
    rules = Ruleset(tiny_world(), "tiny_run")

    came = came_to(rules, ("enter", 1))

    assert sum(came.met["endings"].values()) == 1
    assert all(set(came.met[section]) <= ids(section) for section in SECTIONS)
    assert came.met["buildings"], "the scenario begins with buildings"


def test_games_add_up() -> None:
    rules, both = Ruleset(tiny_world(), "tiny_run"), Came()

    both.add(came_to(rules, ("enter", 1)))
    both.add(came_to(rules, ("enter", 1)))

    assert set(both.met["endings"].values()) == {2}


def test_every_id_is_come_to_or_told_with_a_reason() -> None:
    for section, one in reached().items():
        assert one.of == len(ids(section))
        assert one.by_bots + len(one.others) == one.of
        assert all(missed.reason for missed in one.others)
        assert {missed.id for missed in one.others} <= ids(section)


def test_the_reason_names_what_stands_in_the_way() -> None:
    techs = {missed.id: missed.reason for missed in reached()["techs"].others}

    assert techs["charcoal_stack"] == "no bot opens the era clay"
    assert Missed("recalled", "its omen stood in no bot's game") in reached()["endings"].others


def ids(section: str) -> set[str]:
    """Every id of a section of the tiny world."""
    world = tiny_world()
    if section == "choices":
        return {f"{card.id}.{choice.id}" for card in world.cards for choice in card.choices}
    return {one.id for one in getattr(world, section)}
