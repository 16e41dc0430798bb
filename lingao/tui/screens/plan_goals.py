"""The plan's goals and hands in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.content.vocabulary import LABOUR
from lingao.engine.orders import SetGoal
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line
from lingao.tui.widgets.entry import Dial
from lingao.wording import _, numbers, words
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.session.views.labour import Hands
    from lingao.session.views.plan import Balance, PlanView
    from lingao.tui.screens.plan import PlanPane

NAME = 33


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
            (Cell(_("none: what is needed is made all the same; g on a store sets one"), look="muted"),)
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
