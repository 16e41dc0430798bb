"""The compiled ruleset says what a plain interpreter of the same content says, on random worlds and random states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from lingao.content.check.clauses import conditions, effects
from lingao.content.models import conditions as c
from lingao.content.models import effects as e
from lingao.content.resolve import world_of
from lingao.content.vocabulary import LABOUR, Season
from lingao.engine.blocks import Accounts
from lingao.engine.chance import Chance
from lingao.engine.effects import EffectCompiler
from lingao.engine.formulas import compile_formula
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.phases.produce import produce
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from tests.properties import oracle_produce, shipped
from tests.properties.oracle import Oracle, State
from tests.tiny import tiny_data

SOME = settings(max_examples=60, deadline=None)
LOTS = st.integers(min_value=0, max_value=2**32)
CONDITION: TypeAdapter[c.Condition] = TypeAdapter(c.Condition)


# Random worlds and states


def a_world(lot: Random) -> Ruleset:
    """The tiny world with a dozen works of any kind in it, and buildings that burn and serve."""
    data = tiny_data()
    goods = [one["id"] for one in data["resources"]]
    standing = [one["id"] for one in data["buildings"]]
    for building in data["buildings"]:
        building["serves"] = _some(lot, goods, 2)
        building["burns"] = _some(lot, goods, 2)
        building["seasonal"] = {lot.choice(list(Season)).value: lot.randrange(2000)}
    for number in range(12):
        data["processes"].append(_a_process(lot, f"works_{number}", goods, standing))
        if lot.random() < 0.5:
            lot.choice(data["techs"]).setdefault("unlocks", {}).setdefault("processes", []).append(
                f"works_{number}"
            )
        if lot.random() < 0.5:
            data["offices"][-1]["processes"].append(f"works_{number}")
    return Ruleset(world_of(data), "tiny_run")


def _a_process(lot: Random, name: str, goods: list[str], standing: list[str]) -> dict[str, Any]:
    inside = lot.choice([None, *standing])
    return {
        "id": name,
        "name": name,
        "building": inside,
        "out": _some(lot, goods, 3) or {lot.choice(goods): 1},
        "in": _some(lot, goods, 3),
        "labour": {cls: lot.randrange(1, 9000) / 1000 for cls in lot.sample(LABOUR, lot.randrange(3))},
        "capacity": lot.randrange(1, 80) if inside else None,
        "limit": lot.choice([None, lot.randrange(1, 200)]),
        "only_in": [one.value for one in lot.sample(list(Season), lot.choice([0, 0, 2, 3]))],
        "raises": [{"level": "sanitation", "add": 3}] if lot.random() < 0.2 else [],
        "rejects": lot.random() < 0.3,
        "pollutes": lot.randrange(90),
        "text": "Works.",
        "source": {"of": "tiny"},
    }


def _some(lot: Random, names: list[str], most: int) -> dict[str, float]:
    return {name: lot.randrange(1, 4000) / 1000 for name in lot.sample(names, lot.randrange(most + 1))}


RANGES: dict[str, tuple[int, int]] = {
    "nothing": (0, 0),
    "season": (1, 40),
    "tech": (0, 1),
    "practice": (0, 5),
    "indicator": (0, 100_000),
    "plan_priority": (1, 9),
    "post": (0, 5),
    "bench": (-1000, 1000),
    "bias": (-200, 1000),
    "level": (-300, 2000),
    "chose": (0, 3),
    "days": (0, 200_000),
    "plan_target": (0, 60_000),
    "built": (0, 9_000),
    "progress": (0, 999_999),
    "year_over": (-500, 3000),
}
"""What the accounts of a block may hold, where it is not what `a_state` gives the others."""


def a_state(rules: Ruleset, lot: Random) -> list[int]:
    """A state of any numbers that can stand in the accounts; a third of all accounts are empty."""
    balances = []
    for name in rules.layout.names:
        low, high = RANGES.get(name.partition(".")[0], (0, 60_000))
        empty = lot.random() < 0.33 and low <= 0
        balances.append(0 if empty else lot.randint(low, high))
    return balances


def by_name(rules: Ruleset, balances: Balances) -> State:
    """The balances by the accounts' names."""
    return dict(zip(rules.layout.names, balances, strict=True))


