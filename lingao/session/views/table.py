"""What lies on the table: the cards before the council, and the season's clue."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.engine.ledger import Cause
from lingao.engine.obey import DROPPED
from lingao.session.session import Session
from lingao.session.views.numbers import Number, Part, made_of


@dataclass(frozen=True, slots=True)
class CardOnTable:
    """A card before the council."""

    slot: int
    card: int
    must: bool
    choice: int
    """Ordinal of the choice moved, -1 for none."""
    how: int

    @property
    def dropped(self) -> bool:
        """Whether it was put aside."""
        return self.how == DROPPED

    @property
    def answered(self) -> bool:
        """Whether it needs nothing more: a choice was moved, or it was dropped."""
        return self.choice >= 0 or self.dropped


@dataclass(frozen=True, slots=True)
class Clue:
    """Two figures that cannot both be right."""

    first: int
    second: int
    """The two offices it may be."""
    process: int
    """What it is about; -1 for a harvest."""
    said: Number
    fits: Number


def cards_on_table(session: Session) -> tuple[CardOnTable, ...]:
    """The cards before the council, the one that must be answered first."""
    at, seen = session.rules.at, session.seen
    return tuple(
        CardOnTable(slot, seen[account] - 1, slot == 0, seen[at.choice[slot]] - 1, seen[at.how[slot]])
        for slot, account in enumerate((at.must[0], at.extra[0]))
        if seen[account]
    )


def clue_of(session: Session) -> Clue | None:
    """The season's clue, if there is one. Its figures are amounts of what the process makes, or of food."""
    rules, seen = session.rules, session.seen
    first, second, process, said, fits = (seen[account] for account in rules.at.clue)
    if not first:
        return None
    goods = rules.works.processes[process - 1].outputs[0][0] if process else rules.role["food"]
    account = rules.at.report[goods]
    booked, fitting = (made_of(account, (Part(amount, Cause("clue")),), "clue") for amount in (said, fits))
    return Clue(first - 1, second - 1, process - 1, booked, fitting)
