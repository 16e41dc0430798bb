"""The main screen: the headline with the race of the relics, the tabs, the pane that is open, the keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual import events
from textual.widget import Widget
from textual.widgets import Static

from lingao.tui.keys import ACROSS, TABS, UNDO, key
from lingao.tui.screens.base import Sized
from lingao.tui.screens.pane import Pane
from lingao.tui.tabs import Tab, tabs
from lingao.tui.widgets.firm import Column
from lingao.tui.widgets.headline import Headline
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.tui.widgets.tabbar import Label, TabBar
from lingao.wording import _, marked


class MainScreen(Sized):
    """A game in progress."""

    BINDINGS = [
        key("n", "end_season", marked("end season")),
        key("m", "move_post", marked("move a post")),
        UNDO,
        *TABS,
        key("escape,q", "back", marked("desk / menu"), cap="escape"),
        key("tab,shift+tab", "app.focus_next", ACROSS, shown=False),
    ]
    AUTO_FOCUS = ""

    def __init__(self) -> None:
        super().__init__()
        self.tabs: dict[str, Tab] = tabs()
        self.panes: dict[str, Pane] = {}
        """Panes opened so far, by the key of their tab."""
        self.current = "1"
        self._hinted = ""

    def contents(self) -> Iterator[Widget]:
        """Headline, tabs, pane, hint, keys."""
        yield Headline(id="headline")
        yield TabBar()
        yield Column(id="panes")
        yield Static(id="hint", markup=False)
        yield KeyBar()

    async def on_mount(self) -> None:
        """Open the first tab."""
        self.query_one(Headline).refresh_from(self.lingao.session)
        await self._show(self.current)

    def focus_again(self) -> None:
        """The open pane takes the keys; one that is still being made takes them by itself when it is there."""
        pane = self.panes.get(self.current)
        if self.focused is None and pane is not None and pane.query(Sheet):
            pane.take_focus()

    # Tabs

    async def _show(self, number: str, at: str = "") -> None:
        if number != self.current:
            self.lingao.hush()
        self.current = number
        with self.app.batch_update():  # nothing is painted between one pane and the other
            if number not in self.panes:
                self.panes[number] = self.tabs[number].make()
                await self.query_one("#panes").mount(self.panes[number])
            for other, pane in self.panes.items():
                pane.display = other == number
            self._refresh_pane()
            self.hint(
                ""
            )  # what was said of another tab's line; a sheet says it of its own when it has the keys
            self.panes[number].take_focus(at)

    async def action_tab(self, number: str) -> None:
        """Open a tab by its key."""
        if number in self.tabs and self.current != number:
            await self._show(number)

    def open_tab(self, tab: str, at: str = "") -> None:
        """Open a tab by its id; put the cursor on the cell with this key there."""
        for number, one in self.tabs.items():
            if one.id == tab:
                self.call_later(self._show, number, at)

    async def on_tab_bar_picked(self, message: TabBar.Picked) -> None:
        """A click on a tab."""
        await self._show(message.key)

    # Showing the game

    def refresh_game(self) -> None:
        """Show the session as it stands: headline, tabs, the open pane."""
        self.query_one(Headline).refresh_from(self.lingao.session)
        self._refresh_pane()

    def _refresh_pane(self) -> None:
        """Show the tabs and the open pane; another tab leaves the headline as it is."""
        labels = [Label(number, _(tab.name)) for number, tab in self.tabs.items()]
        self.query_one(TabBar).show(labels, self.current)
        if self.current in self.panes:
            self.panes[self.current].refresh_from(self.lingao.session)
        self.refresh_bindings()

    def on_sheet_moved(self, message: Sheet.Moved) -> None:
        """Say in the line above the keys what the cursor stands on; other sheets tell of theirs in another size."""
        if self.focused in (None, message.sheet):
            self.hint(message.cell.tip)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Say it of the sheet that has come to have the keys."""
        if isinstance(event.widget, Sheet) and event.widget.current is not None:
            self.hint(event.widget.current.tip)

    def hint(self, text: str) -> None:
        """Say something in the line above the keys, unless it says so already."""
        if text != self._hinted:
            self._hinted = text
            self.query_one("#hint", Static).update(text, layout=False)

    def fresh_season(self) -> None:
        """A season begins: to the desk, the cursor on what is to be done first."""
        self.open_tab("desk", "card.0")

    # Keys

    def action_undo(self) -> None:
        """Take back the last order."""
        self.lingao.undo()

    def action_move_post(self) -> None:
        """Move one of the twelve."""
        from lingao.tui.acts import MovePost

        self.lingao.do(MovePost())

    def action_end_season(self) -> None:
        """The check list, then the season."""
        from lingao.tui.ending import ask_to_end

        ask_to_end(self.lingao)

    async def action_back(self) -> None:
        """What was searched for is let go; then to the desk; from the desk to the menu."""
        if self.current in self.panes and self.panes[self.current].step_back():
            return
        if self.current != "1" and "1" in self.tabs:
            await self._show("1")
        else:
            from lingao.tui.screens.menu import Menu

            self.lingao.open(Menu(), self._chosen)

    def _chosen(self, answer: Any) -> None:
        if answer is not None:
            self.lingao.do(answer)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys of tabs that are not there are not offered."""
        return not (action == "tab" and parameters and parameters[0] not in self.tabs)
