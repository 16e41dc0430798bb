"""Apart: a figure season by season as the books had it and as it was, and which figure tells most of a run that is over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from lingao.engine.blocks import Accounts
from lingao.session.session import Session
from lingao.session.views.epilogue_near import figure_of
from lingao.session.why import shown_twin

FAR: Final = 30
"""Per mille from which on two lines can be told from one another."""


class Apart(NamedTuple):
    """A figure at the beginning of every season, and at the end; several accounts together stand under the first."""

    account: int
    """The account of the books."""
    said: tuple[int, ...]
    true: tuple[int, ...]

    @property
    def gap(self) -> int:
        """How far books and truth stood apart in a season on the whole: per mille of the most there ever was."""
        most = max(1, *map(abs, self.said), *map(abs, self.true))
        apart = sum(abs(said - true) for said, true in zip(self.said, self.true, strict=True))
        return apart * 1000 // most // len(self.said)


def apart(session: Session, said: Accounts, true: Accounts) -> Apart:
    """A figure, or the sum of several, over a run."""
    states = [*(played.balances for played in session.past), session.opening]
    return Apart(
        said[0],
        tuple(sum(state[one] for one in said) for state in states),
        tuple(sum(state[one] for one in true) for state in states),
    )


def barns(session: Session) -> Apart | None:
    """Food in the townships' barns; None where there are no townships."""
    at = session.rules.at
    return apart(session, at.said_barns, at.barns) if at.said_barns else None


def telling(session: Session) -> Apart:
    """The figure that tells most: of those its ending is judged by, the one that lay furthest apart; the townships' barns
    where none of them did by much."""
    ending = session.opening[session.rules.at.ended[0]] - 1
    written = session.rules.world.endings[ending].when
    about = [one for one in (figure_of(session.rules, it) for it in written) if one is not None]
    named = [found for one in about for found in _kept_twice(session, one.account)]
    if any(one.gap >= FAR for one in named):
        return max(named, key=lambda one: one.gap)
    at = session.rules.at
    return barns(session) or apart(session, at.said_indicator[:1], at.indicator[:1])


def _kept_twice(session: Session, true: int) -> Iterator[Apart]:
    """The figure of an account that the books keep too."""
    said = shown_twin(session.rules, true)
    if said != true:
        yield apart(session, (said,), (true,))
