"""Effects: the closed vocabulary of what a choice, an event or a tech does when it happens.

Each is a mapping with one key. Amounts may be a formula: `add: {formula: "stock.grain // 10"}`.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Discriminator, Field, Tag, model_validator

from lingao.content.models.base import Id, Milli, Model


class Formula(Model):
    """Whole-number arithmetic over named accounts, at most 200 characters.

    Amounts are seen in thousandths of their unit, and the result is in thousandths of the target's unit.
    """

    formula: str = Field(min_length=1, max_length=200)


Sum = Milli | Formula
"""A plain amount, or a formula."""


class Change(Model):
    """`{of: id, add: amount}`: raise (or with a negative amount lower) one thing."""

    of: Id
    add: Sum


class OneOf(Model):
    """Exactly one of the fields named in `one_of` is given."""

    one_of: ClassVar[tuple[str, ...]] = ()

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if sum(getattr(self, name) is not None for name in self.one_of) != 1:
            raise ValueError(f"needs exactly one of {', '.join(self.one_of)}")
        return self


class StockChange(Model):
    """Take from or put into the Commission's store, in the resource's unit. Never below zero."""

    stock: Change


class IndicatorChange(Model):
    """Move an indicator, in points."""

    indicator: Change


class BenchChange(Model):
    """Move a bench's satisfaction, in points of 100."""

    bench: Change


class WeightChange(Model):
    """Move a bench's weight in the council, in seats of 100."""

    weight: Change


class PeopleChange(Model):
    """People arrive (positive, as locals) or leave (negative)."""

    people: Change


class Deaths(Model):
    """People of a class die. `cause` is the word in the register."""

    class Toll(Model):
        """Whom, how many, of what."""

        of: Id
        heads: Sum
        cause: str = Field(min_length=1, max_length=60)

    deaths: Toll


class FlagChange(Model):
    """Set or clear a flag."""

    class Which(OneOf):
        """Exactly one of the two."""

        one_of = ("set", "clear")

        set: Id | None = None
        clear: Id | None = None

    flag: Which


class PolicyChange(Model):
    """Bring a policy into force at once, for some seasons or until repealed, or end it."""

    class Which(OneOf):
        """`enact` with optional `seasons`, or `repeal`."""

        one_of = ("enact", "repeal")

        enact: Id | None = None
        repeal: Id | None = None
        seasons: Annotated[int, Field(ge=1, le=40)] | None = None

    policy: Which


class BuildingChange(Model):
    """Buildings gained or lost, whole ones."""

    building: Change


class TechChange(Model):
    """A tech learnt outright, or work on it advanced or set back."""

    class Which(OneOf):
        """`learn` a tech, or `advance` one by `per_cent` of its work (negative sets back)."""

        one_of = ("learn", "advance")

        learn: Id | None = None
        advance: Id | None = None
        per_cent: Annotated[int, Field(ge=-100, le=100)] = 0

    tech: Which


class BiasChange(Model):
    """An office's (or `all` offices') reporting bias moves, in per cent of the true figure."""

    bias: Change


class TownshipGrain(Model):
    """Food added to (or taken from) the barns of a township, or of `all` by heads, in tonnes."""

    township_food: Change


class PromiseChange(Model):
    """A promise is hung on the Wall."""

    class Which(Model):
        """Which, and how bold."""

        hang: Id
        grade: Literal["modest", "bold", "storm"] = "modest"

    promise: Which


class PortChange(Model):
    """A port closes for some seasons, or its price of one good moves by per cent."""

    class Which(OneOf):
        """`closed_for` seasons, or `good` with `per_cent`."""

        one_of = ("closed_for", "good")

        of: Id
        closed_for: Annotated[int, Field(ge=1, le=40)] | None = None
        good: Id | None = None
        per_cent: Annotated[int, Field(ge=-90, le=400)] = 0

    port: Which


class HandleLost(Model):
    """One of the twelve is gone for good: `one` picks by chance, else the handle's id."""

    handle: Literal["one"] | Id


class Clarity(Model):
    """The books of one office (or `all`) are compared with its barns and put right."""

    count: Id


class CardShare(Model):
    """One of the cards a draw may bring, and its share of the draw."""

    card: Id
    share: Annotated[int, Field(ge=1, le=100)] = 1


class CardLater(OneOf):
    """A card that will come, or one drawn from several: in how many seasons, and with what chance."""

    one_of = ("card", "draw")

    card: Id | None = None
    draw: Annotated[list[CardShare], Field(min_length=2)] | None = None
    """Exactly one of these comes, by their shares. Nobody knows which before it does."""
    after: Annotated[int, Field(ge=1, le=40)]
    per_cent: Annotated[int, Field(ge=1, le=100)] = 100


KINDS: dict[str, type[Model]] = {
    "stock": StockChange,
    "indicator": IndicatorChange,
    "bench": BenchChange,
    "weight": WeightChange,
    "people": PeopleChange,
    "deaths": Deaths,
    "flag": FlagChange,
    "policy": PolicyChange,
    "building": BuildingChange,
    "tech": TechChange,
    "bias": BiasChange,
    "township_food": TownshipGrain,
    "promise": PromiseChange,
    "port": PortChange,
    "handle": HandleLost,
    "count": Clarity,
}
"""Every effect by its key."""

_KEY_BY_TYPE: dict[type, str] = {model: key for key, model in KINDS.items()}


def key_of(value: Any) -> str | None:
    """The key that tells which effect a mapping is; None when it has not exactly one."""
    if isinstance(value, dict):
        return next(iter(value)) if len(value) == 1 else None
    return _KEY_BY_TYPE.get(type(value))


Effect = Annotated[
    Annotated[StockChange, Tag("stock")]
    | Annotated[IndicatorChange, Tag("indicator")]
    | Annotated[BenchChange, Tag("bench")]
    | Annotated[WeightChange, Tag("weight")]
    | Annotated[PeopleChange, Tag("people")]
    | Annotated[Deaths, Tag("deaths")]
    | Annotated[FlagChange, Tag("flag")]
    | Annotated[PolicyChange, Tag("policy")]
    | Annotated[BuildingChange, Tag("building")]
    | Annotated[TechChange, Tag("tech")]
    | Annotated[BiasChange, Tag("bias")]
    | Annotated[TownshipGrain, Tag("township_food")]
    | Annotated[PromiseChange, Tag("promise")]
    | Annotated[PortChange, Tag("port")]
    | Annotated[HandleLost, Tag("handle")]
    | Annotated[Clarity, Tag("count")],
    Discriminator(key_of),
]
"""Any effect; pydantic tells which by the mapping's one key."""