def differing(rules: Ruleset, balances: Balances, plain: State, but: str = "") -> dict[str, tuple[int, int]]:
    """Accounts in which the compiled rules and the oracle differ: (compiled, oracle)."""
    found = by_name(rules, balances)
    return {
        name: (found[name], plain[name])
        for name in found
        if found[name] != plain[name] and name.partition(".")[0] != but
    }


# Produce


@SOME
@given(LOTS)
def test_works_of_random_worlds_run_alike(seed: int) -> None:
    lot = Random(seed)
    rules = a_world(lot)
    _runs_alike(rules, a_state(rules, lot))


@pytest.mark.parametrize("scenario", shipped.SCENARIOS)
@pytest.mark.parametrize("seed", range(4))
def test_the_shipped_works_run_alike_on_random_states(scenario: str, seed: int) -> None:
    rules = shipped.rules_of(scenario)
    _runs_alike(rules, a_state(rules, Random(seed)))


def _runs_alike(rules: Ruleset, balances: list[int]) -> None:
    plain = oracle_produce.produce(Oracle(rules.world, rules.scenario), by_name(rules, balances))
    book = Ledger(balances.copy())
    produce(rules, book, Chance(0))
    assert differing(rules, book.balances, plain, but="limit") == {}


def test_random_worlds_do_run() -> None:
    """The comparison is of something: works run, fall short, reject and wait in most random worlds."""
    ran = short = 0
    for seed in range(20):
        lot = Random(seed)
        rules = a_world(lot)
        before = by_name(rules, a_state(rules, lot))
        after = oracle_produce.produce(Oracle(rules.world, rules.scenario), before)
        ran += any(after[name] > before[name] for name in after if name.startswith("run."))
        short += any(after[name] > before[name] for name in after if name.startswith("short."))
    assert ran >= 15
    assert short >= 10


# Conditions


@SOME
@given(LOTS)
def test_random_conditions_hold_alike(seed: int) -> None:
    lot = Random(seed)
    rules = shipped.rules_of("morning_star")
    condition = CONDITION.validate_python(a_condition(rules, lot))
    _hold_alike(rules, [condition], lot)


@pytest.mark.parametrize("scenario", shipped.SCENARIOS)
def test_every_condition_of_the_shipped_content_holds_alike(scenario: str) -> None:
    rules = shipped.rules_of(scenario)
    found = [CONDITION.validate_python({one.kind: one.body}) for one in conditions(shipped.content().data)]
    _hold_alike(rules, found, Random(scenario))


def _hold_alike(rules: Ruleset, found: list[c.Condition], lot: Random) -> None:
    oracle = Oracle(rules.world, rules.scenario)
    states = [a_state(rules, lot) for _ in range(3)]
    named = [by_name(rules, balances) for balances in states]
    plain = [[oracle.holds(condition, v) for v in named] for condition in found]
    for condition, holding in zip(found, plain, strict=True):
        holds = rules.conditions.test(condition)
        assert [bool(holds(balances)) for balances in states] == holding, condition
    together = rules.conditions.each(found)
    assert list(zip(*(together(balances) for balances in states), strict=True)) == [
        tuple(one) for one in plain
    ]


def a_condition(rules: Ruleset, lot: Random, depth: int = 0) -> dict[str, Any]:
    """Any condition over the shipped world, nested up to three deep."""
    kind = lot.choice([one for one in c.KINDS if depth < 3 or one not in ("all", "any", "not")])
    return {kind: _body(rules, lot, kind, depth)}


