"""What lies at hand by number: the choices before the council, the promises offered and hanging."""

from __future__ import annotations

from typing import NamedTuple

from lingao.engine.tables.cards import CardRow, ChoiceRow
from lingao.text.talk import Talk


class OnTable(NamedTuple):
    """One choice before the council, by the number the player knows it by."""

    number: int
    """From 1, counted on from the card that must be answered to the optional one."""
    slot: int
    """0 for the card that must be answered, 1 for the optional one."""
    card: CardRow
    ordinal: int
    """The choice's place in its card, from 0."""

    @property
    def choice(self) -> ChoiceRow:
        """The choice itself."""
        return self.card.choices[self.ordinal]


def cards(talk: Talk) -> list[tuple[int, CardRow]]:
    """The cards before the council: (slot, card), the one that must be answered first."""
    at, seen = talk.rules.at, talk.session.seen
    numbers = (seen[at.must[0]], seen[at.extra[0]])
    return [(slot, talk.rules.council.cards[number - 1]) for slot, number in enumerate(numbers) if number]


def choices(talk: Talk) -> list[OnTable]:
    """Every choice before the council, numbered through."""
    pairs = [(slot, card, n) for slot, card in cards(talk) for n in range(len(card.choices))]
    return [OnTable(number, slot, card, n) for number, (slot, card, n) in enumerate(pairs, 1)]


def offered(talk: Talk) -> list[str]:
    """Ids of the promises that may be hung: offered and not hanging, in content order."""
    at, seen = talk.rules.at, talk.session.seen
    rows = talk.rules.council.promises
    return [row.id for row in rows if seen[at.offered[row.ordinal]] and not seen[at.hung[row.ordinal]]]


def hanging(talk: Talk) -> list[str]:
    """Ids of the promises on the Wall, in content order."""
    at, seen = talk.rules.at, talk.session.seen
    return [row.id for row in talk.rules.council.promises if seen[at.hung[row.ordinal]]]
