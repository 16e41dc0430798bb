"""Reach: which locked lines of the plan can be opened soon, and in which era the others come."""

from __future__ import annotations

from lingao.engine.queue import era_open
from lingao.engine.refusals import Refusal
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.tables.tree import Project
from lingao.session.session import Session


def within_reach(session: Session, refusal: Refusal) -> bool:
    """Whether everything a line lacks could be worked on now: techs of open eras whose needs are known, buildings of
    known techs."""
    rules = session.rules
    for one in refusal.missing:
        if one.reason == "tech":
            project = rules.projects[rules.number("techs", one.subject)]
        elif one.reason == "building":
            project = rules.projects[len(rules.world.techs) + rules.number("buildings", one.subject)]
        else:
            return False
        if not _could_begin(session, project):
            return False
    return True


def _could_begin(session: Session, project: Project) -> bool:
    rules, seen = session.rules, session.seen
    if project.era >= 0 and not era_open(rules, seen, project.era):
        return False
    return all(seen[rules.at.tech[tech]] for tech in project.needs)


def era_of(session: Session, row: ProcessRow) -> int:
    """Ordinal of the era in which a line can first run: that of the techs it or its building waits for; -1 for none."""
    rules = session.rules
    waited = [*row.unlocked_by[:1]]
    if row.building >= 0:
        waited += rules.projects[len(rules.world.techs) + row.building].needs
    return max((rules.projects[tech].era for tech in waited), default=-1)
