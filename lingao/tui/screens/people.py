"""People: classes, courses, hours and rations, the ten indicators, births and deaths, the offices. Worded in parts."""

from __future__ import annotations

from lingao.session.session import Session
from lingao.session.views.people import PeopleView, people_view
from lingao.tui.screens import people_heads as heads
from lingao.tui.screens import people_moods as moods
from lingao.tui.screens import people_offices as offices
from lingao.tui.screens.working import WorkingPane
from lingao.tui.widgets.cells import Line, beside, spaced
from lingao.wording import marked

WIDE = 104


class PeoplePane(WorkingPane):
    """The people in the Commission's care, and those who report."""

    searched = marked("Searched are courses, indicators and townships, by name.")
    _view: PeopleView

    def look(self, session: Session) -> None:
        """Read about the people."""
        self._view = people_view(session)

    def lines(self, cells: int) -> list[Line]:
        """Wide: people and indicators side by side; narrow: below one another."""
        view = self._view
        if self.wanted:
            found = spaced(
                [
                    heads.courses(self, view, cells),
                    moods.indicators(self, view, cells),
                    offices.townships(self, view, cells),
                ]
            )
            return found or self.none_found(cells)
        if cells >= WIDE:
            left = 62
            people = spaced(
                [
                    heads.classes(self, view, left),
                    heads.courses(self, view, left),
                    heads.hours(self, view, left),
                ]
            )
            right = spaced([moods.lives(self, view, cells - left - 3)])
            top = beside(people, right, left, gap=3)
        else:
            top = spaced(
                [
                    heads.hours(self, view, cells),
                    heads.classes(self, view, cells),
                    heads.courses(self, view, cells),
                ]
            )
        below = [moods.indicators(self, view, cells)]
        if cells < WIDE:
            below.append(moods.lives(self, view, cells))
        return spaced([top, *below, offices.townships(self, view, cells), offices.works(self, view, cells)])
