"""What one of the twelve gives at one place and not at another, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from lingao.wording import _, dates, ngettext, numbers, words
from lingao.wording.changes import change_text
from lingao.wording.figures import figure
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

TOLD: Final = 3
"""Gains, and as many losses, told in one line."""


class Gained(Protocol):
    """One thing that is different."""

    @property
    def kind(self) -> str:
        """What kind of thing."""

    @property
    def subject(self) -> int:
        """What it is about."""

    @property
    def was(self) -> int:
        """At the other place."""

    @property
    def would(self) -> int:
        """At the one told of."""

    @property
    def weight(self) -> int:
        """Below 0 for a loss."""


class Placed(Protocol):
    """One of the twelve at one place and not at another."""

    @property
    def handle(self) -> int:
        """Who."""

    @property
    def place(self) -> int:
        """Where, from 1."""

    @property
    def other(self) -> int:
        """And not there; 0 for nowhere."""

    @property
    def gains(self) -> Sequence[Gained]:
        """What is different."""


class _Change(NamedTuple):
    account: int
    amount: int


def placed_text(rules: Ruleset, one: Placed) -> str:
    """`ferry at Infirmary round, not at Relic store`."""
    names = names_of(rules)
    handle, place = names.handle(one.handle), names.place(one.place)
    if not one.other:
        return _("{handle} at {place}").format(handle=handle, place=place)
    return _("{handle} at {place}, not at {other}").format(
        handle=handle, place=place, other=names.place(one.other)
    )


def gains_text(rules: Ruleset, gains: Sequence[Gained]) -> str:
    """`9 fewer dead, Health by the books +0.4; lost by it: Hand tools in the books -103 sets`."""
    better = [gain_text(rules, one) for one in gains if one.weight > 0][:TOLD]
    worse = [gain_text(rules, one) for one in gains if one.weight < 0][:TOLD]
    if not better and not worse:
        return _("nothing the books would show yet")
    if not worse:
        return _(", ").join(better)
    lost = _("lost by it: {losses}").format(losses=_(", ").join(worse))
    return _("{gains}; {lost}").format(gains=_(", ").join(better), lost=lost) if better else lost


def expected_text(rules: Ruleset, until: int, gains: Sequence[Gained]) -> str:
    """`Expected by Summer 1629, against staying: 9 fewer dead.`"""
    return _("Expected by {date}, against staying: {gains}.").format(
        date=dates.date(rules.calendar, until), gains=gains_text(rules, gains)
    )


def moved_text(rules: Ruleset, moves: Sequence[tuple[int, int]], until: int, gains: Sequence[Gained]) -> str:
    """`rivet to Schoolroom. Expected by Summer 1629, against staying: trained or in training +27.`; moves are (handle, place)."""
    names = names_of(rules)
    who = [
        _("{handle} to {place}").format(handle=names.handle(handle), place=names.place(place))
        for handle, place in moves
    ]
    return _("{moves}. {expected}").format(
        moves=words.listed(who), expected=expected_text(rules, until, gains)
    )


def hindsight_text(rules: Ruleset, one: Placed, until: int) -> str:
    """`In hindsight: ferry at Infirmary round, not at Relic store. By Summer 1629: 9 fewer dead.`"""
    return _("In hindsight: {placed}. By {date}: {gains}.").format(
        placed=placed_text(rules, one),
        date=dates.date(rules.calendar, until),
        gains=gains_text(rules, one.gains),
    )


def came_text(rules: Ruleset, one: Placed, until: int) -> str:
    """`Moved: ferry at Infirmary round, not at Relic store. By Summer 1629: 9 fewer dead.`"""
    return _("Moved: {placed}. By {date}: {gains}.").format(
        placed=placed_text(rules, one),
        date=dates.date(rules.calendar, until),
        gains=gains_text(rules, one.gains),
    )


def terms_text(rules: Ruleset, season: int, until: int) -> str:
    """By what rule it is reckoned."""
    return _(
        "One move, all else the same: {season} played again from its books, by the weather it had; after it as foreseen, to {until}. Half the season's work lost by moving is reckoned with. Audits are left out: nobody knows what one would have found."
    ).format(season=dates.date(rules.calendar, season), until=dates.date(rules.calendar, until))


def none_text() -> str:
    """That no single move would have been better."""
    return _("No single move would have been better by the books.")


def gain_text(rules: Ruleset, one: Gained) -> str:
    """One difference in words."""
    names = names_of(rules)
    if one.kind == "promise":
        return _dated(rules, names.promise(one.subject), one)
    if one.kind == "tech":
        return _dated(rules, names.tech(one.subject), one)
    if one.kind == "building":
        return _dated(rules, names.building(one.subject), one)
    if one.kind == "nearer":
        account = rules.at.promised[one.subject]
        return _("{promise} {would}, not {was}").format(
            promise=names.promise(one.subject),
            would=figure(rules, account, one.would),
            was=figure(rules, account, one.was),
        )
    if one.kind in PEOPLE:
        return PEOPLE[one.kind](one.would - one.was)
    return change_text(rules, _Change(one.subject, one.would - one.was))


def _dated(rules: Ruleset, name: str, one: Gained) -> str:
    """`Ramie garden in Spring 1629, not Autumn 1629`; a season that neither course comes to is not named."""
    was, would = (dates.date(rules.calendar, season) for season in (one.was or 1, one.would or 1))
    if not one.would:
        return _("{name} later than {date}").format(name=name, date=was)
    if not one.was:
        return _("{name} in {date}, not later").format(name=name, date=would)
    return _("{name} in {date}, not {other}").format(name=name, date=would, other=was)


def _dead(by: int) -> str:
    fewer = ngettext("{number} fewer dead", "{number} fewer dead", -by)
    more = ngettext("{number} more dead", "{number} more dead", by)
    return (more if by > 0 else fewer).format(number=numbers.whole(abs(by)))


def _starved(by: int) -> str:
    fewer = ngettext("{number} fewer dead of hunger", "{number} fewer dead of hunger", -by)
    more = ngettext("{number} more dead of hunger", "{number} more dead of hunger", by)
    return (more if by > 0 else fewer).format(number=numbers.whole(abs(by)))


def _trained(by: int) -> str:
    return _("trained or in training {number}").format(number=numbers.whole(by, signed=True))


PEOPLE: Final = {"hunger": _starved, "deaths": _dead, "trained": _trained}
"""What is counted by heads."""
