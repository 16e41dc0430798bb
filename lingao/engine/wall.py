"""The Wall: what a promise is measured by, what it would promise at each grade, how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import NamedTuple

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.promises import PromiseRow

PLACES = 3
"""Promises the player hangs; a card can add one."""
TOPS = (90_000, 94_000, 98_000)
"""Thousandths of a point that a modest, a bold and a storm of an indicator name at the most: nobody promises a hundred."""


def measured(balances: Balances, row: PromiseRow, *, truly: bool = False) -> int:
    """The promise's figure now, in thousandths: as the books have it, or as it is."""
    first = row.true_account if truly else row.account
    return sum(balances[first : first + row.span]) * row.scale


def figure(rules: Ruleset, balances: Balances, row: PromiseRow, grade: int) -> int:
    """What a promise of this grade (1 modest to 3 storm) would name: the trend, or the floor if that is more,
    and 10, 25 or 50 per cent on top; indicators stop at a top of their own for each grade, what is counted by the
    piece comes whole."""
    constant = rules.constant
    over = (constant.grade_modest, constant.grade_bold, constant.grade_storm)[grade - 1]
    wanted = trend(rules, balances, row) * (1000 + over) // 1000
    if row.account in rules.at.said_indicator:
        return min(wanted, TOPS[grade - 1])
    return -(-wanted // 1000) * 1000 if _by_the_piece(rules, row) else wanted


def worth_promising(rules: Ruleset, balances: Balances, row: PromiseRow) -> bool:
    """Whether a modest promise would name more than things as they go bring: an indicator near its top has no room."""
    return figure(rules, balances, row, 1) > trend(rules, balances, row)


def _by_the_piece(rules: Ruleset, row: PromiseRow) -> bool:
    """Whether a promise counts heads, techs or buildings: nobody promises half a kiln."""
    return any(row.account in block for block in (rules.at.people, rules.at.tech, rules.at.built))


def trend(rules: Ruleset, balances: Balances, row: PromiseRow) -> int:
    """What things as they go would bring: the figure now and most of what the last plan added, by the seasons left
    to the session; never under the promise's floor."""
    at, n = rules.at, row.ordinal
    season = balances[at.season[0]]
    left = rules.calendar.next_session(season) - season + 1
    gained = max(0, balances[at.at_plan[n]] - balances[at.at_last_plan[n]])
    again = gained * rules.constant.trend_again * left // (1000 * rules.scenario.plan_seasons)
    return max(measured(balances, row) + again, row.floor)


def required(rules: Ruleset, season: int) -> int:
    """Promises the plan that opens in this season begins with: three; in the first season as many as the
    scenario's own Wall names."""
    ready = rules.scenario.start.wall
    return min(PLACES, len(ready)) if season == 1 and ready else PLACES


def completing(
    hung: Sequence[PromiseRow], offered: Sequence[PromiseRow], places: int = PLACES
) -> list[PromiseRow]:
    """The first of what is offered that fill the places left by what is hung, of things and of people where both
    are offered."""
    added: list[PromiseRow] = []
    for of_things in (True, False):
        if len(hung) + len(added) < places and all(row.of_things != of_things for row in (*hung, *added)):
            added += [row for row in offered if row.of_things == of_things][:1]
    rest = [row for row in offered if row not in (*hung, *added)]
    return added + rest[: max(0, places - len(hung) - len(added))]


class Standing(NamedTuple):
    """One promise on the Wall, as seen."""

    row: PromiseRow
    grade: int
    promised: int
    usual: int
    """What the planning office makes for it of its own accord: the trend, without what was promised on top."""
    said: int
    judged_in: int
    lowered: bool


def hanging(rules: Ruleset, balances: Balances) -> list[Standing]:
    """Every promise that hangs."""
    at = rules.at
    return [
        Standing(
            row=row,
            grade=balances[at.hung[row.ordinal]],
            promised=balances[at.promised[row.ordinal]],
            usual=balances[at.trend[row.ordinal]] or balances[at.promised[row.ordinal]],
            said=measured(balances, row),
            judged_in=balances[at.judged_in[row.ordinal]],
            lowered=balances[at.lowered[row.ordinal]] > 0,
        )
        for row in compress(rules.council.promises, balances[rules.span.hung])
    ]
