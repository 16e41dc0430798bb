"""The app: the one place that holds the game on the table, and through which every screen acts on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.screen import Screen

from lingao.tui import glyphs, preferences, themes, tidying
from lingao.tui.acting import Acting
from lingao.tui.hangup import end_with_terminal
from lingao.tui.keys import EVERYWHERE
from lingao.tui.obeying import obey
from lingao.tui.screens.base import Dialogue, Sized
from lingao.wording import _, as_is
from lingao.wording.keys import key_name

if TYPE_CHECKING:
    from textual.filter import LineFilter

    from lingao.session.session import Session
    from lingao.tui.screens.main import MainScreen

DEEPEST = 2
"""Dialogues that may lie over one another."""


class LingaoApp(Acting, App[int]):
    """Lingao in a terminal."""

    CSS_PATH = "style.tcss"
    BINDINGS = [*EVERYWHERE]
    ENABLE_COMMAND_PALETTE = False
    TITLE = "Lingao"

    def __init__(self, folder: Path, session: Session | None = None, *, unsaved: bool = False) -> None:
        super().__init__()
        self.settings_folder = folder
        self.folder: Path | None = None if unsaved else folder
        """Where saved games lie; None where they are not kept."""
        self._session = session
        self.settings = preferences.load(folder)
        for theme in themes.THEMES.values():
            self.register_theme(theme)
        self.obey_settings()

    @property
    def session(self) -> Session:
        """The game on the table.

        Raises:
            RuntimeError: on the title screen, where there is none.
        """
        if self._session is None:
            raise RuntimeError("no game is on the table")
        return self._session

    @property
    def playing(self) -> bool:
        """Whether a game is on the table."""
        return self._session is not None

    # Settings

    @property
    def plain_signs(self) -> bool:
        """Whether borders and bars are drawn in ASCII."""
        return self.settings.plain_signs or not glyphs.drawable()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What is painted goes through these; the last of them leaves nothing but ASCII where that was asked for."""
        filters = super().get_line_filters()
        if not self.plain_signs:
            return filters
        from lingao.tui.ascii import InAscii

        return [*filters, InAscii()]

    def obey_settings(self) -> None:
        """Do as the settings say."""
        self._wrong_theme = obey(self)

    def keep_settings(self, settings: preferences.Preferences) -> None:
        """Keep the settings; where they cannot be written, they hold until the program ends."""
        self.settings = settings
        try:
            preferences.keep(self.settings_folder, settings)
        except OSError as error:
            said = _("The settings hold for now but could not be kept: {reason}.")
            self.say(said.format(reason=as_is(error.strerror or str(error))), "warning")

    # Screens

    def on_mount(self) -> None:
        """The title, or straight to the game that was asked for."""
        end_with_terminal(self)
        self.screen_change_signal.subscribe(self, self.hush, immediate=True)
        self.set_interval(tidying.EVERY, tidying.Tidying().look)
        if self.playing:
            self.to_table()
        else:
            self.to_title()
        if self._wrong_theme:
            self.say(self._wrong_theme, "error")

    def to_title(self) -> None:
        """Clear the table and show the title."""
        from lingao.tui.screens.title import TitleScreen

        if self._session is not None:
            from lingao.session.games import leave

            leave(self._session)
            self._session = None
        self._only(TitleScreen())

    def to_table(self, session: Session | None = None) -> None:
        """Lay a game on the table (or the one that lies there already) and show it."""
        from lingao.tui.screens.main import MainScreen

        if session is not None:
            self._session = session
        self._only(MainScreen())

    @property
    def table(self) -> MainScreen:
        """The main screen, wherever it lies under others."""
        from lingao.tui.screens.main import MainScreen

        return next(one for one in self.screen_stack if isinstance(one, MainScreen))

    def to_tab(self, tab: str, at: str) -> None:
        """Leave what lies over the table for a tab, the cursor on the cell with this key; a season that is being told is
        heard to its end first."""
        table = self.table
        over = self.screen_stack[self.screen_stack.index(table) + 1 :]
        if any(isinstance(one, Sized) and one.telling for one in over):
            self.say(
                _("Tabs open when this season has been read to its end; {key} leads back.").format(
                    key=key_name("escape")
                )
            )
            return
        for _over in over:
            self.pop_screen()
        table.open_tab(tab, at)

    def begin(self, scenario: str, seed: int, difficulty: str) -> None:
        """Begin a game and lay it on the table."""
        from lingao.session.games import new_game

        self._in_background(lambda: new_game(self.folder, scenario, seed, difficulty))

    def take_up(self, path: Path) -> None:
        """Take up a saved game and lay it on the table."""
        from lingao.session.games import resume

        self._in_background(lambda: resume(path))

    def _in_background(self, make: Callable[[], Session]) -> None:
        """Make a session in a thread, with something turning meanwhile."""
        from lingao.tui.screens.busy import Busy
        from lingao.tui.warm import read_ahead

        self.open(Busy(_("A moment …"), lambda: read_ahead(make())), self._made)

    def _made(self, answer: Any) -> None:
        """A session was made, or what kept it from being made is told."""
        from lingao.tui.screens.opened import opened

        opened(self, answer)

    def _only(self, screen: Screen[Any]) -> None:
        """Show one screen with nothing under it but the app's own."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self.push_screen(screen)

    @property
    def depth(self) -> int:
        """How many dialogues lie over one another on top."""
        return len(list(takewhile(lambda one: isinstance(one, Dialogue), reversed(self.screen_stack))))

    def open(self, dialogue: Screen[Any], then: Any = None) -> None:
        """Open a screen over the present one; `then` gets what it answers. Dialogues are at most two deep."""
        if isinstance(dialogue, Dialogue) and self.depth >= DEEPEST:
            self.say(
                _("Two boxes lie over the screen already: {key} closes this one.").format(
                    key=key_name("escape")
                )
            )
            return
        self.push_screen(dialogue, then)

    # Keys of the app

    def action_help(self) -> None:
        """Open the help for the present screen; the same key closes it."""
        from lingao.tui.screens.help import HelpDialogue

        if isinstance(self.screen, HelpDialogue):
            self.screen.dismiss(None)
        else:
            self.open(HelpDialogue(self.screen))

    def action_palette(self) -> None:
        """Open the list of everything that can be done now; the same key closes it."""
        from lingao.tui.screens.palette import Palette

        if isinstance(self.screen, Palette):
            self.screen.dismiss(None)
        else:
            self.open(Palette(self.screen), self._chosen_command)

    def _chosen_command(self, act: Any) -> None:
        if act is not None:
            self.do(act)

    def action_jump(self) -> None:
        """Show a letter on everything that can be reached; the one typed is gone to."""
        from lingao.tui.screens.jump import Jump

        jump = Jump(self.screen)
        if jump.places:
            self.push_screen(jump, self._jumped)
        else:
            self.say(_("There is nothing to jump to here."))

    def _jumped(self, answer: Any) -> None:
        if isinstance(answer, str):
            self.simulate_key(answer)
        elif answer is not None:
            answer.go()

    def action_picture(self) -> None:
        """Keep a picture of the screen."""
        from lingao.tui.acts import Picture

        self.do(Picture())

    def action_leave(self) -> None:
        """End the program; nothing is asked where everything is saved already."""
        from lingao.tui.leaving import leave_for

        leave_for(self, lambda: self.exit(0))

    async def action_quit(self) -> None:
        """The same."""
        self.action_leave()

    def action_help_quit(self) -> None:
        """Ctrl-C is no way out in a terminal app; say which is."""
        self.say(_("{key} ends the program.").format(key="^q"))

    def exit_settled(self) -> None:
        """Close the save on the way out."""
        if self._session is not None:
            from lingao.session.games import leave

            leave(self._session)


def run_app(
    *,
    scenario: str | None = None,
    seed: int | None = None,
    difficulty: str | None = None,
    load: str | None = None,
    saves: Path | None = None,
    unsaved: bool = False,
) -> int:
    """Open the title screen, or the game asked for; returns the exit code."""
    from lingao.savefile.places import save_folder

    folder = save_folder(saves)
    session = None
    if scenario is not None or load is not None:
        from lingao.tui.begin import asked_for

        session = asked_for(folder, scenario, seed, difficulty, load, unsaved)
    app = LingaoApp(folder, session, unsaved=unsaved)
    try:
        return app.run() or 0
    finally:
        app.exit_settled()
