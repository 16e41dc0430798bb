"""The accounts of a state: which blocks of them exist, how they are numbered, and which of them are hidden.

A state is one flat list of whole numbers. Each block below is a run of it, one account per entry of a section
(`stock` has one per resource) or a single account. `Blocks` holds the index of each; `names` tells an account's
name (`stock.grain`) for entries, saves and `why`.
"""
# ruff: noqa: RUF009 - the calls in `Blocks` make fields of a dataclass, one a block

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from lingao.content.models.world import World
from lingao.content.vocabulary import BENCHES, INDICATORS, LABOUR, PEOPLE
from lingao.engine.mentioned import flags_of
from lingao.engine.subjects import (
    cohorts_of,
    ending_of,
    functions_of,
    goods_of,
    levels_of,
    ordered_of,
    projects_of,
    raised_of,
)

Sight = Literal["open", "hidden"]


@dataclass(frozen=True)
class _Spec:
    """How a block is laid out: the subjects it has an account for, and whether players may see it."""

    subjects: Callable[[World], tuple[str, ...]]
    sight: Sight
    twin: str = ""
    """The open block shown in place of this hidden one."""
    of: str = ""
    """The section of whose entries only some have an account; empty where all have."""


def _one(sight: Sight = "open", twin: str = "") -> Any:
    return field(metadata={"spec": _Spec(lambda _: ("",), sight, twin)})


def _each(section: str, sight: Sight = "open", twin: str = "") -> Any:
    def subjects(world: World) -> tuple[str, ...]:
        return tuple(entry.id for entry in getattr(world, section))

    return field(metadata={"spec": _Spec(subjects, sight, twin)})


def _fixed(names: tuple[str, ...], sight: Sight = "open", twin: str = "") -> Any:
    return field(metadata={"spec": _Spec(lambda _: names, sight, twin)})


def _some(section: str, subjects: Callable[[World], tuple[str, ...]]) -> Any:
    return field(metadata={"spec": _Spec(subjects, "open", of=section)})


def _by(subjects: Callable[[World], tuple[str, ...]], sight: Sight = "open", twin: str = "") -> Any:
    return field(metadata={"spec": _Spec(subjects, sight, twin)})


def _votes(_: World) -> tuple[str, ...]:
    return tuple(f"{slot}.{choice}" for slot in ("must", "extra") for choice in range(1, 5))


RING = 12
"""Seasons a ring remembers (three years)."""


class Block(tuple[int, ...]):
    """The numbers of a block's accounts, one after another: a range that is read by place several times as fast."""

    start: int
    stop: int
    span: slice
    """Where the block lies in the list of balances."""

    def __new__(cls, start: int, stop: int) -> Block:
        """The accounts from `start` to `stop`, which is not one of them."""
        block = super().__new__(cls, range(start, stop))
        block.start, block.stop, block.span = start, stop, slice(start, stop)
        return block

    def __contains__(self, account: object) -> bool:
        return isinstance(account, int) and self.start <= account < self.stop


class Some(tuple[int, ...]):
    """The numbers of a block of which only some entries of a section have an account, one for every entry.

    For the others stands `nothing`: an order that cannot be given is not given, a policy that never ends by itself ends in
    no season.
    """

    span: slice
    """Where the accounts that there are lie in the list of balances."""


