"""The chain of a resource: its stream drawn, the link that limits it, what it is made from and what takes it. Enter follows a link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lingao.session.views.chain import Chain, chain_of
from lingao.session.views.stream import Stream, stream_of
from lingao.tui.acts import Chain as Follow
from lingao.tui.screens import chain_parts
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.chain_drawn import drawn
from lingao.tui.widgets.cells import Line, spaced
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


def show_chain(app: LingaoApp, resource: int) -> None:
    """Open the chain of a resource, and go where its answer leads."""

    def then(answer: Any) -> None:
        if answer is not None:
            app.do(answer)

    app.open(ChainDialogue(resource), then)


class ChainDialogue(Dialogue):
    """Answers with where to go, or with nothing. Escape goes back the way one came, then closes."""

    def __init__(self, resource: int) -> None:
        super().__init__()
        self._way = [resource]

    def heading(self) -> str:
        """Which resource."""
        return names_of(self.lingao.session.rules).resource(self._way[-1])

    def on_mount(self) -> None:
        """The cursor stands on the link that limits it."""
        self._read()
        self.refresh_lines("held")

    def refresh_game(self) -> None:
        """An order was given over it."""
        self._read()
        self.refresh_lines()

    def _read(self) -> None:
        session = self.lingao.session
        self._chain: Chain = chain_of(session, self._way[-1])
        self._stream: Stream = stream_of(session, self._way[-1])

    def lines(self, cells: int) -> list[Line]:
        """The limit, the stream, what stands above, what stands below."""
        rules = self.lingao.session.rules
        return spaced(
            [
                chain_parts.limit(rules, self._chain, cells),
                drawn(rules, self._stream, cells),
                chain_parts.short(rules, self._stream),
                chain_parts.above(rules, self._chain, cells),
                chain_parts.below(rules, self._chain, cells),
            ]
        )

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Follow a resource here; anything else lies elsewhere."""
        message.stop()
        if isinstance(message.act, Follow) and message.act.resource == self._way[-1]:
            self.lingao.say(_("This is the chain on show."))
        elif isinstance(message.act, Follow):
            self._way.append(message.act.resource)
            self._turn()
        else:
            self.dismiss(message.act)

    def action_back(self) -> None:
        """Back to the resource one came from, or close."""
        if len(self._way) == 1:
            self.dismiss(None)
        else:
            self._way.pop()
            self._turn()

    def _turn(self) -> None:
        self.query_one("#box").border_title = self.heading().replace("[", r"\[")
        self._read()
        sheet = self.query_one(Sheet)
        sheet.scroll_home(animate=False)
        self.refresh_lines("held")
