"""Harvest: twice a year the townships bring in their crop; hands and weather decide how much."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.crop import standing_crop
from lingao.engine.ledger import Ledger, because
from lingao.engine.levy import season_share
from lingao.engine.ruleset import Ruleset


def harvest(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Bring the season's crop into each township's barns, less seed and what the barns lose."""
    share = season_share(rules, book[rules.at.season[0]])
    if not share:
        return
    at, constant = rules.at, rules.constant
    for number in rules.townships:
        office = rules.world.offices[number]
        crop = standing_crop(rules, book.balances, number) * share // 1000
        cause = because("harvest", office.id)
        book.post(at.harvest[number], crop, cause)
        book.post(at.barns[number], crop, cause)
        book.post(at.barns[number], -(crop * constant.seed_share // 1000), because("seed", office.id))
        book.post(at.barns[number], -(crop * constant.barn_loss // 1000), because("barn_loss", office.id))
