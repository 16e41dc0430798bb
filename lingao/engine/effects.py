"""Effects of the content, turned into functions that post entries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import singledispatchmethod
from typing import Final

from lingao.content.models import effects as e
from lingao.content.models.world import World
from lingao.content.vocabulary import INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.formulas import Curve, Sum, compile_formula, constant_sum
from lingao.engine.layout import Layout
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.tables.people import rivals_of

Deed = Callable[[Ledger, Cause, Chance], None]
"""A compiled effect: posts its entries under a cause."""

Shelves = tuple[tuple[int, int, int], ...]

INDICATOR_TOP = 100_000
"""The top of an indicator's scale, in thousandths of a point."""


class EffectCompiler:
    """Turns effects of one world into deeds."""

    def __init__(self, world: World, layout: Layout, curves: Mapping[str, Curve]) -> None:
        self._world = world
        self._layout = layout
        self._at = layout.blocks
        self._curves = curves
        self._rivals_of = rivals_of(world)
        self._known: dict[int, Shelves] = {}
        self._kept = {one.id for one in world.resources if one.kind != "service"}
        self._policies = {one.id: n for n, one in enumerate(world.policies)}

    def deeds(self, effects: Sequence[e.Effect]) -> tuple[Deed, ...]:
        """All effects of a choice, event or tech, in order."""
        return tuple(_WRITER(type(one))(self, one) for one in effects)

    def amount(self, add: e.Sum) -> Sum:
        """A plain amount or a formula as a function over the balances, in thousandths."""
        if isinstance(add, e.Formula):
            return compile_formula(add.formula, self._layout, self._curves)
        return constant_sum(add)

    def _account(self, name: str) -> int:
        return self._layout.index[name]

    @singledispatchmethod
    def deed(self, effect: object) -> Deed:
        """One effect as a function that posts it."""
        raise TypeError(f"no deed for {type(effect).__name__}")

    @deed.register
    def _(self, it: e.StockChange) -> Deed:
        store, books = self._account(f"stock.{it.stock.of}"), self._account(f"report.{it.stock.of}")
        amount = self.amount(it.stock.add)

        def move(book: Ledger, cause: Cause, _: Chance) -> None:
            change = max(amount(book.balances), -book[store])
            book.post(store, change, cause)
            book.post(books, max(change, -book[books]), cause)

        return move

    @deed.register
    def _(self, it: e.IndicatorChange) -> Deed:
        account, amount = self._account(f"indicator.{it.indicator.of}"), self.amount(it.indicator.add)
        said = self._account(f"said_indicator.{it.indicator.of}")

        def move(book: Ledger, cause: Cause, _: Chance) -> None:
            points = amount(book.balances)
            for one in (account, said):
                book.post(one, min(max(points, -book[one]), INDICATOR_TOP - book[one]), cause)

        return move

    @deed.register
    def _(self, it: e.BenchChange) -> Deed:
        account, amount = self._account(f"bench.{it.bench.of}"), self.amount(it.bench.add)

        def move(book: Ledger, cause: Cause, _: Chance) -> None:
            points = amount(book.balances) // 100
            book.post(account, min(max(points, -1000 - book[account]), 1000 - book[account]), cause)

        return move

    @deed.register
    def _(self, it: e.WeightChange) -> Deed:
        account, amount = self._account(f"weight.{it.weight.of}"), self.amount(it.weight.add)

        def move(book: Ledger, cause: Cause, _: Chance) -> None:
            book.post(account, max(amount(book.balances) // 1000, -book[account]), cause)

        return move

    @deed.register
    def _(self, it: e.PeopleChange) -> Deed:
        people, local = self._account(f"people.{it.people.of}"), self._account(f"local.{it.people.of}")
        amount = self.amount(it.people.add)

        def move(book: Ledger, cause: Cause, _: Chance) -> None:
            heads = max(amount(book.balances) // 1000, -book[people])
            book.post(people, heads, cause)
            book.post(local, heads if heads > 0 else max(heads, -book[local]), cause)

        return move

    @deed.register
    def _(self, it: e.Deaths) -> Deed:
        people, local = self._account(f"people.{it.deaths.of}"), self._account(f"local.{it.deaths.of}")
        amount = self.amount(it.deaths.heads)
        dead = self._at.deaths[0]

        def bury(book: Ledger, cause: Cause, _: Chance) -> None:
            heads = min(max(amount(book.balances) // 1000, 0), book[people])
            book.post(people, -heads, cause)
            book.post(local, -min(heads, book[local]), cause)
            book.post(dead, heads, cause)

        return bury

    @deed.register
    def _(self, it: e.FlagChange) -> Deed:
        account = self._account(f"flag.{it.flag.set or it.flag.clear}")
        value = 1 if it.flag.set else 0
        return lambda book, cause, _: book.put(account, value, cause)

    @deed.register
    def _(self, it: e.PolicyChange) -> Deed:
        on, since, due, until = self._policy(it.policy.enact or it.policy.repeal or "")
        season, lasts = self._at.season[0], it.policy.seasons
        enact = it.policy.enact is not None
        rivals = self._rivals(it.policy.enact) if it.policy.enact else ()

        def decree(book: Ledger, cause: Cause, _: Chance) -> None:
            for rival in rivals:
                book.put(rival, 0, cause)
            book.put(on, 1 if enact else 0, cause)
            book.put(due, 0, cause)
            book.put(since, book[season] if enact else 0, cause)
            book.put(until, book[season] + lasts if enact and lasts else 0, cause)

        return decree

    @deed.register
    def _(self, it: e.BuildingChange) -> Deed:
        account, amount = self._account(f"built.{it.building.of}"), self.amount(it.building.add)
        return lambda book, cause, _: book.post(account, max(amount(book.balances), -book[account]), cause)

    @deed.register
    def _(self, it: e.TechChange) -> Deed:
        name = it.tech.learn or it.tech.advance
        known, since = self._account(f"tech.{name}"), self._account(f"tech_since.{name}")
        progress, season = self._account(f"progress.{name}"), self._at.season[0]
        parts = it.tech.per_cent * 10_000
        learn = it.tech.learn is not None

        def advance(book: Ledger, cause: Cause, _: Chance) -> None:
            if book[known]:
                return
            if learn:
                book.put(known, 1, cause)
                book.put(since, book[season], cause)
            else:
                book.post(progress, min(max(parts, -book[progress]), 999_999 - book[progress]), cause)

        return advance

    @deed.register
    def _(self, it: e.BiasChange) -> Deed:
        offices = range(len(self._world.offices)) if it.bias.of == "all" else [self._office(it.bias.of)]
        accounts = tuple(self._at.bias[n] for n in offices)
        amount = self.amount(it.bias.add)

        def lean(book: Ledger, cause: Cause, _: Chance) -> None:
            points = amount(book.balances) // 100
            for account in accounts:
                book.post(account, min(max(points, -200 - book[account]), 1000 - book[account]), cause)

        return lean

    @deed.register
    def _(self, it: e.TownshipGrain) -> Deed:
        towns = [n for n, office in enumerate(self._world.offices) if office.kind == "township"]
        if it.township_food.of != "all":
            towns = [self._office(it.township_food.of)]
        amount = self.amount(it.township_food.add)
        at = self._at

        def fill(book: Ledger, cause: Cause, _: Chance) -> None:
            people = sum(book[at.office_people[n]] for n in towns) or 1
            total = amount(book.balances)
            for n in towns:
                share = total * book[at.office_people[n]] // people
                for barn in (at.barns[n], at.said_barns[n]):
                    book.post(barn, max(share, -book[barn]), cause)

        return fill

    @deed.register
    def _(self, it: e.PromiseChange) -> Deed:
        account = self._account(f"plan_hang.{it.promise.hang}")
        grade = ("modest", "bold", "storm").index(it.promise.grade) + 1
        return lambda book, cause, _: book.put(account, grade, cause)

    @deed.register
    def _(self, it: e.PortChange) -> Deed:
        if it.port.closed_for:
            account, seasons = self._account(f"closed.{it.port.of}"), it.port.closed_for
            return lambda book, cause, _: book.put(account, max(book[account], seasons), cause)
        price = self._account(f"price.{it.port.of}.{it.port.good}")
        change = it.port.per_cent
        return lambda book, cause, _: book.post(price, book[price] * change // 100, cause)

    @deed.register
    def _(self, it: e.HandleLost) -> Deed:
        handles = self._world.handles
        picked = [n for n, one in enumerate(handles) if it.handle in ("one", one.id)]
        at = self._at

        def lose(book: Ledger, cause: Cause, chance: Chance) -> None:
            left = [n for n in picked if not book[at.lost[n]]]
            if not left:
                return
            season = book[at.season[0]]
            gone = max(left, key=lambda n: chance.draw(season, "lose", handles[n].key))
            book.put(at.lost[gone], season, cause)

        return lose

    @deed.register
    def _(self, it: e.Clarity) -> Deed:
        offices = range(len(self._world.offices)) if it.count == "all" else [self._office(it.count)]
        shelves = tuple(dict.fromkeys(shelf for n in offices for shelf in self._shelves(n)))
        at = self._at

        def count(book: Ledger, cause: Cause, _: Chance) -> None:
            for n in offices:
                book.put(at.bias[n], 0, cause)
                book.put(at.said_barns[n], book[at.barns[n]], cause)
                book.put(at.found_right[n], book[at.season[0]], cause)
            for said, stock, made in shelves:  # what was made this season is written at its end
                book.put(said, book[stock] - book[made], cause)

        return count

    def _shelves(self, office: int) -> Shelves:
        """Of what a works makes: (account in the books, in store, made this season). Nobody keeps books of services."""
        if office not in self._known:
            self._known[office] = self._shelves_made(office)
        return self._known[office]

    def _shelves_made(self, office: int) -> Shelves:
        runs = set(self._world.offices[office].processes)
        made = dict.fromkeys(
            r for one in self._world.processes if one.id in runs for r in one.out if r in self._kept
        )
        return tuple(
            (self._account(f"report.{r}"), self._account(f"stock.{r}"), self._account(f"made.{r}"))
            for r in made
        )

    def _rivals(self, policy: str) -> tuple[int, ...]:
        """The accounts of policies that a decree ends because one of the two excludes the other."""
        return tuple(account for name in sorted(self._rivals_of[policy]) for account in self._policy(name))

    def _policy(self, name: str) -> tuple[int, int, int, int]:
        """A policy's accounts: whether it is in force, since when, when it is due, when it ends."""
        at, n = self._at, self._policies[name]
        return at.policy_on[n], at.policy_since[n], at.policy_due[n], at.policy_until[n]

    def _office(self, name: str) -> int:
        return next(n for n, office in enumerate(self._world.offices) if office.id == name)


_WRITER: Final[Callable[[type], Callable[[EffectCompiler, e.Effect], Deed]]] = EffectCompiler.__dict__[
    "deed"
].dispatcher.dispatch
"""What writes the deed of a kind of effect. Asked through the method, each of thousands would wrap it anew."""


def expected_points(effects: Sequence[e.Effect], compiler: EffectCompiler) -> tuple[tuple[int, Sum], ...]:
    """What a choice openly does to the indicators: (ordinal, thousandths of a point). Votes are cast on this."""
    return tuple(
        (INDICATORS.index(one.indicator.of), compiler.amount(one.indicator.add))
        for one in effects
        if isinstance(one, e.IndicatorChange)
    )
