"""The chronicle: season by season what was decided and what came of it, and figures over time, all as reported."""

from __future__ import annotations

from typing import Literal, NamedTuple
from weakref import WeakKeyDictionary

from lingao.content.vocabulary import BENCHES
from lingao.engine.orders import Carry, Drop, Move, Order, Overrule
from lingao.engine.queue import era_open
from lingao.engine.votes import LEFT
from lingao.session.session import Session
from lingao.session.views.gone import flow_of
from lingao.session.views.history import history
from lingao.session.views.numbers import Number

Turn = Literal[
    "era",  # an era opened (subject: era)
    "handle_lost",  # one of the twelve is gone (subject: handle)
    "policy",  # a policy came into force (subject: policy)
    "policy_ended",  # (subject: policy)
    "famine",  # a famine year was closed
    "raid",
    "lie",  # a promise kept on paper was found out
    "count",  # the Count was held
    "walk_out",  # a bench left the table (subject: bench)
    "comes_back",  # (subject: bench)
    "overruled",  # the council was overruled
    "recall",  # support fell below the recall line for a season (subject: seasons in a row)
    "event",  # weather or history (subject: event)
    "session",  # the plan's session was held
    "end",  # the run ended (subject: ending)
]


class Met(NamedTuple):
    """A card answered, or left unanswered."""

    card: int
    choice: int
    """Ordinal of the choice that was carried out."""
    silent: bool
    """Nobody answered, or the answer could not be paid."""
    overruled: bool


class Judged(NamedTuple):
    """A promise judged or found out."""

    promise: int
    outcome: Literal["kept", "missed", "between", "found_out"]
    """`between`: not kept, and not missed by more than the margin."""
    grade: int
    promised: int
    """Thousandths, as the promise's own figure is written."""


class Toll(NamedTuple):
    """Deaths of hunger in one place."""

    office: int
    """-1 for the Commission's own people."""
    dead: int


class Turning(NamedTuple):
    """Something that changed the course of the run."""

    kind: Turn
    subject: int = -1


class Told(NamedTuple):
    """One season that was played."""

    season: int
    orders: tuple[Order, ...]
    cards: tuple[Met, ...]
    learnt: tuple[int, ...]
    """Techs."""
    built: tuple[tuple[int, int], ...]
    """(building, how many more stood at the season's end)."""
    judged: tuple[Judged, ...]
    omens: tuple[int, ...]
    """Endings whose sign first stood in this season."""
    hunger: tuple[Toll, ...]
    starved: Number | None
    """All who died of hunger; None where nobody did."""
    turnings: tuple[Turning, ...]


class ChronicleView(NamedTuple):
    """The run so far."""

    season: int
    """The season under way."""
    told: tuple[Told, ...]
    """Seasons played, first to last."""
    orders: tuple[Order, ...]
    """Given in the season under way."""


_TOLD: WeakKeyDictionary[Session, dict[int, Told]] = WeakKeyDictionary()


class Curve(NamedTuple):
    """A figure at the beginning of every season, in its account's own measure."""

    account: int
    seasons: tuple[int, ...]
    values: tuple[int, ...]


def chronicle_view(session: Session) -> ChronicleView:
    """The run so far as seen. A season once told is kept: what was played does not change."""
    kept = _TOLD.setdefault(session, {})
    for number in range(1, len(session.past) + 1):
        if number not in kept:
            kept[number] = season_told(session, number)
    return ChronicleView(
        session.season, tuple(kept[number] for number in sorted(kept)), tuple(session.orders)
    )


def curve(session: Session, account: int) -> Curve:
    """A figure over the run."""
    values = history(session, account)
    return Curve(account, tuple(range(1, len(values) + 1)), values)


def plottable(session: Session) -> tuple[int, ...]:
    """Accounts worth a curve: the indicators, the books of every stored resource, support, people, the dead."""
    at, resources = session.rules.at, session.rules.works.resources
    books = [at.report[n] for n, row in enumerate(resources) if row.kind != "service"]
    return (
        *at.said_indicator,
        *at.support,
        *books,
        *at.people,
        *at.births,
        *at.deaths,
        *at.hunger_deaths,
        *at.bench,
    )


def season_told(session: Session, number: int) -> Told:
    """One season that was played, by its number."""
    past = session.past
    before = past[number - 1].balances
    after = past[number].balances if number < len(past) else session.opening
    hungry = session.rules.at.hunger_deaths[0]
    return Told(
        season=number,
        orders=past[number - 1].orders,
        cards=_cards(session, before, after, past[number - 1].orders),
        learnt=_risen(session.rules.at.tech, before, after),
        built=_built(session, before, after),
        judged=_judged(session, before, after),
        omens=tuple(n for n, one in enumerate(session.rules.at.omen) if after[one] and not before[one]),
        hunger=_hunger(session, number, after),
        starved=flow_of(session, hungry, number) if after[hungry] else None,
        turnings=tuple(_turnings(session, before, after, number)),
    )


