"""Exporting: a copy of the saved game, the epilogue as text, a picture of any screen; never over what is there."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lingao.savefile.problems import SaveProblem
from lingao.session.games import save_of
from lingao.tui.screens.typed import Typed
from lingao.wording import _, as_is
from lingao.wording.save_problems import save_problem_sentence

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp

VARIABLE: Final = "LINGAO_PICTURES"
"""The environment variable that names a folder for pictures of screens."""


def ask_where(app: LingaoApp) -> None:
    """Ask for a path and write a copy of the saved game there."""
    save = save_of(app.session)
    if save is None:
        app.say(_("This game is not saved, so there is nothing to copy."), "warning")
        return

    def write(path: Path) -> None:
        save.export(path)

    _asked(app, Path.home() / save.path.name, write)


def export_text(app: LingaoApp, text: str, name: str) -> None:
    """Ask for a path and write a text there."""

    def write(path: Path) -> None:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)

    _asked(app, Path.home() / name, write)


def keep_picture(app: LingaoApp, kind: str) -> None:
    """Write down what the screen shows, as `svg`, `html` or `txt`, and say where it is; ask for another place where it
    cannot be."""
    from lingao.tui.picture import DRAWN

    drawn = DRAWN[kind](app)

    def write(path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(drawn)

    path = _free(_pictures() / f"lingao-{_shown(app)}.{kind}")
    if not _written(app, path, write):
        _asked(app, path, write)


def _pictures() -> Path:
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser()
    from platformdirs import user_pictures_path

    return user_pictures_path() / "lingao"


def _shown(app: LingaoApp) -> str:
    """What is on show, for a file's name: the tab or the screen, and in a game the season."""
    screen = app.screen
    named = type(screen).__name__.removesuffix("Screen").removesuffix("Dialogue").lower()
    if named == "main":
        named = app.table.tabs[app.table.current].id
    return f"{named}-{app.session.season:02}" if app.playing else named


def _free(path: Path) -> Path:
    """A path that nothing has: with a number behind where there is one of that name."""
    free, number = path, 1
    while os.path.lexists(free):
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


def _asked(app: LingaoApp, proposed: Path, write: Callable[[Path], None]) -> None:
    """Ask where, and write there; ask again from what was typed where it cannot be."""

    def then(answer: Any) -> None:
        if answer:
            path = Path(answer).expanduser()
            if not _written(app, path, write):
                _asked(app, path, write)

    app.open(Typed(_("Write it where?"), str(proposed)), then)


def _written(app: LingaoApp, path: Path, write: Callable[[Path], None]) -> bool:
    """Write, and say where it is or why it is not."""
    try:
        write(path)
    except SaveProblem as problem:
        app.say(save_problem_sentence(problem), "error")
    except OSError as error:
        said = _("{file} could not be written: {reason}. Choose another place.")
        app.say(said.format(file=as_is(str(path)), reason=as_is(error.strerror or str(error))), "error")
    else:
        app.say(_("Written: {file}").format(file=as_is(str(path))))
        return True
    return False
