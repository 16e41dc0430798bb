"""Seasons of a run as dates: `Autumn 1631`, `Aut 1631`, `13/40`, and the plan they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.wording import _, of
from lingao.wording.numbers import whole
from lingao.wording.words import SEASONS

if TYPE_CHECKING:
    from lingao.engine.ruleset import Calendar, Ruleset


def date(calendar: Calendar, season: int) -> str:
    """A season in full: `Autumn 1631`."""
    return _dated(calendar, season, _(SEASONS[calendar.time_of_year(season)][0]))


def date_short(calendar: Calendar, season: int) -> str:
    """A season, short: `Aut 1631`."""
    return _dated(calendar, season, _(SEASONS[calendar.time_of_year(season)][1]))


def count(calendar: Calendar, season: int) -> str:
    """How far the run is: `13/40`."""
    return _("{season}/{seasons}").format(season=whole(season), seasons=whole(calendar.seasons))


def plan_name(rules: Ruleset, season: int) -> str:
    """The plan a season belongs to: `Fire and Clay`. Beyond the last named plan, the last."""
    number = _plan(rules, season)
    return of(f"scenarios.{rules.scenario.id}.plans.{number}.name", rules.scenario.plans[number].name)


def plan_question(rules: Ruleset, season: int) -> str:
    """What the session at the end of the season's plan asks."""
    number = _plan(rules, season)
    return of(f"scenarios.{rules.scenario.id}.plans.{number}.question", rules.scenario.plans[number].question)


def _plan(rules: Ruleset, season: int) -> int:
    return min(rules.calendar.plan(season), len(rules.scenario.plans) - 1)


def _dated(calendar: Calendar, season: int, word: str) -> str:
    return _("{season} {year}").format(season=word, year=calendar.year(season))
