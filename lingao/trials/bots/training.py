"""Training: how many a bot takes into each open course."""

from __future__ import annotations

from lingao.engine import orders as o
from lingao.engine.tables.people import CourseRow
from lingao.trials.bots.character import Character
from lingao.trials.bots.common import Desk

FULL = 5
"""The leaning to learning at which every place is filled."""
LEAVE = 4
"""Of the heads over those a class keeps, one in so many may leave for a course each season."""


def train(desk: Desk, character: Character) -> None:
    """Take in what seats, length and heads of each open course allow, as far as it leans to learning."""
    for course in desk.rules.people.courses:
        if course.unlocked_by >= 0 and not desk.seen[desk.rules.at.tech[course.unlocked_by]]:
            continue
        standing = desk.seen[desk.rules.at.plan_train[course.ordinal]]
        seats = max(standing, _seats(desk, course) * character.leans("learning") // FULL)
        wanted = min(seats, max(0, desk.seen[desk.rules.at.people[course.source]] - character.stay) // LEAVE)
        if wanted != standing:
            desk.give(o.Train(course.id, wanted))


def _seats(desk: Desk, course: CourseRow) -> int:
    """A steady intake: the places at its level, shared by its courses and over its length."""
    if course.seats < 0:
        return 0
    sharing = sum(1 for other in desk.rules.people.courses if other.seats == course.seats)
    return desk.seen[course.seats] // (sharing * course.seasons)
