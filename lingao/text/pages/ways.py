"""Ways to set a target, and last season's plan: what each would give, and the orders they come to."""

from __future__ import annotations

from lingao.engine.orders import SetTarget
from lingao.session.together import give_together
from lingao.session.views.last_plan import planned_otherwise
from lingao.session.views.set_by_hand import handing_back
from lingao.session.views.ways import Kind, Way, way_to, ways_of
from lingao.text.pages.said import said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, ngettext, numbers
from lingao.wording.refusals import refusal_text
from lingao.wording.ways import WAYS, held_text


def print_ways(talk: Talk, process: str, store: int | None) -> None:
    """Print each way with what it would give."""
    found = ways_of(talk.session, talk.rules.number("processes", process), store)
    if not found:
        _none(talk, process)
        return
    talk.paper.head(_("Ways to set {process}:").format(process=talk.names.process(process)))
    talk.paper.lines((_way(talk, one) for one in found), indent=2)


def take_way(talk: Talk, process: str, kind: Kind) -> bool:
    """Set a line one way; whether it was set. What stands in the way is said."""
    if kind == "auto":
        return talk.give(SetTarget(process, None))
    way = way_to(talk.session, talk.rules.number("processes", process), kind)
    if way is None:
        _none(talk, process)
        return False
    return talk.give(way.order)


def hand_back(talk: Talk, runs: int | Kind | None) -> None:
    """Hand every line set by hand back to the standing plan; nothing else can be done with all of them."""
    orders = handing_back(talk.session)
    if runs != "auto":
        talk.say(_("All lines can only be handed back: {command}.").format(command=as_is("plan all auto")))
    elif not orders:
        talk.say(_("The standing plan draws up every line already."))
    else:
        refusal = give_together(talk.session, orders)
        talk.warned = False
        said = ngettext(
            "{number} line is the standing plan's again.",
            "{number} lines are the standing plan's again.",
            len(orders),
        )
        talk.say(
            refusal_text(talk.rules, refusal) if refusal else said.format(number=numbers.whole(len(orders)))
        )


def _none(talk: Talk, process: str) -> None:
    """A way that is not there: the line cannot run, or nothing speaks of it."""
    refusal = talk.session.check(SetTarget(process, 1000))
    told = (
        refusal_text(talk.rules, refusal)
        if refusal
        else _("There is no such way now; `ways` shows those there are.")
    )
    talk.say(told)


def _way(talk: Talk, it: Way) -> str:
    """`need (what this season asks): 10 runs, gives 9.3 t, in store 60 t; short of Coal`"""
    told = _("{word} ({way}): {runs} runs").format(
        word=as_is(it.kind), way=_(WAYS[it.kind]), runs=numbers.amount(it.runs)
    )
    if it.expected != it.runs:
        told = _("{told}, {expected} will run").format(told=told, expected=numbers.amount(it.expected))
    told = _("{told}, gives {gives}").format(told=told, gives=said(talk, it.gives))
    if it.end is not None:
        told = _("{told}, in store then {end}").format(told=told, end=said(talk, it.end))
    held = held_text(talk.rules, it.limit, ((one.account, one.value) for one in it.short))
    if held:
        told = _("{told}; {held}").format(told=told, held=held)
    return _("{told} (stands)").format(told=told) if it.stands else told


def last_plan(talk: Talk, process: str | None) -> None:
    """Print what is planned otherwise than last season; have a line, or `all`, as it was."""
    found = planned_otherwise(talk.session)
    wanted = [one for one in found if process in ("all", one.order.process)]
    if process is None and found:
        talk.paper.head(_("Planned otherwise than last season:"))
        told = _("{process}: {was} runs then, {now} now")
        for one in found:
            name = talk.names.process(one.process)
            line = told.format(process=name, was=numbers.amount(one.was), now=numbers.amount(one.now))
            talk.paper.line(line, indent=2)
    elif not wanted:
        talk.say(_("Planned as last season already, or out of season now."))
    elif len(wanted) == 1:
        talk.give(wanted[0].order)
    else:
        refusal = give_together(talk.session, [one.order for one in wanted])
        talk.warned = False
        talk.say(
            refusal_text(talk.rules, refusal)
            if refusal
            else ngettext(
                "{number} line is planned as last season.",
                "{number} lines are planned as last season.",
                len(wanted),
            ).format(number=numbers.whole(len(wanted)))
        )
