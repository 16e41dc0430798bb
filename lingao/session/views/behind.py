"""Behind a number: the factors its rule reckons with, as things stand, each with the figure it rests on.

Entries say what changed an account; of what a rule reckons in one step (deaths, a crop, pressure, a run, a day's work)
they hold one line. Here are the figures that go into that step, from the rule's own functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from lingao.engine import mortality
from lingao.engine.crop import growth
from lingao.engine.factors import HEALTH, LEGITIMACY, output_parts
from lingao.engine.hands import TREE, pressed
from lingao.engine.pressure import missed, promised
from lingao.engine.queue import days_left
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.tree import TREE_CLASS
from lingao.session.earlier import earlier
from lingao.session.session import Session
from lingao.session.views.hungry import hungriest
from lingao.session.views.numbers import Number

Kind = Literal[
    "deaths_base",
    "births_base",
    "food",
    "hungriest",
    "water",
    "fever",
    "pox",
    "care",
    "crowding",
    "posts",
    "crop",
    "weather",
    "methods",
    "hands",
    "strength",
    "soil",
    "people",
    "barns",
    "line",
    "promise",
    "missed",
    "campaigns",
    "limit",
    "health",
    "will",
    "fed",
    "levels",
    "pressed",
    "heads",
    "tree",
    "work_days",
    "hours",
    "rested",
    "left",
    "least",
]
"""What a factor is; how its values are written goes with it (`wording/behind.py`)."""


class Factor(NamedTuple):
    """One figure that goes into a reckoning."""

    kind: Kind
    values: tuple[int, ...]
    """One, or two where the Commission's people and the townships are reckoned apart, in that order."""
    account: int = -1
    """The account it rests on, so that it can be asked about in turn; -1 for a constant."""
    subject: int = -1
    """The ordinal of the township or promise it is of."""


class Behind(NamedTuple):
    """What goes into a number."""

    page: str
    """The page of the rulebook that says how."""
    factors: tuple[Factor, ...]


def behind(session: Session, number: Number) -> Behind | None:
    """What goes into a number, as things stood in its season; None where its entries say everything."""
    if number.season:
        session = earlier(session, number.season)
    if number.about or number.span > 1 or number.scale > 1:
        return None
    rules = session.rules
    block, _dot, _subject = rules.layout.names[number.account].partition(".")
    if block not in REASONS:
        return None
    page, reckon = REASONS[block]
    v = session.forecast().balances if number.when == "next" else session.seen
    factors = tuple(reckon(rules, v, number.account - getattr(rules.at, block)[0]))
    return Behind(page, factors) if factors else None


def _each(rests: Mapping[Kind, int], *values: Sequence[int]) -> Iterator[Factor]:
    """Factors in the order of a rule's own tuple, with the accounts they rest on."""
    for (kind, account), *row in zip(rests.items(), *values, strict=True):
        yield Factor(kind, tuple(row), account)


def _deaths(rules: Ruleset, v: Balances, _: int) -> Iterator[Factor]:
    yield Factor("deaths_base", (rules.constant.deaths_base,))
    yield _food(rules, v, rules.curves["hunger_deaths"])
    rests: dict[Kind, int] = {
        "water": rules.level["sanitation"],
        "fever": rules.level["malaria_guard"],
        "pox": rules.level["immunity"],
        "care": rules.level["midwives"],
        "crowding": rules.level["housing"],
        "posts": rules.at.post_days[mortality.HEALTH_POST],
    }
    yield from _each(rests, mortality.commission_measures(rules, v), mortality.township_measures(rules, v))


def _births(rules: Ruleset, v: Balances, _: int) -> Iterator[Factor]:
    yield Factor("births_base", (rules.constant.births_base,))
    yield _food(rules, v, mortality.births_by_food)


