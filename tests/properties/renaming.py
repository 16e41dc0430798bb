"""The shipped content with every id outside the closed vocabulary renamed, and chance drawn by the old names."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from typing import Any

from lingao.content.check.clauses import Clause, conditions, effects
from lingao.content.check.references import CONDITION_REFERENCES, EFFECT_REFERENCES, REFERENCES
from lingao.content.check.spots import Found, put_word, spots, words
from lingao.content.models.world import LISTS
from lingao.content.resolve import world_of
from lingao.engine.layout import lay_out

CLOSED_SECTIONS = ("indicators", "benches")
"""Sections whose ids the rules know."""
SECTIONS = tuple(name for name in LISTS if name not in CLOSED_SECTIONS)

Rename = Callable[[str, str], str]
"""The new name of an id of a section (or of `choices` and `flags`)."""


def renamed(data: dict[str, Any]) -> dict[str, Any]:
    """A copy of resolved content under other names."""
    made = copy.deepcopy(data)
    names = _Names(made)
    values = [*_ids(made), *_references(made), *_choices(made), *_flags(made), *_threads(made, names)]
    changes = [(found, names.new(found.value, target)) for found, target in values]
    changes.sort(key=lambda change: (change[0].is_key, -len(change[0].path)))
    for section in SECTIONS:
        for entry in made[section]:
            entry.setdefault("draw_key", entry["id"])
    for found, new in changes:
        put_word(made, found, new)
    _rename_formulas(data, made)
    return made


class _Names:
    """New names: numbered, in an order in which sorting by name turns every section round."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._of: dict[str, dict[str, str]] = {
            section: {entry["id"]: f"{section[:3]}_{9999 - n}" for n, entry in enumerate(data[section])}
            for section in SECTIONS
        }
        self._of["choices"], self._of["flags"] = {}, {}

    def has(self, name: str, section: str) -> bool:
        return name in self._of[section]

    def new(self, name: str, target: str) -> str:
        """The new name; a word of the closed vocabulary stays."""
        if target == "@levels":
            return (
                f"output.{self.new(name[7:], 'processes|buildings')}" if name.startswith("output.") else name
            )
        for part in target.split("|"):
            if part in ("choices", "flags"):
                return self._of[part].setdefault(name, f"{part[:3]}_{9999 - len(self._of[part])}")
            if name in self._of.get(part, ()):
                return self._of[part][name]
        return name


def _ids(data: dict[str, Any]) -> Iterator[tuple[Found, str]]:
    for section in SECTIONS:
        yield from ((found, section) for found in words(data, f"{section}.*.id"))


def _references(data: dict[str, Any]) -> Iterator[tuple[Found, str]]:
    for pattern, target in REFERENCES.items():
        yield from ((found, target) for found in words(data, pattern))
    for clauses, table in ((conditions, CONDITION_REFERENCES), (effects, EFFECT_REFERENCES)):
        for clause in clauses(data):
            for key, target in table.get(clause.kind, ()):
                yield from ((found, target) for found in _below(clause, key))


def _below(clause: Clause, key: str) -> Iterator[Found]:
    return words(clause.body, key, (*clause.path, clause.kind))


def _choices(data: dict[str, Any]) -> Iterator[tuple[Found, str]]:
    for pattern in ("cards.*.choices.*.id", "cards.*.if_silent"):
        yield from ((found, "choices") for found in words(data, pattern))
    for clause in conditions(data):
        if clause.kind == "chose":
            yield from ((found, "choices") for found in _below(clause, "choice"))


def _flags(data: dict[str, Any]) -> Iterator[tuple[Found, str]]:
    yield from ((found, "flags") for found in words(data, "scenarios.*.start.flags.*"))
    for clause in (*conditions(data), *effects(data)):
        if clause.kind == "flag":
            yield from ((found, "flags") for key in ("", "set", "clear") for found in _below(clause, key))


def _threads(data: dict[str, Any], names: _Names) -> Iterator[tuple[Found, str]]:
    for found in words(data, "cards.*.thread.*.handle"):
        if names.has(found.value, "handles"):
            yield found, "handles"


def _rename_formulas(old: dict[str, Any], made: dict[str, Any]) -> None:
    """Formulas name accounts: those of both contents stand in the same order."""
    pairs = zip(lay_out(world_of(old)).names, lay_out(world_of(made)).names, strict=True)
    accounts = dict(pairs)

    def account(match: re.Match[str]) -> str:
        return accounts.get(match[0], match[0])

    for clause in effects(made):
        for found in spots(clause.body, "add.formula", (*clause.path, clause.kind)):
            put_word(made, found, re.sub(r"[a-z_]+(\.[a-z0-9_]+)+", account, found.value))
        for found in spots(clause.body, "heads.formula", (*clause.path, clause.kind)):
            put_word(made, found, re.sub(r"[a-z_]+(\.[a-z0-9_]+)+", account, found.value))
