"""Links between the almanac's pages: each part of the content names others, and is named by them in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from lingao.content.models.world import World
from lingao.session.views.refs import Edge, Linked, Ref, Relation

BACK: Final[dict[Relation, Relation]] = {
    "needs": "leads_to",
    "works": "leads_to",
    "opens": "opened_by",
    "of_era": "era_of",
    "runs_in": "runs",
    "makes": "made_by",
    "uses": "used_by",
    "built_with": "used_by",
    "serves": "made_by",
    "burns": "used_by",
    "reports": "reported_by",
    "sells": "sold_at",
    "buys": "bought_at",
    "of_bench": "bench_has",
    "wants_more": "wanted_by",
    "wants_less": "unwanted_by",
    "knack": "with_knack",
    "replaced_by": "replaces",
    "source": "cited_by",
}
"""What the other end of a link is called."""


def edges_of(world: World) -> Iterator[Edge]:
    """Every link of the content, from both of its ends."""
    for ref, relation, linked in _forward(world):
        yield ref, relation, linked
        back = BACK.get(relation)
        if back is not None:
            yield linked.ref, back, Linked(ref, linked.amount)


def _forward(world: World) -> Iterator[Edge]:
    yield from _tree(world)
    yield from _works(world)
    yield from _markets(world)
    yield from _society(world)
    for section in (
        "techs",
        "buildings",
        "processes",
        "resources",
        "ports",
        "needs",
        "courses",
        "indicators",
    ):
        yield from _cites(section, getattr(world, section))
    for section in ("offices", "policies", "endings", "events", "cards"):
        yield from _cites(section, getattr(world, section))


def _cites(section: str, entries: list[Any]) -> Iterator[Edge]:
    for one in entries:
        yield Ref(section, one.id), "source", Linked(Ref("sources", one.source.of))


def _to(ref: Ref, relation: Relation, section: str, ids: Any) -> Iterator[Edge]:
    """Links to several entries of one section; of a mapping the values are their amounts."""
    amounts: Mapping[str, int] = ids if isinstance(ids, dict) else dict.fromkeys(ids, 0)
    for entry, amount in amounts.items():
        yield ref, relation, Linked(Ref(section, entry), amount)


def _tree(world: World) -> Iterator[Edge]:
    for tech in world.techs:
        ref = Ref("techs", tech.id)
        yield from _to(ref, "of_era", "eras", [tech.era])
        yield from _to(ref, "needs", "techs", tech.needs)
        yield from _to(ref, "works", "buildings", tech.works)
        yield from _to(ref, "built_with", "resources", tech.prototype)
        for section in ("buildings", "processes", "policies", "courses", "ports"):
            yield from _to(ref, "opens", section, getattr(tech.unlocks, section))
    for era in world.eras:
        yield from _to(Ref("eras", era.id), "opens_era", "techs", era.opened_by)
    for race in world.races:
        ref = Ref("races", race.id)
        yield from _to(ref, "uses", "resources", [race.relic])
        yield from _to(ref, "replaced_by", "techs", [race.replaced_by])


def _works(world: World) -> Iterator[Edge]:
    for building in world.buildings:
        ref = Ref("buildings", building.id)
        yield from _to(ref, "built_with", "resources", building.materials)
        yield from _to(ref, "works", "buildings", building.needs_works)
        yield from _to(ref, "serves", "resources", building.serves)
        yield from _to(ref, "burns", "resources", building.burns)
    for process in world.processes:
        ref = Ref("processes", process.id)
        yield from _to(ref, "runs_in", "buildings", [process.building] if process.building else [])
        yield from _to(ref, "makes", "resources", process.out)
        yield from _to(ref, "uses", "resources", process.into)
    for need in world.needs:
        yield from _to(Ref("needs", need.id), "uses", "resources", [need.of])


def _markets(world: World) -> Iterator[Edge]:
    for port in world.ports:
        ref = Ref("ports", port.id)
        yield from _to(ref, "sells", "resources", list(port.sells))
        yield from _to(ref, "buys", "resources", list(port.buys))
        if port.needs:
            yield Ref("techs", port.needs), "opens", Linked(ref)
    for course in world.courses:
        ref = Ref("courses", course.id)
        yield from _to(ref, "uses", "resources", course.materials)
        if course.needs:
            yield Ref("techs", course.needs), "opens", Linked(ref)


def _society(world: World) -> Iterator[Edge]:
    for bench in world.benches:
        ref = Ref("benches", bench.id)
        yield from _to(ref, "wants_more", "indicators", {k: v for k, v in bench.prefers.items() if v > 0})
        yield from _to(ref, "wants_less", "indicators", {k: v for k, v in bench.prefers.items() if v < 0})
    for handle in world.handles:
        ref = Ref("handles", handle.id)
        yield from _to(ref, "of_bench", "benches", [handle.bench])
        yield from _to(ref, "knack", "posts", [post.id for post in world.posts if post.work == handle.knack])
    for promise in world.promises:
        ref = Ref("promises", promise.id)
        yield from _to(ref, "of_bench", "benches", [promise.bench])
        good = promise.measure.made or promise.measure.stock
        yield from _promised(ref, "resources", good)
        yield from _promised(ref, "indicators", promise.measure.indicator)
        yield from _promised(ref, "buildings", promise.measure.building)
    for office in world.offices:
        ref = Ref("offices", office.id)
        yield from _to(ref, "of_bench", "benches", [office.bench])
        yield from _to(ref, "reports", "processes", office.processes)
    for policy in world.policies:
        ref = Ref("policies", policy.id)
        yield from _to(ref, "uses", "resources", policy.upkeep or policy.cost)
        yield from _to(ref, "excludes", "policies", policy.excludes)
        yield from _to(ref, "backed_by", "benches", policy.backs)
        yield from _to(ref, "opposed_by", "benches", policy.opposes)
        yield from _to(ref, "moves", "indicators", policy.drift)


def _promised(ref: Ref, section: str, entry: str | None) -> Iterator[Edge]:
    """A promise of something, and that it is promised."""
    if entry:
        yield ref, "promised_as", Linked(Ref(section, entry))
        yield Ref(section, entry), "promised_as", Linked(ref)
