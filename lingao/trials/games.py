"""Playing one game with a bot, and what is noted of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lingao.content.vocabulary import INDICATORS
from lingao.engine.game import is_over, pass_season, start
from lingao.engine.orders import Order
from lingao.engine.queue import ERA_OPENS_BY
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances, State
from lingao.trials.bots import BOTS, CHARACTERS
from lingao.trials.bots.character import worth
from lingao.trials.bots.common import Desk

Watch = Callable[[State, list[Order], State], None]
"""Called each season with the state it began in, the orders given, and the state it ended in."""
UNDERFED = 900
"""Per mille of rations under which a season counts as hungry."""
STARVED_ONE_IN = 20
"""One in so many lost to hunger within twelve seasons: the game is counted as one of starvation."""


@dataclass
class GameNote:
    """What one game came to. Plain data: it crosses process borders."""

    bot: str
    seed: int
    ending: str
    seasons: int
    techs: int
    tech_dates: dict[str, int] = field(default_factory=dict)
    era_dates: dict[str, int] = field(default_factory=dict)
    """The season in which each era opened; 0 for those open from the start."""
    cards: list[str] = field(default_factory=list)
    choices: dict[str, str] = field(default_factory=dict)
    judged: int = 0
    """Promises whose session came, lowered ones too: kept, missed, or short by less than counts as missed."""
    kept: int = 0
    missed: int = 0
    found_out: int = 0
    hungry_seasons: int = 0
    """Seasons with deaths of hunger, or with rations under nine tenths."""
    famine_years: int = 0
    starved: bool = False
    indicators: dict[str, int] = field(default_factory=dict)
    """True values at the end, in whole points."""
    course: list[list[int]] = field(default_factory=list)
    """For each season the true indicators at its end, in whole points."""
    worths: dict[str, int] = field(default_factory=dict)
    """What the last state is worth to each bot that has a character, in thousandths."""


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
        after = pass_season(rules, desk.balances, seed)
        _note_season(rules, note, after)
        note.judged += _judged(rules, desk.balances, after)
        if watch is not None:
            watch(balances, desk.given, after)
        balances = after
    _note_end(rules, note, balances)
    return note


def _note_season(rules: Ruleset, note: GameNote, balances: Balances) -> None:
    note.seasons += 1
    at = rules.at
    note.course.append([balances[account] // 1000 for account in at.indicator])
    note.hungry_seasons += balances[at.hunger_deaths[0]] > 0 or balances[at.fed[0]] < UNDERFED
    note.famine_years += balances[at.shocks[0]] == note.seasons
    lost = sum(balances[rules.span.hunger_ring])
    people = max(balances[rules.span.people_ring])
    note.starved |= lost * STARVED_ONE_IN >= people > 0


def _judged(rules: Ruleset, planned: Balances, after: Balances) -> int:
    """Promises judged this season: they hung, or were to be hung, when it was planned, and their session was its end."""
    at, season = rules.at, planned[rules.at.season[0]]
    if not rules.calendar.is_session(season):
        return 0
    hung = sum(1 for n, before in zip(at.hung, at.plan_hang, strict=True) if planned[n] or planned[before])
    return hung - sum(1 for account in at.hung if after[account])


def _note_end(rules: Ruleset, note: GameNote, balances: Balances) -> None:
    at, world = rules.at, rules.world
    note.ending = world.endings[balances[at.ended[0]] - 1].id
    for tech, known, since in zip(world.techs, at.tech, at.tech_since, strict=True):
        if balances[known]:
            note.tech_dates[tech.id] = balances[since]
    note.techs = len(note.tech_dates)
    note.era_dates = _era_dates(rules, note)
    for row, met, chose in zip(rules.council.cards, at.met, at.chose, strict=True):
        if balances[met]:
            note.cards.append(row.id)
            note.choices[row.id] = row.choices[balances[chose] - 1].id
    note.kept, note.missed, note.found_out = (balances[account] for account in at.tally)
    note.indicators = {
        name: balances[account] // 1000 for name, account in zip(INDICATORS, at.indicator, strict=True)
    }
    note.worths = {name: worth(rules, balances, one) for name, one in CHARACTERS.items()}


def _era_dates(rules: Ruleset, note: GameNote) -> dict[str, int]:
    """When each era opened: the season of the last of the techs that it takes."""
    found = {}
    for era in rules.world.eras:
        needed = min(ERA_OPENS_BY, len(era.opened_by))
        known = sorted(note.tech_dates[tech] for tech in era.opened_by if tech in note.tech_dates)
        if len(known) >= needed:
            found[era.id] = known[needed - 1] if needed else 0
    return found
