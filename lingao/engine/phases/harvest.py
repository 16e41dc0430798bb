"""Harvest: twice a year the townships bring in their crop; hands and weather decide how much."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.ledger import Ledger, because
from lingao.engine.levy import season_share
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances


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


def standing_crop(rules: Ruleset, balances: Balances, office: int) -> int:
    """A year's crop as it stands now, in thousandths of a tonne.

    Normal crop x weather x better methods x hands left (share ** 0.6) x strength (work ** 0.5) x soil
    x people (society.md, section 5.2; people ** 0.8 is taken straight from 1000 downwards).
    """
    at, entry = rules.at, rules.world.offices[office]
    crop = entry.crop * balances[at.crop[0]] // 1000
    crop = crop * (1000 + balances[rules.level["harvest"]]) // 1000
    taken = balances[rules.level["diversion"]]
    crop = crop * rules.curves["shift_power"](taken) // 1000
    crop = crop * rules.curves["work_power"](work_capacity(balances[at.ate[office]])) // 1000
    crop = (
        crop
        * (1000 - rules.constant.soil_carries + rules.constant.soil_carries * balances[at.soil[0]] // 1000)
        // 1000
    )
    people = balances[at.office_people[office]] * 1000 // entry.people
    return crop * (200 + 800 * people // 1000) // 1000


def work_capacity(ate: int) -> int:
    """Per mille of their strength that people have on so much food (Li and Yang 2005)."""
    return min(1000, max(600, 550 + 450 * ate // 1000))
