"""The seasons ahead: what would run short in each, or the course of one resource."""

from __future__ import annotations

from lingao.session.views.ahead import Course, ahead
from lingao.text.pages.said import date, labelled
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers


def print_ahead(talk: Talk, resource: str | None) -> None:
    """Print what runs short, the soonest first, or one resource season by season."""
    found = ahead(talk.session)
    if resource is not None:
        course = found.of(talk.rules.number("resources", resource))
        if course is None:
            talk.say(_("What is not used of it lapses with the season; it lies in no store."))
            return
        _print_course(talk, found.seasons, course)
        return
    if not found.shortages:
        talk.say(_("Nothing runs short this season or in the next three, if nothing more is ordered."))
        return
    talk.paper.head(_("Runs short, if nothing more is ordered:"))
    for one in found.shortages:
        told = _("{name}, {amount} in {date}; `{command}` tells why").format(
            name=talk.names.resource(one.resource),
            amount=_amount(talk, one, one.short[one.runs_short - found.seasons[0]]),
            date=date(talk, one.runs_short),
            command=as_is(f"chain {talk.rules.world.resources[one.resource].id}"),
        )
        talk.paper.line(told, indent=2)


def _print_course(talk: Talk, seasons: tuple[int, ...], it: Course) -> None:
    told = _("{name}: {amount} now").format(
        name=talk.names.resource(it.resource), amount=_amount(talk, it, it.books[0])
    )
    talk.say(told)
    for season, books, lacking in zip(seasons, it.books[1:], it.short, strict=True):
        line = _amount(talk, it, books)
        if lacking:
            line = _("{amount}; {short} short").format(amount=line, short=_amount(talk, it, lacking))
        talk.paper.line(labelled(_("end of {date}").format(date=date(talk, season)), line), indent=2)


def _amount(talk: Talk, it: Course, amount: int) -> str:
    return numbers.amount(amount, talk.names.unit(it.resource))
