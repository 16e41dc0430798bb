"""How the accounts of one content are numbered, and what stands for the hidden ones where anybody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from lingao.content.models.world import World
from lingao.engine.blocks import Accounts, Blocks, Spec
from lingao.engine.state import State


@dataclass(frozen=True)
class Layout:
    """The numbered accounts of one content."""

    blocks: Blocks[Accounts]
    spans: Blocks[slice]
    names: tuple[str, ...]
    index: dict[str, int]
    hidden: tuple[int, ...]
    """Accounts zero for everybody outside the rules."""
    twins: dict[int, int]
    """By hidden account the open one standing in for it."""
    veils: tuple[tuple[slice, slice], ...]
    """The twins by whole blocks: where the hidden ones lie, and where what is shown of them lies."""
    blanks: tuple[tuple[slice, State], ...]
    """The hidden accounts by whole blocks, and the zeros shown of them."""
    unseen: tuple[slice, ...]
    """Every hidden block, with a twin or without."""


def lies_in(span: slice, account: int) -> bool:
    """Whether an account is one of a block, without looking through all of them."""
    inside: bool = span.start <= account < span.stop
    return inside


def lay_out(world: World) -> Layout:
    """Number the accounts of a world, blocks in the order declared, entries in content order."""
    ranges: dict[str, range] = {}
    names: list[str] = []
    for block in fields(Blocks):
        spec: Spec = block.metadata["spec"]
        subjects = spec.subjects(world)
        ranges[block.name] = range(len(names), len(names) + len(subjects))
        names.extend(f"{block.name}.{subject}" if subject else block.name for subject in subjects)
    index = {name: number for number, name in enumerate(names)}
    accounts = {name: tuple(block) for name, block in ranges.items()}
    spans = {name: slice(block.start, block.stop) for name, block in ranges.items()}
    return Layout(
        blocks=Blocks[Accounts](**accounts | _somes(world, index)),
        spans=Blocks[slice](**spans),
        names=tuple(names),
        index=index,
        hidden=tuple(_sighted(ranges, lambda spec: spec.sight == "hidden" and not spec.twin)),
        twins={
            hidden: shown
            for block in fields(Blocks)
            if (twin := block.metadata["spec"].twin)
            for hidden, shown in zip(ranges[block.name], ranges[twin], strict=True)
        },
        veils=tuple(
            (spans[block.name], spans[twin])
            for block in fields(Blocks)
            if (twin := block.metadata["spec"].twin)
        ),
        blanks=tuple(
            (spans[block.name], State.of([0] * len(ranges[block.name])))
            for block in fields(Blocks)
            if block.metadata["spec"].sight == "hidden" and not block.metadata["spec"].twin
        ),
        unseen=tuple(
            spans[block.name] for block in fields(Blocks) if block.metadata["spec"].sight == "hidden"
        ),
    )


def _somes(world: World, index: dict[str, int]) -> dict[str, Accounts]:
    """The blocks of which only some entries have an account, asked by ordinals in the section all the same."""
    return {
        block.name: tuple(
            index.get(f"{block.name}.{entry.id}", index["nothing"]) for entry in getattr(world, section)
        )
        for block in fields(Blocks)
        if (section := block.metadata["spec"].of)
    }


def _sighted(ranges: dict[str, range], wanted: Callable[[Spec], bool]) -> Iterator[int]:
    for block in fields(Blocks):
        if wanted(block.metadata["spec"]):
            yield from ranges[block.name]
