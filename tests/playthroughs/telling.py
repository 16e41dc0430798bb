"""A playthrough told as text: everything a player could see each season, and the state's hash."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lingao.content.resolve import load
from lingao.content.vocabulary import INDICATORS
from lingao.engine import limits
from lingao.engine.orders import SLOTS
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances, state_hash
from lingao.engine.wall import hanging
from lingao.session.session import Session
from lingao.session.views.report import report_view
from lingao.text.pages.report import report_lines
from lingao.text.paper import Paper
from lingao.text.talk import Talk
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Bot, Desk
from lingao.wording import dates, numbers
from lingao.wording.limits import limit_text
from lingao.wording.measures import promised
from lingao.wording.names import Names, names_of
from lingao.wording.orders import order_text


class Playthrough(NamedTuple):
    """Which game is told, and how far."""

    scenario: str
    bot: str
    seed: int
    seasons: int

    @property
    def name(self) -> str:
        """The file it is kept in."""
        return f"{self.scenario}-{self.bot}-{self.seed}.txt"


A_LINE = 5
"""Stores told on one line."""
TOLD = (
    Playthrough("first_winter", "enter", 7, 6),
    Playthrough("first_winter", "cautious", 3, 6),
    Playthrough("morning_star", "enter", 7, 12),
    Playthrough("morning_star", "cautious", 11, 12),
    Playthrough("morning_star", "hasty", 3, 12),
    Playthrough("morning_star", "random", 5, 12),
    Playthrough("leap", "enter", 2, 8),
)


@cache
def rules_of(scenario: str) -> Ruleset:
    """The shipped content, compiled for a scenario."""
    world = load().world
    assert world is not None, "the shipped content has errors"
    return Ruleset(world, scenario)


def tell(it: Playthrough) -> str:
    """The whole playthrough as text."""
    return "\n".join(_lines(it)) + "\n"


def _lines(it: Playthrough) -> Iterator[str]:
    player = BOTS[it.bot]()
    session = Session(rules_of(it.scenario), it.seed)
    yield f"{it.scenario}, {it.bot}, seed {it.seed}"
    yield from _season(session)
    for _ in range(it.seasons):
        if session.over:
            break
        yield from _orders(player, session)
        session.end_season()
        yield from _season(session)


def _orders(player: Bot, session: Session) -> Iterator[str]:
    """What the player orders, the choices on cards among it."""
    desk = Desk(session.rules, session.balances, session.seed)
    player.play(desk)
    for order in desk.given:
        refusal = session.give(order)
        assert refusal is None, f"{order} was refused: {refusal}"
        yield f"  > {order_text(session.rules, order)}"


def _season(session: Session) -> Iterator[str]:
    """The report of the season before, then what lies on the desk."""
    rules = session.rules
    at, names, v = rules.at, names_of(rules), session.seen
    yield ""
    support = numbers.percent(v[at.support[0]])
    yield f"== {dates.date(rules.calendar, session.season)}, support {support} =="
    yield from _report(session)
    if v[at.ended[0]]:
        yield f"  ended: {names.ending(v[at.ended[0]] - 1)}"
    yield from (f"  store: {line}" for line in _store(rules, names, v))
    yield f"  people: {sum(v[a] for a in at.people)} and {sum(v[a] for a in at.office_people)} in the townships"
    yield "  " + ", ".join(
        f"{names.indicator(name)} {numbers.points(v[account])}"
        for name, account in zip(INDICATORS, at.indicator, strict=True)
    )
    yield from _posts(session)
    for one in hanging(rules, v):
        promised_, said = (promised(rules, one.row.ordinal, figure) for figure in (one.promised, one.said))
        judged = dates.date(rules.calendar, one.judged_in)
        yield f"  wall: {names.promise(one.row.ordinal)}, promised {promised_}, said {said}, judged {judged}"
    yield from _held_up(rules, names, v)
    yield from _clue(rules, names, v)
    yield from _cards(rules, names, v)
    yield f"  state {state_hash(session.balances)}"


def _report(session: Session) -> Iterator[str]:
    """The report of the season that has ended, as plain mode tells it: what surprised first, at most five lines."""
    if not session.past:
        return
    talk = Talk(session, Paper(lambda text: None))
    yield from (f"  | {line}" for line in report_lines(talk, report_view(session)))


def _store(rules: Ruleset, names: Names, v: Balances) -> Iterator[str]:
    """What moved, a few to a line: `Grain 832 (+296 -236, short 12)`."""
    at, told = rules.at, []
    for n, one in enumerate(rules.world.resources):
        made, used, short = (v[block[n]] for block in (at.made, at.used, at.short))
        if one.kind != "service" and (made or used or short):
            moved = " ".join(
                [
                    *([f"+{numbers.amount(made)}"] if made else []),
                    *([f"-{numbers.amount(used)}"] if used else []),
                ]
            )
            lacked = f"short {numbers.amount(short)}" if short else ""
            told.append(
                f"{names.resource(n)} {numbers.amount(v[at.stock[n]])} ({', '.join(filter(None, (moved, lacked)))})"
            )
    for start in range(0, len(told), A_LINE):
        yield ", ".join(told[start : start + A_LINE])


def _posts(session: Session) -> Iterator[str]:
    """Who is where: `posts: Drawing office 3 (crucible, lintel, plumb), …`."""
    names, crews = names_of(session.rules), dict[int, list[str]]()
    for handle, account in enumerate(session.rules.at.plan_post):
        crews.setdefault(session.seen[account], []).append(names.handle(handle))
    told = (f"{names.place(place)} {len(crew)} ({', '.join(crew)})" for place, crew in sorted(crews.items()))
    yield f"  posts: {', '.join(told)}"


def _held_up(rules: Ruleset, names: Names, v: Balances) -> Iterator[str]:
    for row in rules.works.processes:
        limit = v[rules.at.limit[row.ordinal]]
        if limits.read(limit).kind != "nothing":
            yield f"  held up: {names.process(row.ordinal)}, {limit_text(rules, limit)}"


def _clue(rules: Ruleset, names: Names, v: Balances) -> Iterator[str]:
    first, second, _, said, fits = (v[account] for account in rules.at.clue)
    if first:
        offices = f"{names.office(first - 1)} or {names.office(second - 1)}"
        yield f"  clue: {offices}: {numbers.amount(said)} booked, {numbers.amount(fits)} would fit"


def _cards(rules: Ruleset, names: Names, v: Balances) -> Iterator[str]:
    at = rules.at
    for slot, account in enumerate((at.must[0], at.extra[0])):
        if v[account]:
            card = rules.council.cards[v[account] - 1]
            yield f"  card ({SLOTS[slot]}): {names.card(card.ordinal)}"
            for n in range(len(card.choices)):
                vote = numbers.percent(v[at.vote[slot * 4 + n]])
                yield f"    {n + 1}. {names.choice(card.ordinal, n)} ({vote})"
