"""Help: what the present screen is for, and every key valid in it."""

from __future__ import annotations

from typing import Any, Final

from textual.screen import Screen

from lingao.tui.keys import CLOSE, captioned
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.wording import _, marked
from lingao.wording.keys import key_name

TEXTS: Final = {
    "TitleScreen": marked(
        "Begin a game, or go on with one. The first scenario teaches; it takes about forty minutes."
    ),
    "NewGameScreen": marked(
        "Choose a scenario with the arrows; Enter begins it. The same seed and the same orders give the same game."
    ),
    "MainScreen": marked(
        "You are the Planning Commission. A turn is a season. The plan runs by itself; you decide where twelve people "
        "work (m), what hangs on the Wall, and how the council's card is answered. Then n ends the season. The cursor "
        "stops at every number and everything one can do: w asks why, Enter opens. An exclamation mark must be answered."
    ),
    "CardScreen": marked(
        "Each choice shows the vote expected for it, what it costs and what is missing. A vote that fails can be overruled, "
        "carried with a promise, or the card dropped."
    ),
    "ReportScreen": marked(
        "What was promised, planned and reported. What was counted is known only where one of the twelve audited."
    ),
    "EpilogueScreen": marked("Reported beside true: now the barns are open. Press e to keep it as text."),
}
"""What each screen is for."""

MOVING: Final = (
    (("up", "down", "left", "right"), marked("move the cursor")),
    (("pageup", "pagedown"), marked("a page up or down")),
    (("home", "end"), marked("first, last")),
    (("tab",), marked("to the line at the top, and back")),
)


class HelpDialogue(Dialogue):
    """Help for a screen."""

    BINDINGS = [CLOSE]

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._for = screen

    def heading(self) -> str:
        """What it is."""
        return _("Help")

    def lines(self, cells: int) -> list[Line]:
        """The screen's text, then its keys."""
        text = TEXTS.get(type(self._for).__name__, "")
        lines = text_lines(_(text), cells) if text else []
        lines.append(EMPTY)
        for name, caption in self._keys():
            lines.append((Cell(" " + name, 14, look="accent"), Cell(caption)))
        for moving, caption in MOVING:
            lines.append(
                (Cell(" " + " ".join(key_name(one) for one in moving), 14, look="accent"), Cell(_(caption)))
            )
        return [
            *lines,
            EMPTY,
            *text_lines(_("The mouse does what Enter does. Everything is saved as you go."), cells, "muted"),
        ]

    def _keys(self) -> list[tuple[str, str]]:
        found: dict[str, str] = {}
        for active in self._for.active_bindings.values():
            binding = active.binding
            if captioned(binding):
                shown = binding.key_display or binding.key
                name = shown if len(shown) == 3 and shown[1] == "-" else key_name(shown)
                found.setdefault(_(binding.description), name)
        return [(name, caption) for caption, name in found.items()]
