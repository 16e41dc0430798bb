"""`lingao balance`: many games by bots, and what came of them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter, validators

from lingao.cli.exits import Exit
from lingao.content.kept import load_kept
from lingao.trials.bots import BOTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lingao.content.models.world import World
    from lingao.trials.balance import Report
    from lingao.trials.cluster import ClusterError
    from lingao.trials.games import GameNote
    from lingao.trials.many import Progress

NO_CLUSTER = {
    "missing": "Playing on a cluster needs an extra: pip install 'lingao[cluster]'.",
    "silent": "No scheduler answers at {address}.",
}

GAMES_A_SAMPLE = 5
MOST_SAMPLES = 200
"""Seasons sampled when nobody says how many: one for so many games, and no more than these."""


def balance(
    *,
    games: Annotated[int, Parameter(validator=validators.Number(gte=1, lte=100_000))] = 200,
    seed: int = 1,
    scenario: str | None = None,
    difficulty: str = "normal",
    bots: str = ",".join(BOTS),
    decisions: Annotated[int | None, Parameter(validator=validators.Number(gte=0, lte=10_000))] = None,
    processes: Annotated[int | None, Parameter(validator=validators.Number(gte=1, lte=256))] = None,
    scheduler: str | None = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
    html: Path | None = None,
    csv: Path | None = None,
) -> int:
    """Let bots play many games and print what came of them, by bot.

    Parameters
    ----------
    games
        Games in all; the bots take turns, seeds count up.
    seed
        The first seed.
    scenario
        The scenario played; the one of forty seasons, else the longest, when left out.
    difficulty
        The difficulty played.
    bots
        Names of bots, separated by commas.
    decisions
        Seasons sampled to measure how far the posts are a decision, each as slow as some six games; when left out one for
        every five games, at most 200.
    processes
        Local processes; one for each core when left out.
    scheduler
        The address of a Dask scheduler to play on in place of local processes, such as tcp://host:8786.
    as_json
        Print one JSON object.
    html
        Write the whole report to this file as a page, with the choices of every card and a band for each indicator.
    csv
        Write one row for each game to this file.
    """
    loaded = load_kept(difficulty=difficulty)
    if loaded.world is None:
        print("The content has errors: run `lingao check`.", file=sys.stderr)
        return Exit.PROBLEMS
    names = [name.strip() for name in bots.split(",") if name.strip()]
    played = scenario or _whole_arc(loaded.world)
    mistake = _mistake(loaded.world, names, played)
    if mistake:
        print(mistake, file=sys.stderr)
        return Exit.USAGE
    sampled = min(games // GAMES_A_SAMPLE, MOST_SAMPLES) if decisions is None else decisions
    places = {"processes": processes, "scheduler": scheduler}
    from lingao.trials.cluster import ClusterError

    try:
        notes, report = _play(
            loaded.world, loaded.data, played, difficulty, names, games, seed, sampled, places
        )
    except ClusterError as error:
        print(_no_cluster(error), file=sys.stderr)
        return Exit.USAGE
    try:
        _write(loaded.world, notes, report, html, csv)
    except OSError as error:
        print(f"Cannot write {error.filename}: {error.strerror}.", file=sys.stderr)
        return Exit.USAGE
    if as_json:
        print(json.dumps(asdict(report), ensure_ascii=False, indent=2))
    else:
        from lingao.cli.balance_table import print_report

        print_report(report, loaded.world)
    return Exit.OK


WHOLE = 40
"""Seasons of the arc that is played when no scenario is named."""


def _whole_arc(world: World) -> str:
    """The scenario of forty seasons, else the longest."""
    return min(world.scenarios, key=lambda one: (one.seasons != WHOLE, -one.seasons)).id


def _mistake(world: World, names: list[str], scenario: str) -> str:
    """What is wrong with the names given; empty when nothing is."""
    unknown = [name for name in names if name not in BOTS]
    if unknown or not names:
        return f"No bot {', '.join(unknown) or 'named'}; there are {', '.join(BOTS)}."
    if scenario not in {one.id for one in world.scenarios}:
        return f"No scenario {scenario}; there are {', '.join(one.id for one in world.scenarios)}."
    return ""


def _play(
    world: World,
    data: dict[str, Any],
    scenario: str,
    difficulty: str,
    names: list[str],
    games: int,
    seed: int,
    decisions: int,
    places: dict[str, Any],
) -> tuple[list[GameNote], Report]:
    """Play the games, measure the decisions where any are sampled, and sum up."""
    from lingao.trials.balance import balance as sum_up
    from lingao.trials.decisions import measure
    from lingao.trials.many import run_games

    with _bar("playing", games) as progress:
        notes = run_games(data, scenario, names, games, seed, **places, progress=progress)
    measured = None
    if decisions:
        seasons = next(one.seasons for one in world.scenarios if one.id == scenario)
        with _bar("weighing", decisions) as progress:
            measured = measure(data, scenario, seasons, names, decisions, seed, **places, progress=progress)
    report = sum_up(notes, world, scenario=scenario, difficulty=difficulty, seed=seed, decisions=measured)
    return notes, report


def _write(world: World, notes: list[GameNote], report: Report, html: Path | None, csv: Path | None) -> None:
    if html is not None:
        from lingao.cli.balance_page import page

        html.write_text(page(report, world), encoding="utf-8")
    if csv is not None:
        from lingao.cli.balance_sheet import write_games

        with csv.open("w", encoding="utf-8", newline="") as file:
            write_games(file, notes, world)


def _no_cluster(error: ClusterError) -> str:
    return NO_CLUSTER[error.why].format(address=error.address)


@contextmanager
def _bar(word: str, total: int) -> Iterator[Progress]:
    """A bar on standard error while work is done, silent when that is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    columns = (TextColumn(word), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(word, total=total)
        update: Callable[[int, int], None] = lambda done, _all: bar.update(task, completed=done)  # noqa: E731 - typed
        yield update
