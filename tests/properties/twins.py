"""Two sessions that differ in nothing but what is hidden."""

from __future__ import annotations

import copy
from random import Random

from lingao.engine.ledger import Entries
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import State
from lingao.session.session import Played, Session
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk
from tests.properties.shipped import Seed, rules_of


def play_to(game: Seed, season: int) -> Session:
    """A session of a game in which a bot has played up to a season and given that season's orders too.

    It stops earlier, before its last season, when the run would end.
    """
    session = Session(rules_of(game.scenario), game.seed)
    player = BOTS[game.bot]()
    while True:
        desk = Desk(session.rules, session.balances, game.seed)
        player.play(desk)
        for order in desk.given:
            assert session.give(order) is None
        if session.season == season:
            return session
        ended = copy.copy(session)
        ended.past = session.past.copy()
        assert ended.end_season() is None
        if ended.over:
            return session
        session = ended


class Twin(Session):
    """A session in which everything hidden is otherwise than in another."""

    @classmethod
    def of(cls, session: Session, seed: int, *, past: bool = False) -> Twin:
        """The twin of a session; the seed draws what is hidden in it.

        Hidden figures differ now and in the entries of the last season; with `past` also in the states of all
        seasons before, whose books stay what they were.
        """
        lot = Random(seed)
        accounts = sorted(hidden_accounts(session.rules))
        hidden = {n: lot.choice((0, 1, 1000, lot.randrange(10**7))) for n in accounts}
        twin = cls.__new__(cls)
        twin.rules, twin.seed, twin.keeper = session.rules, session.seed, None
        twin._told = session if past else None
        twin.orders = session.orders.copy()
        twin._states = [otherwise(state, hidden) for state in session._states]
        twin.opening = twin._states[0]
        twin.past = session.past.copy()
        if past:
            twin.past = [Played(otherwise(one.balances, hidden), one.orders) for one in session.past]
        twin.entries = other_entries(session.entries, session.rules, lot)
        twin._forget()
        return twin

    _told: Session | None

    def entries_of(self, season: int) -> Entries:
        """What was posted in the open is as it was: another truth behind the same books."""
        if self._told is None:
            return super().entries_of(season)
        return other_entries(self._told.entries_of(season), self.rules, Random(season))


def hidden_accounts(rules: Ruleset) -> set[int]:
    """Every account nobody may look into: those without a twin, and those whose twin is shown."""
    return {*rules.layout.hidden, *rules.layout.twins}


def otherwise(balances: State, hidden: dict[int, int]) -> State:
    """A state with other figures in its hidden accounts."""
    changed = balances.copy()
    for account, value in hidden.items():
        changed[account] = value
    return changed


def other_entries(entries: Entries, rules: Ruleset, lot: Random) -> Entries:
    """Entries with other amounts, or none, on hidden accounts."""
    hidden = hidden_accounts(rules)
    return {
        key: amount if key[0] not in hidden else lot.randrange(-(10**6), 10**6)
        for key, amount in entries.items()
        if key[0] not in hidden or lot.random() < 0.8
    }