@dataclass(frozen=True)
class Blocks:
    """The accounts of every block. `blocks.stock[3]` is the account of the fourth resource's store."""

    # Time
    season: Block = _one()  # number of the season now planned, from 1
    ended: Block = _one()  # 0, or the ending's number from 1
    # Things. The store is real and hidden; the books (`report`) stand in for it wherever anybody looks.
    stock: Block = _each("resources", "hidden", "report")
    report: Block = _each("resources")
    made: Block = _each("resources", "hidden", "said_made")  # last season, thousandths of the unit
    said_made: Block = _each("resources")
    used: Block = _each("resources")  # issued from the store last season
    short: Block = _each("resources")  # asked of the store and not there, last season
    built: Block = _each("buildings")  # thousandths of a building
    run: Block = _each("processes", "hidden", "said_run")  # runs last season, thousandths
    said_run: Block = _each("processes")
    limit: Block = _each("processes")  # what limited it, see limits.py
    practice: Block = _each("processes")  # seasons it has run
    forest: Block = _one()  # tonnes of wood standing
    pollution: Block = _one()  # thousandths of a point
    soil: Block = _one()  # per mille
    # Person-days of the season, closed to zero at its end
    days: Block = _fixed(LABOUR)
    turned_out: Block = _fixed(LABOUR)  # what muster made of heads and hours, before anybody is taken off
    post_days: Block = _fixed(("tree", "school", "audit", "machines", "health", "frontier"))
    crop: Block = _one()  # per mille of a normal crop this season
    # People
    people: Block = _fixed(PEOPLE)
    local: Block = _fixed(PEOPLE)  # of those, born here
    cohort: Block = _by(cohorts_of)
    fed: Block = _one()  # per mille of their rations the Commission's people got
    fatigue: Block = _one()  # per mille of a day's work lost to weeks too long
    # The tree
    tech: Block = _each("techs")  # 1 when known
    tech_since: Block = _each("techs")  # season it was learnt
    local_run: Some = _some("techs", functions_of)  # seasons in which locals alone could have run it
    progress: Block = _by(projects_of)  # millionths of the work of the one under way
    paid: Block = _by(projects_of)  # 1 when its materials have been issued
    begun: Block = _by(projects_of)  # seasons it has been worked on
    waits: Block = _by(projects_of)  # why it stood still, see limits.py
    # Policies
    policy_due: Some = _some("policies", ordered_of)  # season it comes into force
    policy_on: Block = _each("policies")
    policy_since: Block = _each("policies")
    policy_until: Some = _some("policies", ending_of)  # season it ends, 0 for none
    level: Block = _by(levels_of)
    raised: Block = _by(raised_of)  # raised for good by runs of processes, thousandths
    # Posts: 0 = none, else the place's number from 1 (see places.py)
    post: Block = _each("handles")
    lost: Block = _each("handles")  # 1 when gone for good
    # The Wall
    offered: Block = _each("promises")
    hung: Block = _each("promises")  # 0, or 1 modest, 2 bold, 3 storm
    promised: Block = _each("promises")  # the figure, thousandths
    trend: Block = _each("promises")  # the figure it was promised over
    judged_in: Block = _each("promises")  # season of its session
    at_plan: Block = _each("promises")  # its figure by the books when this plan opened
    at_last_plan: Block = _each("promises")  # and when the one before opened
    lowered: Block = _each("promises")
    kept: Block = _each("promises")  # season last kept
    missed: Block = _each("promises")  # season last missed
    false: Block = _each("promises", "hidden")  # 1 while kept on paper only
    found: Block = _each("promises")  # season found out
    tally: Block = _fixed(("kept", "missed", "found_out"))  # of this run
    lowered_plan: Block = _one()  # 1 when this plan's one lowering is used
    # Offices
    office_people: Block = _each("offices")
    barns: Block = _each("offices", "hidden", "said_barns")
    said_barns: Block = _each("offices")
    harvest: Block = _each("offices", "hidden", "said_harvest")  # this season's, thousandths
    said_harvest: Block = _each("offices")
    expected: Block = _each("offices")  # a year's crop the planners reckon with
    year_real: Block = _each("offices", "hidden", "year_said")
    year_said: Block = _each("offices")
    levied: Block = _each("offices")  # this season
    year_levied: Block = _each("offices")
    burden: Block = _each("offices", "hidden", "said_burden")  # per mille of its last harvest levied
    said_burden: Block = _each("offices")  # of the harvest it wrote
    ate: Block = _each("offices", "hidden", "said_ate")  # food ratio, per mille of the line
    said_ate: Block = _each("offices")
    year_ate: Block = _each("offices", "hidden", "year_said_ate")  # sum of `ate` over the harvest year so far
    year_said_ate: Block = _each("offices")
    bias: Block = _each("offices", "hidden")  # per mille, may be negative
    audit: Block = _each("offices")  # per mille covered
    pressure: Block = _each("offices")  # per mille
    found_right: Block = _each("offices")  # season its books were last put right by an audit
    protection_won: Block = _one()  # per mille protection won by admitting
    # Famine
    relief: Block = _one()  # seasons of relief left
    flagged: Block = _one()  # harvest years flagged so far
    famine_seen: Block = _one()  # famine years in a row that were seen
    hunger_ring: Block = _fixed(tuple(str(n) for n in range(RING)))  # lost to hunger, by season
    people_ring: Block = _fixed(tuple(str(n) for n in range(RING)))  # people, by season
    year_food: Block = _one("hidden")  # mean of `ate` over the last harvest year, per mille of the line
    year_over: Block = _one("hidden")  # per mille reported over real of the last harvest year
    # The ledger of people
    indicator: Block = _fixed(INDICATORS, "hidden", "said_indicator")
    said_indicator: Block = _fixed(INDICATORS)
    births: Block = _one()  # last season, everywhere
    deaths: Block = _one()
    hunger_deaths: Block = _one()
    carry: Block = _fixed(("births", "deaths", "local_births", "local_deaths"))  # remainders, millionths
    bench: Block = _fixed(BENCHES)  # satisfaction, thousandths, -1000..1000
    weight: Block = _fixed(BENCHES)  # seats
    walked: Block = _fixed(BENCHES)  # seasons in a row under the walk-out line; 99 when it has left
    support: Block = _one()  # per mille
    support_low: Block = _one()  # seasons in a row under the recall line
    overruled: Block = _one()  # season of the last overruling
    punished: Block = _one()  # season somebody was last punished for bad news
    shocks: Block = _fixed(("famine", "raid", "lie"))  # season each last happened
    # What the council saw when it last sat: the reported indicators, and the money in the books
    indicator_before: Block = _fixed((*INDICATORS, "money"))
    # Cards
    must: Block = _one()  # number from 1 of the card that must be answered
    extra: Block = _one()  # number from 1 of the optional card
    vote: Block = _by(_votes)  # per mille for each choice of the two cards
    met: Block = _each("cards")  # season last met
    chose: Block = _each("cards")  # number from 1 of the choice last made
    due: Block = _each("cards")  # season it is to come, 0 for none
    flag: Block = _by(flags_of)
    happened: Block = _each("events")  # season it last happened
    # Clues
    clue: Block = _fixed(("first", "second", "process", "said", "fits"))
    told: Block = _one()  # number from 1 of the resource whose shelf people say is emptier than the books
    counted: Block = _one()  # season of the Count, 0 before
    raided: Block = _one()  # season of the last raid
    # Ports
    price: Block = _by(goods_of)  # per mille of the port's own price
    traded: Block = _by(goods_of)  # last season, thousandths, bought positive
    closed: Block = _each("ports")  # seasons it stays closed
    # Endings
    omen: Block = _each("endings")  # seasons in a row its omen has stood
    holds: Block = _each("endings")  # seasons in a row its conditions have held
    # The player's orders: written by orders only, read in Decrees
    plan_target: Block = _each("processes")  # runs, thousandths
    plan_fixed: Block = _each("processes")  # 1 when the player set the target
    plan_priority: Block = _each("processes")  # 1 first … 9 last
    plan_goal: Block = _each("resources")  # wanted each season beyond needs, thousandths
    plan_goal_rank: Block = _each("resources")  # 0 none, else 1 first
    plan_rank: Block = _by(projects_of)  # 0 not queued, else place in the queue
    plan_count: Block = _each("buildings")  # how many more to build
    plan_post: Block = _each("handles")  # place number for this season
    plan_policy: Some = _some("policies", ordered_of)  # 1 enact, 2 repeal
    plan_trade: Block = _by(goods_of)  # wanted each season, thousandths, to buy positive
    plan_train: Block = _each("courses")  # trainees to take in each season
    plan_hours: Block = _one()  # hours a week
    plan_ration: Block = _one()  # per cent
    plan_hang: Block = _each("promises")  # grade to hang
    plan_lower: Block = _each("promises")
    plan_admit: Block = _each("promises")
    plan_count_call: Block = _one()
    choice: Block = _fixed(("must", "extra"))  # number from 1, 0 unanswered
    how: Block = _fixed(("must", "extra"))  # 0 by vote, 1 overruled, 2 dropped, 10 + promise when carried
    nothing: Block = _one()  # 0 for ever: stands for the accounts that only some entries have


