"""The plan's lines of work that run, in words, by the works that reports them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lingao.engine.orders import SetPriority, SetTarget
from lingao.session.views.plan import step_of
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.tui.widgets.entry import Dial
from lingao.wording import _, numbers, words
from lingao.wording.cells import fit, width
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.session.views.plan import Line as Work
    from lingao.session.views.plan import PlanView
    from lingao.tui.screens.plan import PlanPane

NAME = 33
TARGET, RUNS, PRIORITY, HOUSE = 10, 9, 3, 11
WIDE = 104


def work(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """Lines that are to run, ran, or were set."""
    names = names_of(pane.rules)
    head: Line = (
        Cell(_("WORK"), NAME, look="heading"),
        Cell(_("target"), TARGET, "right", look="muted"),
        Cell(_("will run"), RUNS, "right", look="muted"),
        Cell(_("pr."), PRIORITY + 1, "right", look="muted"),
        Cell(_("building"), HOUSE, "right", look="muted"),
        Cell("  " + _("gives, and what holds it up") if cells >= WIDE else "", look="muted"),
    )
    rows = [one for one in view.lines if not one.dormant and pane.found(names.process(one.process))]
    lines: list[Line] = [head] if rows else []
    for office, below in by_office(pane, rows):
        lines.append((Cell(office, look="muted"),))
        lines += [line for one in below for line in _work(pane, one, cells)]
    return lines


def by_office(pane: PlanPane, rows: list[Work]) -> list[tuple[str, list[Work]]]:
    """Lines under the works that reports them; those nobody reports last."""
    offices = pane.rules.world.offices
    found = [
        (names_of(pane.rules).office(one.id), [row for row in rows if row.office == n])
        for n, one in enumerate(offices)
    ]
    found.append((_("reported by nobody"), [row for row in rows if row.office < 0]))
    return [group for group in found if group[1]]


def _work(pane: PlanPane, it: Work, cells: int) -> list[Line]:
    row = row_of(pane, it)
    said = _outcome(pane, it)
    room = cells - sum(cell.wide for cell in row) - 2
    if room >= width(said):
        return [(*row, Cell("  " + said, look="warn" if it.limit else "muted"))]
    return [row, *text_lines(said, cells, "warn" if it.limit else "muted", indent=4)]


def row_of(pane: PlanPane, it: Work) -> Line:
    """Name, target, what will come of it, priority, building."""
    rules, signs = pane.rules, glyphs.signs()
    entry = rules.world.processes[it.process]
    name = names_of(rules).process(it.process)
    target, priority = _dials(pane, it)
    mark = signs.must if it.fixed else " "
    tip = (
        _("Your target; f hands it back to the standing plan.")
        if it.fixed
        else _("The standing plan's target.")
    )
    return (
        Cell(mark + " ", look="accent"),
        Cell(
            fit(name, NAME - 2), NAME - 2, act=Go("almanac", f"processes.{entry.id}"), key=f"process.{entry.id}",
            look="" if it.refusal is None else "muted", tip=_("Enter: what it is."),
        ),
        pane.dial_cell(target, numbers.amount(it.target.value), it.target, TARGET, "strong" if it.fixed else "", tip),
        pane.plain(it.expected, RUNS, look="warn" if it.limit else "", text=numbers.amount(it.expected.value),
                   tip=_("runs expected to come of it")),
        Cell(" "),
        pane.dial_cell(priority, numbers.whole(it.priority.value), it.priority, PRIORITY,
                       "" if it.priority.value != 5 else "muted", _("1 is served with hands first, 9 last; p sets it.")),
        _house(pane, it),
    )  # fmt: skip


def _dials(pane: PlanPane, it: Work) -> tuple[Dial, Dial]:
    """What sets a line's target and its priority."""
    process, name = pane.rules.world.processes[it.process].id, names_of(pane.rules).process(it.process)
    return (
        Dial(
            key=f"target.{process}",
            label=_("{name}, runs").format(name=name),
            value=it.target.value,
            order=partial(SetTarget, process),
            one=1000,
            step=step_of(it.target.value),
        ),
        Dial(
            key=f"priority.{process}",
            label=_("priority of {name}").format(name=name),
            value=it.priority.value,
            order=partial(SetPriority, process),
            least=1,
            single=True,
        ),
    )


def _house(pane: PlanPane, it: Work) -> Cell:
    """How many buildings it takes of those that stand."""
    if it.standing is None:
        return Cell("", HOUSE)
    name = names_of(pane.rules).building(it.building)
    taken, stands = (numbers.amount((one + 50) // 100 * 100) for one in (it.taken, it.standing.value))
    text = _("{taken} of {standing}").format(taken=taken, standing=stands)
    return Cell(text, HOUSE, "right", "muted", number=it.standing, key=f"house.{it.process}",
                tip=_("{name}: taken by all its lines, and standing").format(name=name))  # fmt: skip


def _outcome(pane: PlanPane, it: Work) -> str:
    """What it gives and what holds it up."""
    rules = pane.rules
    names = names_of(rules)
    given = [
        _("{name} {amount}").format(
            name=names.resource(one.resource), amount=numbers.amount(one.made.value, names.unit(one.resource))
        )
        for one in it.gives
    ]
    said = words.listed(given)
    if it.refusal is not None:
        held = pane.refused(it.refusal)
    elif it.limit:
        held = limit_text(rules, it.limit)
    else:
        return said
    return _("{gives}; {held}").format(gives=said, held=held) if said else held
