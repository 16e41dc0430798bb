"""The accounts of a state: which blocks of them exist, how they are numbered, and which of them are hidden.

A state is one flat list of whole numbers. Each block below is a run of it, one account per entry of a section
(`stock` has one per resource) or a single account. `Blocks` holds the index of each; `names` tells an account's
name (`stock.grain`) for entries, saves and `why`.
"""
# ruff: noqa: RUF009 - the calls in `Blocks` make fields of a dataclass, one a block

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from typing import Any, Generic, Literal, TypeVar

from lingao.content.models.world import World
from lingao.content.vocabulary import BENCHES, INDICATORS, LABOUR, PEOPLE
from lingao.engine.mentioned import flags_of
from lingao.engine.state import State
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


Accounts = tuple[int, ...]
"""The numbers of a block's accounts. Of a block that only some entries of a section have, one number for every entry all the
same: for the others stands `nothing`. An order that cannot be given is not given, a policy that never ends by itself ends
in no season."""
Of = TypeVar("Of")


@dataclass(frozen=True)
class Blocks(Generic[Of]):
    """Something of every block: its accounts, or the slice of the balances in which they lie.

    `at.stock[3]` is the account of the fourth resource's store, `balances[span.stock]` what lies of every resource in store.
    """

    # Time
    season: Of = _one()  # number of the season now planned, from 1
    ended: Of = _one()  # 0, or the ending's number from 1
    # Things. The store is real and hidden; the books (`report`) stand in for it wherever anybody looks.
    stock: Of = _each("resources", "hidden", "report")
    report: Of = _each("resources")
    made: Of = _each("resources", "hidden", "said_made")  # last season, thousandths of the unit
    said_made: Of = _each("resources")
    used: Of = _each("resources")  # issued from the store last season
    short: Of = _each("resources")  # asked of the store and not there, last season
    built: Of = _each("buildings")  # thousandths of a building
    run: Of = _each("processes", "hidden", "said_run")  # runs last season, thousandths
    said_run: Of = _each("processes")
    limit: Of = _each("processes")  # what limited it, see limits.py
    practice: Of = _each("processes")  # seasons it has run
    forest: Of = _one()  # tonnes of wood standing
    pollution: Of = _one()  # thousandths of a point
    soil: Of = _one()  # per mille
    # Person-days of the season, closed to zero at its end
    days: Of = _fixed(LABOUR)
    turned_out: Of = _fixed(LABOUR)  # what muster made of heads and hours, before anybody is taken off
    post_days: Of = _fixed(("tree", "school", "audit", "machines", "health", "frontier"))
    crop: Of = _one()  # per mille of a normal crop this season
    # People
    people: Of = _fixed(PEOPLE)
    local: Of = _fixed(PEOPLE)  # of those, born here
    cohort: Of = _by(cohorts_of)
    fed: Of = _one()  # per mille of their rations the Commission's people got
    fatigue: Of = _one()  # per mille of a day's work lost to weeks too long
    # The tree
    tech: Of = _each("techs")  # 1 when known
    tech_since: Of = _each("techs")  # season it was learnt
    local_run: Of = _some("techs", functions_of)  # seasons in which locals alone could have run it
    progress: Of = _by(projects_of)  # millionths of the work of the one under way
    paid: Of = _by(projects_of)  # 1 when its materials have been issued
    begun: Of = _by(projects_of)  # seasons it has been worked on
    waits: Of = _by(projects_of)  # why it stood still, see limits.py
    # Policies
    policy_due: Of = _some("policies", ordered_of)  # season it comes into force
    policy_on: Of = _each("policies")
    policy_since: Of = _each("policies")
    policy_until: Of = _some("policies", ending_of)  # season it ends, 0 for none
    level: Of = _by(levels_of)
    raised: Of = _by(raised_of)  # raised for good by runs of processes, thousandths
    # Posts: 0 = none, else the place's number from 1 (see places.py)
    post: Of = _each("handles")
    lost: Of = _each("handles")  # 1 when gone for good
    # The Wall
    offered: Of = _each("promises")
    hung: Of = _each("promises")  # 0, or 1 modest, 2 bold, 3 storm
    promised: Of = _each("promises")  # the figure, thousandths
    trend: Of = _each("promises")  # the figure it was promised over
    judged_in: Of = _each("promises")  # season of its session
    at_plan: Of = _each("promises")  # its figure by the books when this plan opened
    at_last_plan: Of = _each("promises")  # and when the one before opened
    lowered: Of = _each("promises")
    kept: Of = _each("promises")  # season last kept
    missed: Of = _each("promises")  # season last missed
    false: Of = _each("promises", "hidden")  # 1 while kept on paper only
    found: Of = _each("promises")  # season found out
    tally: Of = _fixed(("kept", "missed", "found_out"))  # of this run
    lowered_plan: Of = _one()  # 1 when this plan's one lowering is used
    # Offices
    office_people: Of = _each("offices")
    barns: Of = _each("offices", "hidden", "said_barns")
    said_barns: Of = _each("offices")
    harvest: Of = _each("offices", "hidden", "said_harvest")  # this season's, thousandths
    said_harvest: Of = _each("offices")
    expected: Of = _each("offices")  # a year's crop the planners reckon with
    year_real: Of = _each("offices", "hidden", "year_said")
    year_said: Of = _each("offices")
    levied: Of = _each("offices")  # this season
    year_levied: Of = _each("offices")
    burden: Of = _each("offices", "hidden", "said_burden")  # per mille of its last harvest levied
    said_burden: Of = _each("offices")  # of the harvest it wrote
    ate: Of = _each("offices", "hidden", "said_ate")  # food ratio, per mille of the line
    said_ate: Of = _each("offices")
    year_ate: Of = _each("offices", "hidden", "year_said_ate")  # sum of `ate` over the harvest year so far
    year_said_ate: Of = _each("offices")
    bias: Of = _each("offices", "hidden")  # per mille, may be negative
    audit: Of = _each("offices")  # per mille covered
    pressure: Of = _each("offices")  # per mille
    found_right: Of = _each("offices")  # season its books were last put right by an audit
    protection_won: Of = _one()  # per mille protection won by admitting
    # Famine
    relief: Of = _one()  # seasons of relief left
    flagged: Of = _one()  # harvest years flagged so far
    famine_seen: Of = _one()  # famine years in a row that were seen
    hunger_ring: Of = _fixed(tuple(str(n) for n in range(RING)))  # lost to hunger, by season
    people_ring: Of = _fixed(tuple(str(n) for n in range(RING)))  # people, by season
    year_food: Of = _one("hidden")  # mean of `ate` over the last harvest year, per mille of the line
    year_over: Of = _one("hidden")  # per mille reported over real of the last harvest year
    # The ledger of people
    indicator: Of = _fixed(INDICATORS, "hidden", "said_indicator")
    said_indicator: Of = _fixed(INDICATORS)
    births: Of = _one()  # last season, everywhere
    deaths: Of = _one()
    hunger_deaths: Of = _one()
    carry: Of = _fixed(("births", "deaths", "local_births", "local_deaths"))  # remainders, millionths
    bench: Of = _fixed(BENCHES)  # satisfaction, thousandths, -1000..1000
    weight: Of = _fixed(BENCHES)  # seats
    walked: Of = _fixed(BENCHES)  # seasons in a row under the walk-out line; 99 when it has left
    support: Of = _one()  # per mille
    support_low: Of = _one()  # seasons in a row under the recall line
    overruled: Of = _one()  # season of the last overruling
    punished: Of = _one()  # season somebody was last punished for bad news
    shocks: Of = _fixed(("famine", "raid", "lie"))  # season each last happened
    # What the council saw when it last sat: the reported indicators, and the money in the books
    indicator_before: Of = _fixed((*INDICATORS, "money"))
    # Cards
    must: Of = _one()  # number from 1 of the card that must be answered
    extra: Of = _one()  # number from 1 of the optional card
    vote: Of = _by(_votes)  # per mille for each choice of the two cards
    met: Of = _each("cards")  # season last met
    chose: Of = _each("cards")  # number from 1 of the choice last made
    due: Of = _each("cards")  # season it is to come, 0 for none
    flag: Of = _by(flags_of)
    happened: Of = _each("events")  # season it last happened
    # Clues
    clue: Of = _fixed(("first", "second", "process", "said", "fits"))
    told: Of = _one()  # number from 1 of the resource whose shelf people say is emptier than the books
    counted: Of = _one()  # season of the Count, 0 before
    raided: Of = _one()  # season of the last raid
    # Ports
    price: Of = _by(goods_of)  # per mille of the port's own price
    traded: Of = _by(goods_of)  # last season, thousandths, bought positive
    closed: Of = _each("ports")  # seasons it stays closed
    # Endings
    omen: Of = _each("endings")  # seasons in a row its omen has stood
    holds: Of = _each("endings")  # seasons in a row its conditions have held
    # The player's orders: written by orders only, read in Decrees
    plan_target: Of = _each("processes")  # runs, thousandths
    plan_fixed: Of = _each("processes")  # 1 when the player set the target
    plan_priority: Of = _each("processes")  # 1 first … 9 last
    plan_goal: Of = _each("resources")  # wanted each season beyond needs, thousandths
    plan_goal_rank: Of = _each("resources")  # 0 none, else 1 first
    plan_rank: Of = _by(projects_of)  # 0 not queued, else place in the queue
    plan_count: Of = _each("buildings")  # how many more to build
    plan_post: Of = _each("handles")  # place number for this season
    plan_policy: Of = _some("policies", ordered_of)  # 1 enact, 2 repeal
    plan_trade: Of = _by(goods_of)  # wanted each season, thousandths, to buy positive
    plan_train: Of = _each("courses")  # trainees to take in each season
    plan_hours: Of = _one()  # hours a week
    plan_ration: Of = _one()  # per cent
    plan_hang: Of = _each("promises")  # grade to hang
    plan_lower: Of = _each("promises")
    plan_admit: Of = _each("promises")
    plan_count_call: Of = _one()
    choice: Of = _fixed(("must", "extra"))  # number from 1, 0 unanswered
    how: Of = _fixed(("must", "extra"))  # 0 by vote, 1 overruled, 2 dropped, 10 + promise when carried
    nothing: Of = _one()  # 0 for ever: stands for the accounts that only some entries have


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
        spec: _Spec = block.metadata["spec"]
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


def _sighted(ranges: dict[str, range], wanted: Callable[[_Spec], bool]) -> Iterator[int]:
    for block in fields(Blocks):
        if wanted(block.metadata["spec"]):
            yield from ranges[block.name]
