"""`lingao play`: a game on the terminal's screens, or line by line in plain mode."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from lingao.cli.exits import Exit


def play(
    game: str | None = None,
    /,
    *,
    plain: bool | None = None,
    scenario: str | None = None,
    seed: int | None = None,
    difficulty: str | None = None,
    load: str | None = None,
    saves: Path | None = None,
    unsaved: bool = False,
    lang: str | None = None,
) -> int:
    """Play a game.

    Without options the title screen opens. When input or output is no terminal the game is played line by line, as
    with `--plain`, and reads its commands from standard input:
    `lingao play --plain --scenario first_winter --seed 7 < script.txt`

    Parameters
    ----------
    game
        Go on with a saved game: its name, or its file; the same as `--load`.
    plain
        Lines in, lines out: no redrawing, no cursor movement, no colour. `--no-plain` insists on the screens.
    scenario
        Begin a new game of this scenario.
    seed
        The number that fixes all chance; one is drawn when none is given.
    difficulty
        The difficulty of a new game.
    load
        Go on with a saved game: its name, or its file.
    saves
        The folder of saved games.
    unsaved
        Keep no saved game.
    lang
        The language, such as `en`.
    """
    from lingao.wording import use

    try:
        use(lang)
    except ValueError as unknown:
        print(unknown, file=sys.stderr)
        return Exit.USAGE
    load = load if game is None else game
    if load is not None and (scenario is not None or unsaved):
        print("A saved game is gone on with: leave out --scenario and --unsaved.", file=sys.stderr)
        return Exit.USAGE
    if plain is None:
        plain = not (sys.stdin.isatty() and sys.stdout.isatty())
    if plain:
        return _telling(lambda: _plainly(scenario, seed, difficulty, load, saves, unsaved))
    from lingao.tui.app import run_app

    def on_screens() -> int:
        return run_app(
            scenario=scenario, seed=seed, difficulty=difficulty, load=load, saves=saves, unsaved=unsaved
        )

    if scenario is None and load is None:  # nothing to be told of yet, and nothing may keep the title waiting
        return on_screens()
    return _telling(on_screens)


def _plainly(
    scenario: str | None,
    seed: int | None,
    difficulty: str | None,
    load: str | None,
    saves: Path | None,
    unsaved: bool,
) -> int:
    """Hold a conversation on the standard streams."""
    from lingao.text.start import Wanted, play_plain

    try:
        play_plain(Wanted(scenario, seed, difficulty, load, saves, unsaved), sys.stdin, sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader left, as `head` does; what was played is saved
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.OK


def _telling(game: Callable[[], int]) -> int:
    """Play, and tell on standard error what keeps a game from beginning."""
    from lingao.savefile.problems import SaveProblem
    from lingao.session.games import ContentProblems, UnknownScenario
    from lingao.text.start import no_scenario
    from lingao.wording.problems import problem_line
    from lingao.wording.save_problems import save_problem_sentence

    try:
        return game()
    except SaveProblem as problem:
        print(save_problem_sentence(problem), file=sys.stderr)
        return Exit.SAVE
    except UnknownScenario as unknown:
        print(no_scenario(unknown), file=sys.stderr)
        return Exit.USAGE
    except ContentProblems as found:
        print("\n".join(problem_line(problem) for problem in found.problems), file=sys.stderr)
        return Exit.PROBLEMS
