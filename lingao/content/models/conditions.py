"""Conditions: the closed vocabulary of `when`, `needs` and `unlocked` clauses.

Each is a mapping with one key. `all`, `any` and `not` nest.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Field, Tag, model_validator

from lingao.content.models.base import Id, Milli, Model


class Range(Model):
    """`{at_least: n}` and/or `{below: n}` of the one thing the key names."""

    at_least: Milli | None = None
    below: Milli | None = None

    @model_validator(mode="after")
    def _has_a_bound(self) -> Self:
        if self.at_least is None and self.below is None:
            raise ValueError("needs at_least or below")
        return self


class Bound(Range):
    """`{of: id, at_least: n}` or `{of: id, below: n}`; both together make a range."""

    of: Id


class Chosen(Model):
    """A card met earlier and the choice made there."""

    card: Id
    choice: Id | None = None
    """Any choice when left out."""


class PromiseCount(Model):
    """How many promises of this run were judged so."""

    state: Literal["kept", "missed", "found_out", "hanging"]
    at_least: Annotated[int, Field(ge=0)] = 1


class PostCount(Model):
    """How many posts are at one kind of work."""

    at: Id
    at_least: Annotated[int, Field(ge=0)] = 1


class AllOf(Model):
    """Every one holds."""

    all: list[Condition] = Field(min_length=1)


class AnyOf(Model):
    """At least one holds."""

    any: list[Condition] = Field(min_length=1)


class NotThat(Model):
    """The condition does not hold."""

    not_: Condition = Field(alias="not")


class TechKnown(Model):
    """The tech is known."""

    tech: Id


class FlagSet(Model):
    """A flag set by a card."""

    flag: Id


class PolicyInForce(Model):
    """The policy is in force (its lag is over)."""

    policy: Id


class BuildingCount(Model):
    """How many of a building stand, in whole buildings."""

    building: Bound


class StockOf(Model):
    """What lies in store, in the resource's unit (choices see the reported store)."""

    stock: Bound


class MadeOf(Model):
    """What was made last season, in the resource's unit (choices see the reported figure)."""

    made: Bound


class PeopleOf(Model):
    """Heads of a class of people."""

    people: Bound


class IndicatorOf(Model):
    """An indicator in points, 0 to 100."""

    indicator: Bound


class BenchOf(Model):
    """A bench's satisfaction in points, -100 to 100."""

    bench: Bound


class SeasonIs(Model):
    """The number of the season in this run, from 1."""

    season: Range


class TimeOfYear(Model):
    """The season of the year."""

    time_of_year: Literal["spring", "summer", "autumn", "winter"]


class YearIs(Model):
    """The calendar year (a year begins in spring)."""

    year: Range


class ChoseEarlier(Model):
    """A card was met, and the choice made."""

    chose: Chosen


class Promises(Model):
    """Promises judged in this run, or hanging now."""

    promises: PromiseCount


class Posted(Model):
    """Posts at one kind of work."""

    posted: PostCount


class LevelOf(Model):
    """A level (see the vocabulary), in its own unit."""

    level: Bound


class FoodRatio(Model):
    """Food per head this season, per cent of the line below which people die of it."""

    food: Range


class Overstated(Model):
    """How far the books of a resource stand over the barns, in per cent of the real harvest year."""

    overstated: Range


class Lost(Model):
    """People lost to hunger within twelve seasons, per cent of all."""

    lost: Range


class Support(Model):
    """The council's support, in per cent."""

    support: Range


class Shortage(Model):
    """How many resources fell short last season."""

    shortage: Range


class Counted(Model):
    """The Count has been held."""

    counted: Literal[True]


class Known(Model):
    """How many techs are known."""

    known: Range


KINDS: dict[str, type[Model]] = {
    "all": AllOf,
    "any": AnyOf,
    "not": NotThat,
    "tech": TechKnown,
    "flag": FlagSet,
    "policy": PolicyInForce,
    "building": BuildingCount,
    "stock": StockOf,
    "made": MadeOf,
    "people": PeopleOf,
    "indicator": IndicatorOf,
    "bench": BenchOf,
    "season": SeasonIs,
    "time_of_year": TimeOfYear,
    "year": YearIs,
    "chose": ChoseEarlier,
    "promises": Promises,
    "posted": Posted,
    "level": LevelOf,
    "food": FoodRatio,
    "overstated": Overstated,
    "lost": Lost,
    "support": Support,
    "shortage": Shortage,
    "counted": Counted,
    "known": Known,
}
"""Every condition by its key."""


def key_of(value: Any) -> str | None:
    """The key that tells which condition or effect a mapping is; None when it has not exactly one."""
    if isinstance(value, dict):
        return next(iter(value)) if len(value) == 1 else None
    return _KEY_BY_TYPE.get(type(value))


_KEY_BY_TYPE: dict[type, str] = {model: key for key, model in KINDS.items()}

Condition = Annotated[
    Annotated[AllOf, Tag("all")]
    | Annotated[AnyOf, Tag("any")]
    | Annotated[NotThat, Tag("not")]
    | Annotated[TechKnown, Tag("tech")]
    | Annotated[FlagSet, Tag("flag")]
    | Annotated[PolicyInForce, Tag("policy")]
    | Annotated[BuildingCount, Tag("building")]
    | Annotated[StockOf, Tag("stock")]
    | Annotated[MadeOf, Tag("made")]
    | Annotated[PeopleOf, Tag("people")]
    | Annotated[IndicatorOf, Tag("indicator")]
    | Annotated[BenchOf, Tag("bench")]
    | Annotated[SeasonIs, Tag("season")]
    | Annotated[TimeOfYear, Tag("time_of_year")]
    | Annotated[YearIs, Tag("year")]
    | Annotated[ChoseEarlier, Tag("chose")]
    | Annotated[Promises, Tag("promises")]
    | Annotated[Posted, Tag("posted")]
    | Annotated[LevelOf, Tag("level")]
    | Annotated[FoodRatio, Tag("food")]
    | Annotated[Overstated, Tag("overstated")]
    | Annotated[Lost, Tag("lost")]
    | Annotated[Support, Tag("support")]
    | Annotated[Shortage, Tag("shortage")]
    | Annotated[Counted, Tag("counted")]
    | Annotated[Known, Tag("known")],
    Discriminator(key_of),
]
"""Any condition; pydantic tells which by the mapping's one key."""

AllOf.model_rebuild()
AnyOf.model_rebuild()
NotThat.model_rebuild()
