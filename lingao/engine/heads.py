"""How many people there are: in the Commission's care by class, and in the townships."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset


def by_class(rules: Ruleset, balances: list[int]) -> list[int]:
    """Heads in the Commission's care, in the order of PEOPLE; trainees count in the class they came from."""
    at = rules.at
    heads = balances[at.people.start : at.people.stop]
    for course in rules.people.courses:
        heads[course.source] += sum(balances[row] for row in course.rows)
    return heads


def in_commission(rules: Ruleset, balances: list[int]) -> int:
    """Everybody the Commission feeds and houses."""
    return sum(by_class(rules, balances))


def in_townships(rules: Ruleset, balances: list[int]) -> int:
    """Everybody who lives in a township."""
    at = rules.at
    return sum(balances[at.office_people.start : at.office_people.stop])


def everybody(rules: Ruleset, balances: list[int]) -> int:
    """The Commission's people and the townships'."""
    return in_commission(rules, balances) + in_townships(rules, balances)


def townships(rules: Ruleset) -> list[int]:
    """Ordinals of the offices that are townships."""
    return [n for n, office in enumerate(rules.world.offices) if office.kind == "township"]
