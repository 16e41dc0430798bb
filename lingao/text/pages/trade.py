"""The ports: what they sell and buy at which price, what is ordered there, and the silver."""

from __future__ import annotations

from lingao.session.views.trade import Good, Port, trade_view
from lingao.text.pages.said import said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers
from lingao.wording.figures import figure
from lingao.wording.refusals import refusal_text


def print_trade(talk: Talk, port: str | None) -> None:
    """Print the silver and every port, or one of them."""
    view = trade_view(talk.session)
    talk.say(
        _(
            "Silver {silver}; trade is expected to move it by {turnover}, the season to end with {after}."
        ).format(
            silver=said(talk, view.silver), turnover=said(talk, view.turnover), after=said(talk, view.after)
        )
    )
    for one in view.ports:
        if port in (None, talk.rules.world.ports[one.port].id):
            _print_port(talk, one, alone=port is not None)


def _print_port(talk: Talk, one: Port, *, alone: bool) -> None:
    """A port with its goods; of one that is not open only why, unless it was asked for."""
    entry = talk.rules.world.ports[one.port]
    name = _("{port} ({id})").format(port=talk.names.port(one.port), id=as_is(entry.id))
    if one.missing is not None:
        talk.paper.head(
            _("{port}: {refusal}").format(port=name, refusal=refusal_text(talk.rules, one.missing))
        )
        if not alone:
            return
    else:
        talk.paper.head(
            _(
                "{port}, open; {silver} of trade move its prices by a tenth; may be closed by {risk} each season:"
            ).format(port=name, silver=numbers.taels(one.turnover), risk=numbers.percent(one.risk))
        )
    for good in one.goods:
        talk.paper.line(_good(talk, good), indent=2)


def _good(talk: Talk, one: Good) -> str:
    unit = talk.names.unit(one.resource)
    told = [
        *([_("sold to us at {price}").format(price=numbers.price(one.buy_at, unit))] if one.buy_at else []),
        *(
            [_("bought from us at {price}").format(price=numbers.price(one.sell_at, unit))]
            if one.sell_at
            else []
        ),
        _("books {amount}").format(amount=said(talk, one.books)),
    ]
    if one.order.value:
        pattern = (
            _("ordered: buy {amount} a season")
            if one.order.value > 0
            else _("ordered: sell {amount} a season")
        )
        told.append(pattern.format(amount=figure(talk.rules, one.order.account, abs(one.order.value))))
        told.append(_("silver {taels}").format(taels=said(talk, one.taels)))
    if one.traded.value:
        pattern = _("last season bought {amount}") if one.traded.value > 0 else _("last season sold {amount}")
        told.append(pattern.format(amount=figure(talk.rules, one.traded.account, abs(one.traded.value))))
    name = _("{name} ({id})").format(
        name=talk.names.resource(one.resource), id=as_is(talk.rules.world.resources[one.resource].id)
    )
    return _("{name}: {told}").format(name=name, told=_(", ").join(told))