@dataclass(frozen=True)
class Layout:
    """The numbered accounts of one content."""

    blocks: Blocks
    names: tuple[str, ...]
    index: dict[str, int]
    hidden: tuple[int, ...]
    """Accounts zero for everybody outside the rules."""
    twins: tuple[tuple[int, int], ...]
    """(hidden, shown): the account and the open one standing in for it."""
    veils: tuple[tuple[slice, slice], ...]
    """The twins by whole blocks: where the hidden ones lie, and where what is shown of them lies."""
    blanks: tuple[tuple[slice, list[int]], ...]
    """The hidden accounts by whole blocks, and the zeros shown of them."""
    unseen: tuple[slice, ...]
    """Every hidden block, with a twin or without."""


def lay_out(world: World) -> Layout:
    """Number the accounts of a world, blocks in the order declared, entries in content order."""
    ranges: dict[str, Block] = {}
    names: list[str] = []
    for block in fields(Blocks):
        spec: _Spec = block.metadata["spec"]
        subjects = spec.subjects(world)
        ranges[block.name] = Block(len(names), len(names) + len(subjects))
        names.extend(f"{block.name}.{subject}" if subject else block.name for subject in subjects)
    index = {name: number for number, name in enumerate(names)}
    blocks: dict[str, Any] = {**ranges, **_somes(world, index, ranges)}
    return Layout(
        blocks=Blocks(**blocks),
        names=tuple(names),
        index=index,
        hidden=tuple(_sighted(ranges, lambda spec: spec.sight == "hidden" and not spec.twin)),
        twins=tuple(
            pair
            for block in fields(Blocks)
            if (twin := block.metadata["spec"].twin)
            for pair in zip(ranges[block.name], ranges[twin], strict=True)
        ),
        veils=tuple(
            (ranges[block.name].span, ranges[twin].span)
            for block in fields(Blocks)
            if (twin := block.metadata["spec"].twin)
        ),
        blanks=tuple(
            (ranges[block.name].span, [0] * len(ranges[block.name]))
            for block in fields(Blocks)
            if block.metadata["spec"].sight == "hidden" and not block.metadata["spec"].twin
        ),
        unseen=tuple(
            ranges[block.name].span for block in fields(Blocks) if block.metadata["spec"].sight == "hidden"
        ),
    )


def _somes(world: World, index: dict[str, int], ranges: dict[str, Block]) -> dict[str, Some]:
    """The blocks of which only some entries have an account, asked by ordinals in the section all the same."""
    found = {}
    for block in fields(Blocks):
        if section := block.metadata["spec"].of:
            names = (f"{block.name}.{entry.id}" for entry in getattr(world, section))
            found[block.name] = some = Some(index.get(name, index["nothing"]) for name in names)
            some.span = ranges[block.name].span
    return found


def _sighted(ranges: dict[str, Block], wanted: Callable[[_Spec], bool]) -> Iterator[int]:
    for block in fields(Blocks):
        if wanted(block.metadata["spec"]):
            yield from ranges[block.name]
