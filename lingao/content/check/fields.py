"""Which keys the models know at a place of the content, for suggestions."""

from __future__ import annotations

import types
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, Tag
from pydantic.fields import FieldInfo

from lingao.content.models.world import World

Loc = tuple[str | int, ...]


def keys_at(loc: Loc) -> list[str]:
    """The keys of the model at an error's location; empty when a location ends at no model.

    A location is pydantic's: keys as written, indices, and between them the tag or class of a union's member.
    """
    kinds: list[Any] = [World]
    for element in loc:
        kinds = [below for kind in kinds for below in _below(kind, element)]
    return [key for kind in kinds for model in _models(kind) for key in _keys(model)]


def _keys(model: type[BaseModel]) -> list[str]:
    return [about.alias or name for name, about in model.model_fields.items()]


def _models(kind: Any) -> list[type[BaseModel]]:
    """The model a type is, seen through `Annotated` and optional."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [kind]
    if get_origin(kind) is Annotated:
        return _models(get_args(kind)[0])
    if _is_union(kind):
        plain = [member for member in get_args(kind) if get_origin(member) is not Annotated]
        return [model for member in plain for model in _models(member)]
    return []


def _is_union(kind: Any) -> bool:
    return get_origin(kind) in (Union, types.UnionType)


def _below(kind: Any, element: str | int) -> list[Any]:
    """The types one step below a type."""
    start, arguments = get_origin(kind), get_args(kind)
    if start is Annotated:
        return _below(arguments[0], element)
    if _is_union(kind):
        return _member(arguments, element) or [below for one in arguments for below in _below(one, element)]
    if start is list:
        return [arguments[0]] if isinstance(element, int) else []
    if start is dict:
        return [arguments[1]]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [_full(about) for name, about in kind.model_fields.items() if (about.alias or name) == element]
    return []


def _member(members: tuple[Any, ...], element: str | int) -> list[Any]:
    """The member of a union that a location names by its tag or its class."""
    for member in members:
        tags = [mark.tag for mark in get_args(member)[1:] if isinstance(mark, Tag)]
        if element in tags:
            return [get_args(member)[0]]
        if isinstance(member, type) and member.__name__ == element:
            return [member]
    return []


def _full(about: FieldInfo) -> Any:
    return about.annotation
