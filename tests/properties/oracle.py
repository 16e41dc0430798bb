"""The content's conditions, formulas and effects, interpreted plainly: the models as they stand, balances by name.

Written from the models' docstrings and docs/rules, without the ruleset's tables or compilers, so that the two can be compared.
"""

from __future__ import annotations

import ast
from itertools import pairwise
from typing import Any

from lingao.content.models import conditions as c
from lingao.content.models import effects as e
from lingao.content.models.scenario import Scenario
from lingao.content.models.world import World
from lingao.content.vocabulary import Season

State = dict[str, int]
"""Balances by the account's name."""
GRADES = ("modest", "bold", "storm")


class Oracle:
    """One world and scenario, read as it is."""

    def __init__(self, world: World, scenario: Scenario) -> None:
        self.world = world
        self.scenario = scenario

    # Conditions

    def holds(self, it: object, v: State) -> bool:
        """Whether a condition holds in a state."""
        match it:
            case c.AllOf():
                return all(self.holds(one, v) for one in it.all)
            case c.AnyOf():
                return any(self.holds(one, v) for one in it.any)
            case c.NotThat():
                return not self.holds(it.not_, v)
            case c.TechKnown():
                return v[f"tech.{it.tech}"] > 0
            case c.FlagSet():
                return v[f"flag.{it.flag}"] > 0
            case c.PolicyInForce():
                return v[f"policy_on.{it.policy}"] > 0
            case c.Counted():
                return v["counted"] > 0
            case c.TimeOfYear():
                return list(Season)[self.quarter(v)] == it.time_of_year
            case c.ChoseEarlier():
                return self._chose(it.chose, v)
            case c.Promises() if it.promises.state == "hanging":
                return sum(map(bool, _block(v, "hung"))) >= it.promises.at_least
            case c.Promises():
                return v[f"tally.{it.promises.state}"] >= it.promises.at_least
            case c.Posted():
                return self._posted(it.posted.at, v) >= it.posted.at_least
        bound, value = self._bounded(it, v)
        enough = bound.at_least is None or value >= bound.at_least
        return enough and (bound.below is None or value < bound.below)

    def _bounded(self, it: object, v: State) -> tuple[c.Bound | c.Range, Any]:
        """The bound of a condition and its value, in thousandths of the unit the bound is written in."""
        match it:
            case c.BuildingCount():
                return it.building, v[f"built.{it.building.of}"]
            case c.StockOf():
                return it.stock, v[f"stock.{it.stock.of}"]
            case c.MadeOf():
                return it.made, v[f"made.{it.made.of}"]
            case c.PeopleOf():
                return it.people, v[f"people.{it.people.of}"] * 1000
            case c.IndicatorOf():
                return it.indicator, v[f"indicator.{it.indicator.of}"]
            case c.BenchOf():
                return it.bench, v[f"bench.{it.bench.of}"] * 100
            case c.LevelOf():
                return it.level, v[f"level.{it.level.of}"] * 1000
            case c.SeasonIs():
                return it.season, v["season"] * 1000
            case c.YearIs():
                first = list(Season).index(Season(self.scenario.begins))
                return it.year, (self.scenario.year + (v["season"] - 1 + first) // 4) * 1000
            case c.FoodRatio():
                return it.food, v["year_food"] * 100
            case c.Overstated():
                return it.overstated, (v["year_over"] - 1000) * 100
            case c.Support():
                return it.support, v["support"] * 100
            case c.Shortage():
                return it.shortage, sum(map(bool, _block(v, "short"))) * 1000
            case c.Known():
                return it.known, sum(_block(v, "tech")) * 1000
            case c.Lost():
                people = max(1, *_block(v, "people_ring"))
                return it.lost, _Share(sum(_block(v, "hunger_ring")) * 100_000, people)
        raise TypeError(f"no such condition: {it!r}")

    def quarter(self, v: State) -> int:
        """0 spring to 3 winter."""
        return (v["season"] - 1 + list(Season).index(Season(self.scenario.begins))) % 4

    def _chose(self, it: c.Chosen, v: State) -> bool:
        if it.choice is None:
            return v[f"met.{it.card}"] > 0
        card = next(card for card in self.world.cards if card.id == it.card)
        return v[f"chose.{it.card}"] == 1 + [choice.id for choice in card.choices].index(it.choice)

    def _posted(self, work: str, v: State) -> int:
        places = ["nowhere"]
        for post in self.world.posts:
            places += [post.work] * (len(self.world.offices) if post.work == "audit" else 1)
        return sum(places[number] == work for number in _block(v, "post"))

    # Formulas

    def amount(self, add: e.Sum, v: State) -> int:
        """An amount or a formula, in thousandths."""
        return add if isinstance(add, int) else self._value(ast.parse(add.formula, mode="eval").body, v)

    def _value(self, node: ast.expr, v: State) -> int:
        match node:
            case ast.Constant(value=int() as number):
                return number
            case ast.Name() | ast.Attribute():
                return v[ast.unparse(node)]
            case ast.UnaryOp():
                return -self._value(node.operand, v)
            case ast.BinOp():
                left, right = self._value(node.left, v), self._value(node.right, v)
                if isinstance(node.op, ast.FloorDiv):
                    return left // right if right else 0
                return {ast.Add: left + right, ast.Sub: left - right, ast.Mult: left * right}[type(node.op)]
            case ast.Call(func=ast.Name(id="curve"), args=[ast.Name(id=curve), at]):
                return self.on_curve(curve, self._value(at, v))
            case ast.Call(func=ast.Name(id=function)):
                found = [self._value(one, v) for one in node.args]
                if function == "clamp":
                    return min(max(found[0], found[1]), found[2])
                return min(found) if function == "min" else max(found)
        raise TypeError(f"no such formula: {ast.unparse(node)}")

    def on_curve(self, name: str, x: int) -> int:
        """A curve: straight between its points, rounded down, flat outside."""
        points = [tuple(point) for point in self.world.curves[name]]
        for (x0, y0), (x1, y1) in pairwise(points):
            if x0 < x < x1:
                return int(y0 + (y1 - y0) * (x - x0) // (x1 - x0))
        return int(
            next((y for at, y in points if at == x), points[0][1] if x < points[0][0] else points[-1][1])
        )

    # Effects

    def done(self, it: object, v: State) -> State:
        """The state after an effect that no chance enters."""
        after = v.copy()
        for account, value in self._moves(it, v).items():
            after[account] = value
        return after

    def _moves(self, it: object, v: State) -> State:
        """The accounts an effect moves and where to."""
        match it:
            case e.StockChange(stock=change):
                moved = max(self.amount(change.add, v), -v[f"stock.{change.of}"])
                books = f"report.{change.of}"
                return {
                    f"stock.{change.of}": v[f"stock.{change.of}"] + moved,
                    books: max(0, v[books] + moved),
                }
            case e.IndicatorChange(indicator=change):
                both = (f"indicator.{change.of}", f"said_indicator.{change.of}")
                return {one: _within(v[one] + self.amount(change.add, v), 0, 100_000) for one in both}
            case e.BenchChange(bench=change):
                name = f"bench.{change.of}"
                return {name: _within(v[name] + self.amount(change.add, v) // 100, -1000, 1000)}
            case e.WeightChange(weight=change):
                return {
                    f"weight.{change.of}": max(
                        0, v[f"weight.{change.of}"] + self.amount(change.add, v) // 1000
                    )
                }
            case e.PeopleChange(people=change):
                heads = max(self.amount(change.add, v) // 1000, -v[f"people.{change.of}"])
                local = f"local.{change.of}"
                return {
                    f"people.{change.of}": v[f"people.{change.of}"] + heads,
                    local: max(0, v[local] + heads),
                }
            case e.Deaths(deaths=toll):
                people, local = f"people.{toll.of}", f"local.{toll.of}"
                dead = _within(self.amount(toll.heads, v) // 1000, 0, v[people])
                return {
                    people: v[people] - dead,
                    local: max(0, v[local] - dead),
                    "deaths": v["deaths"] + dead,
                }
            case e.FlagChange(flag=which):
                return {f"flag.{which.set or which.clear}": int(bool(which.set))}
            case e.PolicyChange(policy=which):
                return self._decree(which, v)
            case e.BuildingChange(building=change):
                return {f"built.{change.of}": max(0, v[f"built.{change.of}"] + self.amount(change.add, v))}
            case e.TechChange(tech=which):
                return self._learn(which, v)
            case e.BiasChange(bias=change):
                names = [f"bias.{one}" for one in self._offices(change.of)]
                return {
                    name: _within(v[name] + self.amount(change.add, v) // 100, -200, 1000) for name in names
                }
            case e.TownshipGrain(township_food=change):
                return self._fill(change, v)
            case e.PromiseChange(promise=which):
                return {f"plan_hang.{which.hang}": 1 + GRADES.index(which.grade)}
            case e.PortChange(port=which) if which.closed_for:
                return {f"closed.{which.of}": max(v[f"closed.{which.of}"], which.closed_for)}
            case e.PortChange(port=which):
                price = f"price.{which.of}.{which.good}"
                return {price: v[price] + v[price] * which.per_cent // 100}
            case e.Clarity():
                found: State = {}
                for office in self._offices(it.count):
                    found |= {f"bias.{office}": 0, f"said_barns.{office}": v[f"barns.{office}"]}
                    found[f"found_right.{office}"] = v["season"]
                    for good in self._kept_by(office):
                        found[f"report.{good}"] = v[f"stock.{good}"] - v[f"made.{good}"]
                return found
        raise TypeError(f"no such effect without chance: {it!r}")

    def _kept_by(self, office: str) -> set[str]:
        """The goods that an office's works make; services lie on no shelf."""
        runs = next(one for one in self.world.offices if one.id == office).processes
        goods = {good for one in self.world.processes if one.id in runs for good in one.out}
        return goods - {one.id for one in self.world.resources if one.kind == "service"}

    def _offices(self, of: str) -> list[str]:
        return [one.id for one in self.world.offices if of in ("all", one.id)]

    def _decree(self, which: e.PolicyChange.Which, v: State) -> State:
        name = which.enact or which.repeal
        marks = ("policy_on", "policy_since", "policy_due", "policy_until")
        moved: State = {}
        if which.enact:
            ours = next(one for one in self.world.policies if one.id == name)
            rivals = [
                one.id for one in self.world.policies if name in one.excludes or one.id in ours.excludes
            ]
            moved |= {f"{mark}.{rival}": 0 for rival in rivals for mark in marks}
        values = (0, 0, 0, 0)
        if which.enact:
            values = (1, v["season"], 0, v["season"] + which.seasons if which.seasons else 0)
        return moved | {f"{mark}.{name}": value for mark, value in zip(marks, values, strict=True)}

    def _learn(self, which: e.TechChange.Which, v: State) -> State:
        name = which.learn or which.advance
        if v[f"tech.{name}"]:
            return {}
        if which.learn:
            return {f"tech.{name}": 1, f"tech_since.{name}": v["season"]}
        progress = f"progress.{name}"
        return {progress: _within(v[progress] + which.per_cent * 10_000, 0, 999_999)}

    def _fill(self, change: e.Change, v: State) -> State:
        towns = [
            one.id for one in self.world.offices if one.kind == "township" and change.of in ("all", one.id)
        ]
        people = sum(v[f"office_people.{one}"] for one in towns) or 1
        moved: State = {}
        for one in towns:
            share = self.amount(change.add, v) * v[f"office_people.{one}"] // people
            moved |= {name: max(0, v[name] + share) for name in (f"barns.{one}", f"said_barns.{one}")}
        return moved


class _Share:
    """A part of a whole, compared without dividing."""

    def __init__(self, part: int, whole: int) -> None:
        self._part, self._whole = part, whole

    def __ge__(self, bound: int) -> bool:
        return self._part >= bound * self._whole

    def __lt__(self, bound: int) -> bool:
        return self._part < bound * self._whole


def _block(v: State, block: str) -> list[int]:
    """The balances of a block, in order."""
    return [value for name, value in v.items() if name.startswith(f"{block}.")]


def _within(value: int, low: int, high: int) -> int:
    return min(max(value, low), high)
