"""YAML read with the place of every key and value, and with its traps taken out.

Built on the parser's events: the composer of PyYAML follows aliases and recurses, and an event stream does
neither. Only `true` and `false` are booleans; `no`, `on`, dates and clock times stay words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import yaml

from lingao.content.letters import HIDDEN, cleaned, code_point, flaws_of
from lingao.content.problems import Code
from lingao.content.sheet import Flaw, Path, Sheet, Spot

MOST_NESTED: Final = 40
MOST_DIGITS: Final = 15
LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml where PyYAML was built with it, which is some ten times faster."""

_NUMBER = re.compile(r"[-+]?[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]{1,2})?")
_WORDS: Final[dict[str, Any]] = {"true": True, "false": False, "null": None, "~": None, "": None}
_STRING_TAG: Final = "tag:yaml.org,2002:str"


def read_yaml(text: str, file: str = "") -> Sheet:
    """Read one YAML text. Never raises for what the text holds: flaws stand in the sheet."""
    sheet = Sheet(file)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    sheet.flaws.extend(flaws_of(text))
    clean = cleaned(text)
    if clean is None:
        sheet.whole = False
        return sheet
    try:
        _Builder(sheet).read(clean)
    except yaml.MarkedYAMLError as broken:
        sheet.flaws.append(_syntax(broken))
        sheet.whole = False
    except yaml.reader.ReaderError as broken:
        spot = (
            clean.count("\n", 0, broken.position) + 1,
            broken.position - clean.rfind("\n", 0, broken.position),
        )
        sheet.flaws.append(Flaw(Code.SYNTAX, spot, values={"why": broken.reason}))
        sheet.whole = False
    return sheet


def _syntax(broken: yaml.MarkedYAMLError) -> Flaw:
    """The spot where the mistake was made, which for unclosed things is where they were opened."""
    mark, context = broken.problem_mark, broken.context_mark
    later = context is not None and mark is not None and mark.line > context.line
    if later and re.search("simple key|quoted|flow", broken.context or ""):
        mark = context
    spot = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    why: dict[str, str | int] = {"why": broken.problem or "cannot be read", "while": broken.context or ""}
    return Flaw(Code.SYNTAX, spot, values=why)


@dataclass(slots=True)
class _Frame:
    """A mapping or list being filled."""

    into: dict[str, Any] | list[Any]
    path: Path
    lost: bool
    """Under a key that was refused: read on, but keep nothing."""
    key: str | None = None
    key_spot: Spot = (1, 1)
    drop: bool = False
    """The next value belongs to a refused key."""


