"""Conditions of the content in words: phrases that follow 'needs' or 'when'."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING, Final, NamedTuple

from lingao.content.models import conditions as c
from lingao.wording import _, marked, marked_plural, ngettext, numbers, words
from lingao.wording.measures import bounds
from lingao.wording.names import Names, names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

_PROMISES: Final = {
    "kept": marked_plural("{number} promise kept", "{number} promises kept"),
    "missed": marked_plural("{number} promise missed", "{number} promises missed"),
    "found_out": marked_plural("{number} promise found out", "{number} promises found out"),
    "hanging": marked_plural("{number} promise on the Wall", "{number} promises on the Wall"),
}
_SEASONS: Final = {
    "spring": marked("in spring"),
    "summer": marked("in summer"),
    "autumn": marked("in autumn"),
    "winter": marked("in winter"),
}


class Times(NamedTuple):
    """How a range of numbered times is put: one, a stretch, from one on, until one."""

    one: str
    stretch: str
    since: str
    until: str


YEARS: Final = Times(
    marked("in {first}"), marked("from {first} to {last}"), marked("from {first} on"), marked("until {last}")
)
SEASON_NUMBERS: Final = Times(
    marked("in season {first}"),
    marked("in seasons {first} to {last}"),
    marked("from season {first} on"),
    marked("until season {last}"),
)


def condition_text(rules: Ruleset, condition: c.Condition) -> str:
    """A condition as a phrase: `the tech Coke oven`, `Livelihood below 60`."""
    return Phrases(names_of(rules)).say(condition)


class Phrases:
    """Puts the conditions of one world in words."""

    def __init__(self, names: Names) -> None:
        self._names = names

    @singledispatchmethod
    def say(self, condition: object) -> str:
        """The condition as a phrase.

        Raises:
            TypeError: when it is no condition.
        """
        raise TypeError(f"no words for {type(condition).__name__}")

    @say.register
    def _all(self, it: c.AllOf) -> str:
        return words.listed([self._within(one) for one in it.all])

    @say.register
    def _any(self, it: c.AnyOf) -> str:
        return words.either([self._within(one) for one in it.any])

    def _within(self, condition: c.Condition) -> str:
        """A condition within another; a group of several is set off."""
        group = getattr(condition, "all", None) or getattr(condition, "any", None) or []
        pattern = _("({conditions})") if len(group) > 1 else "{conditions}"
        return pattern.format(conditions=self.say(condition))

    @say.register
    def _not(self, it: c.NotThat) -> str:
        return _("not: {condition}").format(condition=self.say(it.not_))

    @say.register
    def _tech(self, it: c.TechKnown) -> str:
        return _("the tech {name}").format(name=self._names.tech(it.tech))

    @say.register
    def _flag(self, it: c.FlagSet) -> str:
        return _("an earlier decision")

    @say.register
    def _policy(self, it: c.PolicyInForce) -> str:
        return _("the policy {name} in force").format(name=self._names.policy(it.policy))

    @say.register
    def _building(self, it: c.BuildingCount) -> str:
        return _bounded(self._names.building(it.building.of), it.building)

    @say.register
    def _stock(self, it: c.StockOf) -> str:
        name = _("{name} in the books").format(name=self._names.resource(it.stock.of))
        return _bounded(name, it.stock, self._names.unit(it.stock.of))

    @say.register
    def _made(self, it: c.MadeOf) -> str:
        name = _("{name} made last season").format(name=self._names.resource(it.made.of))
        return _bounded(name, it.made, self._names.unit(it.made.of))

    @say.register
    def _people(self, it: c.PeopleOf) -> str:
        return _bounded(words.people(it.people.of), it.people)

    @say.register
    def _indicator(self, it: c.IndicatorOf) -> str:
        return _bounded(self._names.indicator(it.indicator.of), it.indicator)

    @say.register
    def _bench(self, it: c.BenchOf) -> str:
        name = _("satisfaction of {bench}").format(bench=self._names.bench(it.bench.of))
        return _bounded(name, it.bench)

    @say.register
    def _season(self, it: c.SeasonIs) -> str:
        return _time(it.season, SEASON_NUMBERS)

    @say.register
    def _time(self, it: c.TimeOfYear) -> str:
        return _(_SEASONS[it.time_of_year])

    @say.register
    def _year(self, it: c.YearIs) -> str:
        return _time(it.year, YEARS)

    @say.register
    def _chose(self, it: c.ChoseEarlier) -> str:
        if it.chose.choice is None:
            return _("the card {card} met").format(card=self._names.card(it.chose.card))
        return _('"{choice}" chosen in "{card}"').format(
            card=self._names.card(it.chose.card), choice=self._names.choice(it.chose.card, it.chose.choice)
        )

    @say.register
    def _promises(self, it: c.Promises) -> str:
        one, many = _PROMISES[it.promises.state]
        count = it.promises.at_least
        return _("at least {number}").format(
            number=ngettext(one, many, count).format(number=numbers.whole(count))
        )

    @say.register
    def _posted(self, it: c.Posted) -> str:
        return _("at least {number}").format(number=words.posts_at(it.posted.at, it.posted.at_least))

    @say.register
    def _level(self, it: c.LevelOf) -> str:
        unit = words.level_unit(it.level.of)
        if unit == words.PER_CENT:
            return _bounded(self._names.level(it.level.of), _tenth(it.level), unit)
        return _bounded(self._names.level(it.level.of), it.level, unit)

    @say.register
    def _food(self, it: c.FoodRatio) -> str:
        return _bounded(_("food per head against the famine line"), it.food, words.PER_CENT)

    @say.register
    def _overstated(self, it: c.Overstated) -> str:
        return _bounded(_("the books over the barns"), it.overstated, words.PER_CENT)

    @say.register
    def _lost(self, it: c.Lost) -> str:
        return _bounded(_("people lost to hunger within three years"), it.lost, words.PER_CENT)

    @say.register
    def _support(self, it: c.Support) -> str:
        return _bounded(_("the council's support"), it.support, words.PER_CENT)

    @say.register
    def _shortage(self, it: c.Shortage) -> str:
        return _bounded(_("resources that fell short"), it.shortage)

    @say.register
    def _counted(self, it: c.Counted) -> str:
        return _("the Count held")

    @say.register
    def _known(self, it: c.Known) -> str:
        return _bounded(_("techs known"), it.known)


def _time(bound: c.Range, times: Times) -> str:
    """Numbered times within a range; the last is the one before the bound."""
    first = None if bound.at_least is None else bound.at_least // 1000
    last = None if bound.below is None else bound.below // 1000 - 1
    if first is None:
        return _(times.until).format(last=last)
    if last is None:
        return _(times.since).format(first=first)
    return _(times.one if first == last else times.stretch).format(first=first, last=last)


def _bounded(name: str, bound: c.Range, unit: str = "") -> str:
    return _("{name} {bound}").format(name=name, bound=bounds(bound, unit))


def _tenth(bound: c.Bound) -> c.Bound:
    """A bound written in per mille as one in per cent."""
    cut = {
        key: None if one is None else one // 10
        for key, one in (("at_least", bound.at_least), ("below", bound.below))
    }
    return bound.model_copy(update=cut)
