"""What the works can do this season: which processes are open, with how many hands, buildings and services."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.amounts import Amounts
from lingao.engine.tables.processes import ProcessRow


def unlocked(rules: Ruleset, balances: Balances, row: ProcessRow) -> bool:
    """Whether a tech that opens the process is known, or none is needed."""
    if not row.unlocked_by:
        return True
    known = rules.at.tech
    for tech in row.unlocked_by:  # noqa: SIM110 - one or two: a generator would take twice the time
        if balances[known[tech]]:
            return True
    return False


def open_to_us(rules: Ruleset, balances: Balances, row: ProcessRow, quarter: int) -> bool:
    """Whether a process can run at all this season."""
    if row.building >= 0 and balances[rules.at.built[row.building]] <= 0:
        return False
    return row.quarters[quarter] and unlocked(rules, balances, row)


def labour_per_run(rules: Ruleset, balances: Balances, row: ProcessRow) -> Amounts:
    """Person-days a run takes (thousandths by class): more while the shop is new to it (recipes.md, Learning)."""
    seasons = balances[rules.at.practice[row.ordinal]]
    if seasons >= 3 or not row.unlocked_by:
        return row.labour
    constant = rules.constant
    factor = (constant.learn_first, constant.learn_second, constant.learn_third)[seasons]
    return tuple((cls, days * factor // 1000) for cls, days in row.labour)


def rejected(rules: Ruleset, balances: Balances, row: ProcessRow) -> int:
    """Per mille of a process's output that is rejected: hot work of a shop that has not learnt it."""
    if not row.rejects:
        return 0
    constant = rules.constant
    return constant.reject_new if balances[rules.at.practice[row.ordinal]] == 0 else constant.reject_known


def services_of(rules: Ruleset, balances: Balances) -> list[tuple[int, int]]:
    """Services the buildings give this season: (resource, thousandths), if what they burn lasts."""
    quarter = rules.calendar.quarter(balances[rules.at.season[0]])
    found: list[tuple[int, int]] = []
    for row in rules.works.serving:
        built = balances[rules.at.built[row.ordinal]]
        if built:
            running = fuelled(rules, balances, row.burns, built)
            found.extend(
                (service, amount * running // 1000 * row.quarters[quarter] // 1000)
                for service, amount in row.serves
            )
    return found


def fuelled(rules: Ruleset, balances: Balances, burns: Amounts, built: int) -> int:
    """Buildings (thousandths) that what lies in store can keep running for the season."""
    for resource, amount in burns:
        built = min(built, balances[rules.at.stock[resource]] * 1000 // amount)
    return max(0, built)
