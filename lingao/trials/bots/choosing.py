"""Choosing: the choice of a card whose open effects are worth most, and the policies worth having."""

from __future__ import annotations

from lingao.content.vocabulary import BENCHES
from lingao.engine import orders as o
from lingao.engine.chance import Expected
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.tables.cards import CardRow
from lingao.trials.bots.character import Character, worth
from lingao.trials.bots.common import Desk
from lingao.trials.bots.promising import appeal
from lingao.trials.bots.valuing import Appraisal

HALF = 500
"""Per mille that a vote must be over."""
WORTH_A_PROMISE = 3000
"""What a choice that fails must be worth over the best that passes, before a promise is given for it."""
HEARD = 1500
"""What the arguments of its own bench add to a choice."""
POLICIES_A_SEASON = 1
TAELS_WORTH = 2
"""Thousandths of a point's worth that a tael of cost counts for at least."""


def answer_cards(desk: Desk, character: Character, appraisal: Appraisal) -> None:
    """Move the best choice of each card that passes; one that fails and is worth much more is carried by a promise."""
    for slot, card in list(desk.cards()):
        worths = {n: _gain(desk, character, appraisal, card, n) for n in range(len(card.choices))}
        best = max(worths, key=lambda n: worths[n])
        rest = max((worths[n] for n in worths if n != best and desk.vote(slot, n) > HALF), default=0)
        if worths[best] - rest < WORTH_A_PROMISE or not _carry(desk, character, card, best):
            desk.best_choice(slot, card, worths)


def _carry(desk: Desk, character: Character, card: CardRow, choice: int) -> bool:
    """Give for a failing choice the modest promise that is easiest to keep; whether one was taken."""
    offered = [row for row in desk.rules.council.promises if desk.seen[desk.rules.at.offered[row.ordinal]]]
    for row in sorted(offered, key=lambda row: -appeal(desk, character, row)):
        if desk.give(o.Carry(card.id, card.choices[choice].id, row.id, "modest")):
            return True
    return False


def _gain(desk: Desk, character: Character, appraisal: Appraisal, card: CardRow, n: int) -> int:
    """What a choice's effects would change for a character, as far as they can be seen."""
    choice = card.choices[n]
    book = Ledger(desk.seen.tolist())
    for deed in choice.deeds:
        deed(book, Cause("card", card.id), Expected())
    gain = worth(desk.rules, book.balances, character) - worth(desk.rules, desk.seen, character)
    at, stock = desk.rules.at, desk.rules.at.stock
    gain += sum(
        value * (book.balances[on] - desk.seen[on])
        for value, on in zip(appraisal.policies, at.policy_on, strict=True)
    )
    taels = sum(appraisal.price(r) * amount // 1_000_000 for r, amount in choice.cost)
    taels -= sum(
        appraisal.price(r) * (book.balances[account] - desk.seen[account]) // 1_000_000
        for r, account in enumerate(stock)
    )
    gain -= taels * (TAELS_WORTH + character.wealth // 2)
    if character.bench and BENCHES.index(character.bench) in choice.stake.backs:
        gain += HEARD
    return gain


def enact_what_is_worth_it(desk: Desk, character: Character, appraisal: Appraisal) -> None:
    """Enact the best policy that the council backs, and end one that has turned out to be worth less than none."""
    rules, at = desk.rules, desk.rules.at
    ranked = sorted(range(len(rules.world.policies)), key=lambda n: -appraisal.policies[n])
    enacted = 0
    for n in ranked:
        standing = desk.seen[at.policy_since[n]] or desk.seen[at.policy_due[n]]
        if appraisal.policies[n] < -1000 and standing and desk.season - desk.seen[at.policy_since[n]] >= 8:
            desk.give(o.Repeal(rules.world.policies[n].id))
        elif appraisal.policies[n] > 0 and not standing and enacted < POLICIES_A_SEASON:
            enacted += _affordable(desk, n) and desk.give(o.Enact(rules.world.policies[n].id))


def _affordable(desk: Desk, policy: int) -> bool:
    """Whether the store holds a policy's price and four seasons of its upkeep."""
    row = desk.rules.people.policies[policy]
    stock = desk.rules.at.stock
    return all(desk.seen[stock[r]] >= amount for r, amount in row.cost) and all(
        desk.seen[stock[r]] >= 4 * amount for r, amount in row.upkeep
    )
