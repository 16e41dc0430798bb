"""A playthrough told as text: everything a player could see each season, and the state's hash."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lingao.content.resolve import load
from lingao.content.vocabulary import INDICATORS
from lingao.engine import limits
from lingao.engine.game import is_over, settle, start, state_hash
from lingao.engine.orders import SLOTS
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.wall import hanging
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk
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
    rules = rules_of(it.scenario)
    player = BOTS[it.bot]()
    balances = start(rules, it.seed).balances
    yield f"{it.scenario}, {it.bot}, seed {it.seed}"
    for _ in range(it.seasons):
        if is_over(rules, balances):
            break
        yield from _season(rules, balances)
        desk = Desk(rules, balances, it.seed)
        player.play(desk)
        yield from (f"  > {order_text(rules, order)}" for order in desk.given)
        balances = settle(rules, desk.balances, it.seed).balances
    yield from _season(rules, balances)


def _season(rules: Ruleset, balances: list[int]) -> Iterator[str]:
    at, names, v = rules.at, names_of(rules), seen(rules, balances)
    season = v[at.season[0]]
    yield ""
    yield f"{dates.date(rules.calendar, season)}, support {numbers.percent(v[at.support[0]])}"
    if v[at.ended[0]]:
        yield f"  ended: {names.ending(v[at.ended[0]] - 1)}"
    yield f"  store: {', '.join(_store(rules, names, v))}"
    yield f"  people: {sum(v[a] for a in at.people)} and {sum(v[a] for a in at.office_people)} in the townships"
    yield "  " + ", ".join(
        f"{names.indicator(name)} {numbers.points(v[account])}"
        for name, account in zip(INDICATORS, at.indicator, strict=True)
    )
    for one in hanging(rules, v):
        yield f"  wall: {names.promise(one.row.ordinal)} {promised(rules, one.row.ordinal, one.promised)}"
    yield from _held_up(rules, names, v)
    yield from _clue(rules, names, v)
    yield from _cards(rules, names, v)
    yield f"  state {state_hash(balances)}"


def _store(rules: Ruleset, names: Names, v: list[int]) -> Iterator[str]:
    at = rules.at
    for n, one in enumerate(rules.world.resources):
        if one.kind != "service" and (v[at.made[n]] or v[at.used[n]] or v[at.short[n]]):
            short = f", short {numbers.amount(v[at.short[n]])}" if v[at.short[n]] else ""
            made, used = numbers.amount(v[at.made[n]]), numbers.amount(v[at.used[n]])
            yield f"{names.resource(n)} {numbers.amount(v[at.stock[n]])} (made {made}, used {used}{short})"


def _held_up(rules: Ruleset, names: Names, v: list[int]) -> Iterator[str]:
    for row in rules.works.processes:
        limit = v[rules.at.limit[row.ordinal]]
        if limits.read(limit).kind != "nothing":
            yield f"  held up: {names.process(row.ordinal)}, {limit_text(rules, limit)}"


def _clue(rules: Ruleset, names: Names, v: list[int]) -> Iterator[str]:
    first, second, _, said, fits = (v[account] for account in rules.at.clue)
    if first:
        offices = f"{names.office(first - 1)} or {names.office(second - 1)}"
        yield f"  clue: {offices}: {numbers.amount(said)} booked, {numbers.amount(fits)} would fit"


def _cards(rules: Ruleset, names: Names, v: list[int]) -> Iterator[str]:
    at = rules.at
    for slot, account in enumerate((at.must[0], at.extra[0])):
        if v[account]:
            card = rules.council.cards[v[account] - 1]
            yield f"  card ({SLOTS[slot]}): {names.card(card.ordinal)}"
            for n in range(len(card.choices)):
                vote = numbers.percent(v[at.vote[slot * 4 + n]])
                yield f"    {n + 1}. {names.choice(card.ordinal, n)} ({vote})"
