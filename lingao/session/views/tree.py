"""The tree: every tech and building with where it stands, what it asks, where it leads, and the queue."""

from __future__ import annotations

from typing import Literal, NamedTuple

from lingao.engine import limits
from lingao.engine.leaning import Leaning
from lingao.engine.queue import blocked, era_open, queued
from lingao.engine.tables.tree import Project
from lingao.session.session import Session
from lingao.session.views.hands import tree_days
from lingao.session.views.numbers import Number, next_season, now
from lingao.session.views.schedule import ready_in

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
    steps: int
    """Unknown techs that come before it, where it waits or its era is closed."""


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
    leaning = Leaning(rules, session.seen)
    items = [item_of(session, project, leaning) for project in rules.projects]
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


def item_of(session: Session, project: Project, leaning: Leaning | None = None) -> Item:
    """A tech or building as it stands in the lists; `leaning` of the same state saves working paths out anew."""
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
        steps=_steps(project, leaning or Leaning(rules, session.seen)) if state in ("waits", "closed") else 0,
    )


def _steps(project: Project, leaning: Leaning) -> int:
    return sum(1 for one in leaning.path(project) if one.tech >= 0 and one is not project)


def _era(session: Session, n: int, items: tuple[Item, ...]) -> Era:
    rules, seen = session.rules, session.seen
    openers = rules.era_openers[n]
    known = sum(1 for tech in openers if seen[rules.at.tech[tech]])
    return Era(n, era_open(rules, seen, n), known, len(openers), items)
