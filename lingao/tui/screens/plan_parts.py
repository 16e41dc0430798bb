"""The plan's parts in words: work, stores, goals, hands, and work that could be begun or is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.content.vocabulary import LABOUR
from lingao.engine.orders import SetGoal, SetPriority, SetTarget
from lingao.session.views.plan import step_of
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.screens.working import one_of, plain_unit
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.tui.widgets.entry import Dial
from lingao.wording import _, numbers, words
from lingao.wording.cells import fit, width
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.session.views.plan import Balance, Hands, PlanView
    from lingao.session.views.plan import Line as Work
    from lingao.tui.screens.plan import PlanPane

NAME = 33
TARGET, RUNS, PRIORITY, HOUSE = 10, 9, 3, 11
WIDE = 104
FIGURE = 9


# Work


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
    return [head, *(line for one in rows for line in _work(pane, one, cells))] if rows else []


def _work(pane: PlanPane, it: Work, cells: int) -> list[Line]:
    row = _row(pane, it)
    said = _outcome(pane, it)
    room = cells - sum(cell.wide for cell in row) - 2
    if room >= width(said):
        return [(*row, Cell("  " + said, look="warn" if it.limit else "muted"))]
    return [row, *text_lines(said, cells, "warn" if it.limit else "muted", indent=4)]


def _row(pane: PlanPane, it: Work) -> Line:
    """Name, target, what will come of it, priority, building."""
    rules, signs = pane.rules, glyphs.signs()
    entry = rules.world.processes[it.process]
    name = names_of(rules).process(it.process)
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
        pane.dial_cell(_target(pane, it), numbers.amount(it.target.value), it.target, TARGET, "strong" if it.fixed else "", tip),
        pane.plain(it.expected, RUNS, look="warn" if it.limit else "", text=numbers.amount(it.expected.value),
                   tip=_("runs expected to come of it")),
        Cell(" "),
        pane.dial_cell(_priority(pane, it), numbers.whole(it.priority.value), it.priority, PRIORITY,
                       "" if it.priority.value != 5 else "muted", _("1 is served with hands first, 9 last; p sets it.")),
        _house(pane, it),
    )  # fmt: skip


def _target(pane: PlanPane, it: Work) -> Dial:
    process = pane.rules.world.processes[it.process].id
    return Dial(
        key=f"target.{process}",
        label=_("{name}, runs").format(name=names_of(pane.rules).process(it.process)),
        value=it.target.value,
        order=lambda runs: SetTarget(process, runs),
        one=1000,
        step=step_of(it.target.value),
    )


def _priority(pane: PlanPane, it: Work) -> Dial:
    process = pane.rules.world.processes[it.process].id
    return Dial(
        key=f"priority.{process}",
        label=_("priority of {name}").format(name=names_of(pane.rules).process(it.process)),
        value=it.priority.value,
        order=lambda first: SetPriority(process, first),
        least=1,
        single=True,
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


def possible(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """Lines that could be set to work."""
    names = names_of(pane.rules)
    rows = [
        one
        for one in view.lines
        if one.dormant and one.refusal is None and pane.found(names.process(one.process))
    ]
    if not rows:
        return []
    return [(Cell(_("COULD RUN"), look="heading"),), *(_row(pane, one) for one in rows)]


def locked(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """Lines that cannot run, with what they lack."""
    names = names_of(pane.rules)
    lines: list[Line] = []
    for one in view.lines:
        name = names.process(one.process)
        if not one.dormant or one.refusal is None or not pane.found(name):
            continue
        entry = pane.rules.world.processes[one.process]
        cell = Cell(fit(name, NAME - 2), NAME - 2, look="muted", act=Go("almanac", f"processes.{entry.id}"),
                    key=f"process.{entry.id}", tip=_("Enter: what it is."))  # fmt: skip
        said = text_lines(pane.refused(one.refusal), cells - NAME, "muted")
        lines.append((Cell("  "), cell, *said[0][1:]))
        lines += [(Cell(" " * NAME), *rest[1:]) for rest in said[1:]]
    return [(Cell(_("LOCKED"), look="heading"),), *lines] if lines else []


# Stores


def stores(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """What every store comes to over the season."""
    names, wide = names_of(pane.rules), cells >= WIDE
    captions = [_("books"), _("doubt"), _("in"), _("out"), _("end")]
    head: Line = (
        Cell(_("STORES"), 22, look="heading"),
        Cell(_("unit"), 9, look="muted"),
        *(Cell(text, FIGURE, "right", look="muted") for text in captions),
        *(
            (Cell(_("short"), FIGURE, "right", look="muted"), Cell(_("goal"), FIGURE, "right", look="muted"))
            if wide
            else ()
        ),
    )
    rows = [one for one in view.balances if pane.found(names.resource(one.resource))]
    shown = [one for one in rows if pane.everything or pane.wanted or not one.idle or one.goal_rank]
    lines = [head, *(line for one in shown for line in _store(pane, one, wide))]
    if len(shown) < len(rows):
        more = _("{number} stores are empty and stay so; a lists them.").format(
            number=numbers.whole(len(rows) - len(shown))
        )
        lines.append((Cell(more, look="muted"),))
    return lines if rows else []


def _store(pane: PlanPane, it: Balance, wide: bool) -> list[Line]:
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
    if wide:
        return [(*row, short, goal)]
    extra: list[Cell] = []
    if it.short.value:
        extra += [Cell("    " + _("short") + " ", look="bad"), short]
    if it.goal_rank:
        extra += [Cell("    " + _("goal"), look="muted"), goal]
    return [row, tuple(extra)] if extra else [row]


def _goal(pane: PlanPane, it: Balance) -> Dial:
    entry = pane.rules.world.resources[it.resource]
    rank = it.goal_rank or 99
    return Dial(
        key=f"goal.{entry.id}",
        label=_("goal for {name}, {unit} a season").format(
            name=names_of(pane.rules).resource(it.resource),
            unit=plain_unit(names_of(pane.rules).unit(it.resource)) or "1",
        ),
        value=it.goal.value,
        order=lambda amount: SetGoal(entry.id, amount, rank),
        one=one_of(entry.unit),
        step=step_of(it.goal.value) * one_of(entry.unit) // 1000 or 1,
    )


# Goals and hands


def goals(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """What the standing plan makes beyond needs, in order."""
    if pane.wanted:
        return []
    names = names_of(pane.rules)
    lines: list[Line] = [
        (Cell(_("GOALS"), NAME, look="heading"), Cell(_("in order; + - change the order"), look="muted"))
    ]
    for one in view.goals:
        balance = next(row for row in view.balances if row.resource == one.resource)
        lines.append(
            (
                pane.dial_cell(
                    _rank(pane, balance),
                    numbers.whole(one.rank),
                    balance.goal,
                    3,
                    tip=_("Its place among the goals."),
                ),
                Cell(" "),
                Cell(
                    names.resource(one.resource),
                    NAME - 4,
                    act=Go("almanac", f"resources.{pane.rules.world.resources[one.resource].id}"),
                    key=f"goals.{one.resource}",
                ),
                Cell(
                    _("{amount} a season").format(
                        amount=numbers.amount(one.amount.value, names.unit(one.resource))
                    )
                ),
            )
        )
    if len(lines) == 1:
        lines.append(
            (Cell(_("none: the standing plan makes what people, projects and the Wall need"), look="muted"),)
        )
    return lines


def _rank(pane: PlanPane, it: Balance) -> Dial:
    entry = pane.rules.world.resources[it.resource]
    return Dial(
        key=f"rank.{entry.id}",
        label=_("place of the goal {name}").format(name=names_of(pane.rules).resource(it.resource)),
        value=it.goal_rank,
        order=lambda rank: SetGoal(entry.id, it.goal.value, rank),
        least=1,
    )


def hands(pane: PlanPane, view: PlanView, cells: int) -> list[Line]:
    """Person-days, and those nobody uses."""
    if pane.wanted:
        return []
    head: Line = (
        Cell(_("HANDS"), NAME, look="heading"),
        *(Cell(text, 12, "right", look="muted") for text in (_("days"), _("used"), _("idle"))),
    )
    return [head, *(_hands(pane, one) for one in view.hands)]


def _hands(pane: PlanPane, it: Hands) -> Line:
    share = numbers.percent(it.idle * 1000 // it.turned_out.value) if it.turned_out.value else ""
    return (
        Cell("  " + words.people(LABOUR[it.labour]), NAME, act=Go("people"), key=f"hands.{it.labour}"),
        pane.plain(it.turned_out, 12, text=numbers.amount(it.turned_out.value)),
        pane.plain(it.used, 12, text=numbers.amount(it.used.value)),
        Cell(
            share,
            12,
            "right",
            "warn" if it.turned_out.value and it.idle * 4 > it.turned_out.value else "muted",
        ),
    )
