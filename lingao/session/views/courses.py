"""Courses: the branches of a run as a tree, each with where it stands."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.game import is_over
from lingao.savefile.rows import Branch
from lingao.session.games import save_of
from lingao.session.session import Session


class Course(NamedTuple):
    """One branch of the run."""

    branch: int
    name: str
    """As the player called it; may be empty."""
    parent: int | None
    left_in: int | None
    """The season from whose beginning it goes its own way; None for the first."""
    shape: tuple[bool, ...]
    """Its place in the tree: for each branch it hangs from, and at last for itself, whether others of the same parent
    follow below."""
    season: int
    """The season it stands in."""
    over: bool
    support: int
    kept: int
    """Promises kept."""
    judged: int
    """Promises kept, missed and found out, together."""
    here: bool
    """It is the one being played."""


def courses(session: Session) -> tuple[Course, ...]:
    """Every branch, each below the one it left; none for an unsaved game.

    Raises:
        SaveProblem: when the save cannot be read.
    """
    save = save_of(session)
    if save is None:
        return ()
    branches = save.branches()
    return tuple(_course(session, one, shape) for one, shape in _tree(branches, None, ()))


def _tree(
    branches: list[Branch], parent: int | None, shape: tuple[bool, ...]
) -> list[tuple[Branch, tuple[bool, ...]]]:
    """The branches that left a branch, each with those that left it in turn."""
    found: list[tuple[Branch, tuple[bool, ...]]] = []
    children = [one for one in branches if one.parent == parent]
    for one in children:
        its = (*shape, one is not children[-1]) if parent is not None else ()
        found += [(one, its), *_tree(branches, one.id, its)]
    return found


def _course(session: Session, one: Branch, shape: tuple[bool, ...]) -> Course:
    save = save_of(session)
    assert save is not None
    at, last = session.rules.at, save.latest(one.id)
    state = save.season(last, one.id).start
    return Course(
        branch=one.id,
        name=one.name,
        parent=one.parent,
        left_in=one.forked_at,
        shape=shape,
        season=last,
        over=is_over(session.rules, state),
        support=state[at.support[0]],
        kept=state[at.tally[0]],
        judged=sum(state[account] for account in at.tally),
        here=one.id == save.header.branch,
    )
