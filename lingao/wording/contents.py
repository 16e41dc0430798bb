"""The contents of the almanac in words: the pages of a section in an order a reader can follow, under headings where it is long."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from lingao.wording import _
from lingao.wording.almanac import page_name
from lingao.wording.names import names_of
from lingao.wording.rulebook import RULEBOOK

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

BY_NAME: Final = ("buildings", "processes", "resources", "policies", "promises", "events", "cards", "sources")
"""Sections in the order of the alphabet; the others have an order of their own."""

Group = tuple[str, list[str]]
"""A heading, empty for none, and the entries below it."""


def groups(rules: Ruleset, section: str, entries: Iterable[str]) -> list[Group]:
    """The entries of a section, by id: techs by era, assumptions by the rule that reckons with them, long lists by name."""
    known = list(entries)
    if section == "techs":
        return _by_era(rules, known)
    if section == "constants":
        return _by_rule(known)
    if section in BY_NAME:
        known.sort(key=lambda one: page_name(rules, section, one).casefold())
    return [("", known)] if known else []


def _by_era(rules: Ruleset, known: list[str]) -> list[Group]:
    era_of = {one.id: one.era for one in rules.world.techs}
    found = [
        (names_of(rules).era(n), [one for one in known if era_of[one] == era.id])
        for n, era in enumerate(rules.world.eras)
    ]
    return [group for group in found if group[1]]


def _by_rule(known: list[str]) -> list[Group]:
    """Each constant under the first page of the rulebook that names it."""
    left = dict.fromkeys(known)
    found: list[Group] = []
    for page in RULEBOOK.values():
        named = [one for one in page.constants if one in left]
        for one in named:
            del left[one]
        if named:
            found.append((_(page.title), named))
    return [*found, *([(_("Further figures"), list(left))] if left else [])]