def _body(rules: Ruleset, lot: Random, kind: str, depth: int) -> Any:
    world = rules.world
    match kind:
        case "all" | "any":
            return [a_condition(rules, lot, depth + 1) for _ in range(lot.randrange(1, 4))]
        case "not":
            return a_condition(rules, lot, depth + 1)
        case "tech":
            return lot.choice(world.techs).id
        case "policy":
            return lot.choice(world.policies).id
        case "flag":
            return rules.layout.names[lot.choice(rules.at.flag)].removeprefix("flag.")
        case "chose":
            card = lot.choice(world.cards)
            return {"card": card.id, "choice": lot.choice([None, *(one.id for one in card.choices)])}
        case "promises":
            return {
                "state": lot.choice(["kept", "missed", "found_out", "hanging"]),
                "at_least": lot.randrange(5),
            }
        case "posted":
            return {"at": lot.choice(world.posts).work, "at_least": lot.randrange(5)}
        case "time_of_year":
            return lot.choice(list(Season)).value
        case "counted":
            return True
    bound: dict[str, Any] = {"at_least": lot.randrange(60)}
    if lot.random() < 0.5:
        bound = (
            {"below": lot.randrange(60)} if lot.random() < 0.5 else {**bound, "below": lot.randrange(60, 90)}
        )
    blocks = {"building": "built", "stock": "stock", "made": "made", "people": "people"}
    blocks |= {"indicator": "indicator", "bench": "bench", "level": "level"}
    if kind in blocks:
        block: Accounts = getattr(rules.at, blocks[kind])
        names = [rules.layout.names[account].partition(".")[2] for account in block]
        bound["of"] = lot.choice([name for name in names if "." not in name])
    return bound


# Formulas and effects


@SOME
@given(LOTS)
def test_random_formulas_give_alike(seed: int) -> None:
    lot = Random(seed)
    rules = shipped.rules_of("morning_star")
    text = a_formula(rules, lot)
    while len(text) > 200:
        text = a_formula(rules, lot)
    balances = a_state(rules, lot)
    plain = Oracle(rules.world, rules.scenario).amount(e.Formula(formula=text), by_name(rules, balances))
    assert compile_formula(text, rules.layout, rules.curves)(balances) == plain, text


def a_formula(rules: Ruleset, lot: Random, depth: int = 0) -> str:
    """Any formula over stocks, people and indicators."""
    parts: list[Callable[[], str]] = [lambda: str(lot.randrange(2000)), lambda: _account(rules, lot)]
    if depth < 3:

        def inner() -> str:
            return a_formula(rules, lot, depth + 1)

        parts += [
            lambda: f"({inner()} {lot.choice(['+', '-', '*', '//'])} {inner()})",
            lambda: f"-{inner()}",
            lambda: f"{lot.choice(['min', 'max'])}({inner()}, {inner()})",
            lambda: f"clamp({inner()}, {lot.randrange(100)}, {lot.randrange(100, 5000)})",
            lambda: f"curve({lot.choice(sorted(rules.curves))}, {inner()})",
        ]
    return lot.choice(parts)()


def _account(rules: Ruleset, lot: Random) -> str:
    block: Accounts = lot.choice([rules.at.stock, rules.at.people, rules.at.indicator])
    return rules.layout.names[lot.choice(block)]


def test_every_effect_of_the_shipped_content_does_alike() -> None:
    rules, lot = shipped.rules_of("morning_star"), Random(5)
    oracle = Oracle(rules.world, rules.scenario)
    compiler = EffectCompiler(rules.world, rules.layout, rules.curves)
    met = set()
    states = [a_state(rules, lot) for _ in range(2)]
    for kind, effect in _effects():
        met.add(kind)
        for balances in states:
            book = Ledger(balances.copy())
            compiler.deed(effect)(book, Cause("card"), Chance(0))
            assert differing(rules, book.balances, oracle.done(effect, by_name(rules, balances))) == {}, (
                effect
            )
    assert len(met) >= 10


def _effects() -> Iterator[tuple[str, object]]:
    """Every effect of the shipped content but the loss of a handle, which is drawn."""
    for one in effects(shipped.content().data):
        if one.kind != "handle":
            yield one.kind, e.KINDS[one.kind].model_validate({one.kind: one.body})
