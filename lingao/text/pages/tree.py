"""The tree: eras, techs and buildings, where each stands, one of them in full, and the queue."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import LABOUR
from lingao.session.views.project import Material, ProjectDetail, project_detail
from lingao.session.views.tree import Era, Item, Queued, State, queue_view, tree_view
from lingao.text.pages.said import date, labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked, numbers, words
from lingao.wording.limits import limit_text
from lingao.wording.refusals import refusal_text

STATES: Final[dict[State, str]] = {
    "known": marked("known"),
    "under_way": marked("under way"),
    "queued": marked("queued"),
    "ready": marked("can begin"),
    "waits": marked("waits"),
    "closed": marked("its era is closed"),
}
"""Where a tech or building stands, in words."""


def print_tree(talk: Talk, entry: str | None) -> None:
    """Print the tree, an era, or one tech or building, by its id."""
    view = tree_view(talk.session)
    eras = [one.id for one in talk.rules.world.eras]
    if entry is not None and entry not in eras:
        number = next(one.number for one in talk.rules.projects if one.id == entry)
        _print_detail(talk, project_detail(talk.session, number))
        return
    for era in view.eras:
        if entry in (None, eras[era.era]):
            _print_era(talk, era)
    if entry is None:
        talk.paper.head(_("Buildings:"))
        for item in view.buildings:
            if item.state != "closed" and (item.state != "waits" or (item.stands and item.stands.value)):
                talk.paper.line(_item(talk, item), indent=2)
        print_queue(talk)


def print_queue(talk: Talk) -> None:
    """Print the queue."""
    line = queue_view(talk.session)
    if not line:
        talk.say(
            _(
                "The queue is empty: the planning office takes up what comes next. `queue NAME` puts a tech or a building here, with all it needs before it."
            )
        )
        return
    talk.paper.head(_("The queue:"))
    for one in line:
        talk.paper.line(_queued(talk, one), indent=2, hang=3)


def _print_era(talk: Talk, era: Era) -> None:
    name = talk.names.era(era.era)
    if era.open:
        talk.paper.head(_("Era {name}, open:").format(name=name))
    else:
        talk.paper.head(
            _("Era {name}, closed; {known} known of {openers} that open it, three are needed:").format(
                name=name, known=numbers.whole(era.openers_known), openers=numbers.whole(era.openers)
            )
        )
    for item in era.items:
        talk.paper.line(_item(talk, item), indent=2)


def _item(talk: Talk, item: Item) -> str:
    told = _("{name} ({id}): {state}").format(
        name=talk.names.project(item.project),
        id=as_is(talk.rules.projects[item.project].id),
        state=_(STATES[item.state]),
    )
    if item.state in ("waits", "queued", "under_way") and item.limit:
        told = _("{line}, {limit}").format(line=told, limit=limit_text(talk.rules, item.limit))
    if item.progress.value:
        told = _("{line}, {progress} done").format(line=told, progress=said(talk, item.progress))
    if item.stands is not None and item.stands.value:
        told = _("{line}; {number} standing").format(line=told, number=said(talk, item.stands))
    return told


def _queued(talk: Talk, one: Queued) -> str:
    told = _("{place}. {name} ({id}): {progress} done").format(
        place=numbers.whole(one.place),
        name=talk.names.project(one.project),
        id=as_is(talk.rules.projects[one.project].id),
        progress=said(talk, one.progress),
    )
    if one.wanted > 1:
        told = _("{line}, {number} wanted").format(line=told, number=numbers.whole(one.wanted))
    if one.ready is not None:
        return _("{line}, ready {date}").format(line=told, date=date(talk, one.ready))
    if one.waits:
        return _("{line}, waits: {limit}").format(line=told, limit=limit_text(talk.rules, one.waits))
    return told


def _print_detail(talk: Talk, it: ProjectDetail) -> None:
    """One tech or building in full."""
    project, names = talk.rules.projects[it.item.project], talk.names
    section = "techs" if project.tech >= 0 else "buildings"
    talk.say(_item(talk, it.item))
    told = [names.text(section, project.id, "text")]
    asked = [*it.needs, *it.works]
    if asked:
        needs = [
            _("{name} ({there})").format(
                name=names.project(one.project), there=_("there") if one.there else _("missing")
            )
            for one in asked
        ]
        told.append(labelled(_("Needs"), words.listed(needs)))
    for days in it.days:
        told.append(
            labelled(
                words.people(LABOUR[days.labour]),
                _("{whole}, {left} left").format(
                    whole=numbers.days(days.whole), left=numbers.days(days.left)
                ),
            )
        )
    if it.materials:
        stuff = words.listed(_stuff(talk, it.materials))
        told.append(labelled(_("Materials, issued") if it.paid else _("Materials"), stuff))
    told.append(_("Takes {seasons} at least.").format(seasons=numbers.seasons(it.seasons)))
    if it.sites:
        told.append(_("Sites: {number}.").format(number=numbers.whole(it.sites)))
    if it.leads_to:
        told.append(labelled(_("Leads to"), words.listed([names.project(one) for one in it.leads_to])))
    if len(it.path) > 1:
        told.append(labelled(_("Queueing it queues"), words.listed([names.project(one) for one in it.path])))
        told.append(labelled(_("In all"), words.listed([*_path_work(it), *_stuff(talk, it.path_materials)])))
    if it.path_days:
        told.append(_("Posts at the tree: {days} on that path.").format(days=numbers.days(it.path_days)))
    if it.item.state != "known":
        told.append(labelled(_("Put first"), _when(talk, it)))
    if it.refusal is not None:
        told.append(refusal_text(talk.rules, it.refusal))
    talk.paper.lines(told, indent=2)


def _path_work(it: ProjectDetail) -> list[str]:
    """Person-days left on the path, by class."""
    return [
        _("{days} {hands}").format(days=numbers.amount(one.left), hands=_(words.HANDS[LABOUR[one.labour]]))
        for one in it.path_work
    ]


def _stuff(talk: Talk, materials: tuple[Material, ...]) -> list[str]:
    """Materials with what the books have of each."""
    return [
        _("{name} {amount} (books: {books})").format(
            name=talk.names.resource(one.resource),
            amount=numbers.amount(one.amount, talk.names.unit(one.resource)),
            books=said(talk, one.books),
        )
        for one in materials
    ]


def _when(talk: Talk, it: ProjectDetail) -> str:
    """`not before Autumn 1629, short of Brick`: the earliest date, and what days alone do not clear."""
    when = _("not in sight") if it.due is None else _("not before {date}").format(date=date(talk, it.due))
    if not it.waits:
        return when
    return _("{line}, {limit}").format(line=when, limit=limit_text(talk.rules, it.waits))
