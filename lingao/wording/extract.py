"""Extracts every message a player reads into a catalogue template: `python -m lingao.wording.extract OUT.pot`.

Messages of the program come from the sources (`_`, `ngettext`, `pgettext`, `marked`), texts of the content from its
models: every field marked `Text`, under the entry's place as msgctxt. Needs babel, which only developers have.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, get_args

from lingao.content.models import cards, effects, scenario, society
from lingao.content.models.base import Cite, Model, Text
from lingao.content.models.constants import Constant
from lingao.content.models.world import LISTS, World
from lingao.content.where import PACKAGE

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

KEYWORDS: Final[dict[str, Any]] = {
    "_": None,
    "marked": None,
    "ngettext": (1, 2),
    "marked_plural": (1, 2),
    "pgettext": ((1, "c"), 2),
}
"""Functions whose arguments are messages, as babel wants them told."""

SHOWN_TOO: Final[dict[type[Model], tuple[str, ...]]] = {
    cards.Card: ("note",),
    society.Policy: ("note",),
    society.Ending: ("note",),
    scenario.Source: ("title", "note"),
    Cite: ("passage", "note"),
    Constant: ("unit", "drives", "source"),
}
"""Fields a player reads that the models do not mark as `Text`."""


class ContentText(NamedTuple):
    """A text of the content and its place, such as `techs.coke_oven.name`."""

    path: str
    text: str


def content_texts(world: World) -> Iterator[ContentText]:
    """Every text of the content that a player reads, in the order of its sections."""
    for section in LISTS:
        for entry in getattr(world, section):
            yield from _texts(entry, f"{section}.{entry.id}")
    for name, constant in world.constants.items():
        yield from _texts(constant, f"constants.{name}")
    yield from _words(world)


def _texts(model: Model, path: str) -> Iterator[ContentText]:
    """The texts of one model and of all within it."""
    for name, field in type(model).model_fields.items():
        value, place = getattr(model, name), f"{path}.{name}"
        if _is_text(field.annotation, field.metadata) or name in SHOWN_TOO.get(type(model), ()):
            yield from _written(value, place)
        elif isinstance(value, Model):
            yield from _texts(value, place)
        elif isinstance(value, list):
            for number, one in enumerate(value):
                if isinstance(one, Model):
                    yield from _texts(one, f"{place}.{getattr(one, 'id', number)}")


def _written(value: Any, place: str) -> Iterator[ContentText]:
    if isinstance(value, str) and value:
        yield ContentText(place, value)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield ContentText(f"{place}.{number}", one)


def _is_text(annotation: Any, metadata: list[Any]) -> bool:
    """Whether a field is marked `Text`, alone or as a list of them."""
    if annotation is str:
        return metadata == list(get_args(Text)[1:])
    return bool(annotation == list[Text])


def _words(world: World) -> Iterator[ContentText]:
    """Words shared by many places: free names of the forum, causes of death in the register."""
    known = {handle.id for handle in world.handles}
    for card in world.cards:
        for post in card.thread:
            if post.handle not in known:
                yield ContentText(f"speakers.{post.handle}", post.handle)
        for choice in card.choices:
            yield from _deaths(choice.effects)
    for event in world.events:
        yield from _deaths(event.effects)


def _deaths(of: list[Any]) -> Iterator[ContentText]:
    for effect in of:
        if isinstance(effect, effects.Deaths):
            yield ContentText(f"deaths.{effect.deaths.cause}", effect.deaths.cause)


def add_messages(catalogue: Catalog, package: Path) -> None:
    """Add the messages of every source file of the package."""
    from babel.messages.extract import extract_from_dir

    found = extract_from_dir(
        str(package), [("**.py", "python")], keywords=KEYWORDS, comment_tags=("Translators:",)
    )
    for file, line, message, comments, context in found:
        catalogue.add(message, locations=[(f"lingao/{file}", line)], auto_comments=comments, context=context)


def add_content(catalogue: Catalog, world: World) -> None:
    """Add the texts of the content, each with its place."""
    for one in content_texts(world):
        catalogue.add(one.text, context=one.path)


def template(world: World, package: Path = PACKAGE) -> Catalog:
    """The whole template: the program's messages, then the content's texts."""
    from babel.messages.catalog import Catalog

    catalogue = Catalog(project="lingao", charset="utf-8", fuzzy=False)
    add_messages(catalogue, package)
    add_content(catalogue, world)
    return catalogue


def main(arguments: list[str]) -> int:
    """Write the template; exit code 2 when the output is not named, 1 when the content has errors."""
    from babel.messages.pofile import write_po

    from lingao.content.resolve import load

    if len(arguments) != 1:
        sys.stderr.write("usage: python -m lingao.wording.extract OUT.pot\n")
        return 2
    loaded = load()
    if loaded.world is None:
        sys.stderr.write("the content has errors: run `lingao check` first\n")
        return 1
    catalogue = template(loaded.world)
    out = Path(arguments[0])
    out.parent.mkdir(parents=True, exist_ok=True)
    with out.open("wb") as file:
        write_po(file, catalogue, width=110, sort_output=False)
    sys.stdout.write(f"{len(catalogue)} messages in {out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
