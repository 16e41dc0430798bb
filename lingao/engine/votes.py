"""Votes: what share of the council would say yes to a motion, from what the benches can see."""

from __future__ import annotations

from collections.abc import Callable

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.council import BenchRow
from lingao.engine.tables.stakes import Stake

Noise = Callable[[BenchRow], int]
"""Thousandths of lean added for a bench."""


def no_noise(_: BenchRow) -> int:
    """The expected vote."""
    return 0


def voting(rules: Ruleset, balances: Balances, bench: BenchRow) -> bool:
    """Whether a bench has a vote: advisory ones only once the county votes, none that has left the table."""
    if balances[rules.at.walked[bench.ordinal]] >= LEFT:
        return False
    return not bench.advisory or balances[rules.level["votes_county"]] > 0


LEFT = 99
"""Value of `walked` once a bench has left the table."""


def lean(rules: Ruleset, balances: Balances, bench: BenchRow, stake: Stake) -> int:
    """How far a bench leans to a motion, in thousandths: its preferences over the openly expected effects,
    what it argues for, and how content it is with the council (society.md, section 4)."""
    return _lean(rules, balances, bench, stake, expected(balances, stake))


def expected(balances: Balances, stake: Stake) -> list[tuple[int, int]]:
    """(indicator, thousandths of a point) that a motion is openly expected to move."""
    return [(indicator, points(balances)) for indicator, points in stake.points]


def _lean(
    rules: Ruleset, balances: Balances, bench: BenchRow, stake: Stake, moves: list[tuple[int, int]]
) -> int:
    constant, prefers, wanted = rules.constant, bench.prefers, 0
    for indicator, points in moves:
        wanted += prefers[indicator] * points
    leaning = constant.vote_lean * wanted // (1000 * 1000 * 10)
    if bench.ordinal in stake.backs:
        leaning += constant.vote_backs
    if bench.ordinal in stake.opposes:
        leaning -= constant.vote_backs
    return leaning + balances[rules.at.bench[bench.ordinal]] // 2


def vote_share(rules: Ruleset, balances: Balances, stake: Stake, noise: Noise = no_noise) -> int:
    """Yes in per mille of the voting weight. A motion passes with more than half."""
    return sum([yes for _, yes in votes_by_bench(rules, balances, stake, noise)])


def votes_by_bench(
    rules: Ruleset, balances: Balances, stake: Stake, noise: Noise = no_noise
) -> list[tuple[BenchRow, int]]:
    """What each voting bench adds to the share, in per mille of the voting weight."""
    return votes_at(rules, balances, table_of(rules, balances), stake, noise)


def table_of(rules: Ruleset, balances: Balances) -> list[BenchRow]:
    """The benches that vote."""
    return [bench for bench in rules.council.benches if voting(rules, balances, bench)]


def votes_at(
    rules: Ruleset, balances: Balances, table: list[BenchRow], stake: Stake, noise: Noise
) -> list[tuple[BenchRow, int]]:
    """What each bench at the table adds to the share, in per mille of the voting weight.

    Each share is cut from the running sum, so that the shares add up to the whole without a remainder.
    """
    seats, total = balances[rules.span.weight], 0
    for bench in table:
        total += seats[bench.ordinal]
    if not total:
        return []
    sigmoid, moves = rules.curves["sigmoid"], expected(balances, stake)
    shares, yes, counted = [], 0, 0
    for bench in table:
        leaning = _lean(rules, balances, bench, stake, moves) + noise(bench)
        yes += seats[bench.ordinal] * sigmoid(leaning)
        shares.append((bench, yes // total - counted))
        counted = yes // total
    return shares


PASSES = 500
"""Per mille of the vote a motion must exceed."""
