"""The headline: season, plan, the council's support, and the race of the relics."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lingao.engine.orders import QueueProject
from lingao.session.views.headline import HeadlineView, headline_view
from lingao.tui.acts import Go
from lingao.tui.keys import key
from lingao.tui.widgets.cells import Cell, Line, clipped, line_width
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, ngettext, numbers
from lingao.wording.cells import fit
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.session import Session
    from lingao.session.views.race import Race
    from lingao.tui.app import LingaoApp


TECH = (40, 30, 24, 18, 11)
"""Cells a tech's name may take, the most first."""


class Headline(Sheet, can_focus=True):
    """One line over every tab. Its figures answer `w`; Enter on the race queues what wins it. Down leads out of it."""

    BINDINGS = [key("down,j", "leave_line")]

    @property
    def _lingao(self) -> LingaoApp:
        """The app, with its type."""
        return cast("LingaoApp", self.app)

    def action_leave_line(self) -> None:
        """Give the keys to what stands below."""
        self.screen.focus_next()

    def refresh_from(self, session: Session) -> None:
        """Show the session as it stands."""
        view, rules = headline_view(session), session.rules
        self.show(lambda cells: [headline(rules, view, cells)])

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Enter on the race."""
        message.stop()
        self._lingao.do(message.act)

    def on_sheet_asked(self, message: Sheet.Asked) -> None:
        """`w` on a figure."""
        message.stop()
        self._lingao.ask(message.number)


def headline(rules: Ruleset, view: HeadlineView, cells: int) -> Line:
    """The line; on narrow screens the plan's name gives way."""
    calendar = rules.calendar
    date = (
        dates.date(calendar, view.season.value)
        if cells >= 100
        else dates.date_short(calendar, view.season.value)
    )
    season = _("{date} · {count}").format(date=date, count=dates.count(calendar, view.season.value))
    parts = [number_cell(rules, view.season, look="strong", text=season)]
    if cells >= 100:
        parts.append(Cell(" · " + dates.plan_name(rules, view.season.value), look="muted"))
    support = _("Council {share} {trend}").format(
        share=numbers.percent(view.support.value), trend=numbers.trend(view.support.value, view.before, 5)
    )
    parts += [Cell("   "), number_cell(rules, view.support, text=support)]
    # A long name of a tech gives way before what is said of it does.
    if cells >= 100:
        ways = [*((cells, names, True) for names in TECH), (0, TECH[-1], True)]
    else:
        ways = [(cells, TECH[-1], True), (cells, TECH[-1], False), (cells, TECH[-1] - 3, False)]
    for wide, names, short in ways:
        line = tuple(parts)
        for race in view.races:
            line = (*line, Cell("   "), *race_cells(rules, race, wide, names, short))
        if line_width(line) <= cells:
            break
    return clipped(line, cells)


def race_cells(rules: Ruleset, race: Race, cells_wide: int, name: int, short: bool) -> list[Cell]:
    """`carbide enough to Aut 1633 · tool steel Spr 1635 · 6 short`."""
    names, calendar = names_of(rules), rules.calendar
    relic = names.resource(race.relic)
    tech_id = rules.world.techs[race.tech].id
    act = Go("tree", f"tech.{tech_id}") if race.queued else QueueProject(tech_id, 1)
    tip = _("Enter: the tree.") if race.queued else _("Enter puts it first in the queue, with all it needs.")
    if race.lasts_to is None:
        lasts = _("{relic} {amount}").format(relic=relic, amount=text_of(rules, race.store))
    else:
        pattern = _("{relic} enough to {date}") if cells_wide >= 100 else _("{relic} to {date}")
        lasts = pattern.format(relic=relic, date=dates.date_short(calendar, race.lasts_to))
    cells = [number_cell(rules, race.used, text=lasts, look="warn" if race.short else "")]
    tech = fit(names.tech(race.tech), name)
    if race.due is None:
        due = _("{tech} not in sight").format(tech=tech)
    elif race.queued:
        due = _("{tech} {date}").format(tech=tech, date=dates.date_short(calendar, race.due))
    else:
        due = _("{tech} not queued").format(tech=tech)
    cells += [Cell(" · "), Cell(due, act=act, key="race", tip=tip)]
    if race.short is not None and short:
        seasons = ngettext("{number} season short", "{number} seasons short", race.short.value)
        cells += [
            Cell(" · "),
            number_cell(
                rules, race.short, look="bad", text=seasons.format(number=numbers.whole(race.short.value))
            ),
        ]
    return cells
