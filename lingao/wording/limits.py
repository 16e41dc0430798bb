"""What limited a process or held up a project, in words: `short of Coke`, `out of season`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.content.vocabulary import LABOUR
from lingao.wording import _, marked, words
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.limits import Kind
    from lingao.engine.ruleset import Ruleset

PLAIN: Final[dict[Kind, str]] = {
    "nothing": marked("nothing in the way"),
    "capacity": marked("its building is full"),
    "time_of_year": marked("out of season"),
    "own_limit": marked("no more to be had in a season"),
    "no_building": marked("no building for it"),
    "minimum_time": marked("takes its time"),
    "era": marked("its era is closed"),
    "unknown_tech": marked("a tech it needs is unknown"),
    "works": marked("works it needs do not stand"),
    "labour": marked("not enough {hands}"),
    "resource": marked("short of {name}"),
}
"""Every kind of limit; a test holds this together with the engine's list."""


def limit_text(rules: Ruleset, number: int) -> str:
    """A limit as a phrase, from the number kept in an account."""
    from lingao.engine import limits  # the engine is loaded where there is a ruleset

    limit = limits.read(number)
    pattern = _(PLAIN[limit.kind])
    if limit.kind == "labour":
        return pattern.format(hands=words.people(LABOUR[limit.ordinal]))
    if limit.kind == "resource":
        return pattern.format(name=names_of(rules).resource(limit.ordinal))
    return pattern
