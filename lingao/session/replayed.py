"""Replayed: what every season played posted to a few accounts, kept once it has been worked out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from weakref import WeakKeyDictionary

from lingao.engine.ledger import Cause
from lingao.session.progress import Progress
from lingao.session.session import Session

Posted = Mapping[Cause, int]
"""What a season posted to one account."""

_KEPT: WeakKeyDictionary[Session, dict[int, list[dict[Cause, int]]]] = WeakKeyDictionary()


def posted_over(
    session: Session, accounts: Iterable[int], progress: Progress | None = None
) -> dict[int, tuple[Posted, ...]]:
    """The entries of each account, season by season from the first played.

    Plays every season again that was not asked for before: run it in a thread.

    Raises:
        Stopped: when it is ended early; what was worked out is kept.
    """
    kept, seasons = _KEPT.setdefault(session, {}), len(session.past)
    wanted = {one: kept.setdefault(one, []) for one in accounts}
    first = min((len(known) for known in wanted.values()), default=seasons)
    for season in range(first + 1, seasons + 1):
        if progress is not None:
            progress.step(season - 1, seasons)
        lacking = [one for one, known in wanted.items() if len(known) < season]
        found = _posted(session, season, lacking)
        for one in lacking:
            wanted[one].append(found[one])
    return {one: tuple(known[:seasons]) for one, known in wanted.items()}


def _posted(session: Session, season: int, accounts: list[int]) -> dict[int, dict[Cause, int]]:
    found: dict[int, dict[Cause, int]] = {one: {} for one in accounts}
    for (account, cause), amount in session.entries_of(season).items():
        if account in found:
            found[account][cause] = amount
    return found
