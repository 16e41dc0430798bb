"""Where saved games lie, and what new ones are called."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import lingao
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.schema import SUFFIX

VARIABLE = "LINGAO_SAVES"
"""The environment variable that names a folder for saved games."""

EXAMPLE = "example-"
"""How the names of games begin that come with the checkout: they are looked at and copied, never written to."""


def is_example(path: Path) -> bool:
    """Whether a saved game is an example by its name."""
    return path.name.startswith(EXAMPLE)


def save_folder(explicit: Path | None, environment: Mapping[str, str] | None = None) -> Path:
    """The folder of saved games; it need not exist yet.

    What was asked for, else what `LINGAO_SAVES` names, else `saves/` of the checkout the game runs from, else
    where the platform keeps a user's files. `environment` is the process's own if not given.
    """
    if explicit is not None:
        return explicit
    named = (os.environ if environment is None else environment).get(VARIABLE)
    if named:
        return Path(named).expanduser()
    above = Path(lingao.__file__).resolve().parent.parent
    if (above / "pyproject.toml").is_file():
        return above / "saves"
    from platformdirs import user_data_path  # only an installed game needs it

    return user_data_path("lingao", appauthor=False) / "saves"


def new_game_path(folder: Path, scenario: str, when: datetime) -> Path:
    """A name in the folder that nothing has: scenario and time, and a number where two began in one minute."""
    stem = f"{re.sub(r'[^a-z0-9_]+', '_', scenario.lower())}-{when:%Y-%m-%d-%H%M}"
    path = folder / f"{stem}{SUFFIX}"
    number = 2
    while os.path.lexists(path):
        path = folder / f"{stem}-{number}{SUFFIX}"
        number += 1
    return path


def find_game(folder: Path, name: str) -> Path:
    """The save a player means: a path, or the name of a game in the folder, with or without its ending.

    Raises:
        SaveProblem: `missing`.
    """
    for path in (Path(name), folder / name, folder / f"{name}{SUFFIX}"):
        if path.is_file():
            return path
    raise SaveProblem(SaveCode.MISSING, {"file": str(folder / name) if os.sep not in name else name})
