"""The almanac: every entry of the content with its figures, its source and what it is linked to, both ways."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from lingao.content.models.base import Cite
from lingao.content.models.effects import Effect
from lingao.engine.ruleset import Ruleset
from lingao.session.games import save_of
from lingao.session.session import Session
from lingao.session.views.assumptions import ConstantPage, constant_page
from lingao.session.views.links import edges_of
from lingao.session.views.numbers import Number, now
from lingao.session.views.policies import in_force, lasting
from lingao.session.views.refs import Edge, Link, Linked, Ref, Relation

SECTIONS = (
    "rules",  # how the season is reckoned, one page a phase; `wording.rulebook` has the texts
    "techs",
    "buildings",
    "processes",
    "resources",
    "policies",  # those that can be ordered
    "lasting",  # lasting effects of cards, as far as they are in force; their pages are of `policies`
    "offices",
    "posts",
    "handles",
    "benches",
    "indicators",
    "promises",
    "endings",
    "eras",
    "ports",
    "courses",
    "needs",
    "races",
    "events",
    "cards",
    "constants",
    "sources",
)
"""Sections of the almanac in order. `cards` holds those this run has met."""

RULES = (
    "season",
    "posts",
    "produce",
    "develop",
    "trade",
    "reports",
    "feed",
    "heal",
    "teach",
    "indicators",
    "council",
    "wall",
    "land",
    "frontier",
)
"""Pages of the rulebook."""


class Fact(NamedTuple):
    """A plain fact of an entry, by the field of the content it stands in."""

    field: str
    value: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page. Its name and its texts are those of the entry; see `wording.names`."""

    ref: Ref
    facts: tuple[Fact, ...] = ()
    numbers: tuple[Number, ...] = ()
    """Figures of this run."""
    levels: tuple[tuple[str, int], ...] = ()
    """Levels it raises or lowers."""
    effects: tuple[Effect, ...] = ()
    links: tuple[Link, ...] = ()
    cite: Cite | None = None
    constant: ConstantPage | None = None
    chosen: int = -1
    """Of a card: the ordinal of the choice made."""


@dataclass(frozen=True, slots=True)
class AlmanacView:
    """The contents: pages by section."""

    sections: tuple[tuple[str, tuple[Ref, ...]], ...]

    def section_of(self, ref: Ref) -> str:
        """The section a page is listed in; nothing where it is not listed."""
        return next((section for section, refs in self.sections if ref in refs), "")


def almanac_view(session: Session) -> AlmanacView:
    """The contents as far as this run knows them."""
    return AlmanacView(tuple((section, tuple(_refs(session, section))) for section in SECTIONS))


def _refs(session: Session, section: str) -> Iterable[Ref]:
    world = session.rules.world
    if section == "rules":
        return (Ref(section, one) for one in RULES)
    if section == "constants":
        return (Ref(section, one) for one in world.constants)
    if section == "cards":
        met = session.rules.at.met
        return (Ref(section, one.id) for n, one in enumerate(world.cards) if session.seen[met[n]])
    if section == "policies":
        return (Ref(section, one.id) for one in world.policies if one.by_order)
    if section == "lasting":
        return (Ref("policies", world.policies[row.policy].id) for row in lasting(session))
    return (Ref(section, one.id) for one in getattr(world, section))


def page_of(session: Session, ref: Ref) -> Page:
    """One page.

    Raises:
        KeyError: when there is no such entry.
    """
    if ref.section == "rules":
        return Page(ref)
    if ref.section == "constants":
        save = save_of(session)
        playing = save.header.difficulty if save is not None else ""
        return Page(ref, constant=constant_page(session.rules.world, ref.entry, playing))
    number = _ordinal(session.rules, ref)
    entry = getattr(session.rules.world, ref.section)[number]
    return Page(
        ref=ref,
        facts=_facts(ref.section, entry),
        numbers=_numbers(session, ref.section, number),
        levels=tuple(
            (one.level, one.add)
            for field in ("provides", "lasting", "raises")
            for one in getattr(entry, field, ())
        ),
        effects=tuple(getattr(entry, "effects", ())) if ref.section in ("techs", "events") else (),
        links=_links(session, ref),
        cite=getattr(entry, "source", None),
        chosen=session.seen[session.rules.at.chose[number]] - 1 if ref.section == "cards" else -1,
    )


