"""The opening: the scenario's start posted into empty books."""

from __future__ import annotations

from lingao.content.vocabulary import INDICATORS
from lingao.engine.chance import Chance
from lingao.engine.decreed.levels import raise_levels
from lingao.engine.decreed.standing_plan import fill_queue
from lingao.engine.ledger import Cause, Ledger
from lingao.engine.orders import GRADES
from lingao.engine.phases.calendar import make_offers
from lingao.engine.phases.cards import cards
from lingao.engine.ruleset import Ruleset

START = Cause("start")
USUAL_PRIORITY = 5


def open_books(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Post everything a run begins with, and lay the first cards on the table."""
    at, begin = rules.at, rules.scenario.start
    book.put(at.season[0], 1, START)
    for name, amount in begin.stock.items():
        for block in ("stock", "report"):
            book.put(rules.account(f"{block}.{name}"), amount, START)
    for name, heads in begin.people.items():
        book.put(rules.account(f"people.{name}"), heads, START)
    for name, heads in begin.locals_.items():
        book.put(rules.account(f"local.{name}"), heads, START)
    for name, count in begin.buildings.items():
        book.put(rules.account(f"built.{name}"), count * 1000, START)
    for name in begin.techs:
        book.put(rules.account(f"tech.{name}"), 1, START)
    for name in begin.flags:
        book.put(rules.account(f"flag.{name}"), 1, START)
    for name in begin.policies:
        book.put(rules.account(f"policy_on.{name}"), 1, START)
        book.put(rules.account(f"policy_since.{name}"), 1, START)
    for name in INDICATORS:
        points = begin.indicators.get(name, 50_000)
        book.put(rules.account(f"indicator.{name}"), points, START)
        book.put(rules.account(f"said_indicator.{name}"), points, START)
    _offices(rules, book)
    _council(rules, book, chance)
    _plan(rules, book)
    book.put(at.forest[0], begin.forest, START)
    book.put(at.soil[0], 1000, START)
    book.put(at.fed[0], 1000, START)
    book.put(at.year_food[0], 1000, START)
    book.put(at.year_over[0], 1000, START)
    everybody = sum(book[account] for account in (*at.people, *at.office_people))
    book.put(at.people_ring[0], everybody, START)
    for before, shown in zip(
        at.indicator_before, (*at.said_indicator, at.report[rules.role["money"]]), strict=True
    ):
        book.put(before, book[shown], START)
    raise_levels(rules, book)
    fill_queue(rules, book)
    cards(rules, book, chance)


def _offices(rules: Ruleset, book: Ledger) -> None:
    at = rules.at
    for n, office in enumerate(rules.world.offices):
        book.put(at.office_people[n], office.people, START)
        book.put(at.expected[n], office.crop, START)
        for block in (at.barns, at.said_barns):
            book.put(block[n], office.barns, START)
        for block in (at.ate, at.said_ate):
            book.put(block[n], 1000, START)


def _council(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    at = rules.at
    for bench in rules.council.benches:
        book.put(at.weight[bench.ordinal], bench.weight, START)
    for account in at.price:
        book.put(account, 1000, START)
    make_offers(rules, book, chance, 1)
    wall = rules.scenario.start.wall
    if wall:
        for account in at.plan_hang:
            book.put(account, 0, START)
    for name, grade in wall.items():
        book.put(rules.account(f"offered.{name}"), 1, START)
        book.put(rules.account(f"plan_hang.{name}"), GRADES.index(grade) + 1, START)
    book.put(at.support[0], 500, START)


def _plan(rules: Ruleset, book: Ledger) -> None:
    at, begin = rules.at, rules.scenario.start
    for account in at.plan_priority:
        book.put(account, USUAL_PRIORITY, START)
    for rank, (name, amount) in enumerate(begin.goals.items(), 1):
        book.put(rules.account(f"plan_goal.{name}"), amount, START)
        book.put(rules.account(f"plan_goal_rank.{name}"), rank, START)
    for name, trainees in begin.courses.items():
        book.put(rules.account(f"plan_train.{name}"), trainees, START)
    for port, goods in begin.trade.items():
        for good, amount in goods.items():
            book.put(rules.account(f"plan_trade.{port}.{good}"), amount, START)
    book.put(at.plan_hours[0], begin.hours, START)
    book.put(at.plan_ration[0], begin.ration, START)
    places = {rules.world.posts[place.post].id: n for n, place in reversed(list(enumerate(rules.places, 1)))}
    for n, handle in enumerate(rules.world.handles):
        for block in (at.post, at.plan_post):
            book.put(block[n], places[handle.start], START)
