"""The council: its support, the benches, the Count, the policies in force or at hand (see `policies`), the cards met."""

from __future__ import annotations

from lingao.session.views.council import BenchRow, council_view
from lingao.session.views.honest import count_state
from lingao.text.pages import policies
from lingao.text.pages.said import date, labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers
from lingao.wording.honest import count_text
from lingao.wording.refusals import refusal_text


def print_council(talk: Talk) -> None:
    """Print the council."""
    view = council_view(talk.session)
    talk.say(
        _(
            "Council support {support}; warned under {warn}, recalled after three seasons under {recall}."
        ).format(
            support=said(talk, view.support),
            warn=numbers.percent(view.warn),
            recall=numbers.percent(view.recall),
        )
    )
    talk.paper.head(_("Benches:"))
    for bench in view.benches:
        talk.paper.line(_bench(talk, bench), indent=2)
    _print_count(talk)
    policies.print_in_force(talk, view)
    policies.print_at_hand(talk, view)
    if view.archive:
        talk.paper.head(_("Cards met:"))
    for met in view.archive:
        told = labelled(talk.names.card(met.card), talk.names.choice(met.card, met.choice))
        talk.paper.line(_("{date}. {card}").format(date=date(talk, met.season), card=told), indent=2)


def _print_count(talk: Talk) -> None:
    """Print where the Count stands, and the command that calls it or what it lacks."""
    it = count_state(talk.session)
    told = count_text(talk.rules, it.held, it.due, it.called)
    if not it.held and not it.called:
        told += " " + (
            refusal_text(talk.rules, it.refusal)
            if it.refusal is not None
            else _("`{command}` calls it.").format(command=as_is("count"))
        )
    talk.say(told)


def _bench(talk: Talk, one: BenchRow) -> str:
    told = _("{bench}: {seats}, satisfaction {satisfaction} {trend}").format(
        bench=talk.names.bench(one.id),
        seats=said(talk, one.seats),
        satisfaction=said(talk, one.satisfaction),
        trend=numbers.trend(one.satisfaction.value, one.before),
    )
    if one.left:
        return _("{line}; it has left the table").format(line=told)
    return told if one.votes else _("{line}; it speaks and does not vote").format(line=told)
