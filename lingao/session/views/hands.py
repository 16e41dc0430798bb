"""The posts' work as ordered for the season: how many of the twelve are where, and the days they give."""

from __future__ import annotations

from lingao.content.vocabulary import WORK
from lingao.engine.decreed.posts import post_days
from lingao.session.session import Session

TREE = WORK.index("tree")


def given_days(session: Session, work: int) -> int:
    """Specialist days (thousandths) the twelve give one kind of work as they are posted now."""
    rules, seen = session.rules, session.seen
    return sum(
        post_days(rules, seen, handle, place)
        for handle, account in enumerate(rules.at.plan_post)
        if (place := seen[account]) and rules.places[place - 1].work == work
    )


def tree_days(session: Session) -> int:
    """Specialist days the tree gets each season as posted now."""
    return given_days(session, TREE)
