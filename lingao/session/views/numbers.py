"""Numbers on a screen: a figure with where it comes from, and the parts it is made of, which always sum to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from lingao.engine.ledger import Cause, Entries
from lingao.session.earlier import earlier
from lingao.session.session import Session
from lingao.session.why import shown_twin, why

About = Literal["", "posts", "short", "offer", "loss", "gain", "clue", "changed"]
"""Figures that are no balance: how many of the twelve are at a work, seasons between a relic's end and its
replacement, what a promise would name, what a season takes of a store or brings
to it, a figure of the clue, what an order of a season gone by changed."""


class Part(NamedTuple):
    """One part of a number: an entry with its cause, or the balance of another account (`account` from 0)."""

    amount: int
    cause: Cause | None = None
    account: int = -1


@dataclass(frozen=True, slots=True)
class Number:
    """A figure as its account has it, and how to answer where it comes from.

    `value` is in the account's own measure; `account` writes it (unit, decimals) and names it.
    """

    value: int
    account: int
    when: Literal["now", "next"] = "now"
    """Now, or as expected when the season under way has ended."""
    parts: tuple[Part, ...] | None = None
    """For figures that are no balance: what they are made of. They sum to `value`."""
    about: About = ""
    """What the figure is, where it is not its account's balance."""
    span: int = 1
    """How many accounts from there on are summed (techs known)."""
    scale: int = 1
    """What the sum is multiplied by to be written as `account` is."""
    over: int = -1
    """The first of the accounts summed, where `account` only says how the sum is written."""
    season: int = 0
    """The season gone by in which the figure stood; 0 for the one under way."""


@dataclass(frozen=True, slots=True)
class Explained:
    """Where a number comes from: what it began with, what changed it, what it came to."""

    number: Number
    account: int
    """The account whose measure all amounts are in."""
    opening: int
    parts: tuple[Part, ...]
    total: int


def now(session: Session, account: int) -> Number:
    """The balance of an account as seen."""
    return Number(session.seen[account], shown_twin(session.rules, account))


def next_season(session: Session, account: int) -> Number:
    """The balance an account is expected to have when the season has ended."""
    shown = shown_twin(session.rules, account)
    return Number(session.forecast().balances[shown], shown, when="next")


def made_of(account: int, parts: tuple[Part, ...], about: About = "") -> Number:
    """A figure that is the sum of its parts, written as an account is."""
    return Number(sum(part.amount for part in parts), account, parts=parts, about=about)


def explain(session: Session, number: Number) -> Explained:
    """Where a number comes from. Opening and parts sum to the total, which is the number's value."""
    if number.season:
        there = explain(earlier(session, number.season), replace(number, season=0))
        return replace(there, number=number)
    if number.parts is not None:
        return Explained(number, number.account, 0, number.parts, number.value)
    if number.when == "next":
        return _expected(session, number)
    if number.span > 1 or number.scale > 1:
        return _summed(session, number)
    found = why(session, number.account)
    parts = tuple(Part(amount, cause) for cause, amount in found.lines)
    return Explained(
        number, found.account, number.value - sum(part.amount for part in parts), parts, number.value
    )


def _expected(session: Session, number: Number) -> Explained:
    """From what the books say now to what they are expected to say."""
    parts = _posted(session.forecast().entries, range(number.account, number.account + 1), 1)
    opening = number.value - sum(part.amount for part in parts)
    return Explained(number, number.account, opening, parts, number.value)


def _summed(session: Session, number: Number) -> Explained:
    """A sum over several accounts, such as the techs known."""
    first = number.over if number.over >= 0 else number.account
    parts = _posted(session.entries, range(first, first + number.span), number.scale)
    opening = number.value - sum(part.amount for part in parts)
    return Explained(number, number.account, opening, parts, number.value)


def _posted(entries: Entries, accounts: range, scale: int) -> tuple[Part, ...]:
    return tuple(
        Part(amount * scale, cause) for (account, cause), amount in entries.items() if account in accounts
    )
