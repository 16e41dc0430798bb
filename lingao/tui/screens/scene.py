"""A scene: a screen of its own for what happens seldom. It is read and gone on from; any way out goes on."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from lingao.tui.keys import key
from lingao.tui.screens.base import Sized
from lingao.tui.widgets.cells import Cell, Line, filled, spaced, text_lines
from lingao.tui.widgets.headline import Headline
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked


class Scene(Sized):
    """Answers nothing; whoever opened it goes on."""

    BINDINGS = [key("escape,q,n", "on", marked("go on"), cap="escape")]
    AUTO_FOCUS = "#scene"
    telling = True

    def heading(self) -> str:
        """What happens."""
        raise NotImplementedError

    def told(self, cells: int) -> list[list[Line]]:
        """What is told of it, block by block."""
        raise NotImplementedError

    def contents(self) -> Iterator[Widget]:
        """The headline, the scene, the keys."""
        yield Headline(id="headline")
        yield Sheet(id="scene")
        yield KeyBar()

    def on_mount(self) -> None:
        """The cursor stands on going on."""
        self.refresh_game()
        self.query_one("#scene", Sheet).show(self.lines, "on")

    def refresh_game(self) -> None:
        """A figure over the scene was acted on."""
        self.query_one(Headline).refresh_from(self.lingao.session)

    def lines(self, cells: int) -> list[Line]:
        """Going on stands first, so that Enter is always in sight."""
        on = Cell(_("Go on"), act="on", key="on", look="strong")
        *above, last = (line[1:] for line in text_lines(self.heading(), cells, "heading"))
        head = filled([last, (Cell("    "), on)], cells)
        return spaced([[*above, *head], *self.told(cells)])

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Go on."""
        message.stop()
        self.dismiss(None)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """`w` on a figure."""
        message.stop()
        self.lingao.ask(message.number)

    def action_on(self) -> None:
        """Go on."""
        self.dismiss(None)
