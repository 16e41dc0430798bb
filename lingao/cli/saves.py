"""`lingao saves`: the saved games, the one played last first."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter

from lingao.cli.exits import Exit
from lingao.savefile.listing import ListedGame, list_games
from lingao.savefile.places import save_folder
from lingao.savefile.problems import SaveProblem
from lingao.wording import _
from lingao.wording.cells import pad, width
from lingao.wording.save_problems import save_problem_sentence


def saves(
    *,
    folder: Annotated[Path | None, Parameter(name="--saves")] = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> int:
    """List the saved games, the one played last first.

    A game that cannot be read is listed with what is wrong with it.

    Parameters
    ----------
    folder
        The folder to look in, instead of the usual one.
    as_json
        Print one JSON object with the `folder` and its `games`.
    """
    folder = save_folder(folder)
    try:
        games = list_games(folder)
    except SaveProblem as problem:
        print(save_problem_sentence(problem), file=sys.stderr)
        return Exit.SAVE
    if as_json:
        report = {"folder": str(folder), "games": [entry(game) for game in games]}
        print(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        _print(folder, games)
    return Exit.OK


def entry(game: ListedGame) -> dict[str, Any]:
    """A listed game as data for programs. One that cannot be read has a `problem` and no more."""
    at_hand = {"name": game.name, "path": str(game.path)}
    if game.problem is not None or game.header is None:
        return {**at_hand, "problem": problem_entry(game.problem)}
    header = game.header
    return {
        **at_hand,
        "scenario": header.scenario,
        "difficulty": header.difficulty,
        "seed": header.seed,
        "season": game.season,
        "over": game.over,
        "title": header.title,
        "created": header.created,
        "saved": header.saved,
        "problem": None,
    }


def problem_entry(problem: SaveProblem | None) -> dict[str, Any] | None:
    """A problem as data for programs: its code, what it names, and the sentence a player reads."""
    if problem is None:
        return None
    return {"code": problem.code, **problem.values, "message": save_problem_sentence(problem)}


def _print(folder: Path, games: list[ListedGame]) -> None:
    if not games:
        print(_("No saved games in {folder} yet: `lingao play` begins one.").format(folder=folder))
    across = max((width(game.name) for game in games), default=0)
    for game in games:
        print(f"{pad(game.name, across)}  {_line(game)}")


def _line(game: ListedGame) -> str:
    """What stands behind a game's name."""
    if game.header is None:
        return save_problem_sentence(game.problem) if game.problem else ""
    header = game.header
    if game.over:
        message = _("{scenario}, ended in season {season}, {difficulty}, seed {seed}, played {when}")
    else:
        message = _("{scenario}, season {season}, {difficulty}, seed {seed}, played {when}")
    said = message.format(
        scenario=header.scenario,
        season=game.season,
        difficulty=header.difficulty,
        seed=header.seed,
        when=header.saved.replace("T", " ").removesuffix("+00:00") + " UTC",
    )
    return f"{header.title}: {said}" if header.title else said
