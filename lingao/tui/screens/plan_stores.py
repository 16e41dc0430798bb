"""The plan's stores in words: what each comes to over the season, its doubt and its goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.engine.orders import SetGoal
from lingao.session.views.plan import step_of
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.screens.working import one_of
from lingao.tui.widgets.cells import Cell, Line, line_width
from lingao.tui.widgets.entry import Dial
from lingao.tui.widgets.figures import plain_unit
from lingao.wording import _, dates, numbers
from lingao.wording.cells import width
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.session.views.ahead import Ahead, Course
    from lingao.session.views.plan import Balance, PlanView
    from lingao.tui.screens.plan import PlanPane

FIGURE = 9
WIDE = 104


def stores(pane: PlanPane, view: PlanView, ahead: Ahead, cells: int) -> list[Line]:
    """What every store comes to over the season."""
    names, wide = names_of(pane.rules), cells >= WIDE
    captions = [_("books"), _("doubt"), _("in"), _("out"), _("end")]
    head: Line = (
        Cell(_("STORES"), 22, look="heading"),
        Cell(_("unit"), 9, look="muted"),
        *(Cell(text, FIGURE, "right", look="muted") for text in captions),
        *(
            (
                Cell(_("short"), FIGURE, "right", look="muted"),
                Cell(_("goal"), FIGURE, "right", look="muted"),
                Cell("  " + _("ahead"), look="muted"),
            )
            if wide
            else ()
        ),
    )
    rows = [one for one in view.balances if pane.found(names.resource(one.resource))]
    shown = [one for one in rows if pane.everything or pane.wanted or not idle(one)]
    lines = [head, *(line for one in shown for line in _store(pane, one, ahead, cells))]
    if len(shown) < len(rows):
        more = _("{number} stores are empty and stay so; a lists them.").format(
            number=numbers.whole(len(rows) - len(shown))
        )
        lines.append((Cell(more, look="muted"),))
    return lines if rows else []


def idle(it: Balance) -> bool:
    """Whether a store is listed only on demand: nothing lies there or moves, and nobody wants it to."""
    return it.idle and not it.goal_rank


def _store(pane: PlanPane, it: Balance, ahead: Ahead, cells: int) -> list[Line]:
    rules = pane.rules
    names = names_of(rules)
    entry = rules.world.resources[it.resource]
    doubt = (
        _("±{amount}").format(amount=numbers.amount(numbers.scaled(it.doubt, entry.unit)[0]))
        if it.doubt
        else ""
    )
    goal = pane.dial_cell(_goal(pane, it), pane.bare(it.goal) if it.goal.value else "–", it.goal, FIGURE,
                          "accent" if it.goal_rank else "muted", _("What the standing plan makes each season beyond needs; g sets it."))  # fmt: skip
    falls = it.end.value * 2 < it.opening.value and not it.service
    row: Line = (
        Cell(names.resource(it.resource), 22, act=Go("almanac", f"resources.{entry.id}"), key=f"resource.{entry.id}",
             look="bad" if it.short.value else "", tip=_("Enter: what it is.")),
        Cell(plain_unit(names.unit(it.resource)), 9, look="muted"),
        pane.plain(it.opening, FIGURE, tip=_("what the books say lies there")),
        Cell(doubt, FIGURE, "right", "muted"),
        pane.plain(it.comes_in, FIGURE, signed=True, tip=_("made, levied and bought, as expected")),
        pane.plain(it.goes_out, FIGURE, text=pane.negated(it.goes_out), tip=_("used, eaten, sold and lost, as expected")),
        pane.plain(it.end, FIGURE, look="warn" if falls else "", tip=_("expected when this season has ended")),
    )  # fmt: skip
    short = pane.plain(
        it.short,
        FIGURE,
        look="bad" if it.short.value else "muted",
        tip=_("asked for and not there, as expected"),
    )
    course = ahead.of(it.resource)
    if cells >= WIDE:
        row = (*row, short, goal)
        return [(*row, *_course(pane, course, cells - line_width(row)))]
    extra: list[Cell] = []
    if it.short.value:
        extra += [Cell("    " + _("short") + " ", look="bad"), short]
    if it.goal_rank:
        extra += [Cell("    " + _("goal"), look="muted"), goal]
    if course is not None and course.runs_short:
        extra += [Cell("  "), *_course(pane, course, cells)]
    return [row, tuple(extra)] if extra else [row]


def _course(pane: PlanPane, it: Course | None, room: int) -> list[Cell]:
    """What the books would show now and in the seasons ahead, as a curve; when it runs short first, where there is room."""
    if it is None or it.still:
        return []
    curve = Cell("  " + glyphs.graph(it.books, 0, max(it.books)), look="bar")
    if not it.runs_short:
        return [curve]
    said = " " + _("short {date}").format(date=dates.date_short(pane.rules.calendar, it.runs_short))
    fits = curve.wide + width(said) <= room
    return [curve, Cell(said if fits else glyphs.signs().must, look="bad")]


def _goal(pane: PlanPane, it: Balance) -> Dial:
    entry = pane.rules.world.resources[it.resource]
    rank = it.goal_rank or 99
    return Dial(
        key=f"goal.{entry.id}",
        label=_("goal for {name}, {unit} a season").format(
            name=names_of(pane.rules).resource(it.resource),
            unit=plain_unit(names_of(pane.rules).unit(it.resource)),
        ),
        value=it.goal.value,
        order=lambda amount: SetGoal(entry.id, amount, rank),
        one=one_of(entry.unit),
        step=step_of(it.goal.value) * one_of(entry.unit) // 1000 or 1,
    )
