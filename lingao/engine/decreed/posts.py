"""The twelve go to their posts; an audit post covers its office."""

from __future__ import annotations

from lingao.content.vocabulary import BENCHES, WORK
from lingao.engine.formulas import clamp
from lingao.engine.ledger import Ledger, because
from lingao.engine.places import Place
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances

TREE, AUDIT = WORK.index("tree"), WORK.index("audit")


def man_posts(rules: Ruleset, book: Ledger) -> None:
    """Post each handle's days at its work, and each office's audit coverage."""
    at, balances = rules.at, book.balances
    coverage = [balances[rules.level["audit"]]] * len(rules.world.offices)
    for number, wanted in enumerate(balances[rules.span.plan_post]):
        if not wanted:
            continue
        handle = rules.world.handles[number]
        place = rules.places[wanted - 1]
        days = post_days(rules, balances, number, wanted)
        book.post(at.post_days[place.work], days, because("post", handle.id))
        if place.work == AUDIT:
            coverage[place.office] += covered(rules, place, days, handle.bench)
            round_ = rules.constant.audit_round * days // (rules.constant.post_days * 1000)
            for other in range(len(coverage)):
                coverage[other] += round_ if other != place.office else 0
        if balances[at.post[number]] != wanted:
            book.put(at.post[number], wanted, because("moved", handle.id))
    for office, (share, before) in enumerate(zip(coverage, balances[rules.span.audit], strict=True)):
        covering = clamp(share, 0, 1000)
        if covering != before:
            book.put(at.audit[office], covering, because("audit", rules.world.offices[office].id))


def post_days(rules: Ruleset, balances: Balances, handle: int, wanted: int) -> int:
    """Days (thousandths) a handle gives at a place: less when it has just moved, more where it has a knack,
    and what a technician can stand in for when it is lost."""
    constant, at = rules.constant, rules.at
    days = constant.post_days * 1000
    if balances[at.lost[handle]]:
        return days * constant.stand_in // 1000
    if balances[at.post[handle]] not in (0, wanted):
        days = days * (1000 - constant.move_cost) // 1000
    if rules.world.handles[handle].knack == WORK[rules.places[wanted - 1].work]:
        days = days * constant.knack // 1000
    if colleagues(rules, balances, handle, wanted) >= room(rules, wanted):
        days = days * constant.crowded // 1000
    return days


def colleagues(rules: Ruleset, balances: Balances, handle: int, wanted: int) -> int:
    """How many stand before a handle at a place: those of the roll before it, all of them where it is not yet to go."""
    plans = balances[rules.span.plan_post]
    return (plans[:handle] if plans[handle] == wanted else plans).count(wanted)


def room(rules: Ruleset, wanted: int) -> int:
    """Posts for which a place has whole work: the drawing office for more than any other."""
    tree = rules.places[wanted - 1].work == TREE
    return rules.constant.room_tree if tree else rules.constant.room_post


def covered(rules: Ruleset, place: Place, days: int, bench: str) -> int:
    """Audit coverage in per mille that so many days give an office: half when the auditor's bench is the
    office's own, since who counts is not who collects."""
    share = rules.constant.audit_post * days // (rules.constant.post_days * 1000)
    same = BENCHES.index(rules.world.offices[place.office].bench) == BENCHES.index(bench)
    return share // 2 if same else share
