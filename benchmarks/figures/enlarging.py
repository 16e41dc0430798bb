"""Content made larger: techs, things, cards and policies once more under other names, each copy leaning on itself."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

from lingao.content.check.clauses import conditions, effects
from lingao.content.check.references import CONDITION_REFERENCES, EFFECT_REFERENCES, REFERENCES
from lingao.content.check.spots import Found, put_word, spots, words

COPIED = ("techs", "resources", "buildings", "processes", "policies", "promises", "cards", "events")
"""Sections of which there is to be more. People, offices, benches and scenarios stay as many as they are."""


def enlarged(data: dict[str, Any], times: int) -> dict[str, Any]:
    """Resolved content with every entry of `COPIED` so many times over."""
    large = copy.deepcopy(data)
    for number in range(2, times + 1):
        for section, entries in _copy(data, f"_x{number}").items():
            large[section].extend(entries)
    return large


def _copy(data: dict[str, Any], suffix: str) -> dict[str, list[Any]]:
    """The copied sections with their own names, and what they name of one another, given a suffix."""
    made: dict[str, Any] = {section: copy.deepcopy(data[section]) for section in COPIED}
    names = {section: {entry["id"] for entry in made[section]} for section in COPIED}
    changes = [
        (found, found.value + suffix) for section in COPIED for found in words(made, f"{section}.*.id")
    ]
    changes += [
        (found, found.value + suffix)
        for found, target in _references(made)
        if _is_copied(found.value, target, names)
    ]
    changes.sort(key=lambda change: (change[0].is_key, -len(change[0].path)))
    formulas = [
        found
        for clause in effects(made)
        for key in ("add.formula", "heads.formula")
        for found in spots(clause.body, key, (*clause.path, clause.kind))
    ]
    for found in formulas:
        put_word(
            made,
            found,
            re.sub(r"[a-z_]+(\.[a-z0-9_]+)+", lambda name: _account(name[0], names, suffix), found.value),
        )
    for found, new in changes:
        put_word(made, found, new)
    for section in COPIED:
        for entry in made[section]:
            entry["draw_key"] = entry["id"]
    return made


def _references(data: dict[str, Any]) -> Iterator[tuple[Found, str]]:
    for pattern, target in REFERENCES.items():
        yield from ((found, target) for found in words(data, pattern))
    for clauses, table in ((conditions, CONDITION_REFERENCES), (effects, EFFECT_REFERENCES)):
        for clause in clauses(data):
            if clause.kind == "port":  # ports are not copied: they trade what they traded
                continue
            for key, target in table.get(clause.kind, ()):
                yield from ((found, target) for found in words(clause.body, key, (*clause.path, clause.kind)))


def _is_copied(name: str, target: str, names: dict[str, set[str]]) -> bool:
    if target == "@levels":
        made = name.removeprefix("output.")
        return name != made and (made in names["processes"] or made in names["buildings"])
    return any(name in names.get(part, ()) for part in target.split("|"))


def _account(name: str, names: dict[str, set[str]], suffix: str) -> str:
    """An account's name in the copy; those of the ports' goods and of what is not copied stay."""
    subject = name.rpartition(".")[2]
    copied = name.count(".") <= 2 and any(subject in known for known in names.values())
    return (
        name + suffix
        if copied and not name.startswith(("indicator.", "people.", "bench.", "price."))
        else name
    )
