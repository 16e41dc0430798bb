"""What all models share: unknown keys are errors, everything is frozen, amounts are whole thousandths."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints


class Model(BaseModel):
    """A part of the content. Unknown keys are refused at any depth."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    def __init_subclass__(cls, **options: Any) -> None:
        """Make what is empty by default anew for each instance: pydantic copies a default in depth, at thrice the time."""
        super().__init_subclass__(**options)
        for name in cls.__annotations__:
            default = cls.__dict__.get(name)
            if default in ([], {}):
                setattr(cls, name, Field(default_factory=type(default)))

    @property
    def __pydantic_fields_set__(self) -> set[str]:
        """Which fields were given rather than left out: nobody asks, and kept by each model it would take a third of
        the content's memory. All, so that copies and dumps leave nothing out."""
        return set(type(self).model_fields)

    @__pydantic_fields_set__.setter
    def __pydantic_fields_set__(self, given: set[str]) -> None:
        """Let go what pydantic found."""


MOST = 10**15
"""The most thousandths an amount may have; balances are kept in 64 bits."""


def to_milli(value: Any) -> int:
    """Read an amount in its unit as whole thousandths; more than three decimals are refused.

    Raises:
        ValueError: when the value is no number or finer than a thousandth.
    """
    if type(value) is int and -MOST <= value * 1000 <= MOST:
        return value * 1000  # most amounts are whole, and a decimal takes ten times as long
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise ValueError("needs a number")
    try:
        scaled = Decimal(str(value)) * 1000
    except InvalidOperation as broken:
        raise ValueError("needs a number") from broken
    if not scaled.is_finite() or abs(scaled) > MOST:
        raise ValueError("is too large a number")
    if scaled != scaled.to_integral_value():
        raise ValueError("has more than three decimals")
    return int(scaled)


Milli = Annotated[int, BeforeValidator(to_milli)]
"""An amount written in its unit with at most three decimals, held in thousandths."""

Amount = Annotated[int, BeforeValidator(to_milli), Field(ge=0)]
"""A `Milli` that is not negative."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
"""The id of an entry: lower case, digits, underscores."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True)]
"""A text a player reads; translated by its place."""


class Entry(Model):
    """An entry of a section: it has an id, and the key its chance draws are made by."""

    id: Id
    draw_key: str = ""
    """Key of this entry's chance draws; its id when empty. Set it when renaming an id must not change a game."""

    @property
    def key(self) -> str:
        """The subject under which chance is drawn for this entry."""
        return self.draw_key or self.id


class Cite(Model):
    """Where a coefficient or a card comes from."""

    of: Id
    """Id of an entry of `sources`."""
    passage: str = ""
    """For an essay: the passage meant, in a few own words."""
    note: str = ""
    """What was read off, and how it was turned into the number used."""
    certainty: str = Field(default="B", pattern="^[ABC]$")
    """A read in a published source, B standard literature, C derived or estimated."""
