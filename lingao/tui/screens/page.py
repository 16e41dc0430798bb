"""A page looked up: the almanac over what it was looked up from, which stays as it is. Escape leads back there."""

from __future__ import annotations

from collections.abc import Iterator

from textual.widget import Widget

from lingao.tui.acts import Go
from lingao.tui.keys import BACK, TABS
from lingao.tui.screens.almanac import AlmanacPane
from lingao.tui.screens.base import Sized
from lingao.tui.tabs import tabs
from lingao.tui.widgets.headline import Headline
from lingao.tui.widgets.keybar import KeyBar


class PageScreen(Sized):
    """The almanac, open at a page. Answers nothing."""

    BINDINGS = [*TABS, BACK]
    AUTO_FOCUS = ""

    def __init__(self, at: str) -> None:
        super().__init__()
        self._at = at

    def contents(self) -> Iterator[Widget]:
        """The headline, the almanac, the keys."""
        yield Headline(id="headline")
        yield AlmanacPane()
        yield KeyBar()

    def on_mount(self) -> None:
        """Open the page."""
        self.refresh_game()
        self._pane.take_focus(self._at)

    @property
    def _pane(self) -> AlmanacPane:
        return self.query_one(AlmanacPane)

    def refresh_game(self) -> None:
        """Show the session as it stands."""
        self.query_one(Headline).refresh_from(self.lingao.session)
        self._pane.refresh_from(self.lingao.session)

    def focus_again(self) -> None:
        """The page takes the keys."""
        if self.focused is None:
            self._pane.behind.focus()

    def action_tab(self, number: str) -> None:
        """Leave for a tab."""
        self.lingao.do(Go(tabs()[number].id))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys of tabs that are not there are not offered."""
        return action != "tab" or parameters[0] in tabs()

    def action_back(self) -> None:
        """What was searched for is let go; then back to where the page was looked up."""
        if not self._pane.step_back():
            self.dismiss(None)
