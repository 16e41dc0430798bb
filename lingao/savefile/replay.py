"""Playing a saved game again from its first state, order by order, and comparing every season with what was saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import ValidationError

from lingao.content.resolve import world_of
from lingao.engine.game import pass_season, start
from lingao.engine.legality import is_legal
from lingao.engine.obey import obey_here
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.state import State, state_hash
from lingao.savefile.game import SaveFile
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.rows import SeasonRecord

Progress = Callable[[int, int], None]
"""Told at the beginning of each season: how many were compared, how many there are."""


@dataclass(frozen=True, slots=True)
class ReplayResult:
    """How far a game was played again, and what stopped it."""

    branch: int
    seasons: int
    """Seasons played to their end that came out as saved."""
    orders: int
    """Orders obeyed on the way."""
    state_hash: str
    """Hash of the last state that came out as saved; empty if none did."""
    problem: SaveProblem | None
    """`replay_differs` or `replay_refused` with its `season`; None when everything came out as saved."""


def rules_of(save: SaveFile) -> Ruleset:
    """The rules a game was begun with, from the content pinned in it.

    Raises:
        SaveProblem: `content_unfit`, when this version of the game can make no world of it, or lays out other accounts
            for it than the saved states have.
    """
    unfit = SaveProblem(SaveCode.CONTENT_UNFIT, {"file": str(save.path), "game": save.header.game})
    try:
        rules = Ruleset(world_of(save.content_data()), save.header.scenario)
    except (ValidationError, StopIteration) as broken:
        raise unfit from broken
    if len(save.current().start) != len(rules.layout.names):
        raise unfit
    return rules


def replay(
    save: SaveFile,
    verify: bool = True,
    progress: Progress | None = None,
    branch: int | None = None,
    rules: Ruleset | None = None,
) -> ReplayResult:
    """Play a branch (the current one if none is named) again by the engine.

    `rules` spares making them anew from the game's content, for callers who have had them of `rules_of`.

    With `verify` every state is compared with the saved one and the first that differs ends it; without, only
    orders that can no longer be obeyed do.

    Raises:
        SaveProblem: when the game cannot be played at all: `content_unfit`, `no_such_branch`.
    """
    rules, seed = rules or rules_of(save), save.header.seed
    records = save.history(branch)
    number = save.header.branch if branch is None else branch
    balances = start(rules, seed).balances
    obeyed = 0
    reached: State | None = None

    def told(seasons: int, problem: SaveProblem | None) -> ReplayResult:
        return ReplayResult(number, seasons, obeyed, state_hash(reached) if reached else "", problem)

    for done, record in enumerate(records):
        # The saved state was found to have its hash when it was read: comparing the numbers is as good, and quicker.
        if verify and balances != record.start:
            return told(max(0, done - 1), _differs(save, record))
        reached = balances
        ordered = _obey_all(rules, balances, record)
        if ordered is None:
            return told(done, _refused(save, record))
        obeyed += len(record.orders)
        if progress is not None:
            progress(done + 1, len(records))
        if done + 1 < len(records):
            balances = pass_season(rules, ordered, seed)
    return told(len(records) - 1, None)


def _obey_all(rules: Ruleset, balances: State, record: SeasonRecord) -> State | None:
    """The state with a season's orders obeyed; None when one of them is not legal."""
    ordered, shown = balances.copy(), seen(rules, balances)
    for order in record.orders:
        if not is_legal(rules, shown, order):
            return None
        obey_here(rules, ordered, shown, order)
    return ordered


def _differs(save: SaveFile, record: SeasonRecord) -> SaveProblem:
    """The state at the beginning of a season is not what was saved: the season before went otherwise."""
    return SaveProblem(SaveCode.REPLAY_DIFFERS, {"file": str(save.path), "season": record.season})


def _refused(save: SaveFile, record: SeasonRecord) -> SaveProblem:
    """An order of a season is not legal in it."""
    return SaveProblem(SaveCode.REPLAY_REFUSED, {"file": str(save.path), "season": record.season})
