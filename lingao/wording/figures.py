"""An account's figure as a player reads it, in the unit and the manner of its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from lingao.wording import _, dates, limits, marked, measures, numbers, words
from lingao.wording.accounts import BLOCKS, Kind, account_parts, unit_of
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

NONE: Final = "–"
"""Shown for a date that never was, a card that is not there."""

_HOW: Final = {0: marked("by vote"), 1: marked("against the vote"), 2: marked("dropped")}

_AMOUNTS: Final[dict[Kind, Callable[[int], int]]] = {
    "stock": lambda value: value,
    "food": lambda value: value,
    "milli": lambda value: value,
    "days": lambda value: value,
    "raised": lambda value: value,
    "whole": lambda value: value * 1000,
    "heads": lambda value: value * 1000,
    "seasons": lambda value: value * 1000,
    "per_mille": lambda value: value * 100,
    "millionths": lambda value: value // 10,
    "points": lambda value: value,
    "satisfaction": lambda value: value * 100,
}
"""Kinds that are amounts: how their figures become thousandths of the unit shown."""


def figure(rules: Ruleset, account: int, value: int) -> str:
    """A balance as shown: `1,204 t`, `57 %`, `Autumn 1631`, `bold`."""
    block, subject = account_parts(rules, account)
    kind = BLOCKS[block].kind
    if kind == "points":
        return numbers.points(value)
    if kind == "satisfaction":
        return numbers.satisfaction(value)
    if kind == "promise":
        return measures.promised(rules, subject, value)
    thousandths = in_thousandths(rules, account, value)
    if thousandths is None:
        return _named(rules, kind, block, subject, value)
    return numbers.amount(thousandths, unit_of(rules, account))


def in_thousandths(rules: Ruleset, account: int, value: int) -> int | None:
    """A figure or a change of it in thousandths of the unit shown; None for what is no amount."""
    block, subject = account_parts(rules, account)
    kind = BLOCKS[block].kind
    if kind == "level" or kind == "raised":
        shown_per_cent = words.level_unit(subject) == words.PER_CENT
        value = value if kind == "raised" else value * 1000
        return value // 10 if shown_per_cent else value
    if kind == "promise":
        return value
    return _AMOUNTS[kind](value) if kind in _AMOUNTS else None


def _named(rules: Ruleset, kind: Kind, block: str, subject: str, value: int) -> str:
    """Figures that stand for something: a date, a card, a grade."""
    names = names_of(rules)
    match kind:
        case "yes":
            return _("yes") if value else _("no")
        case "limit":
            return limits.limit_text(rules, value)
        case "place":
            return names.place(value)
        case "how":
            return _("carried by a promise") if value >= 10 else _(_HOW[value])
        case "choice":
            return _choice(rules, block, subject, value)
    if value <= 0:
        return NONE
    match kind:
        case "date":
            return dates.date(rules.calendar, value)
        case "grade":
            return _(tuple(words.GRADES.values())[value - 1])
        case "resource":
            return names.resource(value - 1)
        case "card":
            return names.card(value - 1)
        case "ending":
            return names.ending(value - 1)
    raise TypeError(f"no figure of kind {kind}")


def _choice(rules: Ruleset, block: str, subject: str, value: int) -> str:
    """A choice by its number; that of a card met by its label."""
    if value <= 0:
        return NONE
    return names_of(rules).choice(subject, value - 1) if block == "chose" else numbers.whole(value)
