"""The headline: season, plan, the council's support, the race of the relics; the Wall in a line below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from lingao.engine.orders import QueueProject
from lingao.session.views.headline import HeadlineView, headline_view
from lingao.tui.acts import Go
from lingao.tui.keys import key
from lingao.tui.widgets.cells import Cell, Line, clipped, line_width
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.tui.widgets.sheet import Sheet
from lingao.tui.widgets.stops import below
from lingao.tui.widgets.wall_line import wall_line
from lingao.wording import _, dates, ngettext, numbers
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.session import Session
    from lingao.session.views.race import Race
    from lingao.tui.app import LingaoApp


class Headline(Sheet, can_focus=True):
    """Two lines over every tab. Figures answer `w`; Enter on the race queues what wins it, on the Wall opens it. Down
    leads to the second, and out of it.
    """

    BINDINGS = [key("down,j", "leave_line")]

    @property
    def _lingao(self) -> LingaoApp:
        """The app, with its type."""
        return cast("LingaoApp", self.app)

    def action_leave_line(self) -> None:
        """To the line below; from the last, the keys go to what stands under it."""
        if below(self._stops, self._at, 1) is None:
            self.screen.focus_next()
        else:
            self.action_move(0, 1)

    def refresh_from(self, session: Session) -> None:
        """Show the session as it stands."""
        view, rules = headline_view(session), session.rules
        self.show(lambda cells: [headline(rules, view, cells), wall_line(rules, view, cells)])

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Enter on the race, or on the Wall. What was ordered is said: the line itself may be too short to show it."""
        message.stop()
        act, app = message.act, self._lingao
        app.do(act)
        if isinstance(act, QueueProject) and act in app.session.orders:
            from lingao.wording.orders import order_text

            app.say(_("Ordered: {order}.").format(order=order_text(app.session.rules, act)))

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
    # The name of a tech too long for the line gives way to "successor", and that to what is said of it.
    for wide, named, dated in (
        (cells, True, True),
        (cells, False, True),
        (0, False, True),
        (0, False, False),
    ):
        line = tuple(parts)
        for race in view.races:
            line = (*line, Cell("   "), *race_cells(rules, race, wide, named=named, dated=dated))
        if line_width(line) <= cells:
            break
    return clipped(line, cells)


def race_cells(rules: Ruleset, race: Race, cells_wide: int, *, named: bool, dated: bool) -> list[Cell]:
    """`carbide enough to Aut 1633 · tool steel Spr 1635 · 6 seasons short`; what was not asked for is left out."""
    cells = [_lasts(rules, race, cells_wide)]
    if dated or race.short is None:
        cells += [Cell(" · "), _due(rules, race, named)]
    if race.short is not None:
        seasons = ngettext("{number} season short", "{number} seasons short", race.short.value)
        text = seasons.format(number=numbers.whole(race.short.value))
        cells += [Cell(" · "), number_cell(rules, race.short, look="bad", text=text)]
        if not dated:
            cells[-1] = replace(cells[-1], act=_won_by(rules, race), tip=_tip(rules, race))
    return cells


def _lasts(rules: Ruleset, race: Race, cells_wide: int) -> Cell:
    relic = names_of(rules).resource(race.relic)
    if race.lasts_to is None:
        lasts = _("{relic} {amount}").format(relic=relic, amount=text_of(rules, race.store))
    else:
        pattern = _("{relic} enough to {date}") if cells_wide >= 100 else _("{relic} to {date}")
        lasts = pattern.format(relic=relic, date=dates.date_short(rules.calendar, race.lasts_to))
    return number_cell(rules, race.used, text=lasts, look="warn" if race.short else "")


def _due(rules: Ruleset, race: Race, named: bool) -> Cell:
    tech = names_of(rules).tech(race.tech) if named else _("successor")
    if race.due is None:
        due = _("{tech} not in sight").format(tech=tech) if named else _("no successor yet")
    elif race.queued:
        due = _("{tech} {date}").format(tech=tech, date=dates.date_short(rules.calendar, race.due))
    else:
        due = _("{tech} not queued").format(tech=tech) if named else _("nothing queued")
    return Cell(due, act=_won_by(rules, race), key="race", tip=_tip(rules, race))


def _won_by(rules: Ruleset, race: Race) -> Go | QueueProject:
    """What Enter does: the tree where the successor is queued, else it is queued first."""
    tech = rules.world.techs[race.tech].id
    return Go("tree", f"tech.{tech}") if race.queued else QueueProject(tech, 1)


def _tip(rules: Ruleset, race: Race) -> str:
    said = (
        _("{tech}. Enter: the tree.")
        if race.queued
        else _("{tech}. Enter puts it first in the queue, with all it needs.")
    )
    return said.format(tech=names_of(rules).tech(race.tech))
