"""Teach: cohorts advance through courses as far as there are teachers and materials; new trainees are taken in."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import WORK
from lingao.engine.chance import Chance
from lingao.engine.ledger import Ledger
from lingao.engine.posted import posted
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.store import issue
from lingao.engine.tables.people import CourseRow

SCHOOL: Final = WORK.index("school")
NO_LIMIT: Final = 10**9
TRADES: Final = "training_seats"
"""The places where trades are taught: courses seated there are those that school posts see to."""
FOUND_OF: Final = 20


def teach(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """A season of every course under way, then the new intake of each, in content order."""
    for course in rules.people.courses:
        advance(rules, book, course)
    hurry(rules, book)
    for course in rules.people.courses:
        take_in(rules, book, course)


def advance(rules: Ruleset, book: Ledger, course: CourseRow) -> None:
    """Teach the cohorts, nearest to the end first; whom nobody can teach stays where they are."""
    for left, there in enumerate(book.balances[course.span]):
        if there:
            bring_on(rules, book, course, left, there)


def bring_on(rules: Ruleset, book: Ledger, course: CourseRow, left: int, most: int) -> int:
    """Teach so many of a row at most, as far as days and materials go: they move a row on, or into their class."""
    at, cause, row = rules.at, course.cause, course.rows[left]
    taught = min(most, book.balances[row], teachable(rules, book.balances, course))
    if taught <= 0:
        return 0
    pay(rules, book, course, taught)
    book.post(row, -taught, cause)
    if left:
        book.post(course.rows[left - 1], taught, cause)
    else:
        book.post(at.people[course.target], taught, cause)
        book.post(at.local[course.target], taught, cause)
    return taught


def hurry(rules: Ruleset, book: Ledger) -> None:
    """Those a school post sits down with do a second season's work in this one, nearest to the end first."""
    most = posted(rules, book.balances, SCHOOL) * rules.constant.school_hurry // 1000
    trades = rules.level[TRADES]
    for course in rules.people.courses:
        if most > 0 and course.seats == trades:
            for left, row in enumerate(course.rows):
                if book.balances[row]:
                    most -= bring_on(rules, book, course, left, most)


def teachable(rules: Ruleset, balances: Balances, course: CourseRow) -> int:
    """Trainees for whom this season's remaining teachers' days and the materials in store suffice."""
    at, most = rules.at, NO_LIMIT
    for cls, days in course.teachers:
        taught = balances[at.days[cls]] // days
        if taught < most:
            most = taught
    for resource, amount in course.materials:
        taught = balances[at.stock[resource]] // amount
        if taught < most:
            most = taught
    return most if most > 0 else 0


def pay(rules: Ruleset, book: Ledger, course: CourseRow, taught: int) -> None:
    """Use up the days and materials of so many trainees for one season."""
    cause = course.cause
    for cls, days in course.teachers:
        book.post(rules.at.days[cls], -days * taught, cause)
    for resource, amount in course.materials:
        issue(rules, book, resource, amount * taught, cause)


def take_in(rules: Ruleset, book: Ledger, course: CourseRow) -> None:
    """New trainees leave their class for the course; the first season of it is the next one.

    Those born here go first. Whoever has gone through a course here counts as local: what matters to
    self-reliance is where a trade was learnt.
    """
    at, cause, balances = rules.at, course.cause, book.balances
    source = at.people[course.source]
    wanted = balances[at.plan_train[course.ordinal]] + found_by_posts(rules, balances, course)
    if wanted <= 0 or not is_open(rules, balances, course):
        return
    taken = min(
        wanted,
        balances[source],
        free_seats(rules, balances, course),
        teachable(rules, balances, course),
    )
    if taken <= 0:
        return
    book.post(source, -taken, cause)
    book.take(at.local[course.source], taken, cause)
    book.post(course.rows[-1], taken, cause)


def found_by_posts(rules: Ruleset, balances: Balances, course: CourseRow) -> int:
    """Trainees whom the school posts find for a course of trades beside those planned: of its class one in
    FOUND_OF at most."""
    if course.seats != rules.level[TRADES]:
        return 0
    found = posted(rules, balances, SCHOOL) * rules.constant.school_fills // 1000
    return min(found, balances[rules.at.people[course.source]] // FOUND_OF)


def is_open(rules: Ruleset, balances: Balances, course: CourseRow) -> bool:
    """Whether the tech that opens the course is known, or none is needed."""
    return course.unlocked_by < 0 or balances[rules.at.tech[course.unlocked_by]] > 0


def free_seats(rules: Ruleset, balances: Balances, course: CourseRow) -> int:
    """Places left on the course's benches: all courses seated there share them."""
    if course.seats < 0:
        return NO_LIMIT
    seated = 0
    for other in rules.people.courses:
        if other.seats == course.seats:
            seated += sum(balances[other.span])
    return max(0, seats(rules, balances, course.seats) - seated)


def seats(rules: Ruleset, balances: Balances, level: int) -> int:
    """Places at a level: what stands, the school posts' own where trades are taught, and better teaching.

    Rounded down.
    """
    constant = rules.constant
    places = balances[level]
    if level == rules.level[TRADES]:
        places += balances[rules.at.post_days[SCHOOL]] * constant.school_post // (constant.post_days * 1000)
    return places * max(0, 1000 + balances[rules.level["training"]]) // 1000
