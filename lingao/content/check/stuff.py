"""What checks read: the plain content, the names it knows, and a way to point at a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lingao.content import vocabulary
from lingao.content.check.clauses import conditions, effects
from lingao.content.check.spots import words
from lingao.content.models.constants import Constants
from lingao.content.names import nearest
from lingao.content.origin import Origin
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path

CLOSED = {
    "@people": vocabulary.PEOPLE,
    "@indicators": vocabulary.INDICATORS,
    "@benches": vocabulary.BENCHES,
    "@work": vocabulary.WORK,
    "@roles": vocabulary.ROLES,
    "@constants": Constants._fields,
    "@all": ("all",),
    "@one": ("one",),
}
"""Names that are no section's ids."""


@dataclass(slots=True)
class Stuff:
    """The content under check. Its data may have any shape: the models speak about that."""

    data: dict[str, Any]
    origin: Origin
    unread_ids: frozenset[str] = frozenset()
    unread_sections: frozenset[str] = frozenset()

    def entries(self, section: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """Entries of a section that have an id, with their index."""
        listed = self.data.get(section)
        for index, entry in enumerate(listed if isinstance(listed, list) else ()):
            if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                yield index, entry

    def section(self, name: str) -> dict[str, Any]:
        """A section that is a mapping; empty when it is none."""
        found = self.data.get(name)
        return found if isinstance(found, dict) else {}

    def ids(self, section: str) -> list[str]:
        """The ids of a section, in order."""
        return [entry["id"] for _, entry in self.entries(section)]

    def known(self, target: str) -> list[str]:
        """Every name of a target: sections and closed lists joined by `|`, as in `techs|buildings`."""
        names: list[str] = []
        for part in target.split("|"):
            if part == "@levels":
                made = [*self.ids("processes"), *self.ids("buildings")]
                names += [*vocabulary.LEVELS, *(f"output.{name}" for name in made)]
            elif part == "@flags":
                names += self._flags()
            elif part == "constants":
                names += self.section(part)
            else:
                names += CLOSED.get(part) or self.ids(part)
        return names

    def _flags(self) -> list[str]:
        """Every flag that anything sets or tests."""
        found = list(words(self.data, "scenarios.*.start.flags.*"))
        for clause in (*conditions(self.data), *effects(self.data)):
            if clause.kind == "flag":
                found += [*words(clause.body, ""), *words(clause.body, "*")]
        return [one.value for one in found]

    def path(self, path: Path) -> str:
        """A path as people read it, entries by their ids."""
        steps: list[str] = []
        node: Any = self.data
        for step in path:
            node = self._below(node, step)
            named = isinstance(step, int) and isinstance(node, dict) and isinstance(node.get("id"), str)
            steps.append(node["id"] if named else str(step))
        return ".".join(steps)

    @staticmethod
    def _below(node: Any, step: str | int) -> Any:
        try:
            return node[step]
        except (KeyError, IndexError, TypeError):
            return None

    def problem(self, code: Code, path: Path, *, at_key: bool = False, **values: str | int) -> Problem:
        """A problem at the value (or the key) of a path."""
        place = self.origin.key(path) if at_key else self.origin.value(path)
        return Problem(code, place, self.path(path), values)

    def unknown(self, path: Path, name: str, target: str, known: list[str], *, at_key: bool) -> Problem:
        """A name that is none of those known."""
        place = self.origin.key(path) if at_key else self.origin.value(path)
        values: dict[str, str | int] = {"name": name, "target": target}
        return Problem(Code.UNKNOWN_NAME, place, self.path(path), values, nearest(name, known))
