"""The branches of the run as a small tree: go on in one, call it otherwise, set two side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.progress import Progress
from lingao.session.views.compared import Compared, compared
from lingao.session.views.courses import Course, courses
from lingao.tui import glyphs, ruled
from lingao.tui.keys import key
from lingao.tui.screens.base import Dialogue
from lingao.tui.screens.busy import Busy, Failed
from lingao.tui.screens.typed import Typed
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, chronicle, marked
from lingao.wording.cells import fit, width, wrap

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


class BranchesDialogue(Dialogue):
    """Answers with the number of the branch to go on in."""

    BINDINGS = [
        key("c", "compare", marked("compare")),
        key("e", "name", marked("name it")),
    ]

    def heading(self) -> str:
        """What is shown."""
        return _("Branches")

    def on_mount(self) -> None:
        """Read them; the cursor begins on the one being played."""
        self._courses = courses(self.lingao.session)
        self.refresh_lines(next(f"branch.{one.branch}" for one in self._courses if one.here))

    def lines(self, cells: int) -> list[Line]:
        """The tree, and what can be done."""
        rules = self.lingao.session.rules
        said = _("Enter goes on in a branch where it stands; the one left stays as it is.")
        if len(self._courses) < 2:
            said = _(
                "The run has one course so far. r in the chronicle goes back to a season; what came later then stays on a branch of its own."
            )
        return [
            *(line for one in self._courses for line in _lines(rules, one, cells)),
            EMPTY,
            *text_lines(said, cells, "muted"),
        ]

    @property
    def _chosen(self) -> Course | None:
        current = self.query_one(Sheet).current
        return next((one for one in self._courses if current is not None and one.branch == current.act), None)

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Go on in a branch; in the one being played, that is to close."""
        message.stop()
        here = next(one.branch for one in self._courses if one.here)
        self.dismiss(None if message.act == here else message.act)

    # Comparing

    def action_compare(self) -> None:
        """Set the branch under the cursor beside the one being played."""
        chosen, here = self._chosen, next(one for one in self._courses if one.here)
        if chosen is None or len(self._courses) < 2:
            self.lingao.say(_("There is nothing to compare it with: the run has one branch."))
            return
        other = chosen
        if chosen.here:
            left = next((one for one in self._courses if one.branch == here.parent), None)
            other = left or next(one for one in self._courses if not one.here)
        session = self.lingao.session

        def work(progress: Progress) -> Compared:
            return compared(session, here.branch, other.branch, progress)

        names = _name(here), _name(other)
        self.lingao.open(
            Busy.reckoning(_("Both are being read …"), work), lambda answer: self._show(answer, names)
        )

    def _show(self, answer: object, names: tuple[str, str]) -> None:
        from lingao.savefile.problems import SaveProblem
        from lingao.tui.screens.side_by_side import SideBySide

        if isinstance(answer, Failed):
            if not isinstance(answer.error, SaveProblem):
                raise answer.error
            self.lingao.trouble(answer.error, None)
        elif isinstance(answer, Compared):
            self.lingao.open(SideBySide(answer, names))

    # Naming

    def action_name(self) -> None:
        """Call the branch under the cursor otherwise."""
        chosen = self._chosen
        if chosen is not None:
            self.lingao.open(
                Typed(_("What is it called?"), chosen.name, chronicle.wrong_name),
                lambda name: self._rename(chosen.branch, name),
            )

    def _rename(self, branch: int, name: str | None) -> None:
        from lingao.savefile.problems import SaveProblem
        from lingao.session.rewinding import rename

        if name is None:
            return
        try:
            rename(self.lingao.session, branch, name)
        except SaveProblem as problem:
            self.lingao.trouble(problem, lambda: self._rename(branch, name))
            return
        self._courses = courses(self.lingao.session)
        self.refresh_lines()


def _name(course: Course) -> str:
    return chronicle.branch_name(course.branch, course.name, course.parent is None)


def _lines(rules: Ruleset, course: Course, cells: int) -> list[Line]:
    """A branch behind its lines of the tree: its name, and below it where it left and where it stands."""
    stem, below = _stem(course)
    room = max(12, cells - width(stem))
    told = chronicle.stands_text(
        rules, course.left_in, course.season, course.over, course.support, (course.kept, course.judged)
    )
    return [
        (
            Cell(stem, look="muted"),
            Cell(
                fit(_name(course), room),
                act=course.branch,
                key=f"branch.{course.branch}",
                tip=told,
                look="strong" if course.here else "",
            ),
        ),
        *((Cell(below, look="muted"), Cell(one, look="muted")) for one in wrap(told, room)),
    ]


def _stem(course: Course) -> tuple[str, str]:
    """The lines that lead to a branch, with a mark on the one being played, and those that pass it by below."""
    signs = ruled.signs()
    mark = glyphs.signs().cursor if course.here else " "
    drawn = "".join((signs.upright if more else " ") + "  " for more in course.shape[:-1])
    if not course.shape:
        return f"{mark} ", "  "
    more = course.shape[-1]
    return (
        f"{mark} {drawn}{signs.fork if more else signs.last}{glyphs.signs().rule} ",
        f"  {drawn}{signs.upright if more else ' '}  ",
    )
