"""The drawn side of the tree: the picture of all techs, its levels of detail, what is lit, found and filtered in it."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widgets import Static

from lingao.session.session import Session
from lingao.session.views.project import ProjectDetail
from lingao.session.views.tree import TreeView
from lingao.session.views.web import Web, gates, web_of
from lingao.tui.keys import key
from lingao.tui.screens import tree_filter
from lingao.tui.screens.split import SplitPane
from lingao.tui.screens.tree_levels import LEVELS, NAME
from lingao.tui.screens.tree_list import found_in, tip
from lingao.tui.screens.tree_picture import picture, shown_nodes
from lingao.tui.widgets.cells import Line
from lingao.tui.widgets.entering import Entering
from lingao.tui.widgets.entry import EntrySheet
from lingao.tui.widgets.firm import Row
from lingao.tui.widgets.graph_view import GraphView
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, marked, ngettext, numbers
from lingao.wording.names import names_of

LEAST = (100, 30)
"""Columns and rows from which the tree is drawn unless the player wants the list."""


class DrawnPane(SplitPane):
    """A pane that shows the techs drawn, or as a list, and what stands behind the one under the cursor."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    DrawnPane .drawn { display: none; width: 1fr; height: 1fr; }
    DrawnPane .foot { display: none; }
    DrawnPane.-drawn .list { display: none; }
    DrawnPane.-drawn .behind { display: none; }
    DrawnPane.-drawn .drawn { display: block; }
    DrawnPane.-drawn .foot { display: block; }
    DrawnPane.-drawn.-reading .foot { display: none; }
    DrawnPane.-drawn.-reading .drawn { display: none; }
    DrawnPane.-drawn.-reading .behind { display: block; border-left: none; }
    .-wide DrawnPane.-drawn.-reading .drawn { display: block; }
    .-wide DrawnPane.-drawn.-reading .behind { width: 52; border-left: solid $panel; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        key("g", "switch", marked("list / drawing")),
        key("f", "filter", marked("show by name")),
    ]
    level: int = LEVELS.index(NAME)
    filtered: str = tree_filter.EVERYTHING
    web: Web
    view: TreeView
    """The tree as it was read last."""
    _detail: ProjectDetail
    _was_read = False

    def compose(self) -> ComposeResult:
        """The list and the drawing, of which one is on show; what is behind; the lines under them."""
        self.set_class(self.shows_drawing, "-drawn")  # from the beginning, so that styles are found once
        with Row():
            yield EntrySheet(classes="list")
            yield GraphView(classes="drawn")
            yield Sheet(classes="behind")
        yield Sheet(classes="foot")
        yield Static(classes="echo", markup=False)

    def on_mount(self) -> None:
        """The lines under the drawing are read, not gone through."""
        self.query_one(".foot", Sheet).can_focus = False

    @property
    def graph(self) -> GraphView:
        """The drawing."""
        return self.query_one(GraphView)

    @property
    def sheet(self) -> Sheet:
        """The list."""
        return self.entry

    @property
    def typist(self) -> Entering:
        """What takes the keys while something is typed."""
        return self.graph if self.drawn else self.entry

    @property
    def drawn(self) -> bool:
        """Whether the drawing is on show, and not a list."""
        return self.has_class("-drawn")

    @property
    def shows_drawing(self) -> bool:
        """Whether the techs are to be drawn: as the player set it, else where there is room."""
        wanted = self.lingao.settings.tree
        columns, rows = self.app.size
        return wanted == "drawn" or (wanted != "list" and columns >= LEAST[0] and rows >= LEAST[1])

    @property
    def node(self) -> int:
        """The tech under the cursor."""
        return max(0, self._detail.item.tech)

    # Showing

    def look(self, session: Session) -> None:
        """Read the web, and what is behind."""
        self.web = web_of(self.rules)
        super().look(session)
        self._was_read = True

    def show_drawn(self, *, centre: bool = False) -> None:
        """Show the drawing, and under it the tech under the cursor."""
        self.graph.show(picture(self), self.node, centre=centre)
        self._show_detail()

    def _show_detail(self) -> None:
        self.query_one(".foot", Sheet).show(self.foot_lines)
        if self.has_class("-reading"):
            self.behind.show(self.behind_lines)

    def echo(self, text: str) -> None:
        """Say something in the line under the drawing; nothing but what the filter shows by name, if it hides any."""
        if not text and self.shows_drawing and self.filtered != tree_filter.EVERYTHING:
            said = _("By name: {what}   Esc shows everything again.")
            text = said.format(what=tree_filter.name(self, self.filtered))
        super().echo(text)

    def foot_lines(self, cells: int) -> list[Line]:
        """The tech under the cursor in a few lines."""
        raise NotImplementedError

    # Going about

    def _go_to(self, node: int) -> None:
        """The cursor stands on another tech."""
        self.at = f"tech.{self.rules.projects[node].id}"
        self.turned()
        self._show_detail()
        self.behind.scroll_home(animate=False)
        self.lingao.table.hint(tip(self._detail.item.state))

    def take_focus_drawn(self, *, centre: bool) -> None:
        """Put the cursor on the drawing, in the middle if asked."""
        if self.node not in shown_nodes(self):
            self.filtered, self.wanted = tree_filter.EVERYTHING, ""
            self.echo("")
        if not self.screen.has_class("-wide"):
            self.remove_class("-reading")
        self.show_drawn(centre=centre)
        self.graph.focus()

    def on_resize(self, _event: events.Resize) -> None:
        """Another size may ask for the techs to be shown the other way, once there is anything to show."""
        if self._was_read and self.drawn != self.shows_drawing:
            focused = self.screen.focused
            had_keys = focused is not None and self in focused.ancestors
            self.show()
            if had_keys:
                self.take_focus()

    def on_graph_view_moved(self, message: GraphView.Moved) -> None:
        """Follow the cursor."""
        self._go_to(message.node)

    def on_graph_view_chosen(self, _message: GraphView.Chosen) -> None:
        """Enter: read what stands behind."""
        self.to_behind()

    def on_graph_view_refused(self, message: GraphView.Refused) -> None:
        """A click on an era, or on a tech that is not shown by name."""
        if message.node >= self.web.techs:
            gate = gates(self.session, self.web)[message.node - self.web.techs]
            said = _("{era} opens when any {need} of the techs that lead here are known; {known} are.")
            name = names_of(self.rules).era(gate.era)
            need, known = numbers.whole(gate.enough), numbers.whole(gate.known)
            self.lingao.say(said.format(era=name, need=need, known=known))
        else:
            self.lingao.say(_("It is not shown by name: / and f choose what is."))

    def on_graph_view_zoomed(self, message: GraphView.Zoomed) -> None:
        """Dots, names, cards."""
        level = self.level + message.by
        if not 0 <= level < len(LEVELS):
            self.lingao.say(
                _("Nearer it cannot be shown.") if message.by > 0 else _("Farther it cannot be shown.")
            )
            return
        self.level = level
        self.show_drawn(centre=True)

    def to_behind(self) -> None:
        """Put the cursor on what is behind."""
        if self.drawn:
            self.add_class("-reading")
            self.behind.show(self.behind_lines)
        super().to_behind()

    def to_list(self) -> None:
        """Put the cursor back on the list, or on the drawing."""
        if self.drawn:
            self.remove_class("-reading")
            self._show_detail()
            self.graph.focus()
        else:
            super().to_list()

    def step_back(self) -> bool:
        """Close what is behind, else let go of what is searched for, else of the filter."""
        if self.drawn and self.has_class("-reading"):
            self.to_list()
        elif not super().step_back():
            if not self.drawn or self.filtered == tree_filter.EVERYTHING:
                return False
            self._filter(tree_filter.EVERYTHING)
        return True

    def unseen(self) -> str:
        """That no box of the drawing is left with its name, and how many buildings of the name there are."""
        if not self.drawn or shown_nodes(self):
            return ""
        built = sum(found_in(self, one) for one in self.view.buildings) if self.wanted else 0
        if not built:
            return _("No tech is left.")
        said = ngettext(
            "No tech, but {number} building: {key} lists it.",
            "No tech, but {number} buildings: {key} lists them.",
            built,
        )
        return said.format(number=numbers.whole(built), key="t")

    def found_some(self) -> None:
        """The first tech found is shown."""
        if not self.drawn:
            super().found_some()
        elif self.graph.picture is not None and self.node not in self.graph.picture.stops:
            nearest = self.graph.nearest(self.graph.picture.stops)
            if nearest is not None:
                self.graph.go(nearest)

    def action_filter(self) -> None:
        """Choose what is shown by name."""

        def chosen(what: str | None) -> None:
            if what is not None:
                self._filter(what)

        self.lingao.open(tree_filter.ask(self), chosen)

    def _filter(self, what: str) -> None:
        self.filtered = what
        self.show()
        left = self.unseen()
        said = _("{filter}: {left} {key} shows others.")
        self.echo(left and said.format(filter=tree_filter.name(self, what), left=left, key="f"))
        self.found_some()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Filters are the drawing's, as the list has folds."""
        return self.drawn if action == "filter" else super().check_action(action, parameters)
