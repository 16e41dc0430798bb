"""The chain of a resource: its limit, its stream with shares, what makes it and from what, what takes it."""

from __future__ import annotations

from lingao.session.views.chain import Chain, Input, Maker, User, chain_of
from lingao.session.views.stream import Band, stream_of
from lingao.text.pages.said import labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, ngettext, numbers
from lingao.wording.chains import band_text, held_sentence
from lingao.wording.limits import limit_text
from lingao.wording.refusals import refusal_text


def print_chain(talk: Talk, resource: str) -> None:
    """Print it all, the limit first."""
    number = talk.rules.number("resources", resource)
    it, stream = chain_of(talk.session, number), stream_of(talk.session, number)
    talk.say(held_sentence(talk.rules, it.held))
    for title, bands, used in ((_("Comes from:"), stream.sources, False), (_("Goes to:"), stream.uses, True)):
        if bands:
            talk.paper.head(title)
            talk.paper.lines((_band(talk, one, bands, used) for one in bands), indent=2)
    if stream.balance.short.value:
        told = _("Asked for and not there, as expected: {amount}.").format(
            amount=said(talk, stream.balance.short)
        )
        talk.say(told)
    if it.up:
        talk.paper.head(_("Made by:"))
    for one in it.up:
        text = _maker(talk, one) if isinstance(one, Maker) else _input(talk, one)
        talk.paper.line(
            _("{line} (the limit)").format(line=text) if one.is_limit else text, indent=2 + 2 * one.depth
        )
    _print_users(talk, it)


def _band(talk: Talk, one: Band, bands: tuple[Band, ...], used: bool) -> str:
    """`Salt by boiling: 9.3 t, 24 %`"""
    whole = sum(other.amount.value for other in bands)
    cause = (one.amount.parts or ())[0].cause if one.kind == "cause" else None
    told = _("{amount}, {share}").format(
        amount=said(talk, one.amount), share=numbers.percent(one.amount.value * 1000 // whole)
    )
    return labelled(band_text(talk.rules, one.kind, cause, used=used), told)


def _maker(talk: Talk, it: Maker) -> str:
    if it.refusal is not None:
        told = refusal_text(talk.rules, it.refusal)
    elif it.state == "rests":
        told = _("could run, and rests")
    else:
        told = said(talk, it.makes)
        if it.limit:
            told = _("{amount}; {limit}").format(amount=told, limit=limit_text(talk.rules, it.limit))
    return labelled(talk.names.process(it.process), told)


def _input(talk: Talk, it: Input) -> str:
    unit = talk.names.unit(it.resource)
    told = _("from {name}, {amount} a run").format(
        name=talk.names.resource(it.resource), amount=numbers.amount(it.per_run, unit)
    )
    if talk.rules.world.resources[it.resource].kind == "service":
        return told
    return _("{told}, at the end {end}").format(told=told, end=said(talk, it.end))


def _print_users(talk: Talk, it: Chain) -> None:
    told = [_user(talk, one) for one in it.users]
    told += [
        _("{project}: {amount} when it begins").format(
            project=talk.names.project(number), amount=numbers.amount(amount, talk.names.unit(it.resource))
        )
        for number, amount in it.projects
    ]
    if it.locked:
        more = ngettext(
            "and {number} line that cannot run yet", "and {number} lines that cannot run yet", it.locked
        )
        told.append(more.format(number=numbers.whole(it.locked)))
    if told:
        talk.paper.head(_("Taken by:"))
        talk.paper.lines(told, indent=2)


def _user(talk: Talk, it: User) -> str:
    takes = said(talk, it.takes) if it.takes.value else _("rests")
    if it.product >= 0:
        takes = _("{amount}, for {product}").format(amount=takes, product=talk.names.resource(it.product))
    return labelled(talk.names.process(it.process), takes)