def _ordinal(rules: Ruleset, ref: Ref) -> int:
    for number, one in enumerate(getattr(rules.world, ref.section)):
        if one.id == ref.entry:
            return number
    raise KeyError(ref)


FACTS = {
    "techs": ("seasons",),
    "buildings": ("seasons", "limit", "wears"),
    "processes": ("capacity", "limit", "pollutes"),
    "resources": ("loss", "price"),
    "policies": ("lag",),
    "offices": ("crop",),
    "benches": ("weight",),
    "promises": ("floor",),
    "endings": ("seasons",),
    "ports": ("turnover", "risk"),
    "courses": ("seasons",),
    "events": ("per_mille", "crop"),
}
"""Fields shown as they are, by section."""


def _facts(section: str, entry: Any) -> tuple[Fact, ...]:
    found = [Fact(field, getattr(entry, field)) for field in FACTS.get(section, ())]
    return tuple(one for one in found if one.value)


BLOCKS = {
    "techs": ("tech_since", "progress", "local_run"),
    "buildings": ("built",),
    "processes": ("said_run", "plan_target", "practice"),
    "resources": ("report", "said_made", "used"),
    "policies": ("policy_since",),
    "offices": ("audit", "pressure"),
    "benches": ("weight", "bench"),
    "promises": ("promised", "kept", "missed"),
    "endings": ("omen",),
    "cards": ("met",),
    "events": ("happened",),
    "ports": ("closed",),
    "courses": ("plan_train",),
}
"""Accounts shown on a page, by section."""


def _numbers(session: Session, section: str, number: int) -> tuple[Number, ...]:
    rules = session.rules
    if section == "indicators":
        return (now(session, rules.account(f"said_indicator.{rules.world.indicators[number].id}")),)
    if section == "benches":
        bench = rules.world.benches[number].id
        return tuple(now(session, rules.account(f"{block}.{bench}")) for block in BLOCKS[section])
    return tuple(now(session, getattr(rules.at, block)[number]) for block in BLOCKS.get(section, ()))


# Links


Links = dict[Ref, tuple[Link, ...]]

_LINKS: WeakKeyDictionary[Ruleset, Links] = WeakKeyDictionary()


def _links(session: Session, ref: Ref) -> tuple[Link, ...]:
    """Every link of a page to pages this run tells of."""
    rules = session.rules
    if rules not in _LINKS:
        _LINKS[rules] = _gathered(edges_of(rules.world))
    untold = _untold(session)
    found = []
    for link in _LINKS[rules].get(ref, ()):
        pages = tuple(one for one in link.pages if one.ref not in untold)
        if pages:
            found.append(Link(link.relation, pages))
    return tuple(found)


def _untold(session: Session) -> set[Ref]:
    """Pages this run does not tell of: cards not met, lasting effects that do not last."""
    rules, met = session.rules, session.rules.at.met
    cards = {Ref("cards", one.id) for n, one in enumerate(rules.world.cards) if not session.seen[met[n]]}
    effects = {
        Ref("policies", one.id)
        for n, one in enumerate(rules.world.policies)
        if not one.by_order and not in_force(session, n)
    }
    return cards | effects


def _gathered(edges: Iterable[Edge]) -> Links:
    """Edges by page and relation, in the order they came; a page is linked once in each way."""
    by_page: dict[Ref, dict[Relation, dict[Ref, Linked]]] = {}
    for ref, relation, linked in edges:
        by_page.setdefault(ref, {}).setdefault(relation, {}).setdefault(linked.ref, linked)
    return {
        ref: tuple(Link(relation, tuple(pages.values())) for relation, pages in relations.items())
        for ref, relations in by_page.items()
    }
