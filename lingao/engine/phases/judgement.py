"""Judgement: the session judges promises by the books; endings are watched; what was false may come out."""

from __future__ import annotations

from itertools import compress

from lingao.content.vocabulary import BENCHES, INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.decreed.policies import move_indicator
from lingao.engine.decreed.promises import content
from lingao.engine.ledger import Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.council import EndingRow
from lingao.engine.tables.promises import PromiseRow
from lingao.engine.wall import measured

LEGITIMACY = INDICATORS.index("legitimacy")
AUDIT_BENCH = BENCHES.index("audit")
FORESHADOWED = 2
"""Seasons an omen must have stood before its ending can come."""
RECALL_SEASONS = 3
KEPT, MISSED, FOUND = range(3)


def judgement(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Find out, judge, and end what must end."""
    find_out(rules, book, chance)
    season = book[rules.at.season[0]]
    for row in compress(rules.council.promises, book.balances[rules.span.hung]):
        if book[rules.at.judged_in[row.ordinal]] <= season:
            judge(rules, book, row, season)
    watch_endings(rules, book)
    end(rules, book, season)


def find_out(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """A promise kept on paper only comes out with a chance of audit coverage x 0.3 each season; at the Count
    all do."""
    at, constant = rules.at, rules.constant
    season = book[at.season[0]]
    coverage = max(book.balances[rules.span.audit], default=0)
    counting = book[at.counted[0]] == season
    odds = 1000 if counting else coverage * constant.found_out // 1000
    for row in compress(rules.council.promises, book.balances[rules.span.false]):
        if not chance.happens(odds, season, "found_out", row.key):
            continue
        n = row.ordinal
        cause = because("promise", row.id)
        book.put(at.false[n], 0, cause)
        book.put(at.found[n], season, cause)
        book.post(at.tally[FOUND], 1, cause)
        book.put(at.shocks[2], season, cause)
        move_indicator(rules, book, LEGITIMACY, constant.found_legitimacy, cause)
        book.post(at.weight[AUDIT_BENCH], constant.found_weight, cause)
        content(rules, book, row.bench, constant.found_sponsor, cause)


def judge(rules: Ruleset, book: Ledger, row: PromiseRow, season: int) -> None:
    """Judge one promise by the books. One that was openly lowered is let go."""
    at, constant, n = rules.at, rules.constant, row.ordinal
    cause = because("promise", row.id)
    promised, said = book[at.promised[n]], measured(book.balances, row)
    if not book[at.lowered[n]]:
        if said >= promised:
            book.put(at.kept[n], season, cause)
            book.post(at.tally[KEPT], 1, cause)
            content(rules, book, row.bench, constant.kept_sponsor, cause)
            truth = measured(book.balances, row, truly=True)
            if truth * 1000 < promised * (1000 - constant.false_margin):
                book.put(at.false[n], 1, cause)
        elif said * 1000 < promised * (1000 - constant.missed_margin):
            book.put(at.missed[n], season, cause)
            book.post(at.tally[MISSED], 1, cause)
            content(rules, book, row.bench, constant.missed_sponsor, cause)
            broken = because("broken_promise", row.id)
            move_indicator(rules, book, LEGITIMACY, constant.missed_legitimacy, broken)
    for block in (at.hung, at.judged_in, at.lowered):
        book.put(block[n], 0, cause)


def watch_endings(rules: Ruleset, book: Ledger) -> None:
    """Count for how many seasons each ending's omen and its conditions have stood."""
    at, balances = rules.at, book.balances
    for row in rules.council.endings:
        if row.omen is not None:
            _streak(book, at.omen[row.ordinal], row.omen(balances), row)
        elif row.judged == "recall":
            _streak(book, at.omen[row.ordinal], balances[at.support[0]] < rules.constant.support_warn, row)
        if row.judged in ("any_time", "session"):
            _streak(book, at.holds[row.ordinal], row.when(balances), row)


def _streak(book: Ledger, account: int, stands: bool, row: EndingRow) -> None:
    """One more season in a row, or none."""
    before = book.balances[account]
    if stands or before:
        book.put(account, before + 1 if stands else 0, because("omen", row.id))


def end(rules: Ruleset, book: Ledger, season: int) -> None:
    """End the run with the first ending of the content's order that is due."""
    at = rules.at
    last = season >= rules.calendar.seasons
    session = rules.calendar.is_session(season) and season >= rules.scenario.endings_from
    for row in rules.council.endings:
        if _comes(rules, book, row, session=session, last=last):
            book.put(at.ended[0], row.ordinal + 1, because("ending", row.id))
            return


def _comes(rules: Ruleset, book: Ledger, row: EndingRow, *, session: bool, last: bool) -> bool:
    at, balances = rules.at, book.balances
    foreshadowed = balances[at.omen[row.ordinal]] >= FORESHADOWED
    if row.judged == "otherwise":
        return last
    if row.judged == "recall":
        return foreshadowed and balances[at.support_low[0]] >= RECALL_SEASONS
    holds = balances[at.holds[row.ordinal]] >= row.seasons
    in_time = row.judged == "any_time" or session or last
    return holds and in_time and (foreshadowed or row.omen is None)
