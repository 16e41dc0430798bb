"""Policies: those in force, those that can be ordered by the bench that speaks for them, the lasting effects of cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lingao.session.views.council import CouncilView, council_view
from lingao.session.views.policies import PolicyRow
from lingao.text.pages.said import date, labelled
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


def print_policies(talk: Talk) -> None:
    """Print every policy that can be ordered, by bench, and what cards brought."""
    view = council_view(talk.session)
    print_in_force(talk, view)
    off = [one for one in view.policies if one.state == "off"]
    for bench in (*(row.bench for row in view.benches), -1):
        rows = [one for one in off if one.bench == bench]
        name = talk.names.bench(talk.rules.council.benches[bench].id) if bench >= 0 else ""
        heading = (
            _("Can be ordered, {bench} for it first:").format(bench=name)
            if name
            else _("Can be ordered, no bench for it:")
        )
        _print_rows(talk, sorted(rows, key=_nearest), heading)


def print_in_force(talk: Talk, view: CouncilView) -> None:
    """Print what is in force or ordered, then the lasting effects of cards."""
    _print_rows(
        talk, [one for one in view.policies if one.state != "off"], _("Policies in force or ordered:")
    )
    _print_rows(talk, view.lasting, _("Lasting effects of cards:"))


def print_at_hand(talk: Talk, view: CouncilView) -> None:
    """Print the policies that need only the vote."""
    rows = [one for one in view.policies if one.state == "off" and one.lacks is None]
    _print_rows(talk, rows, _("Policies that need only the vote (policies lists all):"))


def _nearest(one: PolicyRow) -> tuple[bool, bool]:
    return one.lacks is not None, not one.passes


def _print_rows(talk: Talk, rows: Sequence[PolicyRow], heading: str) -> None:
    if rows:
        talk.paper.head(heading)
    for row in rows:
        talk.paper.line(_policy(talk, row), indent=2)


def _policy(talk: Talk, one: PolicyRow) -> str:
    entry = talk.rules.world.policies[one.policy]
    name = _("{name} ({id})").format(name=talk.names.policy(entry.id), id=as_is(entry.id))
    if one.state == "off":
        passes = _("it passes") if one.passes else _("it fails")
        told = _("expected vote {share}, {passes}").format(share=numbers.vote(one.vote), passes=passes)
    else:
        told = _(STATES[one.state]).format(date=date(talk, one.since) if one.since else "")
    if one.until:
        told = _("{policy}, until {date}").format(policy=told, date=date(talk, one.until))
    line = labelled(name, told)
    if one.lacks is not None and entry.by_order:
        return _("{line}. {refusal}").format(line=line, refusal=refusal_text(talk.rules, one.lacks))
    return line
