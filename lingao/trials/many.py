"""Many games: jobs cut into chunks and spread over local processes, or over a cluster."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, TypeVar

from lingao.content.resolve import world_of
from lingao.engine.ruleset import Ruleset
from lingao.trials.games import GameNote, play_game

CHUNK = 10
"""Jobs a local process takes before it reports."""
CLUSTER_CHUNK = 25
"""Jobs a cluster's worker takes before it reports: a chunk costs a round trip over the network."""
Progress = Callable[[int, int], None]
"""Called with jobs done and jobs in all."""
Job = TypeVar("Job")
Done = TypeVar("Done")

_rules: dict[str, Ruleset] = {}


def run_games(
    data: dict[str, Any],
    scenario: str,
    bots: Sequence[str],
    games: int,
    seed: int,
    *,
    processes: int | None = None,
    scheduler: str | None = None,
    progress: Progress | None = None,
) -> list[GameNote]:
    """Play `games` games, the bots in turn, seeds counting up from `seed`. Results come in that order,
    wherever they are played."""
    jobs = [(bots[n % len(bots)], seed + n // len(bots)) for n in range(games)]
    return run_jobs(
        data, scenario, play_job, jobs, processes=processes, scheduler=scheduler, progress=progress
    )


def play_job(rules: Ruleset, job: tuple[str, int]) -> GameNote:
    """Play one game: the bot and the seed."""
    return play_game(rules, *job)


def run_jobs(
    data: dict[str, Any],
    scenario: str,
    work: Callable[[Ruleset, Job], Done],
    jobs: Sequence[Job],
    *,
    processes: int | None = None,
    scheduler: str | None = None,
    progress: Progress | None = None,
) -> list[Done]:
    """Do the same work (a function of a module, so that it can travel) for every job, results in their order.

    Raises:
        ClusterError: when a scheduler is named and there is no cluster to be had.
    """
    chunks = _cut(jobs, CLUSTER_CHUNK if scheduler else CHUNK)
    if scheduler:
        from lingao.trials.cluster import on_cluster

        done = on_cluster(scheduler, data, scenario, work, chunks)
    else:
        done = _locally(data, scenario, work, chunks, processes or os.cpu_count() or 1)
    results: list[Done] = []
    for chunk in done:
        results.extend(chunk)
        if progress is not None:
            progress(len(results), len(jobs))
    return results


def _cut(jobs: Sequence[Job], size: int) -> list[list[Job]]:
    return [list(jobs[n : n + size]) for n in range(0, len(jobs), size)]


def _locally(
    data: dict[str, Any],
    scenario: str,
    work: Callable[[Ruleset, Job], Done],
    chunks: list[list[Job]],
    processes: int,
) -> Iterator[list[Done]]:
    if processes == 1 or len(chunks) <= 1:
        rules = Ruleset(world_of(data), scenario)
        yield from ([work(rules, job) for job in chunk] for chunk in chunks)
        return
    # A fresh interpreter for each worker: nothing of this process's threads is carried over.
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, context, initializer=_prepare, initargs=(data, scenario)) as pool:
        yield from pool.map(_do_chunk, [work] * len(chunks), chunks)


def _prepare(data: dict[str, Any], scenario: str) -> None:
    """Rebuild the ruleset once in each process from the resolved content."""
    _rules["played"] = Ruleset(world_of(data), scenario)


def _do_chunk(work: Callable[[Ruleset, Job], Done], jobs: list[Job]) -> list[Done]:
    return [work(_rules["played"], job) for job in jobs]
