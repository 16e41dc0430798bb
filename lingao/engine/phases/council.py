"""Council: how content the benches are, who leaves the table, how many seats they have, and their support."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import BENCHES, INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.formulas import clamp
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.council import BenchRow
from lingao.engine.votes import LEFT, voting

COHESION: Final = INDICATORS.index("cohesion")
INDICATOR_TOP: Final = 100_000
FULL: Final = 1000
"""Satisfaction runs from -FULL to FULL."""
PER_POINT: Final = 1_000_000
"""Preference (per mille) x thousandths of a point in a whole preference and a point."""
PATIENCE: Final = 3
"""Seasons in a row under the line before a bench leaves."""
PREFERENCES: Final = tuple(Cause("preference", name) for name in (*INDICATORS, "money"))
"""Why a bench is more content or less: by indicator, then by the money in the books."""
PAGE: Final = Cause("calendar")
FAMINE: Final = 0
"""Place in the block `shocks`."""
AFTER_FAMINE: Final = ((BENCHES.index("fields"), 3), (BENCHES.index("commons"), 3))
"""Seats gained in the season a famine year is closed (society.md, section 4)."""


def council(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Seats move, satisfaction fades and follows what was seen, benches leave or return, support is counted."""
    move_seats(rules, book)
    moves = seen_moves(rules, book.balances)
    for bench in rules.council.benches:
        fade(rules, book, bench)
        respond(rules, book, bench, moves)
        stay_or_leave(rules, book, bench)
    count_support(rules, book)
    remember(rules, book)


def move_seats(rules: Ruleset, book: Ledger) -> None:
    """After a famine those who sow and those who share out are listened to."""
    if book[rules.at.shocks[FAMINE]] == book[rules.at.season[0]]:
        for bench, seats in AFTER_FAMINE:
            book.post(rules.at.weight[bench], seats, because("weight"))


def seen_moves(rules: Ruleset, balances: Balances) -> list[int]:
    """What the council saw move since it last sat: each indicator, and the money in the books (a thousand
    taels counts as a point), in thousandths of a point."""
    at = rules.at
    now = [*balances[rules.span.said_indicator], balances[at.report[rules.role["money"]]]]
    return [value - before for value, before in zip(now, balances[rules.span.indicator_before], strict=True)]


def fade(rules: Ruleset, book: Ledger, bench: BenchRow) -> None:
    """Contentment and anger both fade, rounded towards zero."""
    account = rules.at.bench[bench.ordinal]
    now = book.balances[account]
    if now:
        kept = abs(now) * rules.constant.satisfaction_keep // 1000
        book.put(account, kept if now > 0 else -kept, because("drift_bench"))


def respond(rules: Ruleset, book: Ledger, bench: BenchRow, moves: list[int]) -> None:
    """`answer_point` of satisfaction for each point that what it wants moved its way, cause by cause; the last
    entries are the rounding and the end of the scale."""
    account, answer = rules.at.bench[bench.ordinal], rules.constant.answer_point
    before = book.balances[account]
    whole = book.post_shares(
        account, [(PREFERENCES[n], weight * moves[n] * answer) for n, weight in bench.wants], PER_POINT
    )
    if not -FULL <= before + whole <= FULL:
        book.post(account, clamp(before + whole, -FULL, FULL) - before - whole, because("cap"))


def stay_or_leave(rules: Ruleset, book: Ledger, bench: BenchRow) -> None:
    """A bench of some weight that is bitter for three seasons leaves; it is back when no longer unhappy."""
    at, constant, balances = rules.at, rules.constant, book.balances
    account, mood = at.walked[bench.ordinal], balances[at.bench[bench.ordinal]]
    if balances[account] >= LEFT:
        if mood >= 0:
            book.put(account, 0, because("comes_back", bench.id))
        return
    bitter = mood < constant.walkout_below and balances[at.weight[bench.ordinal]] > constant.walkout_weight
    cause = because("walk_out", bench.id)
    if not bitter or not voting(rules, balances, bench):
        if balances[account]:
            book.put(account, 0, cause)
        return
    book.post(account, 1, cause)
    if book[account] >= PATIENCE:
        book.put(account, LEFT, cause)
        for cohesion in (at.indicator[COHESION], at.said_indicator[COHESION]):
            after = clamp(book[cohesion] + constant.walkout_cohesion, 0, INDICATOR_TOP)
            book.put(cohesion, after, cause)


def count_support(rules: Ruleset, book: Ledger) -> None:
    """Support, and for how many seasons in a row it has been under the recall line."""
    at = rules.at
    book.put(at.support[0], support(rules, book.balances), because("benches"))
    low = book[at.support[0]] < rules.constant.support_recall
    book.put(at.support_low[0], book[at.support_low[0]] + 1 if low else 0, because("benches"))


def support(rules: Ruleset, balances: Balances) -> int:
    """Seats x (1 + satisfaction) / 2 over all seats, in per mille, rounded down.

    Benches without a vote are left out; the seats of one that left stay on the table and support nobody.
    """
    at = rules.at
    seats = backing = 0
    for bench in rules.council.benches:
        weight = balances[at.weight[bench.ordinal]]
        if voting(rules, balances, bench):
            backing += weight * (FULL + balances[at.bench[bench.ordinal]])
            seats += weight
        elif balances[at.walked[bench.ordinal]] >= LEFT:
            seats += weight
    return backing // (2 * seats) if seats else 0


def remember(rules: Ruleset, book: Ledger) -> None:
    """Keep what was seen, for the next sitting."""
    at, balances = rules.at, book.balances
    seen = [*balances[rules.span.said_indicator], balances[at.report[rules.role["money"]]]]
    for account, shown in zip(at.indicator_before, seen, strict=True):
        book.put(account, shown, PAGE)
