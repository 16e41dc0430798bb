"""References between the almanac's pages: a page, a way two are linked, and the pages linked in it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Relation = Literal[
    "needs",
    "works",
    "leads_to",
    "opens",
    "opened_by",
    "of_era",
    "era_of",
    "opens_era",
    "runs_in",
    "runs",
    "makes",
    "uses",
    "made_by",
    "used_by",
    "built_with",
    "serves",
    "burns",
    "reported_by",
    "reports",
    "sells",
    "buys",
    "sold_at",
    "bought_at",
    "needed_as",
    "promised_as",
    "of_bench",
    "bench_has",
    "wants_more",
    "wants_less",
    "wanted_by",
    "unwanted_by",
    "knack",
    "with_knack",
    "excludes",
    "backed_by",
    "opposed_by",
    "moves",
    "replaced_by",
    "replaces",
    "source",
    "cited_by",
    "rule",
]
"""How a page is linked to others; `wording.almanac` has a caption for each."""


class Ref(NamedTuple):
    """A page: its section and the id of its entry."""

    section: str
    entry: str


class Linked(NamedTuple):
    """One linked page, with an amount where the link has one."""

    ref: Ref
    amount: int = 0
    """Thousandths of the resource's unit, or per mille of a preference; 0 for none."""


class Link(NamedTuple):
    """Pages linked in one way."""

    relation: Relation
    pages: tuple[Linked, ...]


Edge = tuple[Ref, Relation, Linked]
"""A page, how it is linked, and what to."""
