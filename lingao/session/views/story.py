"""The story of a run: its turning points, season by season, with what made them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal

from lingao.engine.blocks import Accounts
from lingao.engine.layout import lies_in
from lingao.engine.ledger import Cause, Entries
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session

Kind = Literal[
    "card",  # a choice the player moved (subject: card, detail: choice; amount: points moved)
    "silent",  # a card that went its own way
    "kept",  # subject: promise
    "missed",
    "found_out",
    "learnt",  # subject: tech
    "hunger",  # amount: dead; detail: the last of its seasons
    "lost",  # subject: handle
    "raid",
    "policy",  # subject: policy
    "swing",  # subject: indicator; amount: its change; cause
    "counted",
    "overruled",  # subject: card
]
WEIGHT: Final[dict[str, int]] = {
    "hunger": 100,
    "found_out": 90,
    "counted": 80,
    "lost": 60,
    "raid": 60,
    "missed": 55,
    "overruled": 50,
    "kept": 40,
    "card": 22,
    "policy": 15,
    "silent": 12,
    "swing": 12,
    "learnt": 10,
}
"""How much a turning point weighs; a decision of the player's more than what went its own way."""
MOST: Final = 9
"""Turning points told: as many as can be told apart on a curve by a digit."""
OWN: Final = 3
"""Decisions of the player's that are told at least, where there are so many."""
NOISE: Final = ("drift_home", "imports")
"""Causes of swings that are no turning point: a figure going back to rest, a share of what is bought moving."""
CEILING: Final = 40
"""The most that the size of a change adds to a weight."""
SWING: Final = 4_000
"""Thousandths of a point an indicator must move in a season to be a turning point."""
HEAVY_HUNGER: Final = 20
JUDGED: Final = ("kept", "missed", "found_out")


@dataclass(frozen=True, slots=True)
class Turn:
    """One turning point."""

    season: int
    kind: Kind
    subject: int = -1
    detail: int = -1
    amount: int = 0
    """Thousandths of points it moved; of hunger a hundred for each of the dead."""
    cause: Cause | None = None
    also: tuple[int, ...] = ()
    """Further promises judged alike in the same season."""


def story(session: Session) -> tuple[Turn, ...]:
    """The run's turning points, the weightiest of them, in order. Replays every season: run it in a thread."""
    found = _told_once(
        turn for season in range(1, len(session.past) + 1) for turn in _season(session, season)
    )
    found.sort(key=lambda turn: -weight(turn))
    own = [turn for turn in found if turn.kind == "card"][:OWN]
    others = [turn for turn in found if turn not in own][: MOST - len(own)]
    return tuple(sorted([*own, *others], key=lambda turn: turn.season))


def _told_once(turns: Iterable[Turn]) -> list[Turn]:
    """Seasons of hunger one after another are one turning point, and so are promises judged alike at one session."""
    told: list[Turn] = []
    last: dict[Kind, int] = {}
    for turn in turns:
        before = told[last[turn.kind]] if turn.kind in last else None
        if before is not None and turn.kind == "hunger" and before.detail + 1 == turn.season:
            told[last["hunger"]] = replace(before, detail=turn.season, amount=before.amount + turn.amount)
        elif before is not None and turn.kind in JUDGED and before.season == turn.season:
            told[last[turn.kind]] = replace(before, also=(*before.also, turn.subject))
        else:
            last[turn.kind] = len(told)
            told.append(turn)
    return told


def weight(turn: Turn) -> int:
    """How much a turning point weighs: its kind, and a little more for each point it moved."""
    return WEIGHT[turn.kind] + min(abs(turn.amount) // 1000, CEILING)


def _season(session: Session, season: int) -> list[Turn]:
    entries = session.entries_of(season)
    return [*_from_state(session, season), *_from_entries(session, season, entries)]


def _from_state(session: Session, season: int) -> list[Turn]:
    at, after = session.rules.at, session.led_to(season)
    dated: tuple[tuple[Kind, Accounts], ...] = (
        ("kept", at.kept),
        ("missed", at.missed),
        ("found_out", at.found),
    )
    found = [
        Turn(season, kind, n)
        for kind, block in dated
        for n, account in enumerate(block)
        if after[account] == season
    ]
    found += [
        Turn(season, "learnt", n) for n, account in enumerate(at.tech_since) if after[account] == season
    ]
    if after[at.hunger_deaths[0]] >= HEAVY_HUNGER:
        dead = after[at.hunger_deaths[0]] * 100
        found.append(Turn(season, "hunger", detail=season, amount=dead))
    if after[at.raided[0]] == season:
        found.append(Turn(season, "raid"))
    if after[at.counted[0]] == season:
        found.append(Turn(season, "counted"))
    return found


def _from_entries(session: Session, season: int, entries: Entries) -> list[Turn]:
    rules = session.rules
    at, span, found = rules.at, rules.span, []
    swings: dict[int, int] = {}
    for (account, cause), amount in entries.items():
        if lies_in(span.chose, account) and cause.kind in ("card", "silent"):
            card, _, choice = cause.subject.partition(".")
            number = rules.number("cards", card)
            ids = [one.id for one in rules.council.cards[number].choices]
            kind: Kind = "silent" if cause.kind == "silent" else "card"
            found.append(Turn(season, kind, number, ids.index(choice), _moved(rules, entries, cause)))
        elif account == at.overruled[0] and cause.kind == "overrule":
            found.append(Turn(season, "overruled", rules.number("cards", cause.subject)))
        elif account in at.lost:
            found.append(Turn(season, "lost", account - span.lost.start))
        elif lies_in(span.policy_since, account) and amount > 0:
            found.append(Turn(season, "policy", account - span.policy_since.start))
        elif account in at.said_indicator:
            swings[account] = swings.get(account, 0) + amount
    for account, amount in swings.items():
        if abs(amount) >= SWING:
            moves = [(c, a) for (one, c), a in entries.items() if one == account and a * amount > 0]
            cause = max(moves, key=lambda move: abs(move[1]))[0]
            n = account - span.said_indicator.start
            if cause.kind not in NOISE:
                found.append(Turn(season, "swing", n, amount=amount, cause=cause))
    return found


def _moved(rules: Ruleset, entries: Entries, cause: Cause) -> int:
    """Thousandths of points that a choice moved the indicators by at once, all together."""
    return sum(
        abs(amount)
        for (account, one), amount in entries.items()
        if one == cause and account in rules.at.said_indicator
    )
