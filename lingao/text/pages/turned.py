"""One figure over the run: how it stood season by season, where it turned and by what, which orders show on it."""

from __future__ import annotations

from lingao.session.replayed import posted_over
from lingao.session.views.bends import bends
from lingao.session.views.decided import decided
from lingao.session.views.history import curve
from lingao.text.pages.chronicle import print_curve
from lingao.text.pages.said import date, labelled
from lingao.text.talk import Talk
from lingao.wording import _, as_is
from lingao.wording.chronicle import bend_text, turned_text
from lingao.wording.orders import order_text


def print_figure(talk: Talk, account: int) -> None:
    """Print a figure over the run, what turned it, and the orders that show on it with how to ask about them."""
    session, rules = talk.session, talk.rules
    print_curve(talk, account)
    if not session.past:
        return
    posted = posted_over(session, [account])[account]
    for one in bends(session, curve(session, account), posted):
        talk.paper.line(bend_text(rules, one.account, one.season, one.change, one.before), indent=2)
        if one.causes:
            talk.paper.line(turned_text(rules, one.account, one.causes), indent=4)
    orders = decided(session, account, posted)
    if orders:
        talk.paper.line(_("Orders that show on it:"))
    for order in orders:
        told = labelled(date(talk, order.season), order_text(rules, order.order))
        asked = as_is(f"changed {order.season} {order.number + 1}")
        talk.paper.line(_("{order} (`{command}`)").format(order=told, command=asked), indent=2)
