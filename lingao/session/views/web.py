"""The web of the tree: which tech needs which, which techs open an era, and the way still to go to one of them."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.leaning import with_needs
from lingao.engine.queue import ERA_OPENS_BY, era_open
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session


class Need(NamedTuple):
    """A node leans on another, or on one of several. Nodes are techs by their ordinal, then eras that must be opened."""

    source: int
    target: int
    any_of: bool = False
    """One of those of which some are enough: the techs that open an era."""


class Web(NamedTuple):
    """The tree as a graph."""

    eras: tuple[int, ...]
    """The era of every node."""
    opened: tuple[int, ...]
    """The eras that must be opened, in the order of their nodes, which come after those of the techs."""
    needs: tuple[Need, ...]

    @property
    def techs(self) -> int:
        """How many nodes are techs; those after them are eras."""
        return len(self.eras) - len(self.opened)


class Gate(NamedTuple):
    """How far an era is from opening."""

    era: int
    open: bool
    known: int
    """Techs of its list that are known."""
    enough: int
    """How many of them open it."""


def web_of(rules: Ruleset) -> Web:
    """The web of a game's techs; it stays the same through the game."""
    techs = [project for project in rules.projects if project.tech >= 0]
    opened = tuple(era for era, openers in enumerate(rules.era_openers) if openers)
    needs = [Need(need, project.tech) for project in techs for need in project.needs]
    for place, era in enumerate(opened):
        needs += [Need(tech, len(techs) + place, True) for tech in rules.era_openers[era]]
    return Web((*(project.era for project in techs), *opened), opened, tuple(needs))


def gates(session: Session, web: Web) -> tuple[Gate, ...]:
    """Every era that must be opened."""
    rules, seen = session.rules, session.seen
    return tuple(
        Gate(
            era,
            era_open(rules, seen, era),
            sum(seen[rules.at.tech[tech]] > 0 for tech in rules.era_openers[era]),
            min(ERA_OPENS_BY, len(rules.era_openers[era])),
        )
        for era in web.opened
    )


def way_to(session: Session, web: Web, tech: int) -> tuple[Need, ...]:
    """What a tech leans on: its own needs, those of every unknown tech on the way to it, and of what could open the
    closed eras on that way the techs that are known or on it too."""
    rules, seen = session.rules, session.seen
    path = [one.tech for one in with_needs(rules, seen, rules.projects[tech]) if one.tech >= 0]
    on_way = {tech, *path}
    closed = {
        web.techs + place
        for place, era in enumerate(web.opened)
        if not era_open(rules, seen, era) and any(web.eras[one] == era for one in on_way)
    }
    return tuple(
        need
        for need in web.needs
        if need.target in on_way
        or (need.target in closed and (need.source in on_way or seen[rules.at.tech[need.source]]))
    )


def led_to(web: Web, tech: int) -> tuple[Need, ...]:
    """What leans on a tech directly."""
    return tuple(need for need in web.needs if need.source == tech)
