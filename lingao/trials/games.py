"""Playing one game with a bot, and what is noted of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lingao.content.vocabulary import INDICATORS
from lingao.engine.game import is_over, settle, start
from lingao.engine.orders import Order
from lingao.engine.ruleset import Ruleset
from lingao.trials.bots import BOTS
from lingao.trials.bots.common import Desk

Watch = Callable[[list[int], list[Order], list[int]], None]
"""Called each season with the state it began in, the orders given, and the state it ended in."""


@dataclass
class GameNote:
    """What one game came to. Plain data: it crosses process borders."""

    bot: str
    seed: int
    ending: str
    seasons: int
    techs: int
    tech_dates: dict[str, int] = field(default_factory=dict)
    cards: list[str] = field(default_factory=list)
    choices: dict[str, str] = field(default_factory=dict)
    kept: int = 0
    missed: int = 0
    found_out: int = 0
    hungry_seasons: int = 0
    indicators: dict[str, int] = field(default_factory=dict)
    """True values at the end, in whole points."""


def play_game(rules: Ruleset, bot: str, seed: int, watch: Watch | None = None) -> GameNote:
    """Play a run to its end.

    Raises:
        RuntimeError: when a season passes without a legal step, which no content should allow.
    """
    player = BOTS[bot]()
    balances = start(rules, seed).balances
    note = GameNote(bot=bot, seed=seed, ending="", seasons=0, techs=0)
    while not is_over(rules, balances):
        if note.seasons > rules.calendar.seasons:
            raise RuntimeError(f"{bot}, seed {seed}: the run did not end with its last season")
        desk = Desk(rules, balances, seed)
        player.play(desk)
        after = settle(rules, desk.balances, seed).balances
        _note_season(rules, note, after)
        if watch is not None:
            watch(balances, desk.given, after)
        balances = after
    _note_end(rules, note, balances)
    return note


def _note_season(rules: Ruleset, note: GameNote, balances: list[int]) -> None:
    note.seasons += 1
    at = rules.at
    if balances[at.hunger_deaths[0]] or balances[at.fed[0]] < 900:
        note.hungry_seasons += 1


def _note_end(rules: Ruleset, note: GameNote, balances: list[int]) -> None:
    at, world = rules.at, rules.world
    note.ending = world.endings[balances[at.ended[0]] - 1].id
    for tech, known, since in zip(world.techs, at.tech, at.tech_since, strict=True):
        if balances[known]:
            note.tech_dates[tech.id] = balances[since]
    note.techs = len(note.tech_dates)
    for row, met, chose in zip(rules.council.cards, at.met, at.chose, strict=True):
        if balances[met]:
            note.cards.append(row.id)
            note.choices[row.id] = row.choices[balances[chose] - 1].id
    note.kept, note.missed, note.found_out = (balances[account] for account in at.tally)
    note.indicators = {
        name: balances[account] // 1000 for name, account in zip(INDICATORS, at.indicator, strict=True)
    }
