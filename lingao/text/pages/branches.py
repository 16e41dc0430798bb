"""The branches of the run: the tree they make, two of them side by side."""

from __future__ import annotations

from collections.abc import Sequence

from lingao.engine.orders import Order
from lingao.session.rewinding import branch_played
from lingao.session.views.compared import Row, compared
from lingao.session.views.courses import Course, courses
from lingao.text.pages.said import date, labelled
from lingao.text.talk import Talk
from lingao.wording import _, as_is
from lingao.wording.chronicle import branch_name, stands_text
from lingao.wording.curves import curve_figure, curve_name
from lingao.wording.orders import order_text


def print_branches(talk: Talk) -> None:
    """Print every branch below the one it left, set in."""
    found = courses(talk.session)
    if not found:
        talk.say(_("The game is not saved, so it has no branches: going back leaves nothing behind."))
    for one in found:
        talk.paper.line(_branch(talk, one), indent=2 * len(one.shape))


def _branch(talk: Talk, one: Course) -> str:
    told = _("{number}. {name}: {stands}").format(
        number=as_is(str(one.branch)),
        name=_name(one),
        stands=stands_text(
            talk.rules, one.left_in, one.season, one.over, one.support, (one.kept, one.judged)
        ),
    )
    return _("{branch} (played now)").format(branch=told) if one.here else told


def _name(one: Course) -> str:
    return branch_name(one.branch, one.name, one.parent is None)


def print_compared(talk: Talk, branch: int, other: int | None) -> None:
    """Print two branches: figures in the last season both have come to, then the orders of one only.

    With one named, the branch being played comes first; with two, the first named.
    """
    left, right = (branch_played(talk.session), branch) if other is None else (branch, other)
    view = compared(talk.session, left, right)
    names = {one.branch: _name(one) for one in courses(talk.session)}
    talk.say(
        _(
            "{left} and {right}: the same up to {parted}; figures of {common}, the last season both have come to."
        ).format(
            left=names[left],
            right=names[right],
            parted=date(talk, view.parted),
            common=date(talk, view.common),
        )
    )
    talk.paper.lines((_row(talk, row) for row in view.rows), indent=2)
    for one in view.orders:
        if one.season <= view.common:
            talk.paper.head(_("{date}:").format(date=date(talk, one.season)))
            for name, orders in ((names[left], one.left), (names[right], one.right)):
                talk.paper.line(
                    _("{name} alone: {orders}").format(name=name, orders=_list(talk, orders)), indent=2
                )


def _row(talk: Talk, row: Row) -> str:
    left, right = (curve_figure(talk.rules, row.account, value) for value in row.then)
    figures = _("{left}, {right}").format(left=left, right=right)
    return labelled(curve_name(talk.rules, row.account), figures if left != right else left)


def _list(talk: Talk, orders: Sequence[Order]) -> str:
    return _("; ").join(order_text(talk.rules, one) for one in orders) or _("nothing")
