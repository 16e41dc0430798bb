"""`lingao replay`: a saved game played again, and whether it comes out as saved."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from lingao.cli.exits import Exit
from lingao.cli.saves import problem_entry
from lingao.savefile.opening import open_save
from lingao.savefile.places import find_game, save_folder
from lingao.savefile.problems import SaveProblem
from lingao.savefile.replay import Progress, ReplayResult
from lingao.savefile.replay import replay as play_again
from lingao.wording import _, ngettext
from lingao.wording.numbers import whole
from lingao.wording.save_problems import save_problem_sentence


def replay(
    game: str,
    *,
    verify: Annotated[bool, Parameter(negative="")] = False,
    branch: int | None = None,
    folder: Annotated[Path | None, Parameter(name="--saves")] = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> int:
    """Play a saved game again, order by order. The file is only read.

    Parameters
    ----------
    game
        The file, or the name of a game in the folder of saved games.
    verify
        Compare every season with what was saved, and stop at the first that differs.
    branch
        The branch to play, by number, instead of the current one.
    folder
        The folder of saved games, instead of the usual one.
    as_json
        Print one JSON object.
    """
    try:
        with open_save(find_game(save_folder(folder), game), read_only=True) as save:
            result = play_again(save, verify, _progress(), branch)
    except SaveProblem as problem:
        _tell(problem, as_json)
        return Exit.SAVE
    if as_json:
        print(json.dumps(_report(result, verify), ensure_ascii=False, indent=2))
    else:
        _print(result, verify)
    return Exit.OK if result.problem is None else Exit.PROBLEMS


def _progress() -> Progress | None:
    """Draws how far it is, where a person looks on."""
    if not sys.stderr.isatty():
        return None

    def draw(done: int, whole: int) -> None:
        print(f"\r{done}/{whole}", end="\n" if done == whole else "", file=sys.stderr, flush=True)

    return draw


def _print(result: ReplayResult, verify: bool) -> None:
    orders = ngettext("{n} order", "{n} orders", result.orders).format(n=whole(result.orders))
    seasons = ngettext("{n} season", "{n} seasons", result.seasons).format(n=whole(result.seasons))
    if result.problem is not None:
        print(save_problem_sentence(result.problem))
    elif verify:
        print(_("Verified: {seasons}, {orders}, all as saved.").format(seasons=seasons, orders=orders))
    else:
        print(_("Played again: {seasons}, {orders}.").format(seasons=seasons, orders=orders))


def _report(result: ReplayResult, verify: bool) -> dict[str, object]:
    return {
        "verified": verify and result.problem is None,
        "branch": result.branch,
        "seasons": result.seasons,
        "orders": result.orders,
        "state_hash": result.state_hash,
        "problem": problem_entry(result.problem),
    }


def _tell(problem: SaveProblem, as_json: bool) -> None:
    """Say what is wrong with the save, where a program or a person looks for it."""
    if as_json:
        print(
            json.dumps({"verified": False, "problem": problem_entry(problem)}, ensure_ascii=False, indent=2)
        )
    else:
        print(save_problem_sentence(problem), file=sys.stderr)
