"""Cards: what comes before the council next season, with the vote on each choice.

Every eligible card draws for itself, scaled by its weight, and the best wins: making one more card eligible
disturbs no other, so that two runs that differ in one decision stay comparable.
"""

from __future__ import annotations

from itertools import compress

from lingao.content.models.cards import WEIGHTS
from lingao.engine.chance import Chance
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import as_seen
from lingao.engine.state import Balances
from lingao.engine.tables.cards import CardRow
from lingao.engine.tables.council import BenchRow
from lingao.engine.votes import table_of, votes_at

TABLE = Cause("calendar")
UNSEEN = 3
"""How much likelier a card is that this run has not met."""
CERTAIN = WEIGHTS["certain"]
QUIET = 2
"""Seasons at a run's start in which no optional card comes."""


def cards(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Lay at most one card that must be answered and one that may be."""
    at = rules.at
    if book[at.ended[0]]:
        return
    must = next_card(rules, book, chance, optional=False)
    extra = next_card(rules, book, chance, optional=True) if book[at.season[0]] > QUIET else None
    for slot, (table, card) in enumerate(((at.must, must), (at.extra, extra))):
        if card is not None:
            book.put(table[0], card.ordinal + 1, TABLE)
            cast_votes(rules, book, chance, slot, card)


def next_card(rules: Ruleset, book: Ledger, chance: Chance, *, optional: bool) -> CardRow | None:
    """A certain card whose time it is, else a consequence that is due, else the best draw among eligible cards.

    A certain card has only its season; a consequence can wait for the next.
    """
    season = book[rules.at.season[0]]
    eligible = _eligible(rules, book, season, optional=optional)
    certain = [row for row in eligible if row.weight >= CERTAIN]
    dates = book.balances[rules.span.due]
    due = [
        (dates[row.ordinal], row.ordinal)
        for row in compress(rules.council.cards, dates)
        if dates[row.ordinal] <= season and row.optional == optional
    ]
    if due and not certain:
        return rules.council.cards[min(due)[1]]
    if not eligible:
        return None
    return max(certain or eligible, key=lambda row: _drawn(rules, book, chance, row, season))


def _eligible(rules: Ruleset, book: Ledger, season: int, *, optional: bool) -> list[CardRow]:
    """Cards of the scenario's decks that this run may meet now."""
    if season < rules.scenario.first_card:
        return []
    balances, met = book.balances, book.balances[rules.span.met]
    now = compress(rules.decks[optional], rules.may_come[optional](balances))
    return [row for row in now if row.repeats or not met[row.ordinal]]


def _drawn(rules: Ruleset, book: Ledger, chance: Chance, row: CardRow, season: int) -> int:
    """A card's own draw, scaled by its weight and by whether this run has met it."""
    fresh = 1 if book.balances[rules.at.met[row.ordinal]] else UNSEEN
    return chance.draw(season, "card", row.key) * row.weight * fresh


def cast_votes(rules: Ruleset, book: Ledger, chance: Chance, slot: int, card: CardRow) -> None:
    """Count the vote on each choice: preferences and arguments as the benches see them, and a little noise."""
    at, season = rules.at, book[rules.at.season[0]]
    most = rules.constant.vote_noise

    def counted(rules: Ruleset, v: Balances) -> list[list[tuple[BenchRow, int]]]:
        table, votes = table_of(rules, v), []
        for number, choice in enumerate(card.choices):

            def noise(bench: BenchRow, subject: str = f"{card.key}.{number}") -> int:
                return chance.between(-most, most, season, "vote", f"{subject}.{bench.id}")

            votes.append(votes_at(rules, v, table, choice.stake, noise))
        return votes

    for number, votes in enumerate(as_seen(rules, book.balances, counted)):
        book.post_shares(at.vote[slot * 4 + number], [(bench.yes, share) for bench, share in votes])
