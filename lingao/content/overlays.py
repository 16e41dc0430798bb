"""Overlays: patches that set, add to or scale a value of the content."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from lingao.content.gather import Gathered
from lingao.content.names import nearest
from lingao.content.origin import Origin
from lingao.content.problems import Code, Place, Problem
from lingao.content.sheet import Path, Sheet
from lingao.content.yamlpos import MOST_DIGITS

ACTS = ("set", "add", "scale")


@dataclass(frozen=True, slots=True)
class _Patch:
    """One patch with its place."""

    at: str
    act: str
    value: Any
    sheet: Sheet
    spot: Path

    def place(self, key: str) -> Place:
        """Where the value of one of the patch's keys stands."""
        return Place(self.sheet.file, *self.sheet.values[(*self.spot, key)])


class PatchError(Exception):
    """A patch that cannot be applied."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem.code))
        self.problem = problem


def apply_overlays(found: Gathered) -> None:
    """Apply every patch in order, to the gathered data itself; the faulty ones become problems."""
    for sheet, number, raw in found.overlay:
        try:
            _apply(_patch(sheet, number, raw), found.data, found.origin)
        except PatchError as refused:
            found.problems.append(refused.problem)


def _patch(sheet: Sheet, number: int, raw: Any) -> _Patch:
    """Read one patch: `at` and exactly one of the three acts."""
    spot: Path = ("overlay", number)
    path = f"overlay.{number}"
    place = Place(sheet.file, *sheet.values[spot])
    if not isinstance(raw, dict) or not isinstance(raw.get("at"), str):
        raise PatchError(Problem(Code.PATCH_SHAPE, place, path))
    for key in raw:
        if key not in ("at", *ACTS):
            where = Place(sheet.file, *sheet.keys[(*spot, key)])
            near = nearest(key, ("at", *ACTS))
            raise PatchError(Problem(Code.UNKNOWN_KEY, where, f"{path}.{key}", {"key": key}, near))
    acts = [act for act in ACTS if act in raw]
    if len(acts) != 1:
        raise PatchError(Problem(Code.PATCH_SHAPE, place, path))
    return _Patch(raw["at"], acts[0], raw[acts[0]], sheet, spot)


def _apply(patch: _Patch, data: dict[str, Any], origin: Origin) -> None:
    """Carry out one patch and record what it shaped."""
    path = _path_of(patch, data, origin)
    parent, last = _inside(data, path[:-1]), path[-1]
    there = _has(parent, last)
    before = origin.of(path) if there else []
    home: Path = (*patch.spot, patch.act)
    if patch.act == "set" or (not there and patch.act == "add" and isinstance(patch.value, list | dict)):
        parent[last] = patch.value
        origin.settle(path, patch.sheet, home)
    elif patch.act == "add" and there and isinstance(parent[last], list | dict):
        _grow(parent[last], path, patch, origin)
    else:
        parent[last] = _reckon(parent[last] if there else None, patch, path)
        origin.settle(path, patch.sheet, home)
    origin.shape(path, patch.place(patch.act), before)


def _has(parent: Any, step: str | int) -> bool:
    return step < len(parent) if isinstance(step, int) else step in parent


def _inside(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def _path_of(patch: _Patch, data: dict[str, Any], origin: Origin) -> Path:
    """The path a patch names. Only `set` and `add` may name a key that is not written yet.

    Raises:
        PatchError: when nothing stands there.
    """
    path: Path = ()
    node: Any = data
    steps = patch.at.split(".")
    for number, step in enumerate(steps):
        found = _step(node, step)
        if found is None:
            return _new_path(patch, path, steps[number:], node, origin)
        path = (*path, found)
        node = node[found]
    return path


def _new_path(patch: _Patch, path: Path, rest: list[str], node: Any, origin: Origin) -> Path:
    """A path to keys not written yet, with the mappings on the way made; the models judge the keys later."""
    if not isinstance(node, dict) or not path or patch.act == "scale":
        raise _no_such(patch, path, rest[0], node)
    for step in rest[:-1]:
        node[step] = {}
        node = node[step]
    for number in range(len(rest)):
        origin.named[(*path, *rest[: number + 1])] = patch.place("at")
    return (*path, *rest)


def _step(node: Any, step: str) -> str | int | None:
    """One step down: a key, an index, or the id of an entry in a list."""
    if isinstance(node, dict):
        return step if step in node else None
    if isinstance(node, list):
        if step.isdecimal() and int(step) < len(node):
            return int(step)
        ids = [entry.get("id") if isinstance(entry, dict) else None for entry in node]
        return ids.index(step) if step in ids else None
    return None


def _no_such(patch: _Patch, path: Path, step: str, node: Any) -> PatchError:
    known: list[str] = []
    if isinstance(node, dict):
        known = list(node)
    elif isinstance(node, list):
        known = [str(entry["id"]) for entry in node if isinstance(entry, dict) and "id" in entry]
    before = ".".join(patch.at.split(".")[: len(path)])
    near = tuple(f"{before}.{word}".lstrip(".") for word in nearest(step, known))
    values: dict[str, str | int] = {"at": patch.at, "step": step}
    return PatchError(
        Problem(Code.PATCH_PATH, patch.place("at"), f"overlay.{patch.spot[1]}.at", values, near)
    )


def _grow(target: list[Any] | dict[str, Any], path: Path, patch: _Patch, origin: Origin) -> None:
    """Append to a list, or put new keys into a mapping."""
    home: Path = (*patch.spot, patch.act)
    if isinstance(target, list):
        many = isinstance(patch.value, list)
        for number, value in enumerate(patch.value if many else [patch.value]):
            origin.settle((*path, len(target)), patch.sheet, (*home, number) if many else home)
            target.append(value)
        return
    if not isinstance(patch.value, dict):
        raise _no_value(patch, path, "a mapping takes new keys with their values")
    for key, value in patch.value.items():
        if key in target:
            raise _no_value(patch, path, f"{key} is there already: use set")
        origin.settle((*path, key), patch.sheet, (*home, key))
        target[key] = value


def _reckon(old: Any, patch: _Patch, path: Path) -> int | float:
    """A number plus or times another, to three decimals; whole numbers stay whole."""
    for number in (old, patch.value):
        if isinstance(number, bool) or not isinstance(number, int | float):
            raise _no_value(patch, path, f"{patch.act} needs a number there and a number to {patch.act}")
    first, second = Decimal(str(old)), Decimal(str(patch.value))
    exact = first + second if patch.act == "add" else first * second
    if abs(exact) >= 10**MOST_DIGITS:
        raise _no_value(patch, path, "the result is too large")
    whole = isinstance(old, int) and (patch.act == "scale" or isinstance(patch.value, int))
    rounded = exact.quantize(Decimal(1) if whole else Decimal("0.001"), ROUND_HALF_UP)
    return int(rounded) if whole else float(rounded)


def _no_value(patch: _Patch, path: Path, why: str) -> PatchError:
    values: dict[str, str | int] = {"why": why}
    return PatchError(Problem(Code.PATCH_VALUE, patch.place(patch.act), ".".join(map(str, path)), values))
