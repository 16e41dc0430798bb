"""Balance: what many games came to, by bot, as plain data. Renderers stand above."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from lingao.content.models.world import World
from lingao.content.vocabulary import INDICATORS
from lingao.trials.decisions import Decisions
from lingao.trials.games import GameNote
from lingao.trials.shares import Share, Spread, jaccard, share, spread

BASELINE = "random"
"""The bot that those with a character are compared with."""


@dataclass(frozen=True)
class Dates:
    """In how many games something happened, and in which season where it did."""

    share: Share
    seasons: Spread | None


@dataclass(frozen=True)
class BotReport:
    """What the games of one bot came to."""

    games: int
    endings: dict[str, Share]
    seasons: Spread
    techs: Spread
    cards_seen: Spread
    hungry_seasons: Spread
    famine: Share
    """Games with a famine year."""
    starved: Share
    """Games in which a twentieth of the people died of hunger within three years."""
    promises_kept: Share
    """Of all whose session came: what fell short by a little, and what was lowered, was not kept."""
    found_out: Spread
    tech_dates: dict[str, Dates]
    era_dates: dict[str, Dates]
    indicators: dict[str, Spread]
    bands: dict[str, list[Spread]]
    """By indicator, one spread for each season, over the games still going."""
    worths: dict[str, Spread]
    """What its last states are worth to each bot with a character."""
    beats_random: Share | None
    """Pairs of games with `random` in which the last state is worth more to it; None where there is nothing to
    compare."""


@dataclass(frozen=True)
class CardReport:
    """How often a card was met and how each of its choices was picked."""

    met: Share
    choices: dict[str, Share]
    by_bot: dict[str, dict[str, int]]
    """Times each choice was picked by each bot that met the card."""


@dataclass(frozen=True)
class Report:
    """What all the games came to."""

    scenario: str
    difficulty: str
    seed: int
    games: int
    bots: dict[str, BotReport]
    endings: dict[str, Share]
    cards: dict[str, CardReport]
    overlap: dict[str, dict[str, float]]
    """Jaccard index of the techs known at the end, by pair of bots: the mean over seeds that both played."""
    cards_never_met: list[str]
    choices_never_picked: list[str]
    techs_never_learnt: list[str]
    endings_never_met: list[str]
    decisions: Decisions | None


def balance(
    notes: Sequence[GameNote],
    world: World,
    *,
    scenario: str,
    difficulty: str,
    seed: int,
    decisions: Decisions | None = None,
) -> Report:
    """Sum up games of one scenario."""
    names = list(dict.fromkeys(note.bot for note in notes))
    by_bot = {name: [note for note in notes if note.bot == name] for name in names}
    cards = _cards(notes, world)
    learnt = {tech for note in notes for tech in note.tech_dates}
    endings = _endings(notes)
    return Report(
        scenario=scenario,
        difficulty=difficulty,
        seed=seed,
        games=len(notes),
        bots={name: _bot(name, by_bot, world) for name in names},
        endings=endings,
        cards=cards,
        overlap=_overlap(by_bot),
        cards_never_met=[card.id for card in world.cards if card.id not in cards],
        choices_never_picked=[
            f"{card}.{choice}"
            for card, found in cards.items()
            for choice, picked in found.choices.items()
            if not picked.count
        ],
        techs_never_learnt=[tech.id for tech in world.techs if tech.id not in learnt],
        endings_never_met=[ending.id for ending in world.endings if ending.id not in endings],
        decisions=decisions,
    )


def _bot(name: str, by_bot: dict[str, list[GameNote]], world: World) -> BotReport:
    notes = by_bot[name]
    kept = sum(note.kept for note in notes)
    return BotReport(
        games=len(notes),
        endings=_endings(notes),
        seasons=spread([note.seasons for note in notes]),
        techs=spread([note.techs for note in notes]),
        cards_seen=spread([len(note.cards) for note in notes]),
        hungry_seasons=spread([note.hungry_seasons for note in notes]),
        famine=share(sum(1 for note in notes if note.famine_years), len(notes)),
        starved=share(sum(1 for note in notes if note.starved), len(notes)),
        promises_kept=share(kept, sum(note.judged for note in notes)),
        found_out=spread([note.found_out for note in notes]),
        tech_dates=_dates((one.id for one in world.techs), [note.tech_dates for note in notes]),
        era_dates=_dates((one.id for one in world.eras), [note.era_dates for note in notes]),
        indicators={one: spread([note.indicators[one] for note in notes]) for one in notes[0].indicators},
        bands=_bands(notes),
        worths={one: spread([note.worths[one] for note in notes]) for one in notes[0].worths},
        beats_random=_beats(name, by_bot),
    )


def _endings(notes: Sequence[GameNote]) -> dict[str, Share]:
    """Endings met, the most frequent first."""
    counted = Counter(note.ending for note in notes)
    return {ending: share(count, len(notes)) for ending, count in counted.most_common()}


def _dates(ids: Iterable[str], found: list[dict[str, int]]) -> dict[str, Dates]:
    dates = {}
    for one in ids:
        seasons = [each[one] for each in found if one in each]
        dates[one] = Dates(share(len(seasons), len(found)), spread(seasons) if seasons else None)
    return dates


def _bands(notes: Sequence[GameNote]) -> dict[str, list[Spread]]:
    longest = max((len(note.course) for note in notes), default=0)
    return {
        name: [
            spread([note.course[season][n] for note in notes if len(note.course) > season])
            for season in range(longest)
        ]
        for n, name in enumerate(INDICATORS)
    }


def _beats(name: str, by_bot: dict[str, list[GameNote]]) -> Share | None:
    """Over all pairs of a game of the bot and one of `random`: how often its own state is worth more to it."""
    mine = [note.worths[name] for note in by_bot[name] if name in note.worths]
    theirs = [note.worths[name] for note in by_bot.get(BASELINE, ()) if name in note.worths]
    if not mine or not theirs or name == BASELINE:
        return None
    return share(sum(1 for one in mine for other in theirs if one > other), len(mine) * len(theirs))


def _cards(notes: Sequence[GameNote], world: World) -> dict[str, CardReport]:
    """Every card that was met, with all its choices, picked or not."""
    found = {}
    for card in world.cards:
        met = [note for note in notes if card.id in note.choices]
        if not met:
            continue
        by_bot: dict[str, Counter[str]] = {}
        for note in met:
            by_bot.setdefault(note.bot, Counter())[note.choices[card.id]] += 1
        picked = sum(by_bot.values(), Counter[str]())
        found[card.id] = CardReport(
            met=share(len(met), len(notes)),
            choices={one.id: share(picked[one.id], len(met)) for one in card.choices},
            by_bot={bot: dict(counted) for bot, counted in by_bot.items()},
        )
    return found


def _overlap(by_bot: dict[str, list[GameNote]]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for one, other in combinations(by_bot, 2):
        seeds = {note.seed: note.tech_dates for note in by_bot[other]}
        both = [jaccard(note.tech_dates, seeds[note.seed]) for note in by_bot[one] if note.seed in seeds]
        if both:
            found.setdefault(one, {})[other] = round(sum(both) / len(both), 3)
    return found
