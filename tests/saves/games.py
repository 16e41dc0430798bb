"""Small saved games for the tests: content of a few words, states of a few numbers, an order of every kind."""

from __future__ import annotations

import types
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from lingao.engine.orders import KINDS, Order, SetHours, SetRation
from lingao.engine.state import State
from lingao.savefile.creation import create
from lingao.savefile.game import SaveFile
from lingao.savefile.rows import NewGame

CONTENT: dict[str, Any] = {
    "resources": [{"id": "grain", "name": "Grain 粮"}],
    "constants": {"damp_loss_per_mille": {"value": 120}},
}


def state(season: int, accounts: int = 40) -> State:
    """A made-up state: numbers of both signs, small and at the ends of 64 bits."""
    rest = [season * 7919 * number for number in range(accounts - 4)]
    return State.of([season, -season, 2**63 - 1, -(2**63), *rest])


def new_game(**changed: Any) -> NewGame:
    """What a small game is made of."""
    parts: dict[str, Any] = {
        "content": CONTENT,
        "scenario": "first_winter",
        "seed": 7,
        "difficulty": "normal",
        "first": state(1),
    }
    return NewGame(**{**parts, **changed})


def begun(path: Path, **changed: Any) -> SaveFile:
    """A small game, just begun and open."""
    return create(path, new_game(**changed))


def played(path: Path, seasons: int = 3) -> SaveFile:
    """A small game with some seasons played, an order undone, a branch and a note, open in its last season."""
    save = begun(path)
    for season in range(1, seasons + 1):
        save.order_given(SetHours(40 + season))
        save.order_given(SetRation(90 + season))
        save.season_ended(state(season + 1))
    save.branch(2, "what if")
    save.note("prediction", seasons, {"grain": 1200, "by": "class 9a"})
    save.order_given(SetHours(50))
    save.order_given(SetRation(80))
    save.undo()
    return save


def one_of_every_kind() -> list[Order]:
    """An order of every kind, its fields filled by their types."""
    made: list[Order] = []
    for kind in KINDS.values():
        hints = get_type_hints(kind)
        made.append(kind(**{field.name: _sample(hints[field.name]) for field in fields(kind)}))
    return made


def _sample(hint: Any) -> object:
    if get_origin(hint) is Literal:
        return get_args(hint)[-1]
    if get_origin(hint) is types.UnionType:
        return _sample(get_args(hint)[0])
    return {str: "steel 钢", int: -12_000}[hint]


def all_of(save: SaveFile) -> object:
    """Everything a save tells, for comparing two."""
    return (
        save.header,
        save.content_data(),
        save.current(),
        save.branches(),
        [save.history(branch.id) for branch in save.branches()],
        save.notes(),
    )
