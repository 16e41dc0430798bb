"""Under the drawn tree: the tech the cursor stands on, what it costs, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.views.project import ProjectDetail
from lingao.tui.acts import Go
from lingao.tui.screens.tree_acts import LookAt
from lingao.tui.screens.tree_cost import cost, when
from lingao.tui.screens.tree_list import SIGNS, WORDS, sign
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.flow import flowed
from lingao.wording import _, dates, ngettext, numbers
from lingao.wording.cells import fit, width
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.tree import TreePane


def foot(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    """The tech in a few lines, the way to it before what it takes."""
    if it.item.state == "known":
        names = names_of(pane.rules)
        leads = [Cell(names.project(one), act=LookAt(one), key=f"foot.{one}") for one in it.leads_to]
        return [_heading(pane, it, cells), *flowed(_("leads to"), leads, cells)]
    return [_heading(pane, it, cells), *_way(pane, it, cells), *cost(pane, it, cells)]


def _way(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    said = when(pane, it)
    techs = sum(pane.rules.projects[one].tech >= 0 for one in it.path[:-1])
    if techs:
        before = ngettext("after {number} tech", "after {number} techs", techs)
        said.insert(0, before.format(number=numbers.whole(techs)))
    return flowed(_("path"), [Cell(one, look="muted") for one in said], cells)


def _heading(pane: TreePane, it: ProjectDetail, cells: int) -> Line:
    rules = pane.rules
    names, state = names_of(rules), it.item.state
    said = _(WORDS[state])
    if state == "known" and it.known_since:
        said = _("known since {date}").format(date=dates.date(rules.calendar, it.known_since))
    elif state == "waits":
        said = limit_text(rules, it.item.limit)
    name = names.project(it.item.project)
    about = "  " + _(" · ").join((said, names.era(it.item.era)))
    return (
        Cell(sign(state) + " ", look=SIGNS[state][2]),
        Cell(
            fit(name, cells - 2),
            look="title",
            act=Go("almanac", f"techs.{rules.projects[it.item.project].id}"),
            key="foot.title",
        ),
        Cell(fit(about, max(0, cells - 2 - width(name))), look="muted"),
    )
