"""Bias: how far an office's reports lean from the truth, season by season (society.md, section 5.2)."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.formulas import clamp
from lingao.engine.ledger import Ledger, because
from lingao.engine.pressure import pressure_on
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

LEGITIMACY = INDICATORS.index("legitimacy")


def lean_offices(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Post every office's pressure, then move its bias by each cause in turn."""
    at, balances, offices = rules.at, book.balances, rules.world.offices
    for n, (office, before) in enumerate(zip(offices, balances[rules.span.pressure], strict=True)):
        pressure = pressure_on(rules, balances, n)
        if pressure != before:
            book.put(at.pressure[n], pressure, because("pressure", office.id))
    boldest = max(balances[rules.span.bias], default=0)
    protection = protected(rules, balances)
    season, noise = balances[at.season[0]], rules.constant.bias_noise
    for n, office in enumerate(offices):
        drawn = chance.between(-noise, noise, season, "bias", office.key)
        _lean(rules, book, n, boldest, protection, drawn)


def _lean(rules: Ruleset, book: Ledger, n: int, boldest: int, protection: int, drawn: int) -> None:
    at, constant, balances = rules.at, rules.constant, book.balances
    account, subject = at.bias[n], rules.world.offices[n].id
    bias, pressure, audit = balances[account], balances[at.pressure[n]], balances[at.audit[n]]
    pushed = constant.bias_pressure * pressure * (1000 - audit) * (1000 - protection) // 1000**3
    copied = constant.bias_neighbour * pressure * max(0, boldest - bias) // 1000**2
    steps = (
        ("carry", bias * constant.bias_keep // 1000 - bias),
        ("pressure", pushed),
        ("neighbour", copied),
        ("audit", -(constant.bias_audit * audit * bias // 1000**2)),
        ("hiding", -hidden(rules, balances, n)),
        ("chance", drawn),
    )
    book.post_each(account, [(because(kind, subject), amount) for kind, amount in steps if amount])
    now = balances[account]
    if not constant.bias_least <= now <= constant.bias_most:
        book.put(account, clamp(now, constant.bias_least, constant.bias_most), because("cap", subject))


def protected(rules: Ruleset, balances: Balances) -> int:
    """Protection of honest reporting in per mille: what is usual, what policies add, what admitting won."""
    level = balances[rules.level["protection"]]
    won = balances[rules.at.protection_won[0]]
    return min(950, max(0, rules.constant.protection_base + level + won))


def hidden(rules: Ruleset, balances: Balances, n: int) -> int:
    """Per mille that households hide downwards: the more the last levy stood over the fair one, the less trust."""
    constant, burden = rules.constant, balances[rules.at.burden[n]]
    if burden <= constant.levy_fair:
        return 0
    tenths = min(1000, (burden - constant.levy_fair) * 10)
    distrust = 100_000 - balances[rules.at.indicator[LEGITIMACY]]
    return constant.bias_hide * tenths * distrust * constant.hide_season // (1000 * 100_000 * 1000)
