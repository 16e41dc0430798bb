"""Who dies: a number of dead falls on the classes by their heads, and on travellers and locals by chance."""

from __future__ import annotations

from collections.abc import Sequence

from lingao.engine.chance import SCALE, Chance
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.people import Group


def groups(rules: Ruleset) -> tuple[Group, ...]:
    """Everybody in the Commission's care: the classes, then the cohorts in training, in content order."""
    return rules.people.groups


def bury(
    rules: Ruleset, book: Ledger, chance: Chance, dead: int, among: Sequence[Group], cause: Cause
) -> int:
    """Take so many dead from the groups by their heads; return how many there were to take."""
    if dead <= 0:
        return 0
    balances = book.balances
    living = [group for group in among if balances[group.people]]
    heads = [balances[group.people] for group in living]
    dead = min(dead, sum(heads))
    season = balances[rules.at.season[0]]
    for group, there, taken in zip(living, heads, spread(dead, heads), strict=True):
        if not taken:
            continue
        if group.local >= 0:
            lot = chance.draw(season, "origin", f"{cause.kind}.{group.name}")
            book.post(group.local, -locals_among(taken, balances[group.local], there, lot), cause)
        book.post(group.people, -taken, cause)
    book.post(rules.at.deaths[0], dead, cause)
    return dead


def locals_among(dead: int, local: int, people: int, lot: int) -> int:
    """How many of the dead were born here: their share, its remainder decided by a lot below SCALE."""
    return (dead * local + people * lot // SCALE) // people


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """A total shared by weights in whole heads: largest remainder, ties to the earlier."""
    whole = sum(weights)
    if whole <= 0:
        return [0] * len(weights)
    shares = [total * weight // whole for weight in weights]
    over = total - sum(shares)
    if over:
        left = [total * weight % whole for weight in weights]
        order = sorted(range(len(weights)), key=left.__getitem__, reverse=True)
        for n in order[:over]:
            shares[n] += 1
    return shares
