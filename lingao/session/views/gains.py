"""Gains: what one course of seasons brings that another does not, for better or worse, as far as both are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from lingao.content.vocabulary import INDICATORS
from lingao.engine.game import foresee
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances, State
from lingao.engine.wall import Standing, hanging, measured
from lingao.session.session import Session
from lingao.session.views.ahead import carried_on
from lingao.session.views.weigh import Change, changes, told_apart

Kind = Literal[
    "promise",  # the season the books reach it in (subject: promise)
    "nearer",  # what the books say of it at the end, where neither course reaches it (subject: promise)
    "tech",  # the season it is known in (subject: tech)
    "building",  # the season one more of it stands in (subject: building)
    "hunger",  # dead of hunger, all seasons together
    "deaths",  # dead, those of hunger among them
    "trained",  # heads in the courses and in the classes these lead to
    "figure",  # an account at the end (subject: account)
]
DATED: Final[tuple[Kind, ...]] = ("promise", "tech", "building")
KEPT: Final = 100
"""Weight of a promise reached that would not be (ten points of an indicator; a death weighs three)."""
SOONER: Final[dict[Kind, int]] = {"promise": 20, "tech": 15, "building": 10}
"""Weight of each season sooner."""
DEATH: Final = 3
STORE: Final = 10
"""The most a change of one store weighs: from almost nothing to a little is many times as much and not much."""
RELIC: Final = 2
"""Per mille of what there was of a relic, of which there will be no more, that weigh one."""
NEARER: Final = 50
"""Per mille of what was promised from which coming nearer to it is told."""
STANDS: Final = 500
"""Thousandths of a building that are one more of it: what stands wears meanwhile."""


class Gain(NamedTuple):
    """One thing that is different in the other course."""

    kind: Kind
    subject: int
    was: int
    """In the course as it is: a season (0 for none of them), an amount, heads."""
    would: int
    weight: int
    """Tenths of a point, as in `weigh`; below 0 where it is a loss."""


class Courses(NamedTuple):
    """Two courses from one state: what the books showed before, and after each season, the first of which has this number."""

    season: int
    before: Balances
    was: Sequence[Balances]
    would: Sequence[Balances]

    @property
    def seasons(self) -> int:
        """Seasons that both have."""
        return min(len(self.was), len(self.would))

    @property
    def until(self) -> int:
        """The last season that both have."""
        return self.season + self.seasons - 1


class Expected(NamedTuple):
    """What is expected of other orders, against those that stand or stood."""

    until: int
    """The last season foreseen."""
    gains: tuple[Gain, ...]


def expected(session: Session, was: State, would: State) -> Expected:
    """What orders are expected to bring that others would not, from the states of the season under way with each in it.

    About ten milliseconds on the shipped content.
    """
    rules = session.rules
    one, other = (carried_on(rules, foresee(rules, state)) for state in (was, would))
    courses = Courses(session.season, session.seen, one, other)
    return Expected(courses.until, gains(rules, courses))


def gains(rules: Ruleset, courses: Courses) -> tuple[Gain, ...]:
    """What is different, the weightiest first, losses among them."""
    found = [
        *_promises(rules, courses),
        *_projects(rules, courses),
        *_people(rules, courses),
        *_figures(rules, courses),
    ]
    return tuple(sorted((one for one in found if one.weight), key=lambda one: -abs(one.weight)))


def _promises(rules: Ruleset, courses: Courses) -> Iterator[Gain]:
    for one in hanging(rules, courses.before):
        last = min(courses.until, one.judged_in) - courses.season
        if one.lowered or last < 0:
            continue
        was, would = (_reached(courses, one, states, last) for states in (courses.was, courses.would))
        if was or would:
            yield _dated(courses, "promise", one.row.ordinal, was, would)
        else:
            said, other = (measured(states[last], one.row) for states in (courses.was, courses.would))
            share = (other - said) * 1000 // max(1, one.promised)
            if abs(share) >= NEARER:
                yield Gain("nearer", one.row.ordinal, said, other, share * KEPT // 1000)


def _reached(courses: Courses, one: Standing, states: Sequence[Balances], last: int) -> int:
    """The season in which the books first bear a promise out, to its session at most; 0 for none."""
    seasons = enumerate(states[: last + 1], courses.season)
    return next((season for season, then in seasons if measured(then, one.row) >= one.promised), 0)


def _projects(rules: Ruleset, courses: Courses) -> Iterator[Gain]:
    at = rules.at
    blocks: tuple[tuple[Kind, Sequence[int], int], ...] = (
        ("tech", at.tech, 1),
        ("building", at.built, STANDS),
    )
    for kind, block, more in blocks:
        for subject, account in enumerate(block):
            wanted = courses.before[account] + more
            was, would = (
                next((n for n, then in enumerate(states, courses.season) if then[account] >= wanted), 0)
                for states in (courses.was[: courses.seasons], courses.would[: courses.seasons])
            )
            yield _dated(courses, kind, subject, was, would)


def _dated(courses: Courses, kind: Kind, subject: int, was: int, would: int) -> Gain:
    """A date in each; a course that does not come to it counts as coming to it a season after the last known."""
    beyond = courses.until + 1
    weight = ((was or beyond) - (would or beyond)) * SOONER[kind]
    if kind == "promise" and bool(was) != bool(would):
        weight = KEPT if would else -KEPT
    return Gain(kind, subject, was, would, weight)


def _people(rules: Ruleset, courses: Courses) -> Iterator[Gain]:
    at, last = rules.at, courses.seasons - 1
    flows: tuple[tuple[Kind, int], ...] = (("hunger", at.hunger_deaths[0]), ("deaths", at.deaths[0]))
    for kind, account in flows:
        was, would = (
            sum(then[account] for then in states[: last + 1]) for states in (courses.was, courses.would)
        )
        yield Gain(kind, -1, was, would, (was - would) * DEATH)
    targets = {at.people[course.target] for course in rules.people.courses}
    was, would = (
        sum(states[last][one] for one in (*at.cohort, *targets)) for states in (courses.was, courses.would)
    )
    yield Gain("trained", -1, was, would, would - was)


def _figures(rules: Ruleset, courses: Courses) -> Iterator[Gain]:
    """Indicators, stores and what is audited, at the end."""
    last = courses.seasons - 1
    was, would = courses.was[last], courses.would[last]
    relics = [rules.at.report[one.ordinal] for one in rules.works.resources if one.kind == "relic"]
    for change in told_apart(rules, changes(rules, was, would)):
        if change.account not in relics:
            yield _figure(change.account, was, would, _worth(rules, change))
    for account in relics:
        share = abs(would[account] - was[account]) * 1000 // max(1000, courses.before[account])
        yield _figure(account, was, would, share // RELIC * (1 if would[account] > was[account] else -1))


def _figure(account: int, was: Balances, would: Balances, weight: int) -> Gain:
    return Gain("figure", account, was[account], would[account], weight)


def _worth(rules: Ruleset, change: Change) -> int:
    """How much better a change is, below 0 for worse; 0 for what is told in another way."""
    at, better = rules.at, 1 if change.amount > 0 else -1
    if change.account in at.said_indicator:
        name = INDICATORS[change.account - at.said_indicator[0]]
        bad = any(one.id == name and one.high_is_bad for one in rules.world.indicators)
        return -better * change.weight if bad else better * change.weight
    if change.account in at.report or change.account in at.said_barns:
        return better * min(STORE, change.weight)
    return better * change.weight if change.account in at.audit else 0
