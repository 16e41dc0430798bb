"""What can be wrong with content, as data: a code, a place, values. The sentences stand in `lingao.wording`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands, counted from 1 as editors do."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Severity(StrEnum):
    """An error stops the content from being used; a warning is only said."""

    ERROR = "error"
    WARNING = "warning"


class Code(StrEnum):
    """Every kind of problem. Each has its sentence in `lingao.wording.problems`."""

    # Files
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    # YAML
    SYNTAX = "syntax"
    TAB = "tab"
    HIDDEN_CHARACTER = "hidden_character"
    ALIAS = "alias"
    TAG = "tag"
    DUPLICATE_KEY = "duplicate_key"
    BAD_KEY = "bad_key"
    TOO_DEEP = "too_deep"
    NUMBER_SIZE = "number_size"
    SECOND_DOCUMENT = "second_document"
    # Sections and entries
    NO_SECTIONS = "no_sections"
    UNKNOWN_SECTION = "unknown_section"
    MISSING_SECTION = "missing_section"
    WRONG_SECTION = "wrong_section"
    DUPLICATE_ID = "duplicate_id"
    SHARED_ID = "shared_id"
    # Overlays
    PATCH_SHAPE = "patch_shape"
    PATCH_PATH = "patch_path"
    PATCH_VALUE = "patch_value"
    UNKNOWN_DIFFICULTY = "unknown_difficulty"
    # Models
    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    WRONG_TYPE = "wrong_type"
    NOT_ALLOWED = "not_allowed"
    OUT_OF_RANGE = "out_of_range"
    BAD_LENGTH = "bad_length"
    BAD_ID = "bad_id"
    BAD_VALUE = "bad_value"
    UNKNOWN_KIND = "unknown_kind"
    NOT_ONE_KEY = "not_one_key"
    # References
    UNKNOWN_NAME = "unknown_name"
    MISSING_NAME = "missing_name"
    TWICE_REPORTED = "twice_reported"
    NEEDS_CYCLE = "needs_cycle"
    LATER_ERA = "later_era"
    PORT_SHUT = "port_shut"
    NOT_TRADED = "not_traded"
    CURVE_ORDER = "curve_order"
    SCALED_OUT = "scaled_out"
    NO_CAPACITY = "no_capacity"
    SILENT_PRICE = "silent_price"
    NO_NOTE = "no_note"
    FORMULA = "formula"
    # Warnings
    IDLE_TECH = "idle_tech"
    UNUSED_RESOURCE = "unused_resource"
    NO_SUPPLY = "no_supply"
    OUT_OF_REACH = "out_of_reach"
    EMPTY_CHOICE = "empty_choice"
    FLAG_NEVER_SET = "flag_never_set"
    FLAG_NEVER_READ = "flag_never_read"


WARNINGS = frozenset(
    {
        Code.IDLE_TECH,
        Code.UNUSED_RESOURCE,
        Code.NO_SUPPLY,
        Code.OUT_OF_REACH,
        Code.EMPTY_CHOICE,
        Code.FLAG_NEVER_SET,
        Code.FLAG_NEVER_READ,
    }
)
"""Codes that do not fail a check."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, where, and what was probably meant."""

    code: Code
    place: Place
    path: str = ""
    """The dotted path in the content: `techs.coke_oven.needs.0`."""
    values: Mapping[str, str | int] = field(default_factory=dict)
    """What the sentence names; the keys belong to the code."""
    suggestions: tuple[str, ...] = ()
    """At most three near words, nearest first."""
    also: tuple[Place, ...] = ()
    """Other places that take part, such as the first of two duplicates."""

    @property
    def severity(self) -> Severity:
        """A warning for the few codes that only warn, else an error."""
        return Severity.WARNING if self.code in WARNINGS else Severity.ERROR
