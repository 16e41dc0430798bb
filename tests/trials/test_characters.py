"""Bots with a character choose by what the content says: they post, promise, sell and build by their values."""

from __future__ import annotations

import inspect

import pytest

from lingao.content.models.things import Modifier
from lingao.content.vocabulary import BENCHES, INDICATORS, LEVELS, WORK
from lingao.engine.game import start
from lingao.engine.orders import Promise, Trade, Unhang
from lingao.engine.ruleset import Ruleset
from lingao.trials.bots import BOTS, CHARACTERS
from lingao.trials.bots.character import LEANINGS, Character, relics_left, worth
from lingao.trials.bots.common import Desk
from lingao.trials.bots.posting import man_the_posts
from lingao.trials.bots.promising import hang_promises
from lingao.trials.bots.queueing import Unlockers, queue_techs
from lingao.trials.bots.trading import trade
from lingao.trials.bots.valuing import LEVEL_WORTH, Appraisal, modifiers
from lingao.trials.games import play_game
from tests.properties.shipped import rules_of

PLAIN = Character(points={}, leanings={})
LONG = "morning_star"


def desk_of(rules: Ruleset, **books: int) -> Desk:
    """The desk at the start of a game, with so much of some resources in store and books."""
    balances = start(rules, 1).balances
    for name, amount in books.items():
        for block in ("stock", "report"):
            balances[rules.account(f"{block}.{name}")] = amount
    return Desk(rules, balances, 1)


@pytest.mark.parametrize("name", CHARACTERS)
def test_a_character_has_values_posts_for_twelve_and_a_docstring_that_says_them(name: str) -> None:
    character = CHARACTERS[name]

    assert set(character.points) <= set(INDICATORS)
    assert set(character.leanings) <= set(LEANINGS)
    assert set(character.posts) <= set(WORK)
    assert sum(character.posts.values()) == 12
    assert not character.bench or character.bench in BENCHES
    assert "alues" in (inspect.getdoc(BOTS[name]) or "")


def test_every_level_that_rules_know_is_worth_something_to_somebody() -> None:
    assert set(LEVEL_WORTH) == set(LEVELS)


def test_a_state_is_worth_its_indicators_techs_and_silver() -> None:
    rules = rules_of(LONG)
    balances = start(rules, 1).balances
    richer = balances.copy()
    richer[rules.at.stock[rules.role["money"]]] += 1000
    healthier = balances.copy()
    healthier[rules.at.indicator[INDICATORS.index("health")]] += 2000
    keen = Character(points={"health": 3}, leanings={}, wealth=5, techs=0)

    assert worth(rules, richer, keen) - worth(rules, balances, keen) == 5 * 1000
    assert worth(rules, healthier, keen) - worth(rules, balances, keen) == 3 * 2000


def test_a_relic_is_worth_its_share_until_something_replaces_it() -> None:
    rules = rules_of(LONG)
    balances = start(rules, 1).balances
    race = rules.world.races[0]
    begun = balances[rules.account(f"stock.{race.relic}")]
    worn, replaced = balances.copy(), balances.copy()
    worn[rules.account(f"stock.{race.relic}")] = begun // 2
    for one in rules.world.races:
        replaced[rules.account(f"tech.{one.replaced_by}")] = 1
    saving = Character(points={}, leanings={}, techs=0, relics=7)

    assert worth(rules, balances, saving) - worth(rules, worn, saving) == 7 * 500
    assert (
        worth(rules, balances, saving) - worth(rules, replaced, saving)
        == 7 * relics_left(rules, balances)
        > 0
    )


def test_harm_counts_even_where_a_character_does_not_care() -> None:
    careless = Character(points={}, leanings={"books": 0, "works": 5})

    assert modifiers(careless, [Modifier(level="pressure", add=10)]) == modifiers(
        PLAIN, [Modifier(level="pressure", add=10)]
    )
    assert modifiers(careless, [Modifier(level="audit", add=10)]) == 0
    assert modifiers(careless, [Modifier(level="output", add=10)]) == 5 * modifiers(
        Character(points={}, leanings={"works": 1}), [Modifier(level="output", add=10)]
    )
    assert modifiers(PLAIN, [Modifier(level="output", add=10)]) == 0


