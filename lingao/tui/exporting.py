"""Exporting: a copy of the saved game, or the epilogue as text, written where the player says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lingao.savefile.problems import SaveProblem
from lingao.session.games import save_of
from lingao.tui.screens.typed import Typed
from lingao.wording import _, as_is
from lingao.wording.save_problems import save_problem_sentence

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


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


def _asked(app: LingaoApp, proposed: Path, write: Callable[[Path], None]) -> None:
    def then(answer: Any) -> None:
        if not answer:
            return
        path = Path(answer).expanduser()
        try:
            write(path)
        except SaveProblem as problem:
            app.say(save_problem_sentence(problem), "error")
        except OSError as error:
            said = _("{file} could not be written: {reason}. Choose another place.")
            app.say(said.format(file=as_is(str(path)), reason=as_is(error.strerror or str(error))), "error")
        else:
            app.say(_("Written: {file}").format(file=as_is(str(path))))

    app.open(Typed(_("Write it where?"), str(proposed)), then)
