"""Telling what Enter would do: the act of a cell in words, for the list of commands and for help."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from lingao.engine import orders
from lingao.tui import acts
from lingao.tui.screens.chronicle_acts import Season, Weigh
from lingao.tui.tabs import ALL
from lingao.tui.widgets.cells import Cell
from lingao.tui.widgets.entry import Dial
from lingao.wording import _ as worded
from lingao.wording import dates
from lingao.wording.names import names_of
from lingao.wording.orders import order_text
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


def act_text(app: LingaoApp, cell: Cell) -> str:
    """What Enter on a cell does, in words; what the cell says where nobody knows more of it."""
    act = cell.act
    if isinstance(act, orders.Order):
        return order_text(app.session.rules, act)
    return _said(act, app, cell.text.strip())


@singledispatch
def _said(_act: Any, _app: LingaoApp, text: str) -> str:
    return text


@_said.register(Dial)
def _(act: Dial, _app: LingaoApp, _text: str) -> str:
    return worded("set {figure}").format(figure=act.label)


@_said.register(acts.Go)
def _(act: acts.Go, _app: LingaoApp, text: str) -> str:
    name = next(worded(tab.name) for tab in ALL if tab.id == act.tab)
    return worded("{thing}: open {screen}").format(thing=text, screen=name) if text else name


@_said.register(Season)
def _(act: Season, app: LingaoApp, _text: str) -> str:
    return worded("{date}: look at it, or go back").format(
        date=dates.date(app.session.rules.calendar, act.season)
    )


@_said.register(Weigh)
def _(_act: Weigh, _app: LingaoApp, text: str) -> str:
    return worded("{order}: what it changed").format(order=text)


@_said.register(acts.OpenCard)
def _(act: acts.OpenCard, app: LingaoApp, _text: str) -> str:
    rules = app.session.rules
    card = names_of(rules).card(act.card)
    if not act.season:
        return worded("open the card {card}").format(card=card)
    date = dates.date(rules.calendar, act.season)
    return worded("open the thread of {date}: {card}").format(date=date, card=card)


@_said.register(acts.Chain)
def _(act: acts.Chain, app: LingaoApp, _text: str) -> str:
    return worded("{name}: its chain, and what limits it").format(
        name=names_of(app.session.rules).resource(act.resource)
    )


@_said.register(acts.MovePost)
def _(act: acts.MovePost, app: LingaoApp, _text: str) -> str:
    if act.handle < 0:
        return worded("move a post")
    return worded("move {handle}").format(handle=names_of(app.session.rules).handle(act.handle))


@_said.register(acts.Hang)
def _(_act: acts.Hang, _app: LingaoApp, _text: str) -> str:
    return worded("the Wall: what hangs, what is offered")


def refused(app: LingaoApp, act: Any) -> str:
    """What stands against an act that is an order; nothing where nothing does."""
    if not isinstance(act, orders.Order):
        return ""
    refusal = app.session.check(act)
    return refusal_text(app.session.rules, refusal) if refusal is not None else ""
