"""The council: its support, the benches, the policies that stand or can be enacted, the cards met."""

from __future__ import annotations

from typing import Final

from lingao.engine.refusals import Refusal
from lingao.engine.votes import PASSES
from lingao.session.views.council import BenchRow, CouncilView, PolicyRow, council_view
from lingao.text.pages.said import date, labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked, numbers
from lingao.wording.refusals import refusal_text

STATES: Final = {
    "coming": marked("comes into force in {date}"),
    "on": marked("in force since {date}"),
    "ordered": marked("to be enacted when the season ends"),
    "ending": marked("to be repealed when the season ends"),
}
"""Where a policy stands."""


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
    _print_policies(
        talk, [one for one in view.policies if one.state != "off"], _("Policies in force or ordered:")
    )
    at_hand = [one for one in _orderable(talk, view) if not _beside_the_vote(one).missing]
    _print_policies(talk, at_hand, _("Policies that need only the vote (policies lists all):"))
    if view.archive:
        talk.paper.head(_("Cards met:"))
    for met in view.archive:
        told = labelled(talk.names.card(met.card), talk.names.choice(met.card, met.choice))
        talk.paper.line(_("{date}. {card}").format(date=date(talk, met.season), card=told), indent=2)


def print_policies(talk: Talk) -> None:
    """Print every policy."""
    view = council_view(talk.session)
    in_force = [one for one in view.policies if one.state != "off"]
    _print_policies(talk, in_force, _("Policies in force or ordered:"))
    _print_policies(talk, _orderable(talk, view), _("Policies that can be ordered:"))


def _orderable(talk: Talk, view: CouncilView) -> list[PolicyRow]:
    """Policies that are off and come by order."""
    policies = talk.rules.world.policies
    return [one for one in view.policies if one.state == "off" and policies[one.policy].by_order]


def _print_policies(talk: Talk, rows: list[PolicyRow], heading: str) -> None:
    if rows:
        talk.paper.head(heading)
    for row in rows:
        talk.paper.line(_policy(talk, row), indent=2)


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


def _policy(talk: Talk, one: PolicyRow) -> str:
    entry = talk.rules.world.policies[one.policy]
    name = _("{name} ({id})").format(name=talk.names.policy(entry.id), id=as_is(entry.id))
    if one.state == "off":
        passes = _("it passes") if one.vote > PASSES else _("it fails")
        told = _("expected vote {share}, {passes}").format(share=numbers.percent(one.vote), passes=passes)
    else:
        since = date(talk, one.since) if one.since else ""
        told = _(STATES[one.state]).format(date=since)
    line = labelled(name, told)
    lacking = _beside_the_vote(one)
    if lacking.missing and entry.by_order:
        return _("{line}. {refusal}").format(line=line, refusal=refusal_text(talk.rules, lacking))
    return line


def _beside_the_vote(one: PolicyRow) -> Refusal:
    """What a policy lacks but votes, whose share is shown anyway."""
    missing = one.refusal.missing if one.refusal is not None else ()
    return Refusal(tuple(lack for lack in missing if lack.reason != "vote"))
