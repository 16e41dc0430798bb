"""Near: the endings a run did not come to though little was wanting, and what was wanting."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.content.models import conditions as c
from lingao.engine.phases.judgement import FORESHADOWED
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.council import EndingRow
from lingao.session.session import Session

MOST: Final = 3
WANTING: Final = 2
"""Conditions that may have been wanting for an ending to be called near."""
OFF: Final = 300
"""Per mille of its bound by which a figure may have been off."""


class Figure(NamedTuple):
    """What a condition holds against its bound."""

    account: int
    scale: int
    """What its balance is multiplied with to be in thousandths of the unit the bound is written in."""
    bound: c.Bound | c.Range

    def off(self, value: int) -> int:
        """How far a balance is off the bound, per mille of it."""
        stood = value * self.scale
        bound = self.bound
        short = 0 if bound.at_least is None else (bound.at_least - stood) * 1000 // max(1, bound.at_least)
        over = 0 if bound.below is None else (stood - bound.below) * 1000 // max(1, bound.below)
        return max(0, short, over)


class Wanting(NamedTuple):
    """A condition that did not hold at the end."""

    condition: int
    """Its place among those of the ending."""
    account: int
    """The account it is about, -1 where it is about none that holds a figure; the first tech stands for how many are known."""
    stood: int
    """How that stood."""
    off: int
    """How far off its bound, per mille of it; 0 where there is none."""


class Near(NamedTuple):
    """An ending that was near."""

    ending: int
    held: int
    """Conditions that held at the end."""
    wanting: tuple[Wanting, ...]
    stood: int
    """For how many seasons in a row all had held."""
    foreshadowed: bool
    """Whether its sign had stood long enough."""


def near(session: Session) -> tuple[Near, ...]:
    """The endings of a session that a run over might have come to, the nearest first.

    Endings that cut a run short are left out: nobody plays for those.
    """
    came = session.opening[session.rules.at.ended[0]] - 1
    rows = [row for row in session.rules.council.endings if row.judged == "session" and row.ordinal != came]
    found = [one for one in (_near(session, row) for row in rows) if _is_near(one)]
    found.sort(key=lambda one: (len(one.wanting), sum(it.off for it in one.wanting), -one.foreshadowed))
    return tuple(found[:MOST])


def _is_near(one: Near) -> bool:
    few = len(one.wanting) <= min(WANTING, one.held)
    return few and all(it.off <= OFF for it in one.wanting)


def _near(session: Session, row: EndingRow) -> Near:
    rules, end = session.rules, session.opening
    each = row.each(end)
    written = rules.world.endings[row.ordinal].when
    return Near(
        ending=row.ordinal,
        held=sum(each),
        wanting=tuple(_wanting(session, n, written[n]) for n, holds in enumerate(each) if not holds),
        stood=end[rules.at.holds[row.ordinal]],
        foreshadowed=row.omen is None or end[rules.at.omen[row.ordinal]] >= FORESHADOWED,
    )


def _wanting(session: Session, n: int, condition: c.Condition) -> Wanting:
    rules, end = session.rules, session.opening
    figure = figure_of(rules, condition)
    if figure is None:
        return Wanting(n, -1, 0, 0)
    techs = figure.account in rules.at.tech
    stood = sum(end[one] for one in rules.at.tech) if techs else end[figure.account]
    return Wanting(n, figure.account, stood, figure.off(stood))


def figure_of(rules: Ruleset, condition: c.Condition) -> Figure | None:
    """The figure a condition holds against a bound, None where it is about no single one."""

    def of(block: str, bound: c.Bound, scale: int = 1) -> Figure:
        return Figure(rules.layout.index[f"{block}.{bound.of}"], scale, bound)

    match condition:
        case c.IndicatorOf(indicator=bound):
            return of("indicator", bound)
        case c.StockOf(stock=bound):
            return of("stock", bound)
        case c.MadeOf(made=bound):
            return of("made", bound)
        case c.BuildingCount(building=bound):
            return of("built", bound)
        case c.BenchOf(bench=bound):
            return of("bench", bound, 100)
        case c.LevelOf(level=bound):
            return of("level", bound, 1000)
        case c.PeopleOf(people=bound):
            return of("people", bound, 1000)
        case c.Support(support=range_):
            return Figure(rules.at.support[0], 100, range_)
        case c.Known(known=range_):
            return Figure(rules.at.tech[0], 1000, range_)
        case _:
            return None
