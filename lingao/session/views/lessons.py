"""Lessons: in a scenario that teaches, the one thing on the desk worth a newcomer's look this season, as it stands in this game."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from lingao.engine.orders import Post
from lingao.session.hindsight import Otherwise, hindsight, known
from lingao.session.session import Session
from lingao.session.views.ahead import foreseen_states
from lingao.session.views.checklist import Concern
from lingao.session.views.hungry import hungriest

Kind = Literal[
    "levy",  # a harvest is levied this season (taken, crop, kept, given, theirs)
    "move",  # a move left lying last season, while nobody has ever been moved (otherwise, season)
    "promise",  # a promise at risk (concern, with its fix)
    "hunger",  # deaths of hunger are foreseen (concern, season, helps)
    "lean",  # a township lives on its barns until the next harvest (office, kept, theirs, line, season, helps)
]
OWN: Final[tuple[Kind, ...]] = ("levy", "move", "lean", "promise")
"""The lesson of each of the first seasons, told where it stands; otherwise the first of URGENT that does."""
URGENT: Final[tuple[Kind, ...]] = ("hunger", "promise")
SEASONS_LEFT: Final = 2
"""A township whose barns hold less than so many seasons of what it eats is lean."""


class Lesson(NamedTuple):
    """What to look at, and its figures in thousandths of a tonne; those that its kind does not name stay empty."""

    kind: Kind
    taken: int = 0
    crop: int = 0
    kept: int = 0
    given: int = 0
    theirs: int = 0
    line: int = 0
    """What it takes for nobody to die."""
    office: int = -1
    season: int = 0
    concern: Concern | None = None
    otherwise: Otherwise | None = None
    helps: tuple[int, ...] = ()
    """Policies in time to help: one that sends food, one that lowers the levy. Both hold a season after they are voted."""


def lesson(session: Session, alerts: Sequence[Concern]) -> Lesson | None:
    """The season's lesson, from the warnings of the desk; None where nothing is to be learnt, or the scenario does not teach."""
    if session.over or not _teaches(session):
        return None
    found = (FINDERS[kind](session, alerts) for kind in (*_own(session), *URGENT))
    return next((one for one in found if one is not None), None)


def get_ready(session: Session) -> None:
    """Work out what the season's lesson takes beyond the desk: a third of a second in one season of a scenario that
    teaches, nothing in any other. Without it that lesson is left out."""
    if session.past and _teaches(session) and "move" in _own(session):
        hindsight(session)


def _teaches(session: Session) -> bool:
    return "tutorial" in session.rules.scenario.decks


def _own(session: Session) -> tuple[Kind, ...]:
    return OWN[session.season - 1 : session.season]


def _levy(session: Session, _alerts: Sequence[Concern]) -> Lesson | None:
    rules, at, then = session.rules, session.rules.at, session.forecast().balances
    taken, crop, kept = (
        sum(then[block[one]] for one in rules.townships)
        for block in (at.levied, at.said_harvest, at.said_barns)
    )
    given = then[at.used[rules.role["food"]]]
    theirs = sum(_eaten(session, one) for one in rules.townships)
    return Lesson("levy", taken, crop, kept, given, theirs) if taken else None


def _move(session: Session, _alerts: Sequence[Concern]) -> Lesson | None:
    orders = (*session.orders, *(order for played in session.past for order in played.orders))
    it = known(session)
    if it is None or any(isinstance(order, Post) for order in orders):
        return None
    best = next((one for one in it.found if one.worth_telling), None)
    return Lesson("move", season=it.until, otherwise=best) if best is not None else None


def _promise(_session: Session, alerts: Sequence[Concern]) -> Lesson | None:
    at_risk = [one for one in alerts if one.kind == "promise"]
    # One that an order mends teaches more than one that takes a decision of another kind.
    first = next((one for one in at_risk if one.fix is not None), next(iter(at_risk), None))
    return Lesson("promise", concern=first) if first is not None else None


def _hunger(session: Session, alerts: Sequence[Concern]) -> Lesson | None:
    first = next((one for one in alerts if one.kind in ("township", "ahead")), None)
    if first is None:
        return None
    return Lesson(
        "hunger",
        office=first.subject,
        season=first.season or session.season,
        concern=first,
        helps=tuple(_helps(session)) if first.season > session.season else (),
    )


def _lean(session: Session, alerts: Sequence[Concern]) -> Lesson | None:
    """The township worst off, before a harvest; where deaths are foreseen, those."""
    hungry = _hunger(session, alerts)
    if hungry is not None:
        return hungry
    rules, at, seen = session.rules, session.rules.at, session.seen
    office = hungriest(rules, session.forecast().balances)
    kept, theirs = seen[at.said_barns[office]], _eaten(session, office)
    line = seen[at.office_people[office]] * rules.constant.food_line
    harvest = next(
        (
            season
            for season, then in enumerate(foreseen_states(session)[1:], session.season)
            if then[at.said_harvest[office]]
        ),
        0,
    )
    if kept >= theirs * SEASONS_LEFT or harvest <= session.season:
        return None
    return Lesson(
        "lean",
        kept=kept,
        theirs=theirs,
        line=line,
        office=office,
        season=harvest,
        helps=tuple(_helps(session)),
    )


def _eaten(session: Session, office: int) -> int:
    """What a township is expected to eat this season, by its books."""
    rules, at, then = session.rules, session.rules.at, session.forecast().balances
    return then[at.said_ate[office]] * then[at.office_people[office]] * rules.constant.food_line // 1000


def _helps(session: Session) -> Iterator[int]:
    """A policy by order that sends townships food, and one that lowers the levy."""
    policies = session.rules.world.policies
    for level, more in (("aid", True), ("levy", False)):
        yield from [
            n
            for n, one in enumerate(policies)
            if one.by_order and any(it.level == level and (it.add > 0) == more for it in one.lasting)
        ][:1]


FINDERS: Final[dict[Kind, Callable[[Session, Sequence[Concern]], Lesson | None]]] = {
    "levy": _levy,
    "move": _move,
    "promise": _promise,
    "hunger": _hunger,
    "lean": _lean,
}
"""Each kind of lesson, where it stands."""
