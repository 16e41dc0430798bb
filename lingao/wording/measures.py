"""Figures of promises and bounds of conditions: amounts written in the unit of what they measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.wording import _, ngettext, numbers, words
from lingao.wording.names import Names, names_of

if TYPE_CHECKING:
    from lingao.content.models.conditions import Range
    from lingao.content.models.society import Measure
    from lingao.engine.ruleset import Ruleset


def promised(rules: Ruleset, promise: int | str, thousandths: int) -> str:
    """A promise's figure with its unit: `40 t`, `55 points`, `60 skilled workers`."""
    names = names_of(rules)
    return measured(names, names.entry("promises", promise).measure, thousandths)


def counts(rules: Ruleset, promise: int | str) -> str:
    """When what is made counts for a promise; nothing for one that is judged by what there is."""
    made = names_of(rules).entry("promises", promise).measure.made
    return _("Only what is made in the season of judgement counts.") if made else ""


def measured(names: Names, measure: Measure, thousandths: int) -> str:
    """A figure in thousandths, in the unit of what a promise is judged by."""
    good = measure.made or measure.stock
    if good:
        return numbers.amount(thousandths, names.unit(good))
    if measure.indicator:
        return _("{number} points").format(number=numbers.points(thousandths))
    if measure.people:
        return words.counted(str(measure.people), thousandths // 1000, numbers.amount(thousandths))
    if measure.building:
        return _("{number} × {name}").format(
            number=numbers.amount(thousandths), name=names.building(measure.building)
        )
    techs = ngettext("{number} tech", "{number} techs", thousandths // 1000)
    return techs.format(number=numbers.amount(thousandths))


def bounds(bound: Range, unit: str = "") -> str:
    """A bound in words: `at least 12 t`, `below 60`, `from 3 to under 6`."""
    least = "" if bound.at_least is None else numbers.amount(bound.at_least, unit)
    below = "" if bound.below is None else numbers.amount(bound.below, unit)
    if least and below:
        return _("from {least} to under {below}").format(least=least, below=below)
    return _("at least {number}").format(number=least) if least else _("below {number}").format(number=below)