def _risen(block: range, before: list[int], after: list[int]) -> tuple[int, ...]:
    return tuple(n for n, one in enumerate(block) if after[one] and not before[one])


def _cards(
    session: Session, before: list[int], after: list[int], orders: tuple[Order, ...]
) -> tuple[Met, ...]:
    """The cards that lay on the table, with the choice carried out."""
    rules, at = session.rules, session.rules.at
    found = []
    answers = {order.card: order for order in orders if isinstance(order, Move | Overrule | Carry | Drop)}
    for table in (at.must[0], at.extra[0]):
        card = before[table] - 1
        if card >= 0:
            choice = after[at.chose[card]] - 1
            row = rules.council.cards[card]
            answer = answers.get(row.id)
            answered = isinstance(answer, Move | Overrule | Carry) and answer.choice == row.choices[choice].id
            found.append(Met(card, choice, not answered, answered and isinstance(answer, Overrule)))
    return tuple(found)


def _built(session: Session, before: list[int], after: list[int]) -> tuple[tuple[int, int], ...]:
    found = []
    for n, account in enumerate(session.rules.at.built):
        more = (after[account] - before[account] + 500) // 1000
        if more > 0:
            found.append((n, more))
    return tuple(found)


def _judged(session: Session, before: list[int], after: list[int]) -> tuple[Judged, ...]:
    at, season = session.rules.at, before[session.rules.at.season[0]]
    found = []
    for n in range(len(at.hung)):
        grade, promised = before[at.hung[n]], before[at.promised[n]]
        if after[at.kept[n]] == season:
            found.append(Judged(n, "kept", grade, promised))
        elif after[at.missed[n]] == season:
            found.append(Judged(n, "missed", grade, promised))
        elif grade and not after[at.hung[n]] and not before[at.lowered[n]]:
            found.append(Judged(n, "between", grade, promised))
        if after[at.found[n]] == season:
            found.append(Judged(n, "found_out", grade, promised))
    return tuple(found)


def _hunger(session: Session, number: int, after: list[int]) -> tuple[Toll, ...]:
    """Who died of hunger, place by place; only a season that counted some is looked into."""
    rules, at = session.rules, session.rules.at
    if not after[at.hunger_deaths[0]]:
        return ()
    dead: dict[int, int] = {}
    for (account, cause), amount in session.entries_of(number).items():
        if cause.kind != "hunger" or amount >= 0:
            continue
        if account in at.office_people:
            dead[account - at.office_people.start] = dead.get(account - at.office_people.start, 0) - amount
        elif account in at.people or account in at.cohort:
            dead[-1] = dead.get(-1, 0) - amount
    return tuple(
        Toll(office, count) for office, count in sorted(dead.items()) if office < len(rules.world.offices)
    )


def _turnings(session: Session, before: list[int], after: list[int], season: int) -> list[Turning]:
    rules, at = session.rules, session.rules.at
    eras = range(len(rules.world.eras))
    opened = [n for n in eras if era_open(rules, after, n) and not era_open(rules, before, n)]
    found = [Turning("era", n) for n in opened]
    found += [Turning("handle_lost", n) for n in _risen(at.lost, before, after)]
    found += [Turning("policy", n) for n in _risen(at.policy_since, before, after)]
    found += [Turning("policy_ended", n) for n in _risen(at.policy_since, after, before)]
    for name, account in zip(("famine", "raid", "lie"), at.shocks, strict=True):
        if after[account] == season:
            found.append(Turning("famine" if name == "famine" else "raid" if name == "raid" else "lie"))
    if after[at.counted[0]] == season:
        found.append(Turning("count"))
    for n in range(len(BENCHES)):
        left, was = after[at.walked[n]] >= LEFT, before[at.walked[n]] >= LEFT
        if left != was:
            found.append(Turning("walk_out" if left else "comes_back", n))
    if after[at.overruled[0]] == season:
        found.append(Turning("overruled"))
    if after[at.support_low[0]] > before[at.support_low[0]]:
        found.append(Turning("recall", after[at.support_low[0]]))
    found += [Turning("event", n) for n, one in enumerate(at.happened) if after[one] == season]
    if rules.calendar.is_session(season):
        found.append(Turning("session"))
    if after[at.ended[0]]:
        found.append(Turning("end", after[at.ended[0]] - 1))
    return found