def _food(rules: Ruleset, v: Balances, worth: Callable[[int], int]) -> Factor:
    """What food makes of a rate among the Commission's people and in the township that eats least."""
    fed, said_ate = rules.at.fed[0], rules.at.said_ate
    if not rules.townships:
        return Factor("food", (worth(v[fed]),), fed)
    worst = hungriest(rules, v)
    return Factor("hungriest", (worth(v[fed]), worth(v[said_ate[worst]])), said_ate[worst], worst)


def _crop(rules: Ruleset, v: Balances, office: int) -> Iterator[Factor]:
    at, entry = rules.at, rules.world.offices[office]
    if entry.kind != "township":
        return
    yield Factor("crop", (entry.crop,))
    rests: dict[Kind, int] = {
        "weather": at.crop[0],
        "methods": rules.level["harvest"],
        "hands": rules.level["diversion"],
        "strength": at.said_ate[office],
        "soil": at.soil[0],
        "people": at.office_people[office],
    }
    yield from _each(rests, growth(rules, v, office))


def _eaten(rules: Ruleset, v: Balances, office: int) -> Iterator[Factor]:
    at = rules.at
    if rules.world.offices[office].kind == "township":
        yield Factor("barns", (v[at.said_barns[office]],), at.said_barns[office])
        yield Factor("heads", (v[at.office_people[office]],), at.office_people[office])
        yield Factor("line", (rules.constant.food_line,))


def _pressure(rules: Ruleset, v: Balances, office: int) -> Iterator[Factor]:
    for promise, weighs in promised(rules, v, office):
        yield Factor("promise", (weighs,), rules.at.promised[promise], promise)
    yield Factor("missed", (missed(rules, v, office),))
    yield Factor("campaigns", (v[rules.level["pressure"]],), rules.level["pressure"])


def _run(rules: Ruleset, v: Balances, process: int) -> Iterator[Factor]:
    at, row = rules.at, rules.works.processes[process]
    yield Factor("limit", (v[at.limit[process]],))
    rests: dict[Kind, int] = {
        "health": at.said_indicator[HEALTH],
        "will": at.said_indicator[LEGITIMACY],
        "fed": at.fed[0],
    }
    yield from _each(rests, output_parts(rules, v))
    yield from (Factor("levels", (1000 + v[one],), one) for one in row.output_levels if v[one])
    pushed = pressed(rules, v, row)
    if pushed:
        yield Factor("pressed", (1000 + pushed,), at.pressure[row.office])


def _days(rules: Ruleset, v: Balances, cls: int) -> Iterator[Factor]:
    at = rules.at
    if cls == TREE_CLASS:
        yield Factor("tree", (v[at.post_days[TREE]],), at.post_days[TREE])
        return
    yield Factor("heads", (v[at.people[cls]],), at.people[cls])
    yield Factor("work_days", (rules.constant.work_days,))
    yield Factor("hours", (rules.curves["hours_output"](v[at.plan_hours[0]]),), at.plan_hours[0])
    yield Factor("rested", (max(0, 1000 - v[at.fatigue[0]]),), at.fatigue[0])


def _project(rules: Ruleset, v: Balances, number: int) -> Iterator[Factor]:
    at, project = rules.at, rules.projects[number]
    if project.tech >= 0 and v[at.tech[project.tech]]:
        return
    yield Factor("limit", (v[at.waits[number]],))
    yield from (Factor("left", (days,), at.days[cls]) for cls, days in days_left(rules, v, project))
    yield Factor("least", (project.seasons,))


Reckon = Callable[[Ruleset, Balances, int], Iterator[Factor]]

REASONS: Final[Mapping[str, tuple[str, Reckon]]] = {
    "deaths": ("heal", _deaths),
    "hunger_deaths": ("heal", _deaths),
    "births": ("heal", _births),
    "said_harvest": ("feed", _crop),
    "said_ate": ("feed", _eaten),
    "pressure": ("reports", _pressure),
    "said_run": ("produce", _run),
    "days": ("produce", _days),
    "turned_out": ("produce", _days),
    "progress": ("develop", _project),
}
"""By block of accounts: the page of the rulebook, and what goes into the figure of one of its ordinals."""
