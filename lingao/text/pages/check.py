"""The check list: what is likely to go wrong if the season ends now, each with a way to mend it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from lingao.content.vocabulary import LABOUR
from lingao.session.views.checklist import Concern, Fix, Kind, checklist
from lingao.session.views.mending import fix_of, with_fixes
from lingao.text.pages.said import date, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers, of, words
from lingao.wording.limits import limit_text
from lingao.wording.orders import order_text, until_text
from lingao.wording.worth_doing import could_text


def warnings(talk: Talk) -> tuple[Concern, ...]:
    """What stands on the check list."""
    return checklist(talk.session)


def print_check(talk: Talk) -> None:
    """Print the check list."""
    found = with_fixes(talk.session, warnings(talk))
    if not found:
        talk.say(_("The check list is empty."))
        return
    talk.paper.head(_("Before the season ends:"))
    talk.paper.lines(check_lines(talk, found), indent=2)


def check_lines(talk: Talk, found: Sequence[Concern]) -> list[str]:
    """The check list as sentences, with what puts each right where that was looked for."""
    return [
        _("{line} {fix}").format(line=SENTENCES[one.kind](talk, one), fix=_fix(talk, number, one.fix))
        if one.fix is not None
        else SENTENCES[one.kind](talk, one)
        for number, one in enumerate(found, 1)
    ]


def _fix(talk: Talk, number: int, fix: Fix) -> str:
    """`mend 2` orders: Salt by boiling: 60 runs a season, then 0 t."""
    told = _("`{command}` orders: {order}").format(
        command=as_is(f"mend {number}"), order=order_text(talk.rules, fix.order)
    )
    if until := until_text(fix.order):
        told = _("{told}, {until}").format(told=told, until=until)
    if fix.after is not None:
        told = _("{told}, then {figure}").format(told=told, figure=said(talk, fix.after))
    return _("{sentence}.").format(sentence=told)


def mend(talk: Talk, number: int) -> None:
    """Give the order that puts the warning of a number right."""
    found = warnings(talk)
    if not 1 <= number <= len(found):
        talk.say(_("The check list has no number {number}.").format(number=as_is(str(number))))
        return
    fix = fix_of(talk.session, found[number - 1])
    if fix is None:
        talk.say(_("No one order puts that right."))
    else:
        talk.give(fix.order)


def _idle(talk: Talk, one: Concern) -> str:
    """Who has no work, in one sentence, and what they could do."""
    hands = [
        _("{people} {days}").format(people=words.people(LABOUR[subject]), days=said(talk, days))
        for subject, days in ((one.subject, one.number), *one.more)
        if days is not None
    ]
    told = _("No work for {hands}: {share} of the days of {people}.").format(
        hands=words.listed(hands), share=numbers.percent(one.share), people=words.people(LABOUR[one.subject])
    )
    if not one.could:
        return _(
            "{line} Nothing they could make is asked for or sells: a course, a building or a shorter week would take them."
        ).format(line=told)
    return _(
        "{line} There is room for more of {processes}; plan sets the runs. A course, a building or a shorter week would do too."
    ).format(
        line=told,
        processes=words.either([could_text(talk.rules, it.process, it.why, it.port) for it in one.could]),
    )


def _number(talk: Talk, one: Concern) -> str:
    return said(talk, one.number) if one.number is not None else ""


def _need(talk: Talk, one: Concern) -> str:
    return said(talk, one.need) if one.need is not None else ""


def _card(talk: Talk, one: Concern) -> str:
    card = talk.rules.world.cards[one.subject]
    return _("{card} is not answered. It would be: {choice}.").format(
        card=talk.names.card(one.subject), choice=talk.names.choice(one.subject, card.if_silent)
    )


def _food(talk: Talk, one: Concern) -> str:
    return _("{food} is expected to be {number} when the season ends; the next eats {need}.").format(
        food=talk.names.resource(one.subject), number=_number(talk, one), need=_need(talk, one)
    )


def _hunger(talk: Talk, one: Concern) -> str:
    return _("People are expected to get {number} of their rations.").format(number=_number(talk, one))


def _township(talk: Talk, one: Concern) -> str:
    return _(
        "{number} will die of hunger; {place} eats least. people tells how the townships eat, policies what would lower the levy."
    ).format(number=_number(talk, one), place=talk.names.office(one.subject))


def _ahead(talk: Talk, one: Concern) -> str:
    return _(
        "As things stand {number} will die of hunger in {date}; {place} eats least then. "
        "A lower levy before the next harvest would help: policies."
    ).format(number=_number(talk, one), date=date(talk, one.season), place=talk.names.office(one.subject))


def _short(talk: Talk, one: Concern) -> str:
    return _("{resource} will fall short by {number}.").format(
        resource=talk.names.resource(one.subject), number=_number(talk, one)
    )


def _promise(talk: Talk, one: Concern) -> str:
    said = (
        _(
            "{promise} is judged at the end of {date}: {need} promised, {limit}; as things stand the books will say {number}."
        )
        if one.limit
        else _(
            "{promise} is judged at the end of {date}: {need} promised, as things stand the books will say {number}."
        )
    )
    return said.format(
        limit=limit_text(talk.rules, one.limit),
        promise=talk.names.promise(one.subject),
        date=date(talk, one.season),
        need=_need(talk, one),
        number=_number(talk, one),
    )


def _wall(talk: Talk, one: Concern) -> str:
    return _(
        "A place on the Wall stands empty, and promises are hung this season only: wall lists the offers."
    )


def _relic(talk: Talk, one: Concern) -> str:
    race = talk.rules.world.races[one.subject]
    short = numbers.seasons(one.number.value) if one.number is not None else ""
    return _("{relic}: enough to {date}, {seasons} short of {tech}. Queue {tech}.").format(
        relic=talk.names.resource(race.relic),
        date=date(talk, one.season),
        seasons=short,
        tech=talk.names.tech(race.replaced_by),
    )


def _training(talk: Talk, one: Concern) -> str:
    return _("Courses take {number} of {need} {people}, who have work here: train takes fewer.").format(
        number=_number(talk, one), need=_need(talk, one), people=words.people(LABOUR[one.subject])
    )


def _queue(talk: Talk, one: Concern) -> str:
    if one.subject < 0:
        return _("The queue is empty: the planning office takes up what comes next.")
    return _("Nothing in the queue can go on; {project} waits: {limit}.").format(
        project=talk.names.project(one.subject), limit=limit_text(talk.rules, one.limit)
    )


def _support(talk: Talk, one: Concern) -> str:
    return _("The council's support is {number}; it may recall the Commission.").format(
        number=_number(talk, one)
    )


def _omen(talk: Talk, one: Concern) -> str:
    ending = talk.rules.world.endings[one.subject]
    name = talk.names.ending(one.subject)
    if ending.omen is None:
        return _("A sign of {ending} stands.").format(ending=name)
    text = of(f"endings.{ending.id}.omen.text", ending.omen.text)
    return _("A sign of {ending}: {text}").format(ending=name, text=text)


SENTENCES: Final[Mapping[Kind, Callable[[Talk, Concern], str]]] = {
    "card": _card,
    "food": _food,
    "hunger": _hunger,
    "township": _township,
    "ahead": _ahead,
    "short": _short,
    "promise": _promise,
    "wall": _wall,
    "relic": _relic,
    "training": _training,
    "queue": _queue,
    "support": _support,
    "omen": _omen,
    "idle": _idle,
}
"""One sentence for each kind of warning."""
