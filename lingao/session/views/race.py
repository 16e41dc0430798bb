"""The race of the relics: how long each lasts, when its replacement is due, and how many seasons are missing."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.session.session import Session
from lingao.session.views.numbers import Number, Part, made_of, next_season, now
from lingao.session.views.schedule import FAR, learnt_in


@dataclass(frozen=True, slots=True)
class Race:
    """One relic against the tech that replaces it."""

    race: int
    """Ordinal in the content."""
    relic: int
    tech: int
    store: Number
    used: Number
    """What this season is expected to take of it."""
    lasts_to: int | None
    """The last season it is enough for at this pace; None when it lasts beyond any plan."""
    due: int | None
    """The season before which its replacement cannot be known; None when nobody works at the tree or it is out of sight."""
    waits: int
    """What days alone do not clear on the way to it, a limit number; 0 for nothing."""
    queued: bool
    replaced: bool
    short: Number | None
    """Seasons between the relic's end and its replacement; None when there are none, or no telling."""


def races(session: Session) -> tuple[Race, ...]:
    """The race of every relic, the worst first; those won stand last.

    A relic with several successors is raced for by one after the other, in the order of the content.
    """
    running: dict[int, Race] = {}
    for one in (_race(session, number) for number in range(len(session.rules.world.races))):
        before = running.get(one.relic)
        if before is None or before.replaced:
            running[one.relic] = one
    return tuple(sorted(running.values(), key=_badness))


def _badness(race: Race) -> tuple[bool, int, int]:
    short = race.short.value if race.short else 0
    return race.replaced, -short, race.lasts_to or 10_000


def _race(session: Session, number: int) -> Race:
    rules, seen = session.rules, session.seen
    entry = rules.world.races[number]
    relic, tech = rules.number("resources", entry.relic), rules.number("techs", entry.replaced_by)
    account = rules.at.report[relic]
    store, then = now(session, account), next_season(session, account)
    parts = tuple(
        Part(-amount, cause) for (one, cause), amount in session.forecast().entries.items() if one == account
    )
    pace = store.value - then.value
    lasts = session.season + store.value // pace - 1 if pace > 0 and store.value // pace <= FAR else None
    due = learnt_in(session, tech)
    known = bool(seen[rules.at.tech[tech]])
    return Race(
        race=number,
        relic=relic,
        tech=tech,
        store=store,
        used=made_of(account, parts, "loss"),
        lasts_to=lasts,
        due=due.season,
        waits=due.waits,
        queued=due.queued,
        replaced=known,
        short=None if known else _short(session, relic, tech, lasts, due.season),
    )


def _short(session: Session, relic: int, tech: int, lasts: int | None, due: int | None) -> Number | None:
    """Seasons in which there is neither the relic nor what replaces it."""
    if lasts is None or due is None or due - lasts - 1 <= 0:
        return None
    at, ahead = session.rules.at, session.season - 1
    begun = at.begun[session.rules.projects[tech].number]
    return made_of(
        begun,
        (Part(due - 1 - ahead, account=at.tech_since[tech]), Part(ahead - lasts, account=at.used[relic])),
        "short",
    )
