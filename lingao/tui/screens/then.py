"""Then: the desk of a season gone by as it was, to be read only; left and right go from season to season."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from textual.widget import Widget
from textual.worker import Worker, WorkerState

from lingao.session.earlier import earlier
from lingao.session.session import Session
from lingao.session.views.desk import DeskView, desk_view
from lingao.session.views.headline import HeadlineView, headline_view
from lingao.tui import glyphs, ruled
from lingao.tui.acts import MovePost
from lingao.tui.keys import BACK, HELPING, key
from lingao.tui.screens.base import Sized
from lingao.tui.screens.chronicle_acts import Season, Weigh
from lingao.tui.screens.chronicle_marks import weighable
from lingao.tui.screens.desk import DeskPane
from lingao.tui.screens.desk_ledgers import Fold
from lingao.tui.screens.plotted import begins_year
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.headline import headline
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, marked
from lingao.wording.cells import width
from lingao.wording.orders import order_text


class Found(NamedTuple):
    """A season gone by, read."""

    session: Session
    desk: DeskView
    head: HeadlineView


class ThenSheet(Sheet):
    """A sheet whose cursor goes up and down; left and right are the seasons'."""

    BINDINGS = [
        key("left,h", "screen.by(-1)", marked("earlier"), cap="left"),
        key("right,l", "screen.by(1)", marked("later"), cap="right"),
        key("home", "screen.to(1)", marked("first season"), cap="home", shown=False),
        key("end", "screen.to(-1)", marked("now"), cap="end", shown=False),
    ]


class ThenDesk(DeskPane):
    """The desk of another season than the one under way. Its figures answer `w`; nothing on it can be ordered."""

    found: Found | None = None

    def compose(self) -> Iterator[Widget]:
        """One sheet."""
        yield ThenSheet()

    @property
    def session(self) -> Session:
        """The game as it stood."""
        return self.found.session if self.found is not None else super().session

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Chains and warnings are those of the season under way."""
        return action not in ("chain", "mend")

    def lay(self, found: Found) -> None:
        """Show a season."""
        self.found, self._view = found, found.desk
        self.sheet.show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """The desk with nothing to do on it, and the orders that were given."""
        if self.found is None:
            return [(Cell(_("A moment …"), look="muted"),)]
        desk = [tuple(_only_read(cell) for cell in line) for line in super().lines(cells)]
        return [*desk, EMPTY, *self._ordered(cells)]

    def _ordered(self, cells: int) -> list[Line]:
        session = self.session
        head: Line = (Cell(_("ORDERED"), look="heading"),)
        if not session.orders:
            return [head, (Cell("  " + _("no order given"), look="muted"),)]
        played = session is not self.lingao.session
        return [
            head,
            *(
                line
                for number, order in enumerate(session.orders)
                for line in (
                    weighable(order_text(self.rules, order), session.season, number, cells, "order", 1)
                    if played
                    else text_lines(order_text(self.rules, order), cells, "muted", indent=3)
                )
            ),
        ]

    def chosen(self, act: Any) -> None:
        """An order is weighed; the ledger of things unfolds."""
        if isinstance(act, Weigh):
            from lingao.tui.screens.weighed import weigh

            weigh(self.lingao, act.season, act.number)
        else:
            super().chosen(act)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """The screen knows which season is asked; a pane would ask of the one under way."""
        message.prevent_default()


def _only_read(cell: Cell) -> Cell:
    """A cell of the desk with nothing to do in it; what only says what to press is left blank."""
    if isinstance(cell.act, MovePost) and cell.key == "posts":
        return Cell(" " * cell.wide)
    if isinstance(cell.act, Fold):
        return cell
    return replace(cell, act=None, tip="" if cell.number is None else cell.tip)


class ThenScreen(Sized):
    """One season's desk, the run as a line over it. Answers with the season to play on from, or with nothing."""

    BINDINGS = [
        key("r", "rewind", marked("play on")),
        BACK,
        *HELPING,
    ]

    def __init__(self, season: int) -> None:
        super().__init__()
        self._season = season

    def contents(self) -> Iterator[Widget]:
        """The season's headline, the run as a line, the desk, the keys."""
        head = Sheet(id="headline", classes="then")
        head.can_focus = False
        yield head
        strip = Sheet(id="strip")
        strip.can_focus = False
        yield strip
        yield ThenDesk()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the season asked for."""
        self._show(self._season)

    def _show(self, season: int) -> None:
        """Read a season in a thread; the line of the run follows at once."""
        self._season = season
        self.query_one("#strip", Sheet).show(self._strip)
        session = self.lingao.session

        def read() -> Found:
            then = earlier(session, season)
            return Found(then, desk_view(then), headline_view(then))

        self.run_worker(read, thread=True, exclusive=True)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A season was read; one that is no longer looked at is passed over."""
        found: Any = event.worker.result if event.state is WorkerState.SUCCESS else None
        if not isinstance(found, Found) or found.session.season != self._season:
            return
        rules = found.session.rules
        self.query_one("#headline", Sheet).show(
            lambda cells: [tuple(_only_read(cell) for cell in headline(rules, found.head, cells))]
        )
        desk = self.query_one(ThenDesk)
        desk.lay(found)
        if self.focused is None:
            desk.sheet.focus()

    def _strip(self, cells: int) -> list[Line]:
        """The seasons played as signs, the one looked at among them; a click goes to one."""
        rules, last, signs = self.lingao.session.rules, self.lingao.session.season, ruled.signs()
        said = "  " + (_("as it was") if self._season < last else _("now"))
        room = max(8, cells - width(said) - 1)
        step = -(-last // room)
        parts: list[Cell] = []
        for first in range(1, last + 1, step):
            until = min(last, first + step - 1)
            here = first <= self._season <= until
            year = any(begins_year(rules, one) for one in range(first, until + 1))
            sign = signs.here if here else signs.year if year else glyphs.signs().rule
            parts.append(
                Cell(sign, look="accent" if here else "muted", act=Season(until), key=f"strip.{until}",
                     tip=dates.date(rules.calendar, until))
            )  # fmt: skip
        return [(Cell(" "), *parts, Cell(said, look="accent"))]

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A click on a season of the line."""
        message.stop()
        self._show(message.act.season)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """`w`, or a click on a figure, is answered by the season looked at."""
        message.stop()
        season = self._season if self._season < self.lingao.session.season else 0
        self.lingao.ask(replace(message.number, season=season))

    def action_by(self, seasons: int) -> None:
        """Some seasons on or back, as far as the run goes."""
        wanted = min(max(1, self._season + seasons), self.lingao.session.season)
        if wanted == self._season:
            self.lingao.say(
                _("The run begins here.")
                if seasons < 0
                else _("This is the season under way: the run goes no further.")
            )
        else:
            self._show(wanted)

    def action_to(self, season: int) -> None:
        """To the first season, or to the one under way."""
        self._show(season if season > 0 else self.lingao.session.season)

    def action_rewind(self) -> None:
        """Answer with the season; the chronicle asks how."""
        self.dismiss(self._season)

    def action_back(self) -> None:
        """Back to the chronicle."""
        self.dismiss(None)
