"""The standing plan: a plain greedy draft of how much of what to make, from what the books show.

What the queue's first projects draw from store is set aside, since works run before projects do; of what nobody here can
make, what all of them draw. Then wants are served in
order: what people need, what engines burn, what those projects lack, what hangs on the Wall, wells and nets for whoever has
none, the player's goals. Each want takes the process that makes it with the least labour and pulls in what that needs;
hands, buildings and stock already given to an earlier want are gone. It is advice: the rules decide.
"""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.vocabulary import LABOUR, LEVELS
from lingao.engine.hands import days_turned_out, output_per_mille
from lingao.engine.levy import expected_levy
from lingao.engine.limits import FIRST_RESOURCE, NOTHING
from lingao.engine.needs import season_need
from lingao.engine.queue import blocked, days_left, queued
from lingao.engine.ruleset import Ruleset
from lingao.engine.tables.works import Amounts, ProcessRow
from lingao.engine.wall import hanging
from lingao.engine.works import free_buildings, labour_per_run, open_to_us, services_of

DEPTH = 6
"""How far up a chain of inputs the draft follows."""
UNTIL_LEVY = (1, 2, 3, 2)
"""Seasons the food store must last, by time of year, so that the next levy finds nobody hungry."""
AHEAD = 8
"""Queued projects whose materials are wanted."""


class Want(NamedTuple):
    """So much of a resource (thousandths) is to be had this season."""

    resource: int
    amount: int
    anew: bool = False
    """Made this season, whatever lies in store."""


def draft(rules: Ruleset, seen_balances: list[int]) -> list[int]:
    """Runs of every process, in thousandths, by ordinal."""
    desk, v = _Desk(rules, seen_balances), seen_balances
    first, later = _for_projects(rules, v)
    lacking = desk.set_aside(first)
    desk.keep(later)
    for want in (*_needs(rules, v), *_burnt(rules, v), _worn(rules, v), *lacking, *_promised(rules, v)):
        desk.serve(want)
    for row in rules.works.processes:
        if row.raises and not row.outputs:
            desk.serve_people(row)
    for want in _goals(rules, v):
        desk.serve(want)
    return desk.runs


def wants(rules: Ruleset, seen_balances: list[int]) -> list[Want]:
    """What is wanted this season, in the order it is served; wells and nets come before the goals."""
    return [
        *_needs(rules, seen_balances),
        *_burnt(rules, seen_balances),
        _worn(rules, seen_balances),
        *_for_projects(rules, seen_balances)[0],
        *_promised(rules, seen_balances),
        *_goals(rules, seen_balances),
    ]


