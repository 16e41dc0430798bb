"""When projects are ready, as far as the books tell: the season a tech or building is expected in."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.leaning import with_needs
from lingao.engine.ledger import Cause
from lingao.engine.limits import NOTHING
from lingao.engine.queue import WHOLE, days_left, queued
from lingao.engine.tables.tree import TREE_CLASS, Project
from lingao.session.session import Session
from lingao.session.views.earliest import least_seasons, obstacle
from lingao.session.views.hands import tree_days

FAR = 99
"""Seasons ahead beyond which no date is named."""


def ready_in(session: Session, project: Project) -> int | None:
    """The season in which a project under way is expected to be ready for use; None when it does not move.

    Reckoned from the season's forecast: what is left, at the pace of this season.
    """
    at, forecast = session.rules.at, session.forecast().balances
    if _finished(session, project):
        return session.season + 1
    done, then = session.seen[at.progress[project.number]], forecast[at.progress[project.number]]
    pace = then - done
    if pace <= 0:
        return None
    ahead = 1 + -(-(WHOLE - then) // pace)
    return session.season + ahead if ahead <= FAR else None


class Due(NamedTuple):
    """When a tech is to be expected, and what that date does not reckon with."""

    season: int | None
    """The season it cannot be known before at today's posts; None where nobody is at the tree, or it is out of sight."""
    queued: bool
    waits: int = NOTHING
    """What days alone do not clear on the way, a limit number: a material, or what it leans on and is not queued."""


def learnt_in(session: Session, tech: int) -> Due:
    """The season before which a tech cannot be known, whether it stands in the queue, and what else it waits for.

    Work of the posts at the tree is given to the queue in its order; a tech that is not queued is reckoned as if it and
    what it leans on were put first. Eras that must open and works that must stand take their least seasons.
    """
    rules, seen = session.rules, session.seen
    project = rules.projects[tech]
    if seen[rules.at.tech[tech]]:
        return Due(seen[rules.at.tech_since[tech]], False)
    line = [one for one in queued(rules, seen) if one.tech >= 0]
    in_queue = project in line
    path = with_needs(rules, seen, project)
    waits = obstacle(rules, seen, path)
    ahead = line[: line.index(project) + 1] if in_queue else path
    days = tree_days(session)
    if days <= 0:
        return Due(None, in_queue, waits)
    work = sum(left for one in ahead for cls, left in days_left(rules, seen, one) if cls == TREE_CLASS)
    seasons = max(-(-work // days), least_seasons(rules, seen, project))
    return Due(session.season + seasons if seasons <= FAR else None, in_queue, waits)


def _finished(session: Session, project: Project) -> bool:
    """Whether the season's forecast finishes it."""
    at, entries = session.rules.at, session.forecast().entries
    if project.tech >= 0:
        return (at.tech[project.tech], Cause("learnt", project.id)) in entries
    return (at.built[project.building], Cause("finished", project.id)) in entries
