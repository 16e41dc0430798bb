"""Wear: stores leak and rot, tools and relics wear, wood grows back, the season's days and services lapse."""

from __future__ import annotations

from lingao.content.vocabulary import LABOUR, WORK
from lingao.engine.chance import Chance
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset
from lingao.engine.store import issue
from lingao.engine.tables.works import ResourceRow

MACHINES = WORK.index("machines")
HANDS_WITH_TOOLS = ("labourer", "apprentice", "skilled")
"""Classes whose days wear tools."""
POLLUTION_KEPT = 950
"""Per mille of pollution left after a season (society.md: decays 5 %)."""


def wear(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Take what the season wears out."""
    wear_tools(rules, book)
    for row in rules.works.resources:
        if row.kind == "service":
            book.put(rules.at.stock[row.ordinal], 0, Cause("unused"))
        else:
            _lose(rules, book, row)
    _rot(rules, book)
    for building in rules.works.buildings:
        built = rules.at.built[building.ordinal]
        book.post(built, -(book[built] * building.wears // 1000), Cause("wear"))
    cut_and_grow(rules, book)
    book.post(
        rules.at.pollution[0], -(book[rules.at.pollution[0]] * (1000 - POLLUTION_KEPT) // 1000), Cause("dirt")
    )
    for account in rules.at.days:
        book.put(account, 0, Cause("unused"))


def wear_tools(rules: Ruleset, book: Ledger) -> None:
    """Tools wear with the days worked: constant tool_wear thousandths of their unit per 100 days.

    Worked is what muster turned out less what nobody used; whoever has died or come since changes nothing.
    """
    at = rules.at
    worked = sum(book[at.turned_out[n]] - book[at.days[n]] for n in map(LABOUR.index, HANDS_WITH_TOOLS))
    worn = worked * rules.constant.tool_wear // 100_000
    issue(
        rules, book, rules.role["tools"], min(worn, book[rules.at.stock[rules.role["tools"]]]), Cause("wear")
    )


def _lose(rules: Ruleset, book: Ledger, row: ResourceRow) -> None:
    """What lies in store loses its yearly share; the books write off the same share of what they show."""
    rate = row.loss
    if row.kind == "relic":
        rate = relic_rate(rules, book.balances, row.loss)
    if rate:
        at, cause = rules.at, Cause("loss")
        for account in (at.stock[row.ordinal], at.report[row.ordinal]):
            book.post(account, -(max(0, book[account]) * rate // 1000), cause)


def relic_rate(rules: Ruleset, balances: list[int], loss: int) -> int:
    """Per mille of a relic lost this season: less with posts at the machines and a dry room."""
    constant = rules.constant
    posts = balances[rules.at.post_days[MACHINES]] // constant.post_days
    change = posts * constant.machines_post // 1000 + balances[rules.account("level.relic_wear")]
    return loss * max(200, 1000 + change) // 1000


def _rot(rules: Ruleset, book: Ledger) -> None:
    """Food beyond the dry places for it rots."""
    food = rules.works.resources[rules.role["food"]]
    dry = book[rules.account("level.dry_storage")] * 1000
    for account in (rules.at.stock[food.ordinal], rules.at.report[food.ordinal]):
        damp = max(0, book[account] - dry)
        book.post(account, -(damp * food.spoils // 1000), Cause("damp"))


def cut_and_grow(rules: Ruleset, book: Ledger) -> None:
    """Wood cut for fuel and timber leaves the forest; it grows back the faster the more room there is
    (society.md: dV = 0.028 V (1 - V/full))."""
    forest, full = rules.at.forest[0], rules.constant.forest_full
    cut = sum(book[rules.at.made[rules.role[role]]] for role in ("fuel", "wood")) // 1000
    book.post(forest, -min(cut, book[forest]), Cause("forest"))
    standing = book[forest]
    rate = rules.constant.forest_growth * (1000 + book[rules.account("level.forest_growth")]) // 1000
    grown = standing * rate // 1000 * max(0, full - standing) // full
    book.post(forest, grown, Cause("regrowth"))