def _needs(rules: Ruleset, v: list[int]) -> list[Want]:
    """A season's need and a half of everything people use; of food what the levy will not bring."""
    food, found = rules.role["food"], []
    for need in rules.works.needs:
        season = season_need(rules, v, need)
        if need.resource == food:
            lasts = UNTIL_LEVY[rules.calendar.quarter(v[rules.at.season[0]])]
            found.append(Want(food, max(0, season * lasts - expected_levy(rules, v))))
        else:
            found.append(Want(need.resource, season * (1000 + rules.constant.cover) // 1000))
    return found


def _burnt(rules: Ruleset, v: list[int]) -> list[Want]:
    """What standing engines burn as this season opens and as the next one does. Relics are not wanted: nobody makes them."""
    found = []
    for row in rules.works.buildings:
        built = v[rules.at.built[row.ordinal]]
        for resource, amount in row.burns if built and row.serves else ():
            if rules.works.resources[resource].kind != "relic":
                found.append(Want(resource, 2 * amount * built // 1000))
    return found


def _worn(rules: Ruleset, v: list[int]) -> Want:
    """Tools for the wear of a season."""
    return Want(rules.role["tools"], v[rules.at.people[0]] * rules.constant.tool_wear)


def _for_projects(rules: Ruleset, v: list[int]) -> tuple[list[Want], list[Want]]:
    """The materials that the first projects of the queue draw when they begin, and those of all the others."""
    first: list[Want] = []
    later: list[Want] = []
    taken = 0
    for project in queued(rules, v):
        if v[rules.at.paid[project.number]]:
            continue
        wanted = [Want(resource, amount) for resource, amount in project.materials]
        if taken < AHEAD and not NOTHING < blocked(rules, v, project) < FIRST_RESOURCE:
            first += wanted
            taken += 1
        else:
            later += wanted
    return first, later


def _promised(rules: Ruleset, v: list[int]) -> list[Want]:
    """Goods on the Wall up to their trend: flows every season, stocks approached until the session. What was promised
    on top has no hands of its own; finding them is the player's part."""
    found = []
    for one in hanging(rules, v):
        if one.row.resource < 0 or one.lowered:
            continue
        if one.row.is_flow:
            found.append(Want(one.row.resource, one.usual, anew=True))
        else:
            left = max(1, one.judged_in - v[rules.at.season[0]] + 1)
            missing = max(0, one.usual - v[rules.at.stock[one.row.resource]])
            found.append(Want(one.row.resource, v[rules.at.stock[one.row.resource]] + missing // left))
    return found


def _goals(rules: Ruleset, v: list[int]) -> list[Want]:
    at = rules.at
    goals = [r for r in range(len(rules.world.resources)) if v[at.plan_goal_rank[r]]]
    goals.sort(key=lambda r: v[at.plan_goal_rank[r]])
    return [Want(r, v[at.plan_goal[r]]) for r in goals]


class _Desk:
    """The draft under way: what is still free of stock, hands and buildings."""

    def __init__(self, rules: Ruleset, v: list[int]) -> None:
        at = rules.at
        self._rules, self._v = rules, v
        self.runs = [0] * len(rules.works.processes)
        self._makers: dict[int, list[tuple[ProcessRow, int]]] = {}
        self._labours: dict[int, Amounts] = {}
        self._stock = list(v[at.stock.start : at.stock.stop])
        for service, amount in services_of(rules, v):
            self._stock[service] += amount
        self._days = self._free_days()
        self._buildings = free_buildings(v, rules)
        self._quarter = rules.calendar.quarter(v[at.season[0]])
        for row, fixed in zip(
            rules.works.processes, v[at.plan_fixed.start : at.plan_fixed.stop], strict=True
        ):
            if fixed:
                self._fix(row, v[at.plan_target[row.ordinal]])

    def _free_days(self) -> list[int]:
        """Days of each class after what the queue's projects will want, at most a half of them."""
        rules = self._rules
        days = days_turned_out(rules, self._v)
        asked = [0] * len(LABOUR)
        for project in queued(rules, self._v)[:AHEAD]:
            if blocked(rules, self._v, project) == NOTHING:
                for cls, left in days_left(rules, self._v, project):
                    asked[cls] += left
        return [
            have - min(want, have * rules.constant.reserve // 1000)
            for have, want in zip(days, asked, strict=True)
        ]

    def _fix(self, row: ProcessRow, target: int) -> None:
        """A line that the player has set: it takes what it is to take, and what it can give counts as there."""
        runs = min(target, self._room(row)) if open_to_us(self._rules, self._v, row, self._quarter) else 0
        for resource, per_run in row.inputs:
            runs = min(runs, max(0, self._stock[resource]) * 1000 // per_run)
        self._take(row, target)
        made = runs * output_per_mille(self._rules, self._v, row) // 1000
        for resource, per_run in row.outputs:
            self._stock[resource] += made * per_run // 1000

    def set_aside(self, found: list[Want]) -> list[Want]:
        """Keep what lies in store out of every other want's reach; return what is lacking."""
        lacking = []
        for want in found:
            kept = max(0, min(self._stock[want.resource], want.amount))
            self._stock[want.resource] -= kept
            lacking.append(Want(want.resource, want.amount - kept, anew=True))
        return lacking

    def keep(self, found: list[Want]) -> None:
        """Keep, as far as it goes, what later projects will draw and nobody here can make yet: the hold's iron is not
        hammered into hoes before the wheel that will bring more."""
        for want in found:
            if want.amount <= self._stock[want.resource] and not self._willing(want.resource):
                self._stock[want.resource] -= want.amount

    def serve(self, want: Want) -> None:
        """Reserve what is there of a want and make the rest."""
        had = 0 if want.anew else max(0, min(self._stock[want.resource], want.amount))
        self._stock[want.resource] -= had
        self._make(want.resource, want.amount - had, frozenset())

    def serve_people(self, row: ProcessRow) -> None:
        """Wells, nets, inoculation: enough runs to reach whoever is not served yet, when hands are left."""
        rules, v = self._rules, self._v
        raised, each = row.raises[0]
        level = rules.at.level[raised - rules.at.raised.start]
        if LEVELS.get(rules.layout.names[level].removeprefix("level.")) != "people served":
            return
        unserved = sum(v[account] for account in (*rules.at.people, *rules.at.office_people)) - v[level]
        if unserved > 0 and open_to_us(rules, v, row, self._quarter):
            runs = self._with_inputs(row, min(self._room(row), unserved * 1000 // each), frozenset())
            if runs > 0:
                self._take(row, runs)
                self.runs[row.ordinal] += runs

    def _make(self, resource: int, amount: int, above: frozenset[int]) -> int:
        """Make up to an amount of a resource beyond stock; return what the plan now makes of it."""
        made = 0
        if len(above) >= DEPTH:
            return 0
        for row, per_run in self._willing(resource):
            if made >= amount:
                break
            if row.ordinal in above:
                continue
            runs = min(self._room(row), -(-(amount - made) * 1000 // per_run))
            runs = self._with_inputs(row, runs, above | {row.ordinal})
            if runs > 0:
                self._take(row, runs)
                self.runs[row.ordinal] += runs
                made += runs * per_run // 1000
        return made

    def _willing(self, resource: int) -> list[tuple[ProcessRow, int]]:
        """Those who make a resource and what a run gives (the same all through a draft); no line that the player has
        set, and a process that uses up a relic only when no other is open."""
        found = self._makers.get(resource)
        if found is None:
            rules, v = self._rules, self._v
            makers = [
                row
                for row in rules.works.makers[resource]
                if open_to_us(rules, v, row, self._quarter) and not v[rules.at.plan_fixed[row.ordinal]]
            ]
            frugal = [row for row in makers if not row.spends_relic]
            found = [
                (row, max(1, row.outputs[0][1] * output_per_mille(rules, v, row) // 1000))
                for row in frugal or makers
            ]
            self._makers[resource] = found
        return found

    def _labour(self, row: ProcessRow) -> Amounts:
        """Person-days a run takes, looked up once a draft."""
        found = self._labours.get(row.ordinal)
        if found is None:
            found = self._labours[row.ordinal] = labour_per_run(self._rules, self._v, row)
        return found

    def _room(self, row: ProcessRow) -> int:
        """Runs (thousandths) that free hands, buildings and the process's own limit allow."""
        room = 10**12
        if row.building >= 0:
            room = self._buildings[row.building] * row.capacity
        if row.limit:
            room = min(room, row.limit * 1000 - self.runs[row.ordinal])
        for cls, days in self._labour(row):
            possible = self._days[cls] * 1000 // days
            if possible < room:
                room = possible
        return max(0, room)

    def _with_inputs(self, row: ProcessRow, runs: int, above: frozenset[int]) -> int:
        """Cut runs to what inputs allow, after trying to make those that lie short."""
        stock = self._stock
        own = [resource for resource, _ in row.outputs]
        for resource, per_run in row.inputs:
            if resource in own:
                continue
            short = runs * per_run // 1000 - stock[resource]
            if short > 0:
                stock[resource] += self._make(resource, short, above)
            possible = max(0, stock[resource]) * 1000 // per_run
            if possible < runs:
                runs = possible
        return runs

    def _take(self, row: ProcessRow, runs: int) -> None:
        """Give hands, building and inputs to so many runs."""
        for cls, days in self._labour(row):
            self._days[cls] -= runs * days // 1000
        for resource, per_run in row.inputs:
            self._stock[resource] -= runs * per_run // 1000
        if row.building >= 0 and row.capacity:
            self._buildings[row.building] -= -(-runs // row.capacity)
