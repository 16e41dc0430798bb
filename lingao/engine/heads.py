"""How many people there are: in the Commission's care by class, and in the townships."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


def by_class(rules: Ruleset, balances: Balances) -> list[int]:
    """Heads in the Commission's care, in the order of PEOPLE; trainees count in the class they came from."""
    heads = list(balances[rules.span.people])
    for source, rows in rules.people.pupils:
        heads[source] += sum(balances[rows])
    return heads


def in_commission(rules: Ruleset, balances: Balances) -> int:
    """Everybody the Commission feeds and houses."""
    return sum(balances[rules.span.people]) + sum(balances[rules.span.cohort])


def in_townships(rules: Ruleset, balances: Balances) -> int:
    """Everybody who lives in a township."""
    return sum(balances[rules.span.office_people])


def everybody(rules: Ruleset, balances: Balances) -> int:
    """The Commission's people and the townships'."""
    return in_commission(rules, balances) + in_townships(rules, balances)


def townships(rules: Ruleset) -> tuple[int, ...]:
    """Ordinals of the offices that are townships."""
    return rules.townships
