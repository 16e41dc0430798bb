"""What mattered most in a season: each post and each card left out and the season played again, prices that were moved.

Told is what surprises: what a crew did the season before as well counts by half, what the forecast had as well by a quarter, what
was told a season ago not at all unless it grew. A post is weighed by its crew, one head against another.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple
from weakref import WeakKeyDictionary

from lingao.engine.game import forecast, settle
from lingao.engine.seen import seen
from lingao.session.session import Session
from lingao.session.views.weigh import Change, changes

FINER: Final = 100
"""They are compared on a scale so much finer than screens need, so that a small difference still counts."""
TOLD: Final = 4
"""Changes of a post that a report tells."""
GROWN: Final = 1250
"""Per mille of what was told last season that an effect must reach to be told again at once."""
LOOK_BACK: Final = 8
"""Seasons gone through anew when a game is taken up; what was named before has no weight any more."""
RESTED: Final = 4
"""Seasons after which what was named counts in full again; until then a quarter for each gone by."""
PRICE: Final = 20
"""Per mille of the usual price that weigh as much as two per cent of a store."""
FORESEEN: Final = 4
"""A change that the season's forecast had as well surprises by one part in so many."""
LEAST: Final = 5 * FINER
"""What must be new for anything to be named: half a point of an indicator, ten per cent of a store."""

Kind = Literal["post", "card", "price"]


class Mattered(NamedTuple):
    """A post and who was there, a card, or a price: and what a season was made by it."""

    kind: Kind
    subject: int
    """Number of the place, from 1; ordinal of the card; account of the price."""
    handles: tuple[int, ...]
    """Who was at the post; nobody for a card or a price."""
    changes: tuple[Change, ...]
    """What is different because of it, the most surprising first; of a price how it moved."""

    @property
    def what(self) -> tuple[Kind, int]:
        """What it is, whoever did it."""
        return self.kind, self.subject


_NAMED: WeakKeyDictionary[Session, list[Mattered | None]] = WeakKeyDictionary()
_DID: WeakKeyDictionary[Session, list[tuple[Mattered, ...]]] = WeakKeyDictionary()


def mattered_most(session: Session) -> Mattered | None:
    """What of the last season is worth naming; None when nothing of it was new.

    Both seasons are compared as the books show them, since a screen may show nothing else. Plays a season for each
    place manned and each card, and after a game was taken up those of a few seasons before: run it in a thread.
    """
    named, did = _NAMED.setdefault(session, []), _DID.setdefault(session, [])
    forgotten = len(session.past) - LOOK_BACK - len(named)
    named.extend([None] * forgotten)
    did.extend([()] * forgotten)
    for season in range(len(named) + 1, len(session.past) + 1):
        did.append(effects(session, season))
        before = did[-2] if season > 1 else ()
        named.append(_choose(did[-1], before, named, _foreseen(session, season)))
    return named[-1] if named else None


def effects(session: Session, season: int) -> tuple[Mattered, ...]:
    """What each manned post and each card did in a season played, and how prices moved; what made no difference left out."""
    return (*posts_did(session, season), *cards_did(session, season), *prices_moved(session, season))


def posts_did(session: Session, season: int) -> tuple[Mattered, ...]:
    """What would be different had nobody been at a post, the heaviest change first."""
    rules, ordered = session.rules, session.ordered_in(season)
    crews: dict[int, list[int]] = {}
    for handle, account in enumerate(rules.at.plan_post):
        if ordered[account]:
            crews.setdefault(ordered[account], []).append(handle)
    found = []
    for place, crew in crews.items():
        empty = [rules.at.plan_post[handle] for handle in crew]
        # An audit post covers its office by definition; what it did is what it found.
        made = tuple(it for it in _without(session, season, empty) if it.account not in rules.at.audit)
        if made:
            found.append(Mattered("post", place, tuple(crew), made))
    return tuple(found)


def cards_did(session: Session, season: int) -> tuple[Mattered, ...]:
    """What would be different had a card not been on the table."""
    at, ordered = session.rules.at, session.ordered_in(season)
    found = []
    for slot, table in enumerate((at.must[0], at.extra[0])):
        made = _without(session, season, [table, at.choice[slot], at.how[slot]]) if ordered[table] else ()
        if made:
            found.append(Mattered("card", ordered[table] - 1, (), made))
    return tuple(found)


