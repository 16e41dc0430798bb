"""The models' judgement of the content, turned into problems with places and near words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from lingao.content.check.fields import Loc, keys_at
from lingao.content.check.stuff import Stuff
from lingao.content.models.world import World
from lingao.content.names import nearest
from lingao.content.problems import Code, Problem
from lingao.content.sheet import Path

Values = dict[str, str | int]

_WANTED: Final = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
}
_BOUNDS: Final = {
    "greater_than_equal": ("at least", "ge"),
    "greater_than": ("more than", "gt"),
    "less_than_equal": ("at most", "le"),
    "less_than": ("less than", "lt"),
}


def check_shape(stuff: Stuff) -> list[Problem]:
    """Every place where the data is not what the models say."""
    try:
        World.model_validate(stuff.data)
    except ValidationError as broken:
        errors = broken.errors(include_url=False)
        told = [
            error for error in errors if not _is_echo(error) and error["loc"][0] not in _unread(error, stuff)
        ]
        return _without_echoes([_problem(error, stuff) for error in told])
    return []


def _unread(error: ErrorDetails, stuff: Stuff) -> frozenset[str]:
    """Sections that may be missing only because their file could not be read."""
    return stuff.unread_sections if error["type"] == "missing" and len(error["loc"]) == 1 else frozenset()


def _is_echo(error: ErrorDetails) -> bool:
    """Whether the error is of a union's other branch: a mapping is a formula, and a plain value is none."""
    branches = [element for element in error["loc"] if isinstance(element, str)]
    if any(element.startswith("function-before") for element in branches):
        return isinstance(error["input"], dict)
    return branches[-1:] == ["Formula"] and not isinstance(error["input"], dict)


def _path(loc: Loc, data: Any) -> tuple[Path, bool]:
    """The data's path of an error's location, without tags of unions, and whether it points at a key."""
    path: Path = ()
    node = data
    for number, element in enumerate(loc):
        if element == "[key]":
            return path, True
        inside = element in node if isinstance(node, dict) else isinstance(node, list) and _in(element, node)
        if inside:
            path, node = (*path, element), node[element]
        elif number == len(loc) - 1 and isinstance(node, dict):
            break
    return path, False


def _in(element: str | int, node: list[Any]) -> bool:
    return isinstance(element, int) and element < len(node)


def _problem(error: ErrorDetails, stuff: Stuff) -> Problem:
    """One error of the models as a problem."""
    path, at_key = _path(error["loc"], stuff.data)
    code, values, known = _meaning(error, path)
    if code is Code.UNKNOWN_KIND:
        path = (*path, str(values["key"]))
    if code is Code.MISSING_SECTION:
        return Problem(code, stuff.origin.value(()), str(values["name"]), values)
    near = nearest(str(known[0]), known[1]) if known else ()
    named = at_key or code in (Code.UNKNOWN_KEY, Code.UNKNOWN_KIND)
    opens = code is Code.MISSING_KEY and path and isinstance(path[-1], str)
    place = stuff.origin.key(path) if named or opens else stuff.origin.value(path)
    shown = stuff.path(path)
    return Problem(code, place, shown, values, near)


def _meaning(error: ErrorDetails, path: Path) -> tuple[Code, Values, tuple[str, Sequence[str]] | None]:
    """What an error of pydantic means: the code, its values, and the word with those it may have meant."""
    kind, context, given = error["type"], error.get("ctx", {}), error["input"]
    last = str(error["loc"][-1])
    if kind == "extra_forbidden":
        return Code.UNKNOWN_KEY, {"key": last}, (last, keys_at(error["loc"][:-1]))
    if kind == "missing":
        return (Code.MISSING_SECTION if len(error["loc"]) == 1 else Code.MISSING_KEY), {"name": last}, None
    if kind == "union_tag_invalid":
        tags = re.findall(r"'([^']+)'", str(context.get("expected_tags", "")))
        return Code.UNKNOWN_KIND, {"key": str(context.get("tag"))}, (str(context.get("tag")), tags)
    if kind == "union_tag_not_found":
        return Code.NOT_ONE_KEY, {}, None
    if kind in ("literal_error", "enum"):
        allowed = re.findall(r"'([^']+)'", str(context.get("expected", "")))
        return (
            Code.NOT_ALLOWED,
            {"value": _shown(given), "allowed": ", ".join(allowed)},
            (str(given), allowed),
        )
    if kind in _WANTED:
        colon = kind == "string_type" and isinstance(given, dict) and len(given) == 1
        wanted = _WANTED[kind] + (": a colon made a mapping of it, so quote it" if colon else "")
        return Code.WRONG_TYPE, {"value": _shown(given), "wanted": wanted}, None
    if kind in _BOUNDS:
        words, key = _BOUNDS[kind]
        return Code.OUT_OF_RANGE, {"value": _shown(given), "bound": f"{words} {context.get(key)}"}, None
    if kind == "string_pattern_mismatch":
        return Code.BAD_ID, {"value": _shown(given), "pattern": str(context.get("pattern"))}, None
    if kind.endswith(("too_short", "too_long")):
        return Code.BAD_LENGTH, _length(kind, context), None
    return Code.BAD_VALUE, {"why": error["msg"].removeprefix("Value error, ")}, None


def _length(kind: str, context: dict[str, Any]) -> Values:
    short = kind.endswith("too_short")
    limit = context.get("min_length" if short else "max_length", 0)
    return {
        "bound": f"{'at least' if short else 'at most'} {limit}",
        "of": "letters" if "string" in kind else "items",
    }


def _shown(value: Any) -> str:
    """A value as a message shows it, cut short."""
    text = repr(value) if isinstance(value, str) else "nothing" if value is None else str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _without_echoes(problems: list[Problem]) -> list[Problem]:
    """One problem a place; a missing key is not said where a misspelt one probably means it."""
    meant = {
        (one.path.rpartition(".")[0], word)
        for one in problems
        if one.code is Code.UNKNOWN_KEY
        for word in one.suggestions[:1]
    }
    kept: dict[tuple[object, ...], Problem] = {}
    for one in problems:
        if one.code is Code.MISSING_KEY:
            if (one.path, one.values["name"]) in meant:
                continue
            kept.setdefault((one.place, one.path, one.values["name"]), one)
        else:
            kept.setdefault((one.place, one.path), one)
    return list(kept.values())
