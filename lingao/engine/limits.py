"""What limited a process or held up a project, as one number in an account.

0 nothing; 1 capacity of its building; 2 not its time of year; 3 its own limit a season; 4 no building;
5 its minimum time; 6 its era is closed; 7 a tech it needs is unknown; 8 buildings it needs do not stand;
10 + class: person-days of that class; 100 + resource: that resource.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple, get_args

from lingao.content.vocabulary import LABOUR

NOTHING: Final = 0
CAPACITY: Final = 1
TIME_OF_YEAR: Final = 2
OWN_LIMIT: Final = 3
NO_BUILDING: Final = 4
MINIMUM_TIME: Final = 5
ERA: Final = 6
UNKNOWN_TECH: Final = 7
WORKS: Final = 8
FIRST_LABOUR: Final = 10
FIRST_RESOURCE: Final = 100

Plain = Literal[
    "nothing",
    "capacity",
    "time_of_year",
    "own_limit",
    "no_building",
    "minimum_time",
    "era",
    "unknown_tech",
    "works",
]
Kind = Literal[Plain, "labour", "resource"]
_PLAIN: Final[tuple[Plain, ...]] = get_args(Plain)


class Limit(NamedTuple):
    """A limit read back: its kind, and the ordinal of the labour class or resource it names."""

    kind: Kind
    ordinal: int = 0


def labour(ordinal: int) -> int:
    """The limit 'person-days of this class', by the class's place in LABOUR."""
    return FIRST_LABOUR + ordinal


def resource(ordinal: int) -> int:
    """The limit 'this resource', by its place in the content."""
    return FIRST_RESOURCE + ordinal


def read(number: int) -> Limit:
    """Turn an account's number back into a limit."""
    if number >= FIRST_RESOURCE:
        return Limit("resource", number - FIRST_RESOURCE)
    if FIRST_LABOUR <= number < FIRST_LABOUR + len(LABOUR):
        return Limit("labour", number - FIRST_LABOUR)
    return Limit(_PLAIN[number])