class _Builder:
    """Fills a sheet from parser events."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.frames: list[_Frame] = []
        self.documents = 0
        self.acts: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self.scalar,
            yaml.MappingStartEvent: lambda event: self.begin(event, {}),
            yaml.SequenceStartEvent: lambda event: self.begin(event, []),
            yaml.MappingEndEvent: lambda event: self.end(),
            yaml.SequenceEndEvent: lambda event: self.end(),
            yaml.AliasEvent: self.alias,
            yaml.DocumentStartEvent: self.document,
        }

    def read(self, text: str) -> None:
        """Follow the events until the end, or until reading on would be unsafe."""
        events: Iterator[Any] = yaml.parse(text, Loader=LOADER)
        for event in events:
            act = self.acts.get(type(event))
            if act is not None:
                act(event)
            if not self.sheet.whole:
                return

    def flaw(self, code: Code, spot: Spot, first: Spot | None = None, **values: str | int) -> None:
        """Note a flaw at a spot, under the path being filled."""
        path = self.frames[-1].path if self.frames else ()
        self.sheet.flaws.append(Flaw(code, spot, path, values, first))

    def document(self, event: Any) -> None:
        """A file holds one document."""
        self.documents += 1
        if self.documents > 1:
            self.flaw(Code.SECOND_DOCUMENT, _spot(event))
            self.sheet.whole = False

    def begin(self, event: Any, into: dict[str, Any] | list[Any]) -> None:
        """A mapping or list opens."""
        spot = _spot(event)
        self.refuse_anchor_and_tag(event, spot)
        if len(self.frames) >= MOST_NESTED:
            self.flaw(Code.TOO_DEEP, spot, limit=MOST_NESTED)
            self.sheet.whole = False
            return
        if self.awaits_key():
            parent = self.frames[-1]
            self.flaw(Code.BAD_KEY, spot, key="[…]" if isinstance(into, list) else "{…}")
            parent.key, parent.drop = "", True
            self.frames.append(_Frame(into, parent.path, lost=True))
            return
        path, lost = self.put(into, spot)
        self.frames.append(_Frame(into, path, lost))

    def end(self) -> None:
        """A mapping or list closes."""
        self.frames.pop()

    def alias(self, event: Any) -> None:
        """Aliases are refused: a few of them can unfold into gigabytes."""
        self.flaw(Code.ALIAS, _spot(event), name=f"*{event.anchor}")
        self.sheet.whole = False

    def refuse_anchor_and_tag(self, event: Any, spot: Spot) -> None:
        """Anchors serve only aliases, and tags only other programs."""
        if event.anchor is not None:
            self.flaw(Code.ALIAS, spot, name=f"&{event.anchor}")
        if event.tag not in (None, "!", _STRING_TAG):
            self.flaw(Code.TAG, spot, tag=event.tag)

    def awaits_key(self) -> bool:
        """Whether the next node is a key of a mapping."""
        frame = self.frames[-1] if self.frames else None
        return frame is not None and isinstance(frame.into, dict) and frame.key is None

    def scalar(self, event: Any) -> None:
        """A key, or a plain value."""
        spot = _spot(event)
        self.refuse_anchor_and_tag(event, spot)
        plain = not event.style and event.tag is None
        if self.awaits_key():
            self.take_key(event.value, spot, plain)
            return
        value = self.plain_value(event.value, spot) if plain else event.value
        hidden = None if plain else HIDDEN.search(event.value)
        if hidden:
            self.flaw(Code.HIDDEN_CHARACTER, spot, character=code_point(hidden.group()))
        empty = plain and not event.value and self.frames and self.frames[-1].key is not None
        path, lost = self.put(value, self.frames[-1].key_spot if empty else spot)
        if event.style in ("'", '"') and not lost:
            self.sheet.quoted.add(path)

    def take_key(self, key: str, spot: Spot, plain: bool) -> None:
        """Remember the key whose value comes next; refuse numbers and repetitions."""
        frame = self.frames[-1]
        assert isinstance(frame.into, dict)
        frame.key, frame.key_spot, frame.drop = key, spot, False
        if plain and (key in _WORDS or _NUMBER.fullmatch(key)):
            self.flaw(Code.BAD_KEY, spot, key=key)
            frame.drop = True
        elif key in frame.into:
            self.flaw(Code.DUPLICATE_KEY, spot, self.sheet.keys.get((*frame.path, key)), key=key)
            frame.drop = True
        elif not frame.lost:
            self.sheet.keys[(*frame.path, key)] = spot

    def put(self, value: Any, spot: Spot) -> tuple[Path, bool]:
        """Store a value under the current key or at the end of the list; its path, and whether it is lost."""
        if not self.frames:
            self.sheet.data = value
            self.sheet.values[()] = spot
            return (), False
        frame = self.frames[-1]
        step: str | int
        if isinstance(frame.into, list):
            step, lost = len(frame.into), frame.lost
            frame.into.append(value)
        else:
            step, lost = frame.key or "", frame.lost or frame.drop
            frame.key = None
            if not lost:
                frame.into[step] = value
        path = (*frame.path, step)
        if not lost:
            self.sheet.values[path] = spot
        return path, lost

    def plain_value(self, text: str, spot: Spot) -> Any:
        """A word without quotes: a number, true, false, nothing, or itself."""
        if text in _WORDS:
            return _WORDS[text]
        shape = _NUMBER.fullmatch(text) if text[0] in "-+0123456789" else None
        if shape is None:
            return text
        bare = text.replace("_", "")
        number = float(bare)
        if abs(number) >= 10**MOST_DIGITS or sum(letter.isdigit() for letter in bare) > MOST_DIGITS:
            self.flaw(Code.NUMBER_SIZE, spot, digits=MOST_DIGITS)
            return 0
        return number if shape.group(1) or shape.group(2) else int(bare)


def _spot(event: Any) -> Spot:
    return event.start_mark.line + 1, event.start_mark.column + 1
