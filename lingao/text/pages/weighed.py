"""What an order of a season gone by changed since: the orders by number, one of them weighed."""

from __future__ import annotations

from lingao.session.without import AFTER, After, Difference, without
from lingao.text.pages.said import date, labelled, signed
from lingao.text.talk import Talk
from lingao.wording import _, as_is, chronicle, numbers
from lingao.wording.curves import fine_figure, short_name
from lingao.wording.figures import in_thousandths
from lingao.wording.orders import order_text


def print_orders(talk: Talk, season: int) -> None:
    """Print the orders of a season played by their numbers, and how to weigh one."""
    orders = talk.session.past[season - 1].orders
    if not orders:
        talk.say(_("{date}: no order given.").format(date=date(talk, season)))
        return
    talk.paper.head(_("Ordered in {date}:").format(date=date(talk, season)))
    for number, order in enumerate(orders, 1):
        told = _("{number}. {text}").format(number=numbers.whole(number), text=order_text(talk.rules, order))
        talk.paper.line(told, indent=2)
    talk.say(
        _("`{command}` tells what the first of them changed since.").format(
            command=as_is(f"changed {season} 1")
        )
    )


def print_weighed(talk: Talk, season: int, number: int) -> None:
    """Print what an order changed, one, four and eight seasons on."""
    it, rules = without(talk.session, season, number), talk.rules
    talk.say(chronicle.weighed_text(rules, it.season, it.order))
    talk.say(chronicle.terms_text())
    for after in it.after:
        _print_after(talk, after)
    if it.refused:
        talk.say(chronicle.refused_text(it.refused))
    if it.ended:
        talk.say(chronicle.ended_text(rules, it.ended))
    elif len(it.after) < len(AFTER):
        talk.say(chronicle.not_lived_text(AFTER[len(it.after)]))


def _print_after(talk: Talk, after: After) -> None:
    talk.paper.head(_("{when}:").format(when=chronicle.after_text(talk.rules, after.seasons, after.season)))
    told = [_line(talk, one) for one in after.differences]
    talk.paper.lines(told or [_("The books would have shown the same.")], indent=2)


def _line(talk: Talk, one: Difference) -> str:
    """`Grain: 602 t, without it 368 t, changed by +234 t`."""
    rules = talk.rules
    told = _("{was}, without it {without}").format(
        was=fine_figure(rules, one.account, one.was), without=fine_figure(rules, one.account, one.without)
    )
    if in_thousandths(rules, one.account, one.was) is not None:
        told = _("{told}, changed by {change}").format(
            told=told, change=signed(talk, one.account, one.made.value)
        )
    return labelled(short_name(rules, one.account), told)
