"""People: classes, courses, hours and rations, the ten figures with what moved them, lives, offices."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS, PEOPLE
from lingao.session.views.offices import Township, Works
from lingao.session.views.people import Class, Course, Mood, people_view
from lingao.text.pages.said import date, labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers, words
from lingao.wording.causes import cause_text
from lingao.wording.refusals import refusal_text

MOVES = 3
"""Causes named of what moved a figure."""


def print_people(talk: Talk) -> None:
    """Print everything about people."""
    view, paper = people_view(talk.session), talk.paper
    paper.head(_("People in the Commission's care: {total}").format(total=numbers.whole(view.total)))
    for one in view.classes:
        paper.line(_class(talk, one), indent=2)
    talk.say(
        _("{hours}, {days} a head this season; rations {ration}, {fed} of them got last season.").format(
            hours=numbers.hours(view.hours.value),
            days=numbers.days(view.days_a_head),
            ration=said(talk, view.ration),
            fed=said(talk, view.fed),
        )
    )
    talk.say(
        _("Room to live: {places}. Last season {births} births, {deaths} deaths, {hunger} of hunger.").format(
            places=said(talk, view.places),
            births=numbers.whole(view.births.value),
            deaths=numbers.whole(view.deaths.value),
            hunger=numbers.whole(view.hunger.value),
        )
    )
    paper.head(_("The ten figures:"))
    for mood in view.moods:
        paper.line(_mood(talk, mood), indent=2)
    _print_courses(talk, view.courses)
    paper.head(_("Townships, as they report:"))
    for township in view.townships:
        paper.line(_township(talk, township), indent=2)
    paper.head(_("Works that report:"))
    for works in view.works:
        paper.line(_works(talk, works), indent=2)


def print_courses(talk: Talk) -> None:
    """Print the courses."""
    _print_courses(talk, people_view(talk.session).courses)


def _print_courses(talk: Talk, courses: tuple[Course, ...]) -> None:
    talk.paper.head(_("Courses:"))
    for course in courses:
        talk.paper.line(_course(talk, course), indent=2)


def _class(talk: Talk, one: Class) -> str:
    return _("{people} {heads}, born here {local}, in courses {training}, expected {next}").format(
        people=words.people(PEOPLE[one.kind]),
        heads=said(talk, one.heads),
        local=said(talk, one.local),
        training=numbers.whole(one.training),
        next=said(talk, one.next),
    )


def _mood(talk: Talk, one: Mood) -> str:
    told = _("{name} {points}, expected {next}").format(
        name=talk.names.indicator(INDICATORS[one.indicator]),
        points=numbers.points(one.now.value, one.band),
        next=said(talk, one.next),
    )
    moves = [
        _("{amount} {cause}").format(
            amount=numbers.points(amount, signed=True), cause=cause_text(talk.rules, cause, amount)
        )
        for cause, amount in one.moves[:MOVES]
    ]
    return _("{line} ({moves})").format(line=told, moves=_(", ").join(moves)) if moves else told


def _course(talk: Talk, one: Course) -> str:
    told = _(
        "{course} ({id}): {source} to {target} in {seasons}; {trainees} a season ordered, {taken_in} expected"
    ).format(
        course=talk.names.course(one.course),
        id=as_is(talk.rules.world.courses[one.course].id),
        source=words.people(PEOPLE[one.source]),
        target=words.people(PEOPLE[one.target]),
        seasons=numbers.seasons(one.seasons),
        trainees=said(talk, one.trainees),
        taken_in=said(talk, one.taken_in),
    )
    if one.places:
        told = _("{line}; {taken} of {places} places taken").format(
            line=told, taken=numbers.whole(one.taken), places=numbers.whole(one.places)
        )
    for cohort in one.cohorts:
        told = _("{line}; {heads} with {seasons} to go").format(
            line=told, heads=said(talk, cohort.heads), seasons=numbers.seasons(cohort.left)
        )
    if one.refusal is not None:
        told = _("{line}. {refusal}").format(line=told, refusal=refusal_text(talk.rules, one.refusal))
    return told


def _township(talk: Talk, one: Township) -> str:
    return _(
        "{office}: {people} people; a year's crop {expected}, harvest reported {harvest}, levied {levied}, "
        "barns {barns}, {ate} of the famine line; {audit}"
    ).format(
        office=talk.names.office(one.office),
        people=said(talk, one.people),
        expected=said(talk, one.expected),
        harvest=said(talk, one.said_harvest),
        levied=said(talk, one.levied),
        barns=said(talk, one.said_barns),
        ate=said(talk, one.said_ate),
        audit=_audit(talk, one),
    )


def _works(talk: Talk, one: Works) -> str:
    return labelled(talk.names.office(one.office), _audit(talk, one))


def _audit(talk: Talk, one: Township | Works) -> str:
    """How far an office is looked at and pressed."""
    told = _("audited {audit}, pressed {pressure}").format(
        audit=said(talk, one.audit), pressure=said(talk, one.pressure)
    )
    if not one.found_right:
        return told
    return _("{line}, books put right in {date}").format(line=told, date=date(talk, one.found_right))
