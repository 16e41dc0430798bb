"""One tech or building in full: what it needs, costs, leads to, and the path to it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from lingao.engine.leaning import with_needs
from lingao.engine.limits import NOTHING
from lingao.engine.orders import QueueProject
from lingao.engine.queue import STANDS, days_left, effort
from lingao.engine.refusals import Refusal
from lingao.engine.tables.tree import TREE_CLASS, Project
from lingao.session.session import Session
from lingao.session.views.earliest import least_seasons, obstacle
from lingao.session.views.numbers import Number, now
from lingao.session.views.rivals import Rivals, rivals_of
from lingao.session.views.schedule import FAR, learnt_in, ready_in
from lingao.session.views.tree import Item, item_of


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
    path_work: tuple[Days, ...]
    """Person-days by class still to be worked on the path."""
    path_materials: tuple[Material, ...]
    """What the path still takes from the store, in all."""
    path_days: int
    """Specialist days (thousandths) still to be worked on the path."""
    post_seasons: int
    """The same in tenths of a season of one post."""
    due: int | None
    """The season before which it cannot be there at today's posts, were it put first; None where nobody is at the tree
    or it is out of sight."""
    waits: int
    """What days alone do not clear on its path, a limit number: a material, or what it leans on and is not queued; 0 for
    nothing."""
    held: int
    """What held it up last season while it stood in the queue, a limit number; 0 for nothing."""
    rivals: tuple[Rivals, ...]
    """What else takes a material it is short of."""


def project_detail(session: Session, number: int) -> ProjectDetail:
    """One project by its number."""
    rules, seen, at = session.rules, session.seen, session.rules.at
    project = rules.projects[number]
    item = item_of(session, project)
    known = project.tech >= 0 and item.state == "known"
    path = () if known else tuple(with_needs(rules, seen, project))
    path_work = _work(session, path)
    path_days = sum(one.left for one in path_work if one.labour == TREE_CLASS)
    return ProjectDetail(
        item=item,
        needs=tuple(Asked(tech, seen[at.tech[tech]] > 0) for tech in project.needs),
        works=tuple(
            Asked(rules.building(one).number, seen[at.built[one]] >= STANDS) for one in project.works
        ),
        leads_to=leads_to(session, project),
        days=_days(session, project, known),
        materials=tuple(Material(r, amount, now(session, at.report[r])) for r, amount in project.materials),
        paid=seen[at.paid[number]] > 0,
        seasons=project.seasons,
        sites=project.limit,
        known_since=seen[at.tech_since[project.tech]] if project.tech >= 0 else 0,
        refusal=session.check(QueueProject(project.id)),
        path=tuple(one.number for one in path),
        path_work=path_work,
        path_materials=_taken(session, path),
        path_days=path_days,
        post_seasons=path_days * 10 // (rules.constant.post_days * 1000),
        due=_due(session, project),
        waits=NOTHING if known else obstacle(rules, seen, list(path)),
        held=seen[at.waits[number]] if item.state in ("queued", "under_way") else NOTHING,
        rivals=() if known else rivals_of(session, project),
    )


def leads_to(session: Session, project: Project) -> tuple[int, ...]:
    """Projects that need this one known or standing."""
    return tuple(
        one.number
        for one in session.rules.projects
        if (project.tech >= 0 and project.tech in one.needs)
        or (project.building >= 0 and project.building in one.works)
    )


def _work(session: Session, path: tuple[Project, ...]) -> tuple[Days, ...]:
    """Person-days of a path by class, those of the posts at the tree last."""
    rules, seen = session.rules, session.seen
    whole, left = Counter[int](), Counter[int]()
    for one in path:
        whole.update({cls: effort(rules, seen, one, days) for cls, days in one.labour})
        left.update(dict(days_left(rules, seen, one)))
    return tuple(Days(cls, whole[cls], left[cls]) for cls in sorted(left))


def _taken(session: Session, path: tuple[Project, ...]) -> tuple[Material, ...]:
    """Materials that projects of a path have not been issued yet, by resource."""
    rules, taken = session.rules, Counter[int]()
    for one in path:
        if not session.seen[rules.at.paid[one.number]]:
            taken.update(dict(one.materials))
    return tuple(Material(r, taken[r], now(session, rules.at.report[r])) for r in sorted(taken))


def _days(session: Session, project: Project, known: bool) -> tuple[Days, ...]:
    """Days by class; of a known tech nothing is left."""
    rules, seen = session.rules, session.seen
    left = dict(days_left(rules, seen, project))
    return tuple(
        Days(cls, effort(rules, seen, project, days), 0 if known else left[cls])
        for cls, days in project.labour
    )


def _due(session: Session, project: Project) -> int | None:
    """A tech by the schedule of the tree; a building that moves at its pace, another no sooner than it can be."""
    if project.tech >= 0:
        return learnt_in(session, project.tech).season
    moving = ready_in(session, project)
    if moving is not None:
        return moving
    path = with_needs(session.rules, session.seen, project)
    known = [learnt_in(session, one.tech).season for one in path if one.tech >= 0]
    least = least_seasons(session.rules, session.seen, project)
    if least > FAR or any(one is None for one in known):
        return None
    return max([session.season + least, *(one for one in known if one is not None)])
