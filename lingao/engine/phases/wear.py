"""Wear: stores leak and rot, tools and relics wear, wood grows back, the season's days and services lapse."""

from __future__ import annotations

from itertools import compress

from lingao.content.vocabulary import LABOUR, WORK
from lingao.engine.chance import Chance
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.posted import posted
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.store import issue
from lingao.engine.tables.works import ResourceRow

MACHINES = WORK.index("machines")
HANDS_WITH_TOOLS = ("labourer", "apprentice", "skilled")
"""Classes whose days wear tools."""
UNUSED, LOSS, WEAR = Cause("unused"), Cause("loss"), Cause("wear")
POLLUTION_KEPT = 950
"""Per mille of pollution left after a season (society.md: decays 5 %)."""


def wear(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Take what the season wears out."""
    wear_tools(rules, book)
    at, balances = rules.at, book.balances
    for row in rules.works.perishing:
        if row.kind == "service":
            book.put(at.stock[row.ordinal], 0, UNUSED)
        else:
            _lose(rules, book, row)
    _rot(rules, book)
    kept = unmended(rules, balances)
    for building in compress(rules.works.buildings, balances[rules.span.built]):
        if building.wears:
            account = at.built[building.ordinal]
            book.post(account, -(balances[account] * building.wears * kept // 1_000_000), WEAR)
    cut_and_grow(rules, book)
    book.post(
        rules.at.pollution[0],
        -(book[rules.at.pollution[0]] * (1000 - POLLUTION_KEPT) // 1000),
        because("dirt"),
    )
    book.close(rules.span.days, UNUSED)
    tire(rules, book)


def unmended(rules: Ruleset, balances: Balances) -> int:
    """Per mille of the wear of buildings and tools that the posts at the machines do not mend, a fifth at least."""
    return max(200, 1000 - posted(rules, balances, MACHINES) * rules.constant.machines_mend // 1000)


def tire(rules: Ruleset, book: Ledger) -> None:
    """What is left of last season's tiredness, and this season's strain on top (curve `hours_strain`)."""
    fatigue = rules.at.fatigue[0]
    slept = book[fatigue] * (1000 - rules.constant.fatigue_keep) // 1000
    book.post(fatigue, -slept, because("rest"))
    book.post(fatigue, rules.curves["hours_strain"](book[rules.at.plan_hours[0]]), because("muster"))


def wear_tools(rules: Ruleset, book: Ledger) -> None:
    """Tools wear with the days worked: constant tool_wear thousandths of their unit per 100 days.

    Worked is what muster turned out less what nobody used; whoever has died or come since changes nothing.
    """
    at = rules.at
    worked = sum(book[at.turned_out[n]] - book[at.days[n]] for n in map(LABOUR.index, HANDS_WITH_TOOLS))
    worn = worked * rules.constant.tool_wear * unmended(rules, book.balances) // 100_000_000
    issue(
        rules,
        book,
        rules.role["tools"],
        min(worn, book[rules.at.stock[rules.role["tools"]]]),
        WEAR,
    )


def _lose(rules: Ruleset, book: Ledger, row: ResourceRow) -> None:
    """What lies in store loses its yearly share; the books write off the same share of what they show."""
    at, balances = rules.at, book.balances
    stock, books = at.stock[row.ordinal], at.report[row.ordinal]
    real, said = balances[stock], balances[books]
    if real or said:
        rate = relic_rate(rules, balances, row.loss) if row.kind == "relic" else row.loss
        if real > 0:
            book.post(stock, -(real * rate // 1000), LOSS)
        if said > 0:
            book.post(books, -(said * rate // 1000), LOSS)


def relic_rate(rules: Ruleset, balances: Balances, loss: int) -> int:
    """Per mille of a relic lost this season: less with posts at the machines and a dry room."""
    constant = rules.constant
    posts = posted(rules, balances, MACHINES)
    change = posts * constant.machines_post // 1000 + balances[rules.level["relic_wear"]]
    return loss * max(200, 1000 + change) // 1000


def _rot(rules: Ruleset, book: Ledger) -> None:
    """Food beyond the dry places for it rots."""
    food = rules.works.resources[rules.role["food"]]
    dry = book[rules.level["dry_storage"]] * 1000
    for account in (rules.at.stock[food.ordinal], rules.at.report[food.ordinal]):
        damp = max(0, book[account] - dry)
        book.post(account, -(damp * food.spoils // 1000), because("damp"))


def cut_and_grow(rules: Ruleset, book: Ledger) -> None:
    """Wood cut for fuel and timber leaves the forest; it grows back the faster the more room there is
    (society.md: dV = 0.028 V (1 - V/full))."""
    forest, full = rules.at.forest[0], rules.constant.forest_full
    cut = sum(book[rules.at.made[rules.role[role]]] for role in ("fuel", "wood")) // 1000
    book.post(forest, -min(cut, book[forest]), because("forest"))
    standing = book[forest]
    rate = rules.constant.forest_growth * (1000 + book[rules.level["forest_growth"]]) // 1000
    grown = standing * rate // 1000 * max(0, full - standing) // full
    book.post(forest, grown, because("regrowth"))
    _wash_or_mend(rules, book, cut > grown)


def _wash_or_mend(rules: Ruleset, book: Ledger, bared: bool) -> None:
    """Rain takes soil from slopes that are cut faster than they grow; shaded ones mend half as fast."""
    soil, change = rules.at.soil[0], rules.constant.soil_washed
    moved = -change if bared else change // 2
    book.post(soil, min(max(moved, -book[soil]), 1000 - book[soil]), because("soil_state"))
