"""Trade: ports and their goods, standing orders set in place, the silver they take and bring."""

from __future__ import annotations

from typing import Any

from lingao.engine.orders import Trade
from lingao.session.session import Session
from lingao.session.views.trade import Good, Port, TradeView, step_of, trade_view
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.screens.chaining import Chaining
from lingao.tui.screens.fold import Unfold, fold_line
from lingao.tui.screens.working import WorkingPane, one_of
from lingao.tui.widgets.cells import Cell, Line, Look, filled, spaced, text_lines
from lingao.tui.widgets.entry import Dial
from lingao.tui.widgets.figures import number_cell, plain_unit
from lingao.wording import _, marked, ngettext, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of

WIDE = 104
GOOD, UNIT, PRICE, GRAPH, ORDER, FIGURE = 24, 12, 8, 12, 9, 8


class TradePane(WorkingPane, Chaining):
    """Every port."""

    searched = marked("Searched are goods and ports, by name.")
    unfolded: frozenset[str] = frozenset()
    """Ports not open to us whose goods are shown."""
    _view: TradeView

    def look(self, session: Session) -> None:
        """Read the ports."""
        self._view = trade_view(session)

    def lines(self, cells: int) -> list[Line]:
        """The silver, then port by port: those open to us first."""
        ports = sorted(self._view.ports, key=lambda port: (not port.open, not port.known))
        found = spaced(self._port(port, cells) for port in ports)
        return spaced([self._silver(cells), found or self.none_found(cells)])

    def _silver(self, cells: int) -> list[Line]:
        view, rules = self._view, self.rules
        parts: list[Line] = [
            (Cell(_("SILVER") + "  ", look="heading"), number_cell(rules, view.silver)),
            (
                Cell(", " + _("trade this season") + " ", look="muted"),
                number_cell(rules, view.turnover, text=self.bare(view.turnover, signed=True)),
            ),
            (
                Cell(", " + _("then") + " ", look="muted"),
                number_cell(rules, view.after, look="bad" if view.after.value < 0 else ""),
            ),
        ]
        hint = _("Orders stand until changed: above nothing to buy, below nothing to sell.")
        return [*filled(parts, cells), *text_lines(hint, cells, "muted")]

    def _port(self, port: Port, cells: int) -> list[Line]:
        names = names_of(self.rules)
        entry = self.rules.world.ports[port.port]
        goods = [one for one in port.goods if self.found(names.resource(one.resource), names.port(port.port))]
        if not goods:
            return []
        if not port.known:
            return self._unknown(port, goods, cells)
        name = Cell(names.port(port.port), GOOD, look="heading", act=Go("almanac", f"ports.{entry.id}"), key=f"port.{entry.id}",
                    tip=self._tip(port))  # fmt: skip
        captions = [
            (_("buy at"), PRICE),
            (_("sell at"), PRICE),
            (_("order"), ORDER),
            (_("books"), FIGURE),
            (_("taels"), FIGURE),
        ]
        if cells >= WIDE:
            captions += [(_("last"), FIGURE), (_("price"), FIGURE)]
        lines: list[Line] = [
            (
                name,
                Cell(_("priced by"), UNIT, look="muted"),
                *(Cell(text, size, "right", look="muted") for text, size in captions),
            )
        ]
        if port.missing is not None:
            lines += text_lines(self.refused(port.missing), cells, "warn", indent=2)
        return lines + [self._good(port, one, cells) for one in goods]

    def _unknown(self, port: Port, goods: list[Good], cells: int) -> list[Line]:
        """A port that a tech opens: what it lacks, its goods folded away."""
        names, fold = names_of(self.rules), f"port.{self.rules.world.ports[port.port].id}"
        shown = fold in self.unfolded or bool(self.wanted)
        count = ngettext("{number} good", "{number} goods", len(goods)).format(
            number=numbers.whole(len(goods))
        )
        lines = [fold_line(fold, names.port(port.port), count, cells, shown, key=fold)]
        if port.missing is not None:
            lines += text_lines(self.refused(port.missing), cells, "warn", indent=2)
        return lines + ([self._good(port, one, cells) for one in goods] if shown else [])

    def _tip(self, port: Port) -> str:
        return _(
            "Trade of {taels} moves a price by a tenth; {risk} chance each season that it is closed."
        ).format(taels=numbers.taels(port.turnover), risk=numbers.percent(port.risk))

    def _good(self, port: Port, it: Good, cells: int) -> Line:
        rules, names = self.rules, names_of(self.rules)
        entry = rules.world.resources[it.resource]
        look: Look = "muted" if port.missing is not None else ""
        order = self.bare(it.order, signed=True) if it.order.value else "–"
        taels = self.bare(it.taels, signed=True) if it.taels.value else "–"
        act = Go("almanac", f"resources.{entry.id}")
        row: Line = (
            Cell(
                "  " + fit(names.resource(it.resource), GOOD - 3),
                GOOD,
                look=look,
                act=act,
                key=f"good.{it.good}",
                tip=_("Enter: what it is."),
            ),
            Cell(names.unit(it.resource), UNIT, look="muted"),
            self._price(it, it.buy_at),
            self._price(it, it.sell_at),
            self.dial_cell(
                self._dial(port, it), order, it.order, ORDER, "strong" if it.order.value else "muted"
            ),
            self.plain(it.books, FIGURE),
            self.plain(
                it.taels, FIGURE, text=taels, tip=_("what it costs or brings this season, as expected")
            ),
        )
        if cells < WIDE:
            return row
        return (
            *row,
            self.plain(it.traded, FIGURE, signed=True, tip=_("bought or sold last season")),
            self.plain(it.price, FIGURE, text=numbers.percent(it.price.value), look="muted"),
            Cell("  " + glyphs.graph(it.trend[-GRAPH:], 500, 1500), look="bar"),
        )

    def chosen(self, act: Any) -> None:
        """Ports that trade with nobody yet open and close."""
        if isinstance(act, Unfold):
            self.unfolded ^= {act.what}
            self.show(act.what)
        else:
            super().chosen(act)

    def _price(self, it: Good, taels: int) -> Cell:
        """Thousandths of a tael for one unit as written; asked about, it tells how the port's price moved."""
        shown = numbers.amount(taels) if taels else ""
        tip = _("taels for {unit}, {share} of the usual price").format(
            unit=names_of(self.rules).unit(it.resource), share=numbers.percent(it.price.value)
        )
        return Cell(
            shown, PRICE, "right", number=it.price if taels else None, tip=tip, key=f"price.{it.good}.{taels}"
        )

    def _dial(self, port: Port, it: Good) -> Dial:
        rules = self.rules
        place, good = rules.world.ports[port.port].id, rules.world.resources[it.resource]
        names = names_of(rules)
        return Dial(
            key=f"order.{place}.{good.id}",
            label=_("{name} at {port}, {unit}").format(
                name=names.resource(it.resource),
                port=names.port(port.port),
                unit=plain_unit(names.unit(it.resource)),
            ),
            value=it.order.value,
            order=lambda amount: Trade(place, good.id, amount),
            one=one_of(good.unit),
            step=step_of(self.session, it.good),
            least=-(10**12),
        )
