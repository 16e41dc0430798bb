"""Cards: what comes before the council next season, with the vote on each choice.

Every eligible card draws for itself, scaled by its weight, and the best wins: making one more card eligible
disturbs no other, so that two runs that differ in one decision stay comparable.
"""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.seen import seen
from lingao.engine.tables.council import BenchRow, CardRow
from lingao.engine.votes import votes_by_bench

TABLE = Cause("calendar")
UNSEEN = 3
"""How much likelier a card is that this run has not met."""
QUIET = 2
"""Seasons at a run's start in which no optional card comes."""


def cards(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Lay at most one card that must be answered and one that may be."""
    at = rules.at
    if book[at.ended[0]]:
        return
    must = next_card(rules, book, chance, optional=False)
    if must is not None:
        book.put(at.must[0], must.ordinal + 1, TABLE)
        cast_votes(rules, book, chance, 0, must)
    if book[at.season[0]] > QUIET:
        extra = next_card(rules, book, chance, optional=True)
        if extra is not None:
            book.put(at.extra[0], extra.ordinal + 1, TABLE)
            cast_votes(rules, book, chance, 1, extra)


def next_card(rules: Ruleset, book: Ledger, chance: Chance, *, optional: bool) -> CardRow | None:
    """A consequence that is due, else the best draw among eligible cards."""
    season = book[rules.at.season[0]]
    due = [row for row in rules.council.cards if 0 < book[rules.at.due[row.ordinal]] <= season]
    due = [row for row in due if row.optional == optional]
    if due:
        return min(due, key=lambda row: (book[rules.at.due[row.ordinal]], row.ordinal))
    if season < rules.scenario.first_card:
        return None
    eligible = [
        row for row in rules.council.cards if row.optional == optional and _eligible(rules, book, row)
    ]
    if not eligible:
        return None
    return max(eligible, key=lambda row: _drawn(rules, book, chance, row, season))


def _eligible(rules: Ruleset, book: Ledger, row: CardRow) -> bool:
    if not row.weight or row.deck not in rules.scenario.decks:
        return False
    if book[rules.at.met[row.ordinal]] and not row.repeats:
        return False
    return row.when(book.balances)


def _drawn(rules: Ruleset, book: Ledger, chance: Chance, row: CardRow, season: int) -> int:
    """A card's own draw, scaled by its weight and by whether this run has met it."""
    fresh = 1 if book[rules.at.met[row.ordinal]] else UNSEEN
    return chance.draw(season, "card", row.key) * row.weight * fresh


def cast_votes(rules: Ruleset, book: Ledger, chance: Chance, slot: int, card: CardRow) -> None:
    """Count the vote on each choice: preferences and arguments as the benches see them, and a little noise."""
    at, season = rules.at, book[rules.at.season[0]]
    shown = seen(rules, book.balances)
    for number, choice in enumerate(card.choices):

        def noise(bench: BenchRow, subject: str = f"{card.key}.{number}") -> int:
            most = rules.constant.vote_noise
            return chance.between(-most, most, season, "vote", f"{subject}.{bench.id}")

        for bench, share in votes_by_bench(rules, shown, choice.stake, noise):
            book.post(at.vote[slot * 4 + number], share, Cause("yes", bench.id))
