"""The tree: techs by era and buildings with their states, what stands behind each, the path to it, and the queue."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar, Final

from textual.binding import BindingType

from lingao.engine.orders import QueueProject, Unqueue
from lingao.session.session import Session
from lingao.session.views.project import ProjectDetail, project_detail
from lingao.session.views.tree import tree_view
from lingao.tui.keys import key
from lingao.tui.screens import tree_list, tree_parts, tree_queue
from lingao.tui.screens.fold import KEY, Unfold
from lingao.tui.screens.tree_acts import Behind, LookAt, Show
from lingao.tui.screens.tree_drawn import DrawnPane
from lingao.tui.screens.tree_foot import foot
from lingao.tui.widgets.cells import Line, spaced
from lingao.wording import _, marked

LISTS: Final = ("tech", "building", "queue")
"""What the list can hold."""


class TreePane(DrawnPane):
    """The tree and its queue."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("a", "queue", marked("add to queue")),
        key("x", "unqueue", marked("take out")),
        key("left_square_bracket", "shift(-1)", marked("earlier / later"), cap="[/]"),
        key("right_square_bracket", "shift(1)"),
        key("plus,equals_sign", "shift(-1)"),
        key("minus", "shift(1)"),
        key("t", "next_list", marked("list")),
        key("backspace", "to_list"),
    ]
    heads = ("list.", KEY)
    searched = marked("Searched are the names of techs and buildings; the drawing holds techs alone.")
    listed: str = "tech"
    unfolded: frozenset[str] = frozenset()
    """Headings whose entries are shown although they are far off."""
    _detail: ProjectDetail

    def look(self, session: Session) -> None:
        """Read the tree, and the entry behind."""
        self.view = tree_view(session)
        super().look(session)

    def turned(self) -> None:
        """Read the entry the cursor is on."""
        self._detail = project_detail(self.session, self._number(self.at))

    def _number(self, at: str) -> int:
        """The project a cell's key names; the first tech where it names none."""
        _kind, _dot, entry = at.partition(".")
        return next((one.number for one in self.rules.projects if one.id == entry), 0)

    def lines(self, cells: int) -> list[Line]:
        """The list chosen, under the line that says which there are."""
        bodies = {"tech": tree_list.techs, "building": tree_list.buildings, "queue": tree_queue.queue}
        return [tree_list.choice(self, cells), *bodies[self.listed](self, self.view, cells)]

    def behind_lines(self, cells: int) -> list[Line]:
        """The entry under the cursor; the queue below it unless it is the list."""
        detail = tree_parts.detail(self, self._detail, cells)
        if self.listed == "queue":
            return detail
        return spaced([detail, tree_queue.queue(self, self.view, cells, headed=True)])

    def foot_lines(self, cells: int) -> list[Line]:
        """The tech under the cursor in a few lines, for the drawing."""
        return foot(self, self._detail, cells)

    @property
    def shows_drawing(self) -> bool:
        """Whether the drawing is to be shown: it holds no buildings and no queue."""
        return self.listed == "tech" and super().shows_drawing

    def show(self, at: str = "") -> None:
        """Show the drawing, or the list chosen, with what is behind."""
        self.set_class(self.shows_drawing, "-drawn")
        if not self.wanted and not self.typist.entering:
            self.echo("")
        if not self.drawn:
            self.remove_class("-reading")
            super().show(at)
            return
        if self._detail.item.tech < 0:
            self.at = self._first()
            self.turned()
        self.show_drawn()

    # Going about

    def take_focus(self, at: str = "") -> None:
        """Show the entry named, drawn or in the list that holds it; at first what could be begun."""
        at = at or (self._first() if not self.at else "")
        kind = at.partition(".")[0]
        if kind in ("tech", "building"):
            self.listed, self.wanted, self.at = kind, "", at
            self.turned()
            self.unfolded |= {tree_list.fold_of(self, self._detail.item)} - {""}
            self.show(at)
        if self.drawn:
            self.take_focus_drawn(centre=bool(at))
        else:
            self.entry.focus()

    def _first(self) -> str:
        """The first tech that could be begun, else one in the queue; nothing where there is neither."""
        techs = [one for era in self.view.eras for one in era.items if one.state in tree_list.NEAR]
        techs.sort(key=lambda one: one.state != "ready")
        return f"tech.{self.rules.projects[techs[0].project].id}" if techs else ""

    def chosen(self, act: Any) -> None:
        """Lists, entries, and what is behind."""
        if isinstance(act, Show) and act.what == self.listed and not self.drawn:
            self.lingao.say(_("This list is the one on show; t goes to the next."))
        elif isinstance(act, Show):
            self.listed = act.what
            self.show(f"list.{act.what}")
            self.to_list()
            if not self.drawn:
                self.to_entry()
        elif isinstance(act, LookAt):
            project = self.rules.projects[act.project]
            self.take_focus(f"{'tech' if project.tech >= 0 else 'building'}.{project.id}")
        elif isinstance(act, Unfold):
            self.unfolded ^= {act.what}
            self.show(f"{KEY}{act.what}")
        elif isinstance(act, Behind):
            self.to_behind()
        else:
            super().chosen(act)

    def action_next_list(self) -> None:
        """Techs, buildings, the queue."""
        self.chosen(Show(LISTS[(LISTS.index(self.listed) + 1) % len(LISTS)]))

    def action_switch(self) -> None:
        """The techs drawn, or as a list; the choice is kept."""
        self.lingao.keep_settings(replace(self.lingao.settings, tree="list" if self.drawn else "drawn"))
        self.listed = "tech"
        self.show()
        self.take_focus(self.at if self._detail.item.tech >= 0 else self._first())

    def action_to_list(self) -> None:
        """Back to the list."""
        self.to_list()

    # Orders

    @property
    def _project(self) -> str:
        return self.rules.projects[self._detail.item.project].id

    def _out_of_sight(self) -> bool:
        """Whether the cursor is on nothing that an order could be about; that is said."""
        if not tree_list.found_in(self, self._detail.item):
            self.lingao.say(_("Nothing of that name is under the cursor; Esc shows everything again."))
            return True
        here = self.entry.current
        on_a_heading = self.entry.has_focus and here is not None and here.key.startswith(self.heads)
        if on_a_heading and not self.drawn:
            self.lingao.say(_("The cursor is on no tech or building: down goes to the first."))
            return True
        return False

    def action_queue(self) -> None:
        """Queue the entry with all it needs; what stands in the queue already stays at its place."""
        if self._out_of_sight():
            return
        if self._detail.item.state == "queued" or self._detail.item.state == "under_way":
            self.lingao.say(_("It is in the queue: [ and ] move it, x takes it out."))
        else:
            self.lingao.give(QueueProject(self._project))

    def action_unqueue(self) -> None:
        """Take the entry out of the queue."""
        if not self._out_of_sight():
            self.lingao.give(Unqueue(self._project))

    def action_shift(self, by: int) -> None:
        """Move the entry in the queue."""
        if self._out_of_sight():
            return
        places = {one.project: one.place for one in self.view.queue}
        place = places.get(self._detail.item.project)
        if place is None:
            self.lingao.say(_("It is not in the queue; a adds it."))
        elif 1 <= place + by <= len(places):
            self.lingao.give(QueueProject(self._project, place + by))
        else:
            self.lingao.say(_("It stands first already.") if by < 0 else _("It stands last already."))
