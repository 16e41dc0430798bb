"""What a cell's `act` does: an order is given, a tab opened, a dialogue opened, a key pressed."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from lingao.engine import orders
from lingao.session.views.numbers import Number
from lingao.tui import acts

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


def do(app: LingaoApp, act: object) -> None:
    """Do what an act says.

    Raises:
        TypeError: when nobody knows what it means.
    """
    if isinstance(act, orders.Order):
        app.give(act)
    else:
        _do(act, app)


@singledispatch
def _do(act: object, app: LingaoApp) -> None:
    raise TypeError(f"nothing is done for {act!r}")


@_do.register(Number)
def _(act: Number, app: LingaoApp) -> None:
    app.ask(act)


@_do.register(acts.Press)
def _(act: acts.Press, app: LingaoApp) -> None:
    app.simulate_key(act.key)


@_do.register(acts.Choose)
def _(act: acts.Choose, app: LingaoApp) -> None:
    act.choose()


@_do.register(acts.Go)
def _(act: acts.Go, app: LingaoApp) -> None:
    if act.tab == "almanac" and act.at:
        from lingao.tui.screens.page import PageScreen

        app.open(PageScreen(act.at))
    else:
        app.to_tab(act.tab, act.at)


@_do.register(acts.OpenCard)
def _(act: acts.OpenCard, app: LingaoApp) -> None:
    from lingao.tui.screens.card import CardScreen

    app.open(CardScreen(act.card, act.season))


@_do.register(acts.Chain)
def _(act: acts.Chain, app: LingaoApp) -> None:
    from lingao.tui.screens.chain import show_chain

    show_chain(app, act.resource)


@_do.register(acts.MovePost)
def _(act: acts.MovePost, app: LingaoApp) -> None:
    from lingao.tui.screens.posts import PostsDialogue

    app.open(PostsDialogue(act.handle, act.place))


@_do.register(acts.Hang)
def _(act: acts.Hang, app: LingaoApp) -> None:
    from lingao.tui.screens.offers import OffersDialogue

    app.open(OffersDialogue())


@_do.register(acts.Settings)
def _(act: acts.Settings, app: LingaoApp) -> None:
    from lingao.tui.screens.settings import SettingsDialogue

    app.open(SettingsDialogue())


@_do.register(acts.Export)
def _(act: acts.Export, app: LingaoApp) -> None:
    from lingao.tui.exporting import ask_where

    ask_where(app)


@_do.register(acts.Picture)
def _(act: acts.Picture, app: LingaoApp) -> None:
    from lingao.tui.exporting import keep_picture

    keep_picture(app, act.kind)


@_do.register(acts.ToTitle)
def _(act: acts.ToTitle, app: LingaoApp) -> None:
    from lingao.tui.leaving import leave_for

    leave_for(app, app.to_title)


@_do.register(acts.Quit)
def _(act: acts.Quit, app: LingaoApp) -> None:
    app.action_leave()
