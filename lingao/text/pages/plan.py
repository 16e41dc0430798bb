"""The plan: what each line is to do and what limits it, what each resource comes to, hands, goals."""

from __future__ import annotations

from lingao.content.vocabulary import LABOUR
from lingao.session.views.labour import Hands
from lingao.session.views.plan import Balance, Line, goals_of, plan_view
from lingao.text.pages.said import labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, figures, numbers, words
from lingao.wording.limits import limit_text
from lingao.wording.refusals import refusal_text


def print_plan(talk: Talk) -> None:
    """Print lines at work, what will fall short, hands and goals."""
    view = plan_view(talk.session)
    talk.paper.head(_("Lines of the plan:"))
    for line in view.lines:
        if not line.dormant:
            talk.paper.line(_line(talk, line), indent=2)
    resting = [
        talk.names.process(line.process) for line in view.lines if line.dormant and line.refusal is None
    ]
    if resting:
        talk.paper.line(labelled(_("Could run, but rest"), words.listed(resting)), indent=2)
    short = [one for one in view.balances if one.short.value]
    if short:
        talk.paper.head(_("Will fall short:"))
        talk.paper.lines((_balance(talk, one) for one in short), indent=2)
    talk.paper.head(_("Hands:"))
    talk.paper.lines((_hands(talk, one) for one in view.hands), indent=2)
    print_goals(talk)


def print_balances(talk: Talk) -> None:
    """Print what every resource comes to over the season under way."""
    talk.paper.head(_("Balances of the season, as expected:"))
    moving = [one for one in plan_view(talk.session).balances if not one.idle]
    talk.paper.lines((_balance(talk, one) for one in moving), indent=2)


def print_line(talk: Talk, process: str) -> None:
    """Print one line of the plan."""
    number = talk.rules.number("processes", process)
    line = plan_view(talk.session).lines[number]
    talk.say(_line(talk, line))
    if line.refusal is not None:
        talk.paper.line(refusal_text(talk.rules, line.refusal), indent=2)


def print_goals(talk: Talk) -> None:
    """Print the goals."""
    goals = goals_of(talk.session)
    if not goals:
        talk.say(
            _(
                "No goals: the plan serves needs, projects and promises. `goal RESOURCE AMOUNT` sets what is made besides."
            )
        )
        return
    told = _("; ").join(
        _("{rank} {resource} {amount}").format(
            rank=numbers.whole(goal.rank),
            resource=talk.names.resource(goal.resource),
            amount=said(talk, goal.amount),
        )
        for goal in goals
    )
    talk.say(_("Goals, a season beyond needs: {goals}.").format(goals=told))


def _line(talk: Talk, line: Line) -> str:
    """`Coke (coke): 80 runs set by you, 55 expected; limited: short of Coal. Gives Coke 52 t. Priority 5.`"""
    told = [
        _("{process} ({id}): target {target} {by}, {expected} expected").format(
            process=talk.names.process(line.process),
            id=as_is(talk.rules.world.processes[line.process].id),
            target=said(talk, line.target),
            by=_("set by you") if line.fixed else _("by the standing plan"),
            expected=said(talk, line.expected),
        )
    ]
    if line.limit:
        told.append(_("limited: {limit}").format(limit=limit_text(talk.rules, line.limit)))
    if line.gives:
        gives = [
            _("{resource} {amount}").format(
                resource=talk.names.resource(one.resource), amount=said(talk, one.made)
            )
            for one in line.gives
        ]
        told.append(_("gives {things}").format(things=words.listed(gives)))
    if line.standing is not None:
        told.append(
            _("{building}: {taken} of {standing} in use").format(
                building=talk.names.building(line.building),
                taken=numbers.amount(line.taken),
                standing=said(talk, line.standing),
            )
        )
    told.append(_("priority {number}").format(number=said(talk, line.priority)))
    return _("{parts}.").format(parts=_("; ").join(told))


def _balance(talk: Talk, one: Balance) -> str:
    told = _("{resource}: {opening}, comes in {comes}, goes out {goes}, end {end}").format(
        resource=talk.names.resource(one.resource),
        opening=said(talk, one.opening),
        comes=said(talk, one.comes_in),
        goes=said(talk, one.goes_out),
        end=said(talk, one.end),
    )
    if one.short.value:
        told = _("{line}; {amount} will be short").format(line=told, amount=said(talk, one.short))
    if one.doubt:
        doubt = figures.figure(talk.rules, one.opening.account, one.doubt)
        told = _("{line}; the books may be off by {doubt}").format(line=told, doubt=doubt)
    return told


def _hands(talk: Talk, one: Hands) -> str:
    return _("{people}: {out} turn out, {used} used, {idle} idle").format(
        people=words.people(LABOUR[one.labour]),
        out=said(talk, one.turned_out),
        used=said(talk, one.used),
        idle=figures.figure(talk.rules, one.used.account, one.idle),
    )
