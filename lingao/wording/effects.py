"""Effects of the content in words: what a choice, an event or a tech does, as short clauses."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING

from lingao.content.models import effects as e
from lingao.wording import _, as_is, ngettext, numbers, of, words
from lingao.wording.names import Names, names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


def effect_text(rules: Ruleset, effect: e.Effect) -> str:
    """An effect as a clause: `Coke -4 t`, `Livelihood +2`, `12 labourers come`."""
    return Clauses(names_of(rules)).say(effect)


class Clauses:
    """Puts the effects of one world in words."""

    def __init__(self, names: Names) -> None:
        self._names = names

    @singledispatchmethod
    def say(self, effect: object) -> str:
        """The effect as a clause.

        Raises:
            TypeError: when it is no effect.
        """
        raise TypeError(f"no words for {type(effect).__name__}")

    @say.register
    def _stock(self, it: e.StockChange) -> str:
        return _changed(self._names.resource(it.stock.of), it.stock.add, self._names.unit(it.stock.of))

    @say.register
    def _indicator(self, it: e.IndicatorChange) -> str:
        return _changed(self._names.indicator(it.indicator.of), it.indicator.add)

    @say.register
    def _bench(self, it: e.BenchChange) -> str:
        name = _("satisfaction of {bench}").format(bench=self._names.bench(it.bench.of))
        return _changed(name, it.bench.add)

    @say.register
    def _weight(self, it: e.WeightChange) -> str:
        name = _("seats of {bench}").format(bench=self._names.bench(it.weight.of))
        return _changed(name, it.weight.add)

    @say.register
    def _people(self, it: e.PeopleChange) -> str:
        add = it.people.add
        if isinstance(add, e.Formula):
            return _changed(words.people(it.people.of), add)
        count = abs(add) // 1000
        who = words.counted(it.people.of, count, numbers.whole(count))
        if add < 0:
            return ngettext("{who} leaves", "{who} leave", count).format(who=who)
        return ngettext("{who} comes", "{who} come", count).format(who=who)

    @say.register
    def _deaths(self, it: e.Deaths) -> str:
        toll = it.deaths
        cause = of(f"deaths.{toll.cause}", toll.cause)
        if isinstance(toll.heads, e.Formula):
            number = as_is(toll.heads.formula)
            return _("deaths among {people}: {number} ({cause})").format(
                people=words.people(toll.of), number=number, cause=cause
            )
        count = toll.heads // 1000
        who = words.counted(toll.of, count, numbers.whole(count))
        return ngettext("{who} dies ({cause})", "{who} die ({cause})", count).format(who=who, cause=cause)

    @say.register
    def _flag(self, it: e.FlagChange) -> str:
        return _("this is remembered") if it.flag.set else _("an earlier decision is settled")

    @say.register
    def _policy(self, it: e.PolicyChange) -> str:
        if it.policy.repeal:
            return _("the policy {name} ends").format(name=self._names.policy(it.policy.repeal))
        name = self._names.policy(it.policy.enact or "")
        if it.policy.seasons:
            return _("the policy {name} for {seasons}").format(
                name=name, seasons=numbers.seasons(it.policy.seasons)
            )
        return _("the policy {name} comes into force").format(name=name)

    @say.register
    def _building(self, it: e.BuildingChange) -> str:
        return _changed(self._names.building(it.building.of), it.building.add)

    @say.register
    def _tech(self, it: e.TechChange) -> str:
        if it.tech.learn:
            return _("the tech {name} is known").format(name=self._names.tech(it.tech.learn))
        name = _("work on {name}").format(name=self._names.tech(it.tech.advance or ""))
        return _plus(name, numbers.percent(it.tech.per_cent * 10, signed=True))

    @say.register
    def _bias(self, it: e.BiasChange) -> str:
        office = self._office(it.bias.of)
        return _changed(_("books of {office}").format(office=office), it.bias.add, words.PER_CENT)

    @say.register
    def _township(self, it: e.TownshipGrain) -> str:
        food = self._names.world.roles["food"]
        name = _("{name} in the barns of {office}").format(
            name=self._names.resource(food), office=self._office(it.township_food.of)
        )
        return _changed(name, it.township_food.add, self._names.unit(food))

    @say.register
    def _promise(self, it: e.PromiseChange) -> str:
        return _("the promise {name}, {grade}, hangs on the Wall").format(
            name=self._names.promise(it.promise.hang), grade=_(words.GRADES[it.promise.grade])
        )

    @say.register
    def _port(self, it: e.PortChange) -> str:
        port = self._names.port(it.port.of)
        if it.port.closed_for:
            return _("{port} closed for {seasons}").format(
                port=port, seasons=numbers.seasons(it.port.closed_for)
            )
        good = self._names.good(f"{it.port.of}.{it.port.good}")
        return _plus(
            _("price of {good}").format(good=good), numbers.percent(it.port.per_cent * 10, signed=True)
        )

    @say.register
    def _handle(self, it: e.HandleLost) -> str:
        if it.handle == "one":
            return _("one of the twelve is gone for good")
        return _("{name} is gone for good").format(name=self._names.handle(it.handle))

    @say.register
    def _count(self, it: e.Clarity) -> str:
        return _("the books of {office} are put right").format(office=self._office(it.count))

    def _office(self, office: str) -> str:
        return _("every office") if office == "all" else self._names.office(office)


def _plus(name: str, number: str) -> str:
    return _("{name} {number}").format(name=name, number=number)


def _changed(name: str, add: e.Sum, unit: str = "") -> str:
    """A thing and how much it changes; a formula is shown as the content has it."""
    if isinstance(add, e.Formula):
        return _("{name} by {formula}").format(name=name, formula=as_is(add.formula))
    return _plus(name, numbers.change(add, unit))
