"""The tree: every tech and building with where it stands, what it asks, where it leads, and the queue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from lingao.engine import limits
from lingao.engine.orders import QueueProject
from lingao.engine.queue import WHOLE, blocked, days_left, effort, era_open, queued, with_needs
from lingao.engine.refusals import Refusal
from lingao.engine.tables.tree import TREE_CLASS, Project
from lingao.session.session import Session
from lingao.session.views.hands import tree_days
from lingao.session.views.numbers import Number, next_season, now
from lingao.session.views.schedule import learnt_in, ready_in

State = Literal[
    "known",  # a tech that is known, a building of which as many stand as there are sites for
    "under_way",  # worked on
    "queued",  # in the queue, not begun
    "ready",  # could begin
    "waits",  # something it needs is missing; `limit` says what
    "closed",  # its era is closed
]


class Item(NamedTuple):
    """One tech or building in the list."""

    project: int
    """Number among projects: techs first, then buildings."""
    tech: int
    """Ordinal of the tech, -1 for a building."""
    building: int
    era: int
    """Ordinal of its era; that of the tech that opens a building, -1 where none does."""
    state: State
    limit: int
    """What stands in its way, a limit number; 0 for nothing."""
    progress: Number
    rank: int
    """Place in the queue, 0 for none."""
    stands: Number | None
    """How many stand, for a building."""


class Era(NamedTuple):
    """An age of the tree."""

    era: int
    open: bool
    openers_known: int
    openers: int
    items: tuple[Item, ...]


class Queued(NamedTuple):
    """One project of the queue."""

    project: int
    place: int
    """From 1."""
    progress: Number
    expected: Number
    """Progress at the season's end, as expected."""
    ready: int | None
    """The season in which it should be there; None while it does not move."""
    waits: int
    """What held it up last season or keeps it from beginning, a limit number."""
    wanted: int
    """How many of a building are to be built; 0 for a tech."""


class TreeView(NamedTuple):
    """The whole tree and the queue."""

    eras: tuple[Era, ...]
    buildings: tuple[Item, ...]
    queue: tuple[Queued, ...]
    tree_days: int
    """Specialist days (thousandths) the posts give the tree each season."""


def tree_view(session: Session) -> TreeView:
    """The tree as seen."""
    rules = session.rules
    items = [_item(session, project) for project in rules.projects]
    techs = [item for item in items if item.tech >= 0]
    return TreeView(
        eras=tuple(
            _era(session, n, tuple(one for one in techs if one.era == n))
            for n in range(len(rules.world.eras))
        ),
        buildings=tuple(item for item in items if item.building >= 0),
        queue=queue_view(session),
        tree_days=tree_days(session),
    )


def queue_view(session: Session) -> tuple[Queued, ...]:
    """The queue, first to last."""
    rules, seen, at = session.rules, session.seen, session.rules.at
    return tuple(
        Queued(
            project=project.number,
            place=place,
            progress=now(session, at.progress[project.number]),
            expected=next_season(session, at.progress[project.number]),
            ready=ready_in(session, project),
            waits=blocked(rules, seen, project) or seen[at.waits[project.number]],
            wanted=seen[at.plan_count[project.building]] if project.building >= 0 else 0,
        )
        for place, project in enumerate(queued(rules, seen), 1)
    )


def state_of(session: Session, project: Project) -> State:
    """Where a project stands."""
    rules, seen, at = session.rules, session.seen, session.rules.at
    barred = blocked(rules, seen, project)
    if project.tech >= 0 and seen[at.tech[project.tech]]:
        return "known"
    if project.building >= 0 and barred == limits.OWN_LIMIT:
        return "known"
    if seen[at.progress[project.number]] or seen[at.paid[project.number]]:
        return "under_way"
    if seen[at.plan_rank[project.number]]:
        return "queued"
    if barred == limits.ERA:
        return "closed"
    return "waits" if barred else "ready"


def _item(session: Session, project: Project) -> Item:
    rules, at = session.rules, session.rules.at
    opened_by = (
        rules.projects[project.needs[0]].era if project.building >= 0 and project.needs else project.era
    )
    state = state_of(session, project)
    return Item(
        project=project.number,
        tech=project.tech,
        building=project.building,
        era=opened_by,
        state=state,
        limit=limits.NOTHING if state == "known" else blocked(rules, session.seen, project),
        progress=now(session, at.progress[project.number]),
        rank=session.seen[at.plan_rank[project.number]],
        stands=now(session, at.built[project.building]) if project.building >= 0 else None,
    )