def test_the_twelve_go_where_they_are_wanted_and_nobody_audits_the_own_bench() -> None:
    rules = rules_of(LONG)
    desk = desk_of(rules)
    wanted = {"tree": 5, "school": 2, "audit": 3, "health": 2}

    man_the_posts(desk, wanted)

    places = [rules.places[desk.seen[account] - 1] for account in rules.at.plan_post]
    assert {work: sum(1 for place in places if WORK[place.work] == work) for work in wanted} == wanted
    audits = [
        (rules.world.handles[n].bench, rules.world.offices[place.office].bench)
        for n, place in enumerate(places)
        if place.office >= 0
    ]
    assert all(own != other for own, other in audits)
    assert len({place.office for place in places if place.office >= 0}) == 3


def test_nobody_who_stands_right_is_moved() -> None:
    desk = desk_of(rules_of(LONG))
    man_the_posts(desk, {"tree": 12})
    given = len(desk.given)

    man_the_posts(desk, {"tree": 12})

    assert len(desk.given) == given


def test_three_promises_are_hung_of_things_and_of_people() -> None:
    rules = rules_of(LONG)
    desk = desk_of(rules)

    hang_promises(desk, CHARACTERS["humanist"])

    hung = [row for row in rules.council.promises if desk.seen[rules.at.plan_hang[row.ordinal]]]
    assert len(hung) == 3
    assert {row.of_things for row in hung} == {True, False}
    assert all(isinstance(order, Promise | Unhang) for order in desk.given)


def a_good_with_buyer(rules: Ruleset) -> tuple[str, str]:
    """A port open from the start and a good that it buys, that is neither food nor a need."""
    needs = {row.resource for row in rules.works.needs}
    good = next(
        one
        for one in rules.works.goods
        if one.bought and rules.works.ports[one.port].unlocked_by < 0 and one.resource not in needs
    )
    return rules.world.ports[good.port].id, rules.world.resources[good.resource].id


def test_a_surplus_is_sold_and_what_is_needed_is_kept() -> None:
    rules = rules_of(LONG)
    port, good = a_good_with_buyer(rules)
    rich, poor = desk_of(rules, **{good: 500_000}), desk_of(rules, **{good: 0})

    trade(rich)
    trade(poor)

    sold = [
        one.amount for one in rich.given if isinstance(one, Trade) and (one.port, one.good) == (port, good)
    ]
    assert len(sold) == 1
    assert sold[0] < 0
    assert not [one for one in poor.given if isinstance(one, Trade) and one.good == good and one.amount < 0]


def test_food_is_bought_before_it_runs_short() -> None:
    rules = rules_of(LONG)
    food = rules.world.resources[rules.role["food"]].id
    desk = desk_of(rules, **{food: 1000})

    trade(desk)

    assert [one for one in desk.given if isinstance(one, Trade) and one.good == food and one.amount > 0]


def test_techs_of_its_choice_stand_at_the_front_of_the_queue() -> None:
    rules = rules_of(LONG)
    desk = desk_of(rules)
    character = CHARACTERS["industrialist"]

    wished = queue_techs(desk, character, Appraisal(rules, character), Unlockers(rules))

    assert wished
    for place, project in enumerate(wished, 1):
        assert desk.seen[rules.at.plan_rank[project.number]] == place


def test_the_tree_looks_different_to_different_characters() -> None:
    rules = rules_of(LONG)
    liked = set()
    for character in CHARACTERS.values():
        techs = Appraisal(rules, character).techs
        liked.add(tuple(sorted(range(len(techs)), key=lambda n: -techs[n])[:10]))

    assert len(liked) == len(CHARACTERS)


def test_the_trader_earns_silver_by_exports() -> None:
    rules = rules_of(LONG)
    money = rules.at.stock[rules.role["money"]]
    chest: list[int] = []

    play_game(rules, "trader", 1, lambda before, _orders, _after: chest.append(before[money]))

    assert max(chest) > 3 * chest[0]
