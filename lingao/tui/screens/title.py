"""The title: painted before anything heavy is read; the content is warmed up behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.worker import Worker, WorkerState

from lingao.tui.keys import key
from lingao.tui.screens.base import Sized
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.tui.widgets.shore import Shore
from lingao.wording import _, as_is, marked

if TYPE_CHECKING:
    from lingao.savefile.listing import ListedGame
    from lingao.tui.warm import Found


class TitleScreen(Sized):
    """New game, go on, load, settings, quit."""

    BINDINGS = [key("q,escape", "leave", marked("quit"), cap="q")]

    def __init__(self) -> None:
        super().__init__()
        self._games: Sequence[ListedGame] = ()
        self._moved = False
        self._version = ""

    def contents(self) -> Iterator[Widget]:
        """The shore, and one sheet below it in the middle."""
        yield Shore()
        yield Sheet(id="welcome")
        yield KeyBar()

    def on_mount(self) -> None:
        """Paint first; look for saved games and read the content once it is painted."""
        self.query_one(Sheet).show(self.lines)
        self.call_after_refresh(self._warm_up)

    def _warm_up(self) -> None:
        from lingao.tui.warm import warm_up

        self.run_worker(lambda: warm_up(self.lingao.folder), thread=True, exclusive=True, name="warm")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Saved games were found: offer the one played last."""
        found: Found | None = event.worker.result if event.worker.name == "warm" else None
        if event.state is WorkerState.SUCCESS and found is not None:
            self._games, self._version = found
            sheet = self.query_one(Sheet)
            untouched = sheet.current is not None and sheet.current.key == "new" and not self._moved
            sheet.show(self.lines, at="continue" if self._games and untouched else "")
            self.query_one(Shore).begin()  # not before: whatever moves would keep the reading waiting

    def on_key(self) -> None:
        """The cursor is the player's from the first key on."""
        self._moved = True

    @property
    def latest(self) -> ListedGame | None:
        """The game played last of those that go on, else of those that have ended; none where none can be read."""
        games = [game for game in self._games if game.header is not None]
        return next((game for game in games if not game.over), games[0] if games else None)

    def lines(self, cells: int) -> list[Line]:
        """The name, the menu, the version."""
        lines: list[Line] = [
            (Cell(_("LINGAO"), look="heading"), Cell("  " + _("a plan for Hainan, 1628"), look="muted")),
        ]
        story = _(
            "Five hundred people of the 21st century stand on a beach with one ship of goods. You plan for them."
        )
        lines += [*text_lines(story, cells), EMPTY]
        lines.append(self._item("new", _("New game")))
        lines.append(self._continue())
        lines.append(self._item("load", _("Load a game")))
        lines.append(self._item("settings", _("Settings")))
        lines.append(self._item("quit", _("Quit")))
        lines += [EMPTY, (Cell(_("Enter opens, arrows move, ? helps."), look="muted"),)]
        if self._version:
            lines.append((Cell(_("version {version}").format(version=as_is(self._version)), look="muted"),))
        return lines

    def _item(self, act: str, text: str, said: str = "") -> Line:
        return (Cell("  "), Cell(text, act=act, key=act), Cell("  " + said, look="muted"))

    def _continue(self) -> Line:
        game = self.latest
        if game is None or game.header is None:
            # Not before the folder has been looked through.
            why = _("no saved game yet") if self._version else ""
            return (
                Cell("  "),
                Cell(_("Continue"), look="muted", act="none", key="none"),
                Cell("  " + why, look="muted"),
            )
        name = as_is(game.header.title or game.name)
        if game.over:
            said = _("{name}, ended in season {season}").format(name=name, season=game.season)
            return self._item("continue", _("Look back"), said)
        said = _("{name}, season {season}").format(name=name, season=game.season)
        return self._item("continue", _("Continue"), said)

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A line of the menu."""
        from lingao.tui.screens import entrance

        getattr(entrance, f"choose_{message.act}")(self.lingao, self.latest)

    def action_leave(self) -> None:
        """Quit."""
        self.app.exit(0)

    def on_screen_resume(self) -> None:
        """Games may have come or gone while another screen was open."""
        if self.is_mounted:
            self._warm_up()

    def on_screen_suspend(self) -> None:
        """Nothing moves below another screen."""
        self.query_one(Shore).rest()

    def refresh_game(self) -> None:
        """Another language or theme may be in use."""
        self.query_one(Sheet).show(self.lines)
