"""Conditions of the content, turned into functions over a state.

A condition becomes one Python expression over `v`, the list of balances, which is compiled once. The text of the
expression is made here from checked content and numbers only; nothing of the content's own text gets into it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import singledispatchmethod

from lingao.content.models import conditions as c
from lingao.content.models.scenario import Scenario
from lingao.content.models.world import World
from lingao.content.vocabulary import WORK, Season
from lingao.engine.layout import Layout
from lingao.engine.places import places_of
from lingao.engine.state import Balances

Test = Callable[[Balances], bool]
"""A compiled condition: takes the balances, says whether it holds."""

SEASONS = tuple(Season)


def _always(_: Balances) -> bool:
    return True


class ConditionCompiler:
    """Writes conditions of one world and scenario as Python expressions."""

    def __init__(self, world: World, layout: Layout, scenario: Scenario) -> None:
        self._world = world
        self._layout = layout
        self._spans = layout.spans
        self._first_quarter = SEASONS.index(scenario.begins)
        self._first_year = scenario.year

    def test(self, condition: c.Condition | None) -> Test:
        """One condition as a function; a missing one always holds."""
        return self.tests([] if condition is None else [condition])

    def tests(self, conditions: Sequence[c.Condition]) -> Test:
        """Several conditions as one function: all must hold. It is compiled when first asked: a run meets few of them."""
        if not conditions:
            return _always
        made: Test | None = None

        def holds(v: Balances) -> bool:
            nonlocal made
            if made is None:
                source = " and ".join(f"({self.write(one)})" for one in conditions)
                made = eval(compile(f"lambda v: {source}", "<conditions>", "eval"))
            return made(v)

        return holds

    def each(self, conditions: Sequence[c.Condition | None]) -> Callable[[Balances], tuple[bool, ...]]:
        """Many conditions as one function that tells of each whether it holds: one call in place of as many. A missing one
        always holds. It is compiled when first asked."""
        made: Callable[[Balances], tuple[bool, ...]] | None = None

        def hold(v: Balances) -> tuple[bool, ...]:
            nonlocal made
            if made is None:
                written = ("True" if one is None else f"({self.write(one)})" for one in conditions)
                source = "".join(f"{one}, " for one in written)
                made = eval(compile(f"lambda v: ({source})", "<conditions>", "eval"))
            return made(v)

        return hold

    def _account(self, name: str) -> str:
        return f"v[{self._layout.index[name]}]"

    def _span(self, span: slice) -> str:
        return f"v[{span.start}:{span.stop}]"

    @staticmethod
    def _between(value: str, bound: c.Range, scale: int) -> str:
        """`value` times `scale` is in thousandths of the unit the bound is written in."""
        scaled = value if scale == 1 else f"({value})*{scale}"
        parts = []
        if bound.at_least is not None:
            parts.append(f"{scaled} >= {bound.at_least}")
        if bound.below is not None:
            parts.append(f"{scaled} < {bound.below}")
        return " and ".join(parts)

    @singledispatchmethod
    def write(self, condition: object) -> str:
        """The condition as a Python expression over `v`."""
        raise TypeError(f"no expression for {type(condition).__name__}")

    @write.register
    def _(self, it: c.AllOf) -> str:
        return " and ".join(f"({self.write(one)})" for one in it.all)

    @write.register
    def _(self, it: c.AnyOf) -> str:
        return " or ".join(f"({self.write(one)})" for one in it.any)

    @write.register
    def _(self, it: c.NotThat) -> str:
        return f"not ({self.write(it.not_)})"

    @write.register
    def _(self, it: c.TechKnown) -> str:
        return f"{self._account(f'tech.{it.tech}')} > 0"

    @write.register
    def _(self, it: c.FlagSet) -> str:
        return f"{self._account(f'flag.{it.flag}')} > 0"

    @write.register
    def _(self, it: c.PolicyInForce) -> str:
        return f"{self._account(f'policy_on.{it.policy}')} > 0"

    @write.register
    def _(self, it: c.BuildingCount) -> str:
        return self._between(self._account(f"built.{it.building.of}"), it.building, 1)

    @write.register
    def _(self, it: c.StockOf) -> str:
        return self._between(self._account(f"stock.{it.stock.of}"), it.stock, 1)

    @write.register
    def _(self, it: c.MadeOf) -> str:
        return self._between(self._account(f"made.{it.made.of}"), it.made, 1)

    @write.register
    def _(self, it: c.PeopleOf) -> str:
        return self._between(self._account(f"people.{it.people.of}"), it.people, 1000)

    @write.register
    def _(self, it: c.IndicatorOf) -> str:
        return self._between(self._account(f"indicator.{it.indicator.of}"), it.indicator, 1)

    @write.register
    def _(self, it: c.BenchOf) -> str:
        return self._between(self._account(f"bench.{it.bench.of}"), it.bench, 100)

    @write.register
    def _(self, it: c.SeasonIs) -> str:
        return self._between(self._account("season"), it.season, 1000)

    @write.register
    def _(self, it: c.TimeOfYear) -> str:
        wanted = SEASONS.index(Season(it.time_of_year))
        return f"({self._account('season')} - 1 + {self._first_quarter}) % 4 == {wanted}"

    @write.register
    def _(self, it: c.YearIs) -> str:
        year = f"{self._first_year} + ({self._account('season')} - 1 + {self._first_quarter}) // 4"
        return self._between(year, it.year, 1000)

    @write.register
    def _(self, it: c.ChoseEarlier) -> str:
        card = next(card for card in self._world.cards if card.id == it.chose.card)
        if it.chose.choice is None:
            return f"{self._account(f'met.{card.id}')} > 0"
        number = [choice.id for choice in card.choices].index(it.chose.choice) + 1
        return f"{self._account(f'chose.{card.id}')} == {number}"

    @write.register
    def _(self, it: c.Promises) -> str:
        if it.promises.state == "hanging":
            return f"sum(1 for x in {self._span(self._spans.hung)} if x) >= {it.promises.at_least}"
        return f"{self._account(f'tally.{it.promises.state}')} >= {it.promises.at_least}"

    @write.register
    def _(self, it: c.Posted) -> str:
        work = WORK.index(it.posted.at)
        places = tuple(n for n, place in enumerate(places_of(self._world), 1) if place.work == work)
        return f"sum(1 for x in {self._span(self._spans.post)} if x in {places!r}) >= {it.posted.at_least}"

    @write.register
    def _(self, it: c.LevelOf) -> str:
        return self._between(self._account(f"level.{it.level.of}"), it.level, 1000)

    @write.register
    def _(self, it: c.FoodRatio) -> str:
        return self._between(self._account("year_food"), it.food, 100)

    @write.register
    def _(self, it: c.Overstated) -> str:
        return self._between(f"{self._account('year_over')} - 1000", it.overstated, 100)

    @write.register
    def _(self, it: c.Lost) -> str:
        dead = f"sum({self._span(self._spans.hunger_ring)})*100000"
        people = f"max(1, max({self._span(self._spans.people_ring)}))"
        parts = []
        if it.lost.at_least is not None:
            parts.append(f"{dead} >= {it.lost.at_least}*{people}")
        if it.lost.below is not None:
            parts.append(f"{dead} < {it.lost.below}*{people}")
        return " and ".join(parts)

    @write.register
    def _(self, it: c.Support) -> str:
        return self._between(self._account("support"), it.support, 100)

    @write.register
    def _(self, it: c.Shortage) -> str:
        count = f"sum(1 for x in {self._span(self._spans.short)} if x)"
        return self._between(count, it.shortage, 1000)

    @write.register
    def _(self, it: c.Counted) -> str:
        return f"{self._account('counted')} > 0"

    @write.register
    def _(self, it: c.Known) -> str:
        return self._between(f"sum({self._span(self._spans.tech)})", it.known, 1000)