def prices_moved(session: Session, season: int) -> tuple[Mattered, ...]:
    """How prices moved that were traded at; the rest drift back to where they were."""
    rules = session.rules
    before, after = (seen(rules, one) for one in (session.ordered_in(season), session.led_to(season)))
    found = []
    for good in rules.works.goods:
        account = rules.at.price[good.ordinal]
        by = after[account] - before[account]
        if by and after[rules.at.traded[good.ordinal]]:
            weight = abs(by) * FINER // PRICE
            found.append(Mattered("price", account, (), (Change(account, by, weight),)))
    return tuple(found)


def _without(session: Session, season: int, empty: list[int]) -> tuple[Change, ...]:
    """What a season came to that it would not have with these accounts empty in its orders."""
    rules, without = session.rules, session.ordered_in(season)
    for account in empty:
        without[account] = 0
    other = seen(rules, settle(rules, without, session.seed).balances)
    return changes(rules, other, seen(rules, session.led_to(season)), FINER)


def _choose(
    did: tuple[Mattered, ...],
    before: tuple[Mattered, ...],
    named: list[Mattered | None],
    foreseen: frozenset[int],
) -> Mattered | None:
    """The most surprising; None where too little of anything was new.

    What could only be named again for the same is passed over while there is another.
    """
    last = named[-1] if named else None
    usual = {one.what: {change.account: change for change in one.changes} for one in before}
    best: tuple[tuple[bool, int, int], Mattered] | None = None
    for one in did:
        usual_here, stale = usual.get(one.what, {}), _stale(one, last)
        news = {it: 0 if it.account in stale else _news(it, usual_here, foreseen) for it in one.changes}
        if sum(news.values()) < LEAST:
            continue
        ranked = sorted(one.changes, key=lambda it: (it.account in stale, -news[it]))
        score = sum(news.values()) * _rest(one, named) // max(1, len(one.handles))
        rank = (ranked[0].account not in stale, score, sum(it.weight for it in ranked))
        if best is None or rank > best[0]:
            best = rank, one._replace(changes=_told(ranked))
    return best[1] if best else None


def _foreseen(session: Session, season: int) -> frozenset[int]:
    """Accounts that came out as the season's forecast had them, by a hundredth or better."""
    rules = session.rules
    planned = forecast(rules, session.ordered_in(season)).balances
    after = seen(rules, session.led_to(season))
    return frozenset(
        n for n, (had, has) in enumerate(zip(planned, after, strict=True)) if abs(had - has) * 100 <= abs(has)
    )


def _told(ranked: list[Change]) -> tuple[Change, ...]:
    """The changes large enough for a screen to show, or the first where none is."""
    return tuple(it for it in ranked if it.weight >= FINER) or tuple(ranked[:1])


def _news(change: Change, usual: dict[int, Change], foreseen: frozenset[int]) -> int:
    """How much a change surprises: what is more than last season in full, what is the same by half; a part of that where
    it was foreseen."""
    was, news = usual.get(change.account), change.weight
    if was is not None and (was.amount > 0) == (change.amount > 0):
        news -= min(was.weight, change.weight) // 2
    return news // FORESEEN if change.account in foreseen else news


def _stale(one: Mattered, last: Mattered | None) -> set[int]:
    """Accounts told of this a season ago whose change has not grown since."""
    if last is None or last.what != one.what:
        return set()
    told = {change.account: change.weight for change in last.changes[:TOLD]}
    return {
        change.account
        for change in one.changes
        if change.account in told and change.weight * 1000 < told[change.account] * GROWN
    }


def _rest(one: Mattered, named: list[Mattered | None]) -> int:
    """Seasons since it was named (a card: since any card was), the most that counts being `RESTED`."""
    recent = named[: -RESTED - 1 : -1]
    return next((n for n, it in enumerate(recent, 1) if it is not None and _same(one, it)), RESTED)


def _same(one: Mattered, other: Mattered) -> bool:
    return one.kind == other.kind == "card" or one.what == other.what
