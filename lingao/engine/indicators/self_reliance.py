"""Self-reliance: twelve functions, each half when it is known here and whole when local people run it alone."""

from __future__ import annotations

from itertools import compress
from typing import Final

from lingao.content.vocabulary import INDICATORS, LABOUR
from lingao.engine.indicators.reckoning import Reckoning, Term, pulled
from lingao.engine.ledger import Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

SELF_RELIANCE: Final = INDICATORS.index("self_reliance")
FUNCTIONS: Final = 12
CREW_CLASSES: Final = (LABOUR.index("skilled"), LABOUR.index("technician"))


def self_reliance(rules: Ruleset, balances: Balances) -> Reckoning:
    """Part of the way to the functions mastered, of twelve."""
    known = known_functions(rules, balances)
    whole = sum(mastery(rules, balances, techs) for techs in known.values())
    value = min(whole, FUNCTIONS * 1000) * 100 // FUNCTIONS
    now = balances[rules.at.indicator[SELF_RELIANCE]]
    return pulled(rules.constant.level_pull, now, (Term("functions", 1000, value),))


def known_functions(rules: Ruleset, balances: Balances) -> dict[str, list[int]]:
    """The known techs of each function, functions in the order in which they were first learnt."""
    at = rules.at
    found: dict[str, list[int]] = {}
    known = [(balances[at.tech_since[n]], n) for n in compress(rules.functions, rules.mastered(balances))]
    for _, n in sorted(known):
        found.setdefault(rules.functions[n], []).append(n)
    return found


def mastery(rules: Ruleset, balances: Balances, techs: list[int]) -> int:
    """1000 when locals have run one of a function's techs for four seasons, else 500."""
    for n in techs:
        if balances[rules.at.local_run[n]] >= rules.constant.function_seasons:
            return 1000
    return 500


def crews(rules: Ruleset, balances: Balances) -> int:
    """How many functions the local skilled and technicians could run by themselves."""
    heads = sum(balances[rules.at.local[cls]] for cls in CREW_CLASSES)
    return heads // rules.constant.function_crew


def train_crews(rules: Ruleset, book: Ledger) -> None:
    """Each function that has a local crew this season is a season nearer to being theirs, longest known first."""
    manned = list(known_functions(rules, book.balances).values())[: crews(rules, book.balances)]
    for techs in manned:
        for n in techs:
            book.post(rules.at.local_run[n], 1, because("functions", rules.world.techs[n].id))
