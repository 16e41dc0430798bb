"""What is written in the boxes of the drawn tree: sign and name; on cards the state, and cost or date, in words."""

from __future__ import annotations

from lingao.engine.limits import NOTHING
from lingao.engine.queue import WHOLE
from lingao.session.session import Session
from lingao.session.views.schedule import learnt_in
from lingao.session.views.tree import Item, State
from lingao.session.views.web import Gate
from lingao.tui.graph.boxes import WALLS, Walls
from lingao.tui.graph.drawing import Piece
from lingao.tui.graph.strokes import Pens
from lingao.tui.screens.tree_levels import SIGN, Level
from lingao.tui.screens.tree_list import SIGNS, WORDS, sign
from lingao.tui.widgets.painted import WALL
from lingao.wording import _, dates, ngettext, numbers
from lingao.wording.cells import pad


class Faces:
    """The boxes of one level of detail, for the session as it stands. What a card says is worded when it is drawn."""

    def __init__(
        self,
        session: Session,
        items: list[Item],
        gates: tuple[Gate, ...],
        level: Level,
        labels: tuple[tuple[str, ...], ...],
        walls: Walls,
        pens: Pens,
        shown: frozenset[int],
    ) -> None:
        self._session, self._items, self._gates = session, items, gates
        self._level, self._labels, self._walls, self._pens = level, labels, walls, pens
        self._shown = shown
        self._said: dict[int, tuple[str, ...]] = {}

    def face(self, node: int, row: int, named: bool) -> tuple[Piece, ...]:
        """A row of a node's box; one that the filter leaves blank has its name all the same where it is to be named."""
        shown, level = named or node in self._shown, self._level
        mark, look = self._sign(node)
        if level.text < 1:
            return self._walls.dot(node, row, mark if shown else self._pens.body, look if shown else "muted")
        at = row - level.frame
        lines = self._lines(node) if shown else ()
        text = lines[at] if 0 <= at < len(lines) else ""
        muted = at >= len(self._labels[node]) or look == "muted"
        inside = (
            Piece(mark + " " if not at else " " * SIGN, look if shown else "muted"),
            Piece(pad(text, level.wide - WALLS - SIGN), "muted" if muted else ""),
        )
        return self._walls.around(node, row, inside, WALL)

    def _sign(self, node: int) -> tuple[str, str]:
        """The sign of a node's state, and its look."""
        if node >= len(self._items):
            state: State = "known" if self._gates[node - len(self._items)].open else "closed"
        else:
            state = self._items[node].state
        return sign(state), SIGNS[state][2]

    def _lines(self, node: int) -> tuple[str, ...]:
        if not self._level.more:
            return self._labels[node]
        if node not in self._said:
            gate = node - len(self._items)
            more = self._gate(self._gates[gate]) if gate >= 0 else self._tech(self._items[node])
            self._said[node] = (*self._labels[node], *more)
        return self._said[node]

    def _gate(self, gate: Gate) -> tuple[str, ...]:
        """What opens an era."""
        said = _("any {need} of these, {known} known").format(
            need=numbers.whole(gate.enough), known=numbers.whole(gate.known)
        )
        return (_("open") if gate.open else _(WORDS["closed"]), said)

    def _tech(self, item: Item) -> tuple[str, ...]:
        """Where a tech stands; when it could be there and what it takes."""
        session = self._session
        calendar = session.rules.calendar
        project = session.rules.projects[item.project]
        due = learnt_in(session, item.tech)
        if item.state == "known":
            since = session.seen[session.rules.at.tech_since[item.tech]]
            said = _("known since {date}").format(date=dates.date_short(calendar, since)) if since else ""
            return (said or _(WORDS["known"]),)
        state, dated = _(WORDS[item.state]), ""
        if item.state == "under_way":
            state = numbers.percent(item.progress.value * 1000 // WHOLE)
        elif item.state == "queued":
            state = _("no. {place}").format(place=numbers.whole(item.rank))
        elif item.steps:
            state = ngettext("after {number} tech", "after {number} techs", item.steps)
            state = state.format(number=numbers.whole(item.steps))
        if due.season is not None:
            date = dates.date_short(calendar, due.season)
            when = _("{date} at the earliest") if due.waits == NOTHING else _("not before {date}")
            dated = when.format(date=date)
        days = sum(amount for _class, amount in project.labour)
        return (state, dated, numbers.days(days))
