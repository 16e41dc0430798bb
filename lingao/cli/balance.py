"""`lingao balance`: many games by bots, and what came of them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

from cyclopts import Parameter, validators

from lingao.cli.exits import Exit
from lingao.content.resolve import load
from lingao.trials.balance import Progress, run_games, summary
from lingao.trials.bots import BOTS
from lingao.trials.games import GameNote

FIGURES = ("seasons", "techs", "cards_seen", "hungry_seasons")


def balance(
    *,
    games: Annotated[int, Parameter(validator=validators.Number(gte=1, lte=100_000))] = 200,
    seed: int = 1,
    scenario: str | None = None,
    difficulty: str = "normal",
    bots: str = ",".join(BOTS),
    processes: Annotated[int | None, Parameter(validator=validators.Number(gte=1, lte=256))] = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> int:
    """Let bots play many games and print what came of them, by bot.

    Parameters
    ----------
    games
        Games in all; the bots take turns, seeds count up.
    seed
        The first seed.
    scenario
        The scenario played; the longest one when left out.
    difficulty
        The difficulty played.
    bots
        Names of bots, separated by commas.
    processes
        Local processes; one for each core when left out.
    as_json
        Print one JSON object.
    """
    loaded = load(difficulty=difficulty)
    if loaded.world is None:
        print("The content has errors: run `lingao check`.", file=sys.stderr)
        return Exit.PROBLEMS
    names = [name.strip() for name in bots.split(",") if name.strip()]
    unknown = [name for name in names if name not in BOTS]
    if unknown or not names:
        print(f"No bot {', '.join(unknown) or 'named'}; there are {', '.join(BOTS)}.", file=sys.stderr)
        return Exit.USAGE
    if scenario is None:
        scenario = max(loaded.world.scenarios, key=lambda one: one.seasons).id
    if scenario not in {one.id for one in loaded.world.scenarios}:
        known = ", ".join(one.id for one in loaded.world.scenarios)
        print(f"No scenario {scenario}; there are {known}.", file=sys.stderr)
        return Exit.USAGE
    play = partial(run_games, loaded.data, scenario, names, games, seed, processes=processes)
    notes = _with_progress(play, games)
    report = {"scenario": scenario, "difficulty": difficulty, "seed": seed}
    report |= summary(
        notes, [card.id for card in loaded.world.cards], [tech.id for tech in loaded.world.techs]
    )
    if as_json:
        print(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        _print(report)
    return Exit.OK


def _with_progress(work: Callable[..., list[GameNote]], games: int) -> list[GameNote]:
    """Do the work with a bar on standard error, silent when that is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    columns = (TextColumn("playing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("games", total=games)
        progress: Progress = lambda done, _all: bar.update(task, completed=done)  # noqa: E731 - named for its type
        return work(progress=progress)


def _print(report: dict[str, Any]) -> None:
    """A table of figures (median, least to most), the endings by bot, and what nobody met."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    table = Table(title=f"{report['games']} games of {report['scenario']}, median (least to most)")
    for name in ("bot", "games", "seasons", "techs", "cards seen", "hungry seasons", "promises kept"):
        table.add_column(name, justify="left" if name == "bot" else "right")
    for bot, found in report["bots"].items():
        spreads = [found[name] for name in FIGURES]
        cells = [f"{one['median']:g} ({one['least']}-{one['most']})" for one in spreads]
        table.add_row(bot, str(found["games"]), *cells, f"{found['promises_kept_per_cent']} %")
    console.print(table)
    for bot, found in report["bots"].items():
        endings = ", ".join(f"{ending} {count}" for ending, count in found["endings"].items())
        console.print(f"{bot}: {endings}")
    console.print(f"cards never met: {', '.join(report['cards_never_met']) or 'none'}")
    console.print(f"techs never learnt: {', '.join(report['techs_never_learnt']) or 'none'}")
