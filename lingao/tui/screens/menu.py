"""The menu of a game: go on, settings, export, to the title, quit."""

from __future__ import annotations

from lingao.session.games import save_of
from lingao.tui import acts
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, as_is


class Menu(Dialogue):
    """Answers with what is to be done."""

    def heading(self) -> str:
        """What it is."""
        return _("Menu")

    def lines(self, cells: int) -> list[Line]:
        """Where the game is kept, and what can be done."""
        save = save_of(self.lingao.session)
        kept = (
            _("This game is not saved.")
            if save is None
            else _("Saved after every order: {name}").format(name=as_is(save.path.stem))
        )
        items = (
            ("play", _("Go on playing"), None),
            ("settings", _("Settings"), acts.Settings()),
            ("export", _("Export a copy of the saved game"), acts.Export() if save else None),
            ("title", _("To the title"), acts.ToTitle()),
            ("quit", _("Quit"), acts.Quit()),
        )
        lines = [*text_lines(kept, cells, "muted"), EMPTY]
        for name, text, act in items:
            if act is not None or name == "play":
                lines.append((Cell("  "), Cell(text, act=act or name, key=name)))
        return lines

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """One of them."""
        message.stop()
        self.dismiss(None if message.act == "play" else message.act)
