"""Clues: each season one figure that cannot fit another, free and true, and naming two candidate offices."""

from __future__ import annotations

from itertools import compress

from lingao.engine.chance import Chance
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset

FIRST, SECOND, PROCESS, SAID, FITS = range(5)
CLUE = Cause("clue")
LEAST = 1000
"""A gap is a clue from one whole unit on, in thousandths: less is dust on the scale."""


def find_clue(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Note the widest gap between what an office wrote and what its inputs or barns allow.

    The office at fault is named beside one other that wrote something, in content order, so that the pair does not
    tell which.
    """
    at = rules.at
    book.close(rules.span.clue, CLUE)
    season = book[at.season[0]]
    if season < rules.scenario.clues_from:
        return
    gaps = [gap for gap in _gaps(rules, book) if abs(gap[SAID] - gap[FITS]) >= LEAST]
    if not gaps:
        return
    _, office, process, said, fits = max(gaps, key=lambda gap: gap[0])
    wrote = {row.office for row in compress(rules.works.processes, book.balances[rules.span.said_run])}
    wrote |= set(rules.townships)
    others = [
        n
        for n, entry in enumerate(rules.world.offices)
        if n != office and entry.kind == rules.world.offices[office].kind and n in wrote
    ]
    if not others:
        return
    other = max(others, key=lambda n: chance.draw(season, "clue", rules.world.offices[n].key))
    values = (min(office, other) + 1, max(office, other) + 1, process + 1, said, fits)
    for account, value in zip(at.clue, values, strict=True):
        book.put(account, value, CLUE)


def _gaps(rules: Ruleset, book: Ledger) -> list[tuple[int, int, int, int, int]]:
    """(gap per mille, office, process or -1 for a harvest, said, what fits), for every office that wrote."""
    at, found, balances = rules.at, [], book.balances
    ran, wrote = balances[rules.span.run], balances[rules.span.said_run]
    for row in compress(rules.works.processes, ran):
        if row.office >= 0 and row.outputs:
            runs, said, amount = ran[row.ordinal], wrote[row.ordinal], row.outputs[0][1]
            found.append(
                (
                    abs(said - runs) * 1000 // runs,
                    row.office,
                    row.ordinal,
                    said * amount // 1000,
                    runs * amount // 1000,
                )
            )
    for n in rules.townships:
        said, real = balances[at.said_harvest[n]], balances[at.harvest[n]]
        if real:
            found.append((abs(said - real) * 1000 // real, n, -1, said, real))
    return found
