"""The chronicle: season by season what was decided and what came of it, and figures over time, all as reported."""

from __future__ import annotations

from typing import Literal, NamedTuple
from weakref import WeakKeyDictionary

from lingao.engine.orders import Carry, Drop, Move, Order, Overrule
from lingao.engine.state import Balances
from lingao.session.session import Session
from lingao.session.views.gone import flow_of
from lingao.session.views.hungry import Toll, tolls
from lingao.session.views.numbers import Number
from lingao.session.views.standing import standing
from lingao.session.views.turnings import Turning, risen, turnings_of


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


def chronicle_view(session: Session) -> ChronicleView:
    """The run so far as seen. A season once told is kept: what was played does not change."""
    kept = _TOLD.setdefault(session, {})
    for number in range(1, len(session.past) + 1):
        if number not in kept:
            kept[number] = season_told(session, number)
    return ChronicleView(
        session.season, tuple(kept[number] for number in sorted(kept)), standing(session.orders)
    )


def season_told(session: Session, number: int) -> Told:
    """One season that was played, by its number."""
    past = session.past
    before = past[number - 1].balances
    after = past[number].balances if number < len(past) else session.opening
    hungry = session.rules.at.hunger_deaths[0]
    return Told(
        season=number,
        orders=standing(past[number - 1].orders),
        cards=_cards(session, before, after, past[number - 1].orders),
        learnt=risen(session.rules.at.tech, before, after),
        built=_built(session, before, after),
        judged=_judged(session, before, after),
        omens=tuple(n for n, one in enumerate(session.rules.at.omen) if after[one] and not before[one]),
        hunger=_hunger(session, number, after),
        starved=flow_of(session, hungry, number) if after[hungry] else None,
        turnings=tuple(turnings_of(session.rules, before, after, number)),
    )


def _cards(session: Session, before: Balances, after: Balances, orders: tuple[Order, ...]) -> tuple[Met, ...]:
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


def _built(session: Session, before: Balances, after: Balances) -> tuple[tuple[int, int], ...]:
    found = []
    for n, account in enumerate(session.rules.at.built):
        more = (after[account] - before[account] + 500) // 1000
        if more > 0:
            found.append((n, more))
    return tuple(found)


def _judged(session: Session, before: Balances, after: Balances) -> tuple[Judged, ...]:
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


def _hunger(session: Session, number: int, after: Balances) -> tuple[Toll, ...]:
    """Who died of hunger, place by place; only a season that counted some is looked into."""
    return tolls(session, number) if after[session.rules.at.hunger_deaths[0]] else ()
