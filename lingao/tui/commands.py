"""Commands: everything that can be done now, as the list of commands shows it; what is not valid is absent."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from textual.screen import Screen

from lingao.tui import acts
from lingao.tui.keys import MOVING, captioned
from lingao.tui.screens.main import MainScreen
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _
from lingao.wording.keys import key_name

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


class Command(NamedTuple):
    """One thing that can be done."""

    text: str
    cap: str
    """The key that does it, if one does."""
    act: Any


def commands(screen: Screen[Any]) -> list[Command]:
    """Everything valid on a screen, each thing once: its keys, what can be reached on it, the orders of the game."""
    app = cast("LingaoApp", screen.app)
    named: dict[str, Command] = {}
    for found in (_keys(screen), _everywhere(app, screen), _reached(app, screen), _orders(app, screen)):
        for one in found:
            named.setdefault(one.text, one)
    return list(named.values())


def _keys(screen: Screen[Any]) -> Iterator[Command]:
    """Keys that would do something, and not only say why they cannot."""
    for active in screen.active_bindings.values():
        binding = active.binding
        idle = getattr(active.node, "idle", None)
        action = binding.action.partition("(")[0]
        tabs = (binding.key_display or "").endswith("-8")  # each of them has a line
        told = captioned(binding) and binding.description not in MOVING and action != "app.palette"
        if told and not tabs and not (idle is not None and idle(action)):
            pressed = binding.key.split(",")[0]
            yield Command(_(binding.description), key_name(pressed), acts.Press(pressed))


def _everywhere(app: LingaoApp, screen: Screen[Any]) -> Iterator[Command]:
    """Screens and boxes that open from here."""
    if isinstance(screen, MainScreen):
        for number, tab in screen.tabs.items():
            if number != screen.current:
                yield Command(_("open {screen}").format(screen=_(tab.name)), number, acts.Go(tab.id))
        yield Command(_("the Wall: what hangs, what is offered"), "", acts.Hang())
        if _saved(app):
            yield Command(_("export a copy of the saved game"), "", acts.Export())
        yield Command(_("to the title"), "", acts.ToTitle())
    yield Command(_("settings"), "", acts.Settings())
    yield Command(_("keep a picture of the screen as HTML"), "", acts.Picture("html"))
    yield Command(_("keep a picture of the screen as text"), "", acts.Picture("txt"))


def _saved(app: LingaoApp) -> bool:
    from lingao.session.games import save_of

    return save_of(app.session) is not None


def _reached(app: LingaoApp, screen: Screen[Any]) -> Iterator[Command]:
    """What Enter does on the cells of the screen."""
    from lingao.engine import orders
    from lingao.tui.telling import act_text

    for sheet in screen.query(Sheet):
        if not sheet.is_on_screen:
            continue
        for number, stop in enumerate(sheet.stops):
            act = stop.cell.act
            refused = isinstance(act, orders.Order) and app.session.check(act) is not None
            if act is not None and not refused:
                yield Command(act_text(app, stop.cell), "", acts.Choose(partial(sheet.choose, number)))


def _orders(app: LingaoApp, screen: Screen[Any]) -> Iterator[Command]:
    """On the table the orders of the game that need no amount, and the twelve."""
    if not isinstance(screen, MainScreen):
        return
    from lingao.session.views.allowed import allowed
    from lingao.tui.telling import act_text
    from lingao.tui.widgets.cells import Cell

    world = app.session.rules.world
    handles = range(0 if app.session.over else len(world.handles))
    buildings = {one.id for one in world.buildings}
    told: set[str] = set()
    for act in (*map(acts.MovePost, handles), *allowed(app.session)):
        text = act_text(app, Cell("", act=act))
        if text in told and getattr(act, "project", "") in buildings:  # of the same name as the tech it needs
            text = _("{what} (the building)").format(what=text)
        told.add(text)
        yield Command(text, "", act)
