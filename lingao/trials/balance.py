"""Balance: many games by several bots over local processes, and the figures that come of them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from statistics import mean, median
from typing import Any

from lingao.content.resolve import world_of
from lingao.engine.ruleset import Ruleset
from lingao.trials.games import GameNote, play_game

CHUNK = 10
"""Games a process plays before it reports."""
Progress = Callable[[int, int], None]
"""Called with games done and games in all."""

_rules: dict[str, Ruleset] = {}


def run_games(
    data: dict[str, Any],
    scenario: str,
    bots: Sequence[str],
    games: int,
    seed: int,
    *,
    processes: int | None = None,
    progress: Progress | None = None,
) -> list[GameNote]:
    """Play `games` games, the bots in turn, seeds counting up from `seed`. Results come in that order,
    whatever the number of processes."""
    jobs = [(bots[n % len(bots)], seed + n // len(bots)) for n in range(games)]
    chunks = [jobs[n : n + CHUNK] for n in range(0, len(jobs), CHUNK)]
    notes: list[GameNote] = []
    for done in _played(data, scenario, chunks, processes or os.cpu_count() or 1):
        notes.extend(done)
        if progress is not None:
            progress(len(notes), games)
    return notes


def _played(
    data: dict[str, Any], scenario: str, chunks: list[list[tuple[str, int]]], processes: int
) -> Iterator[list[GameNote]]:
    if processes == 1 or len(chunks) == 1:
        _prepare(data, scenario)
        yield from map(_play_chunk, chunks)
        return
    # A fresh interpreter for each worker: nothing of this process's threads is carried over.
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, context, initializer=_prepare, initargs=(data, scenario)) as pool:
        yield from pool.map(_play_chunk, chunks)


def _prepare(data: dict[str, Any], scenario: str) -> None:
    """Rebuild the ruleset once in each process from the resolved content."""
    _rules["played"] = Ruleset(world_of(data), scenario)


def _play_chunk(jobs: list[tuple[str, int]]) -> list[GameNote]:
    return [play_game(_rules["played"], bot, seed) for bot, seed in jobs]


def summary(notes: Sequence[GameNote], card_ids: Sequence[str], tech_ids: Sequence[str]) -> dict[str, Any]:
    """What the games came to, by bot, and which cards nobody met."""
    bots = dict.fromkeys(note.bot for note in notes)
    met = {card for note in notes for card in note.cards}
    learnt = {tech for note in notes for tech in note.tech_dates}
    return {
        "games": len(notes),
        "bots": {bot: _by_bot([note for note in notes if note.bot == bot]) for bot in bots},
        "cards_met": len(met),
        "cards_never_met": [card for card in card_ids if card not in met],
        "techs_never_learnt": [tech for tech in tech_ids if tech not in learnt],
    }


def _by_bot(notes: list[GameNote]) -> dict[str, Any]:
    judged = sum(note.kept + note.missed for note in notes)
    return {
        "games": len(notes),
        "endings": dict(Counter(note.ending for note in notes).most_common()),
        "seasons": _spread([note.seasons for note in notes]),
        "techs": _spread([note.techs for note in notes]),
        "cards_seen": _spread([len(note.cards) for note in notes]),
        "promises_kept_per_cent": sum(note.kept for note in notes) * 100 // judged if judged else 0,
        "hungry_seasons": _spread([note.hungry_seasons for note in notes]),
        "indicators": {
            name: _spread([note.indicators[name] for note in notes]) for name in notes[0].indicators
        },
    }


def _spread(values: list[int]) -> dict[str, float]:
    return {
        "least": min(values),
        "median": median(values),
        "mean": round(mean(values), 1),
        "most": max(values),
    }
