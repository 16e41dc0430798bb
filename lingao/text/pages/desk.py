"""The desk: both ledgers, bottlenecks, projects in hand, races, the clue and what stands on the check list."""

from __future__ import annotations

from collections.abc import Sequence

from lingao.content.vocabulary import INDICATORS
from lingao.engine.limits import NOTHING
from lingao.session.views.desk import Clue, DeskView, IndicatorRow, InHand, ThingRow, desk_view
from lingao.session.views.lessons import get_ready
from lingao.session.views.race import Race
from lingao.text.pages import check, posts, wall
from lingao.text.pages.said import date, labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, numbers, words
from lingao.wording.causes import cause_text
from lingao.wording.lessons import lesson_text
from lingao.wording.limits import limit_text


def print_desk(talk: Talk) -> None:
    """Print the whole desk."""
    get_ready(talk.session)
    view = desk_view(talk.session)
    print_lesson(talk, view)
    print_things(talk, view.things, left=0)
    talk.paper.head(_("People:"))
    for row in view.people:
        talk.paper.line(_indicator_line(talk, row), indent=2)
    if view.bottlenecks:
        talk.paper.head(_("Bottlenecks:"))
    for found in view.bottlenecks:
        held = words.listed([talk.names.process(one) for one in found.processes])
        talk.paper.line(labelled(limit_text(talk.rules, found.limit), held), indent=2)
    talk.paper.lines([*hand_lines(talk, view), *race_lines(talk, view.races)])
    wall.print_hanging(talk, view.wall)
    posts.print_summary(talk, view.posts)
    print_clue(talk, view.clue)
    check.print_check(talk)


def print_lesson(talk: Talk, view: DeskView) -> None:
    """Print what a scenario that teaches points at this season."""
    if view.lesson is not None:
        talk.say(labelled(_("Look"), lesson_text(talk.rules, view.lesson)))


def print_things(talk: Talk, rows: Sequence[ThingRow], *, left: int) -> None:
    """Print what lies in the books, line by line."""
    talk.paper.head(_("Things, by the books:"))
    for row in rows:
        talk.paper.line(_thing_line(talk, row), indent=2)
    if left:
        told = _("and {number} more, which desk shows").format(number=numbers.whole(left))
        talk.paper.line(told, indent=2)


def people_line(talk: Talk, rows: Sequence[IndicatorRow]) -> str:
    """The figures of the ledger of people in one line."""
    return _("{figures}.").format(
        figures=_(", ").join(
            _("{name} {points}").format(name=_name(talk, row), points=_points(row)) for row in rows
        )
    )


def hand_lines(talk: Talk, view: DeskView) -> list[str]:
    """The projects under way, or the first that waits."""
    if not view.in_hand:
        return [_("In hand: nothing; the planning office takes up what comes next.")]
    told = _("; ").join(_hand(talk, one) for one in view.in_hand)
    if view.waiting:
        told += _("; {number} more in the queue").format(number=numbers.whole(view.waiting))
    return [_("In hand: {projects}.").format(projects=told)]


def race_lines(talk: Talk, races: Sequence[Race]) -> list[str]:
    """Each relic against the tech that replaces it."""
    return [_race_line(talk, one) for one in races]


def print_clue(talk: Talk, clue: Clue | None) -> None:
    """Print the season's clue."""
    if clue is None:
        return
    about = _("the harvest") if clue.process < 0 else talk.names.process(clue.process)
    talk.say(
        _(
            "Clue: {about} is booked at {said}, and {fits} would fit. It is {first} or {second}; an audit post settles one."
        ).format(
            about=about,
            said=numbers.amount(clue.said.value, _clue_unit(talk, clue)),
            fits=numbers.amount(clue.fits.value, _clue_unit(talk, clue)),
            first=talk.names.office(clue.first),
            second=talk.names.office(clue.second),
        )
    )


def _clue_unit(talk: Talk, clue: Clue) -> str:
    """The unit of what the clue is about: food, or the process's chief product."""
    if clue.process < 0:
        return talk.names.unit(talk.rules.role["food"])
    return talk.names.unit(talk.rules.works.processes[clue.process].outputs[0][0])


def _thing_line(talk: Talk, row: ThingRow) -> str:
    told = _("{name}: {store}; {came} in, {went} out; next {next}").format(
        name=talk.names.resource(row.resource),
        store=said(talk, row.store),
        came=said(talk, row.came),
        went=said(talk, row.went),
        next=said(talk, row.next),
    )
    marks = [
        *([_("new here")] if row.fresh else []),
        *([_("fell short")] if row.short else []),
        *([_("something waits for it")] if row.limits else []),
    ]
    return _("{line} ({marks})").format(line=told, marks=_(", ").join(marks)) if marks else told


def _indicator_line(talk: Talk, row: IndicatorRow) -> str:
    told = _("{name} {points} {trend}").format(
        name=_name(talk, row), points=_points(row), trend=numbers.trend(row.now.value, row.before)
    )
    if row.cause is None:
        return told
    cause, amount = row.cause
    return _("{line}; most by {amount}: {cause}").format(
        line=told,
        amount=numbers.points(amount, signed=True),
        cause=cause_text(talk.rules, cause, amount),
    )


def _name(talk: Talk, row: IndicatorRow) -> str:
    return talk.names.indicator(INDICATORS[row.indicator])


def _points(row: IndicatorRow) -> str:
    return numbers.points(row.now.value, row.band)


def _hand(talk: Talk, one: InHand) -> str:
    name = talk.names.project(one.project)
    if one.waits != NOTHING:
        return _("{project} waits: {limit}").format(project=name, limit=limit_text(talk.rules, one.waits))
    done = said(talk, one.progress)
    if one.ready is None:
        return _("{project} {done} done").format(project=name, done=done)
    return _("{project} {done} done, ready {date}").format(
        project=name, done=done, date=date(talk, one.ready)
    )


def _race_line(talk: Talk, race: Race) -> str:
    relic, tech = talk.names.resource(race.relic), talk.names.tech(race.tech)
    if race.replaced:
        return _("Race: {tech} has replaced {relic}.").format(tech=tech, relic=relic)
    if race.lasts_to is None:
        lasts = _("{relic} ({store}) enough beyond this run").format(
            relic=relic, store=said(talk, race.store)
        )
    else:
        lasts = _("{relic} ({store}) enough to {date}").format(
            relic=relic, store=said(talk, race.store), date=date(talk, race.lasts_to)
        )
    if race.due is None:
        due = _("{tech} not in sight").format(tech=tech)
    else:
        due = _("{tech} not before {date}").format(tech=tech, date=date(talk, race.due))
    if race.waits:
        due = _("{due} ({limit})").format(due=due, limit=limit_text(talk.rules, race.waits))
    if not race.queued:
        due = _("{due} if it were queued first").format(due=due) if race.due is not None else due
    told = _("Race: {lasts}; {due}").format(lasts=lasts, due=due)
    if race.short is None:
        return _("{line}.").format(line=told)
    return _("{line}: {seasons} short.").format(line=told, seasons=numbers.seasons(race.short.value))
