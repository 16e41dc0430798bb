"""What stands at a place of the content, such as the condition `cards.nine.choices.train.needs.0`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lingao.content.models.conditions import key_of
from lingao.wording import words
from lingao.wording.conditions import condition_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


def at_path(root: Any, path: str) -> Any | None:
    """The value at a path of fields, ids and positions; None where nothing stands there."""
    for step in path.split("."):
        if isinstance(root, list):
            root = _in_list(root, step)
        elif isinstance(root, dict):
            root = root.get(step)
        else:
            root = getattr(root, step, None)
        if root is None:
            return None
    return root


def condition_at(rules: Ruleset, path: str) -> str:
    """The condition (or the list of them) at a path in words; nothing where there is none."""
    found = at_path(rules.world, path)
    conditions: list[Any] = found if isinstance(found, list) else [found]
    return words.listed([condition_text(rules, one) for one in conditions if key_of(one) is not None])


def _in_list(entries: list[Any], step: str) -> Any | None:
    if step.isdigit():
        return entries[int(step)] if int(step) < len(entries) else None
    return next((one for one in entries if getattr(one, "id", None) == step), None)
