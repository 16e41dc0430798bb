"""Orders: everything a player can say before a season ends, as frozen data.

Orders write only plan accounts (`obey.py`); whether one is legal is decided in one place (`legality.py`).
Ids are those of the content. `as_data` and `from_data` are the form kept in saves.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

Grade = Literal["modest", "bold", "storm"]
GRADES: tuple[Grade, ...] = ("modest", "bold", "storm")
Slot = Literal["must", "extra"]
SLOTS: tuple[Slot, ...] = ("must", "extra")


@dataclass(frozen=True, slots=True)
class Post:
    """One of the twelve works this season at a post; an audit post names the office."""

    handle: str
    post: str
    office: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """Hang an offered promise on the Wall."""

    promise: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class Unhang:
    """Take a promise off that was to be hung this season."""

    promise: str


@dataclass(frozen=True, slots=True)
class Lower:
    """Lower a hanging promise openly, once a plan: its pressure ends."""

    promise: str


@dataclass(frozen=True, slots=True)
class Admit:
    """Admit that a promise was kept on paper only."""

    promise: str


@dataclass(frozen=True, slots=True)
class SetTarget:
    """Runs a season of a process, in thousandths; None hands the line back to the standing plan."""

    process: str
    runs: int | None


@dataclass(frozen=True, slots=True)
class SetPriority:
    """Who gets hands first: 1 first to 9 last."""

    process: str
    priority: int


@dataclass(frozen=True, slots=True)
class SetGoal:
    """The standing plan makes so much of a resource a season beyond needs (thousandths); rank 1 comes first.

    An amount of 0 takes the goal away.
    """

    resource: str
    amount: int
    rank: int = 1


@dataclass(frozen=True, slots=True)
class QueueProject:
    """Put a tech or a building into the queue with all it needs; `place` 1 is the front, 0 the end."""

    project: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Unqueue:
    """Take a tech or building out of the queue."""

    project: str


@dataclass(frozen=True, slots=True)
class Enact:
    """Bring a policy into force after its lag."""

    policy: str


@dataclass(frozen=True, slots=True)
class Repeal:
    """End a policy."""

    policy: str


@dataclass(frozen=True, slots=True)
class Trade:
    """Buy (positive) or sell (negative) so much of a good at a port each season, in thousandths."""

    port: str
    good: str
    amount: int


@dataclass(frozen=True, slots=True)
class Move:
    """Move a choice of a card; it passes by vote."""

    card: str
    choice: str


@dataclass(frozen=True, slots=True)
class Overrule:
    """Carry a choice of a card against the vote."""

    card: str
    choice: str


@dataclass(frozen=True, slots=True)
class Carry:
    """Carry a failing choice by hanging an offered promise as one more on the Wall."""

    card: str
    choice: str
    promise: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class Drop:
    """Drop a card: what happens is what happens when nobody answers."""

    card: str


@dataclass(frozen=True, slots=True)
class SetRation:
    """Rations in per cent of need."""

    per_cent: int


@dataclass(frozen=True, slots=True)
class SetHours:
    """Working hours a week."""

    hours: int


@dataclass(frozen=True, slots=True)
class Train:
    """Take so many trainees into a course each season."""

    course: str
    trainees: int


@dataclass(frozen=True, slots=True)
class CallCount:
    """Open every barn and count, early."""


Order = (
    Post
    | Promise
    | Unhang
    | Lower
    | Admit
    | SetTarget
    | SetPriority
    | SetGoal
    | QueueProject
    | Unqueue
    | Enact
    | Repeal
    | Trade
    | Move
    | Overrule
    | Carry
    | Drop
    | SetRation
    | SetHours
    | Train
    | CallCount
)
"""Any order."""

KINDS: dict[str, type[Any]] = {
    "post": Post,
    "promise": Promise,
    "unhang": Unhang,
    "lower": Lower,
    "admit": Admit,
    "set_target": SetTarget,
    "set_priority": SetPriority,
    "set_goal": SetGoal,
    "queue_project": QueueProject,
    "unqueue": Unqueue,
    "enact": Enact,
    "repeal": Repeal,
    "trade": Trade,
    "move": Move,
    "overrule": Overrule,
    "carry": Carry,
    "drop": Drop,
    "set_ration": SetRation,
    "set_hours": SetHours,
    "train": Train,
    "call_count": CallCount,
}
"""Every kind of order by the word kept in saves."""

_WORDS = {kind: word for word, kind in KINDS.items()}


def as_data(order: Order) -> dict[str, Any]:
    """An order as plain data for a save: `{"order": word, field: value …}`."""
    return {"order": _WORDS[type(order)], **asdict(order)}


def from_data(data: dict[str, Any]) -> Order:
    """The order a save tells of.

    Raises:
        ValueError: when the data are no order of this game.
    """
    fields = dict(data)
    word = fields.pop("order", None)
    if not isinstance(word, str) or word not in KINDS:
        raise ValueError(f"unknown order {word!r}")
    try:
        made: Order = KINDS[word](**fields)
    except TypeError as misfit:
        raise ValueError(f"order {word!r} does not have these fields: {sorted(fields)}") from misfit
    return made
