"""The stream of a resource through a season: where it comes from, where it goes; both sides sum to the same."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from lingao.session.session import Session
from lingao.session.views.labour import moves_of
from lingao.session.views.numbers import Number, Part, made_of
from lingao.session.views.plan import Balance, balance_of

BANDS: Final = 5
"""Causes told of each side; the rest are one band."""

Kind = Literal["opening", "cause", "rest", "end"]


class Band(NamedTuple):
    """One source or use."""

    kind: Kind
    amount: Number
    """Never less than one thousandth; a single cause is its only part."""


class Stream(NamedTuple):
    """A resource through the season under way, as expected."""

    balance: Balance
    sources: tuple[Band, ...]
    """What lay there, then what comes in, the largest first."""
    uses: tuple[Band, ...]
    """What goes out, the largest first, then what is left."""


def stream_of(session: Session, resource: int) -> Stream:
    """The stream of one resource."""
    balance = balance_of(session, moves_of(session), resource)
    opening = [Band("opening", balance.opening)] if balance.opening.value > 0 and not balance.service else []
    end = [Band("end", balance.end)] if balance.end.value > 0 else []
    return Stream(balance, (*opening, *_bands(balance.comes_in)), (*_bands(balance.goes_out), *end))


def _bands(number: Number) -> list[Band]:
    """The parts of a figure, the largest first, the small ones together."""
    parts = sorted((part for part in number.parts or () if part.amount), key=lambda part: -part.amount)
    kept = parts if len(parts) <= BANDS else parts[: BANDS - 1]
    bands = [Band("cause", _of(number, [part])) for part in kept]
    rest = parts[len(kept) :]
    return [*bands, Band("rest", _of(number, rest))] if rest else bands


def _of(number: Number, parts: list[Part]) -> Number:
    return made_of(number.account, tuple(parts), number.about)
