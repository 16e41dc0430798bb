"""How a game can begin: the order scenarios are offered in, and what a difficulty makes of the constants."""

from __future__ import annotations

from lingao.content.resolve import load
from lingao.engine.orders import QueueProject
from lingao.session.views.beginnings import changes, offered
from lingao.session.views.desk import cards_on_table
from tests.games import shipped, shipped_game


def test_what_teaches_comes_first_then_the_whole_arc_then_short_runs_then_the_longest() -> None:
    world = shipped().world
    assert world is not None
    found = offered(world)

    assert "tutorial" in found[0].decks
    counted = [one for one in found if one.count_in is not None]
    assert found[1] is min(counted, key=lambda one: one.seasons)
    assert found[-1] is max(world.scenarios, key=lambda one: one.seasons)
    short = [one.seasons for one in found[2:-1]]
    assert short == sorted(short)
    assert {one.id for one in found} == {one.id for one in world.scenarios}


def test_a_difficulty_tells_the_figures_the_game_will_be_played_with() -> None:
    world, hard = shipped().world, load(None, "hard").world
    assert world is not None
    assert hard is not None
    difficulty = next(one for one in world.difficulties if one.id == "hard")

    told = changes(world, difficulty)

    assert [one.constant for one in told] == list(difficulty.scale)
    assert all(one.before == world.constants[one.constant].value for one in told)
    assert all(one.after == hard.constants[one.constant].value for one in told)
    assert any(one.before != one.after for one in told)


def test_the_first_winter_runs_short_of_cloth_unless_its_card_is_heeded_and_the_garden_queued_first() -> None:
    passive, heeded = shipped_game("first_winter", 1), shipped_game("first_winter", 1)
    card = passive.rules.world.cards[cards_on_table(passive)[0].card]
    assert any("ramie garden" in post.says for post in card.thread)

    assert heeded.give(QueueProject("ramie_garden", 1)) is None

    short = {True: 0, False: 0}
    for session in (passive, heeded):
        for _ in range(4):
            session.end_season()
            short[session is heeded] += session.seen[session.rules.account("short.cloth")]
    assert short[False] > 0
    assert short[True] == 0
