"""Frontier: raids in proportion to threat, lessened by defence; and who of the twelve is lost."""

from __future__ import annotations

from typing import Final

from lingao.content.vocabulary import BENCHES, INDICATORS, WORK
from lingao.engine.chance import Chance
from lingao.engine.heads import in_commission
from lingao.engine.indicators.threat import held_off
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.toll import bury, groups

THREAT: Final = INDICATORS.index("threat")
HEALTH_POST: Final = WORK.index("health")
QUIET: Final = 25_000
"""Threat (thousandths of a point) up to which nobody comes."""
PER_MILLE: Final = 400
"""Thousandths of a point over that for each per mille of chance (society.md: (threat - 25) / 400)."""
RAID_SHOCK: Final = 1
"""Place in the block `shocks`."""
SHIELD: Final = BENCHES.index("shield")
AFTER_RAID: Final = 4
"""Seats the shield bench gains (society.md, section 4)."""
HEADS: Final = 10
"""A raid kills or carries off a tenth of the share of heads that it takes of stores."""
TAKEN: Final = ("food", "cloth", "money")
RAID: Final = Cause("raid")


def frontier(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Draw for a raid, then for each of the twelve."""
    season, threat = book[rules.at.season[0]], book[rules.at.indicator[THREAT]]
    if chance.happens(raid_chance(threat), season, "raid"):
        suffer_raid(rules, book, chance, season)
    lose_people(rules, book, chance, season)


def raid_chance(threat: int) -> int:
    """Chance of a raid this season in per mille, from threat in thousandths of a point."""
    return max(0, threat - QUIET) // PER_MILLE


def suffer_raid(rules: Ruleset, book: Ledger, chance: Chance, season: int) -> None:
    """Boats come: stores and heads are lost, and everybody knows it, so the books lose as much."""
    at = rules.at
    share = raid_share(rules, book.balances)
    for role in TAKEN:
        resource = rules.role[role]
        taken = book.take(at.stock[resource], book[at.stock[resource]] * share // 1000, RAID)
        book.take(at.report[resource], taken, RAID)
    heads = in_commission(rules, book.balances) * share // (1000 * HEADS)
    bury(rules, book, chance, heads, groups(rules), RAID)
    book.put(at.raided[0], season, RAID)
    book.put(at.shocks[RAID_SHOCK], season, RAID)
    book.post(at.weight[SHIELD], AFTER_RAID, RAID)


def raid_share(rules: Ruleset, balances: Balances) -> int:
    """Per mille of stores a raid takes: the more of the threat the defence holds off, the less. Rounded down."""
    threat = balances[rules.at.indicator[THREAT]]
    met = max(0, threat - held_off(rules, balances) * 1000)
    return rules.constant.raid_share * met // threat if threat else 0


def lose_people(rules: Ruleset, book: Ledger, chance: Chance, season: int) -> None:
    """Sea, fever and age: each of the twelve may be gone for good; a post at health halves the odds."""
    at = rules.at
    odds = rules.constant.person_loss * 1000
    if book[at.post_days[HEALTH_POST]]:
        odds = odds // 2
    for number, handle in enumerate(rules.world.handles):
        if not book[at.lost[number]] and chance.draw(season, "person", handle.key) < odds:
            book.put(at.lost[number], season, because("lost", handle.id))
