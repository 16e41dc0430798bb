"""Cards answered: the chosen option is paid, carried out and remembered; a silent one takes its silent choice."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.decreed.policies import move_indicator
from lingao.engine.decreed.promises import content
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.obey import CARRIED, DROPPED, OVERRULED
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import pay
from lingao.engine.tables.cards import CardRow, ChoiceRow, Later

COHESION = INDICATORS.index("cohesion")
YEAR = 4


def answer_cards(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Carry out the answers to the cards on the table, then clear it."""
    at = rules.at
    for slot, table in enumerate((at.must[0], at.extra[0])):
        number = book[table]
        if number:
            _answer(rules, book, chance, slot, rules.council.cards[number - 1])
    page = because("calendar")
    span = rules.span
    for block in (span.must, span.extra, span.vote, span.choice, span.how):
        book.close(block, page)


def _answer(rules: Ruleset, book: Ledger, chance: Chance, slot: int, card: CardRow) -> None:
    at = rules.at
    chosen, how = book[at.choice[slot]], book[at.how[slot]]
    answered = bool(chosen) and how != DROPPED and _paid(rules, book, card, card.choices[chosen - 1])
    ordinal = chosen - 1 if answered else card.silent
    choice = card.choices[ordinal]
    cause = because("card" if answered else "silent", f"{card.id}.{choice.id}")
    if answered:
        _politics(rules, book, card, choice, how)
    elif how >= CARRIED:  # a promise was given for what is not done: it is not owed
        book.put(at.plan_hang[how - CARRIED], 0, cause)
    for deed in choice.deeds:
        deed(book, cause, chance)
    _remember(rules, book, chance, card, ordinal, cause)


def _paid(rules: Ruleset, book: Ledger, card: CardRow, choice: ChoiceRow) -> bool:
    """The books made the order legal; the store decides whether it can be carried out."""
    return pay(rules, book, choice.cost, Cause("card", f"{card.id}.{choice.id}"))


def _politics(rules: Ruleset, book: Ledger, card: CardRow, choice: ChoiceRow, how: int) -> None:
    """Who won the vote and who lost it; what overruling costs."""
    constant, at = rules.constant, rules.at
    vote = because("vote", card.id)
    for bench in choice.stake.backs:
        content(rules, book, bench, constant.vote_won, vote)
    for bench in choice.stake.opposes:
        content(rules, book, bench, constant.vote_lost, vote)
    if how == OVERRULED:
        season, last = book[at.season[0]], book[at.overruled[0]]
        again = bool(last) and season - last < YEAR
        price = constant.overrule_again if again else constant.overrule_cohesion
        move_indicator(rules, book, COHESION, price, because("overrule", card.id))
        book.put(at.overruled[0], season, because("overrule", card.id))


def _remember(
    rules: Ruleset, book: Ledger, chance: Chance, card: CardRow, ordinal: int, cause: Cause
) -> None:
    at, season = rules.at, book[rules.at.season[0]]
    book.put(at.met[card.ordinal], season, cause)
    book.put(at.chose[card.ordinal], ordinal + 1, cause)
    book.put(at.due[card.ordinal], 0, cause)
    for later in card.choices[ordinal].later:
        follow = drawn(rules, chance, later, season)
        if chance.happens(later.per_cent * 10, season, "later", rules.council.cards[follow].key):
            book.put(at.due[follow], season + later.after, cause)


def drawn(rules: Ruleset, chance: Chance, later: Later, season: int) -> int:
    """Ordinal of the card that will come: the only one, or one drawn by shares under the first one's key."""
    *others, (last, _) = later.cards
    first = rules.council.cards[later.cards[0][0]]
    lot = chance.between(1, sum(share for _, share in later.cards), season, "which", first.key)
    for card, share in others:
        lot -= share
        if lot <= 0:
            return card
    return last
