"""What the title's menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.wording import _

if TYPE_CHECKING:
    from lingao.savefile.listing import ListedGame
    from lingao.tui.app import LingaoApp


def choose_new(app: LingaoApp, _latest: ListedGame | None) -> None:
    """Choose scenario, difficulty and seed."""
    from lingao.tui.screens.new_game import NewGameScreen

    app.open(NewGameScreen())


def choose_continue(app: LingaoApp, latest: ListedGame | None) -> None:
    """Take up the game played last."""
    if latest is not None:
        app.take_up(latest.path)


def choose_none(app: LingaoApp, _latest: ListedGame | None) -> None:
    """There is no game to go on with."""
    app.say(_("There is no saved game yet: begin a new one."))


def choose_load(app: LingaoApp, _latest: ListedGame | None) -> None:
    """Choose among saved games."""
    from lingao.tui.screens.load import LoadScreen

    app.open(LoadScreen())


def choose_settings(app: LingaoApp, _latest: ListedGame | None) -> None:
    """Change how things look."""
    from lingao.tui.screens.settings import SettingsDialogue

    app.open(SettingsDialogue())


def choose_quit(app: LingaoApp, _latest: ListedGame | None) -> None:
    """Quit."""
    app.exit(0)