def _era(session: Session, n: int, items: tuple[Item, ...]) -> Era:
    rules, seen = session.rules, session.seen
    openers = rules.era_openers[n]
    known = sum(1 for tech in openers if seen[rules.at.tech[tech]])
    return Era(n, era_open(rules, seen, n), known, len(openers), items)


# One project


class Asked(NamedTuple):
    """A tech or building a project needs, and whether it is there."""

    project: int
    there: bool


class Days(NamedTuple):
    """Person-days of one class a project takes, and what is left of them."""

    labour: int
    whole: int
    left: int


class Material(NamedTuple):
    """What a project takes from the store when it begins."""

    resource: int
    amount: int
    books: Number
    """What the books have of it."""

    @property
    def enough(self) -> bool:
        """Whether the books show enough."""
        return self.books.value >= self.amount


@dataclass(frozen=True, slots=True)
class ProjectDetail:
    """Everything about one tech or building."""

    item: Item
    needs: tuple[Asked, ...]
    works: tuple[Asked, ...]
    """Buildings that must stand."""
    leads_to: tuple[int, ...]
    """Techs and buildings that need it, as projects."""
    days: tuple[Days, ...]
    materials: tuple[Material, ...]
    paid: bool
    """Whether the materials have been issued."""
    seasons: int
    """The fewest seasons it takes."""
    sites: int
    """At most so many; 0 for no end."""
    known_since: int
    refusal: Refusal | None
    """Why it cannot be queued; None when it can."""
    path: tuple[int, ...]
    """What queueing it would queue, in order, itself last; empty where it is known."""
    path_days: int
    """Specialist days (thousandths) still to be worked on the path."""
    post_seasons: int
    """The same in tenths of a season of one post."""
    due: int | None
    """The season it would be known from at today's posts, were it put first; None where nobody is at the tree."""


def project_detail(session: Session, number: int) -> ProjectDetail:
    """One project by its number."""
    rules, seen, at = session.rules, session.seen, session.rules.at
    project = rules.projects[number]
    item = _item(session, project)
    known = project.tech >= 0 and item.state == "known"
    path = () if known else tuple(with_needs(rules, seen, project))
    path_days = sum(left for one in path for cls, left in days_left(rules, seen, one) if cls == TREE_CLASS)
    return ProjectDetail(
        item=item,
        needs=tuple(Asked(tech, seen[at.tech[tech]] > 0) for tech in project.needs),
        works=tuple(Asked(_building(session, one), seen[at.built[one]] >= 1000) for one in project.works),
        leads_to=leads_to(session, project),
        days=_days(session, project, known),
        materials=tuple(Material(r, amount, now(session, at.report[r])) for r, amount in project.materials),
        paid=seen[at.paid[number]] > 0,
        seasons=project.seasons,
        sites=project.limit,
        known_since=seen[at.tech_since[project.tech]] if project.tech >= 0 else 0,
        refusal=session.check(QueueProject(project.id)),
        path=tuple(one.number for one in path),
        path_days=path_days,
        post_seasons=path_days * 10 // (rules.constant.post_days * 1000),
        due=_due(session, project, path),
    )


def leads_to(session: Session, project: Project) -> tuple[int, ...]:
    """Projects that need this one known or standing."""
    return tuple(
        one.number
        for one in session.rules.projects
        if (project.tech >= 0 and project.tech in one.needs)
        or (project.building >= 0 and project.building in one.works)
    )


def _building(session: Session, ordinal: int) -> int:
    return len(session.rules.world.techs) + ordinal


def _days(session: Session, project: Project, known: bool) -> tuple[Days, ...]:
    """Days by class; of a known tech nothing is left."""
    rules, seen = session.rules, session.seen
    left = dict(days_left(rules, seen, project))
    return tuple(
        Days(cls, effort(rules, seen, project, days), 0 if known else left[cls])
        for cls, days in project.labour
    )


def _due(session: Session, project: Project, path: tuple[Project, ...]) -> int | None:
    """A tech by the schedule of the tree; a building some seasons after the techs it leans on."""
    if project.tech >= 0:
        return learnt_in(session, project.tech)[0]
    moving = ready_in(session, project)
    if moving is not None:
        return moving
    techs = [one for one in path if one.tech >= 0]
    known = [learnt_in(session, one.tech)[0] for one in techs]
    if any(one is None for one in known):
        return None
    left = WHOLE - session.seen[session.rules.at.progress[project.number]]
    seasons = max(1, -(-project.seasons * left // WHOLE))
    return max([session.season, *(one for one in known if one is not None)]) + seasons
