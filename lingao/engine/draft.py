"""The standing plan: a plain greedy draft of how much of what to make, from what the books show.

What the queue's first projects draw from store is set aside, since works run before projects do; of what nobody here can
make, what all of them draw. Then wants are served in
order: what people need, what engines burn, what those projects lack, what hangs on the Wall, wells and nets for whoever has
none, the player's goals. Each want takes the process that makes it with the least labour and pulls in what that needs;
hands, buildings and stock already given to an earlier want are gone. Hands that nobody wanted dig. It is advice: the rules decide.
"""

from __future__ import annotations

from itertools import compress

from lingao.content.vocabulary import LABOUR, LEVELS
from lingao.engine.factors import output_factor
from lingao.engine.hands import days_turned_out, output_per_mille, taken_off
from lingao.engine.limits import NOTHING
from lingao.engine.queue import days_left
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.engine.tables.processes import ProcessRow
from lingao.engine.wants import (
    AHEAD,
    Amount,
    Line,
    Want,
    burnt,
    for_projects,
    goals,
    needs,
    promised,
    waiting_line,
    worn,
)
from lingao.engine.works import labour_per_run, open_to_us, services_of

DEPTH = 6
"""How far up a chain of inputs the draft follows."""
NO_LIMIT = 10**12
"""More runs, in thousandths, than any works."""


def draft(rules: Ruleset, seen_balances: Balances) -> list[int]:
    """Runs of every process, in thousandths, by ordinal."""
    v = seen_balances
    line = waiting_line(rules, v)
    desk = _Desk(rules, v, line)
    first, later = for_projects(rules, v, line)
    lacking = desk.set_aside(first)
    desk.keep(later)
    for want in (*needs(rules, v), *burnt(rules, v), worn(rules, v)):
        desk.serve(want)
    for resource, amount in lacking:
        desk.make(resource, amount, ())
    for want in promised(rules, v):
        desk.serve(want)
    for row in rules.works.for_people:
        desk.serve_people(row)
    for want in goals(rules, v):
        desk.serve(want)
    for row in rules.works.for_people:
        desk.dig(row)
    return desk.runs


class _Maker:
    """A process in this draft: what a run of it takes and gives."""

    __slots__ = ("building", "capacity", "drawn", "gives", "inputs", "labour", "limit", "ordinal")

    def __init__(self, rules: Ruleset, v: Balances, row: ProcessRow, gives: int) -> None:
        self.ordinal, self.building, self.capacity = row.ordinal, row.building, row.capacity
        self.limit = row.limit * 1000
        self.inputs, self.drawn = row.inputs, row.drawn
        self.labour = labour_per_run(rules, v, row)
        self.gives = gives  # of its chief output, thousandths a run


class _Desk:
    """The draft under way: what is still free of stock, hands and buildings."""

    def __init__(self, rules: Ruleset, v: Balances, line: Line) -> None:
        at = rules.at
        self._rules, self._v = rules, v
        self.runs = [0] * len(rules.works.processes)
        self._makers: dict[int, list[_Maker]] = {}
        self._factor = output_factor(rules, v)
        self._stock = list(v[rules.span.stock])
        for service, amount in services_of(rules, v):
            self._stock[service] += amount
        self._days = self._free_days(line)
        self._buildings = list(v[rules.span.built])
        self._quarter = rules.calendar.quarter(v[at.season[0]])
        for row in compress(rules.works.processes, v[rules.span.plan_fixed]):
            self._fix(row, v[at.plan_target[row.ordinal]])

    def _free_days(self, line: Line) -> list[int]:
        """Days of each class after what is spoken for, and what the queue's projects will want, at most a half of the rest."""
        rules = self._rules
        days = days_turned_out(rules, self._v)
        for cls, taken, _ in taken_off(rules, self._v):
            days[cls] -= min(days[cls], taken)
        asked = [0] * len(LABOUR)
        for project, waits in line[:AHEAD]:
            if waits == NOTHING:
                for cls, left in days_left(rules, self._v, project):
                    asked[cls] += left
        return [
            have - min(want, have * rules.constant.reserve // 1000)
            for have, want in zip(days, asked, strict=True)
        ]

    def _fix(self, row: ProcessRow, target: int) -> None:
        """A line that the player has set: it takes what it is to take, and what it can give counts as there."""
        maker = _Maker(self._rules, self._v, row, 0)
        runs = min(target, self._room(maker)) if open_to_us(self._rules, self._v, row, self._quarter) else 0
        for resource, per_run in row.inputs:
            runs = min(runs, max(0, self._stock[resource]) * 1000 // per_run)
        self._take(maker, target)
        made = runs * output_per_mille(self._rules, self._v, row, self._factor) // 1000
        for resource, per_run in row.outputs:
            self._stock[resource] += made * per_run // 1000

    def set_aside(self, found: list[Amount]) -> list[Amount]:
        """Keep what lies in store out of every other want's reach; return what is lacking."""
        lacking, stock = [], self._stock
        for resource, amount in found:
            there = stock[resource]
            if there >= amount:
                stock[resource] = there - amount
            elif there > 0:
                stock[resource] = 0
                lacking.append((resource, amount - there))
            else:
                lacking.append((resource, amount))
        return lacking

    def keep(self, found: list[Amount]) -> None:
        """Keep, as far as it goes, what later projects will draw and nobody here can make yet: the hold's iron is not
        hammered into hoes before the wheel that will bring more."""
        for resource, amount in found:
            if amount <= self._stock[resource] and not self._willing(resource):
                self._stock[resource] -= amount

    def serve(self, want: Want) -> None:
        """Reserve what is there of a want and make the rest."""
        resource, amount, anew = want
        if not anew:
            stock = self._stock
            there = stock[resource]
            if there >= amount:
                stock[resource] = there - amount
                return
            if there > 0:
                stock[resource] = 0
                amount -= there
        self.make(resource, amount, ())

    def serve_people(self, row: ProcessRow) -> None:
        """Wells, nets, inoculation: enough runs to reach whoever is not served yet, when hands are left."""
        rules, v = self._rules, self._v
        level = self._level(row)
        if self._serves_people(level):
            unserved = sum(v[rules.span.people]) + sum(v[rules.span.office_people]) - v[level]
            self._run(row, unserved * 1000 // row.raises[0][1])

    def dig(self, row: ProcessRow) -> None:
        """Ditches and whatever else raises a level that serves nobody by the head: with all the hands that are left."""
        if not self._serves_people(self._level(row)):
            self._run(row, NO_LIMIT)

    def _level(self, row: ProcessRow) -> int:
        """The level that a process raises, as an account."""
        account: int = self._rules.at.level[row.raises[0][0] - self._rules.span.raised.start]
        return account

    def _serves_people(self, level: int) -> bool:
        return LEVELS.get(self._rules.layout.names[level].removeprefix("level.")) == "people served"

    def _run(self, row: ProcessRow, most: int) -> None:
        """Plan so many runs (thousandths) at most of a process that makes nothing, as far as things go."""
        if most <= 0 or not open_to_us(self._rules, self._v, row, self._quarter):
            return
        maker = _Maker(self._rules, self._v, row, 0)
        runs = self._with_inputs(maker, min(self._room(maker), most), ())
        if runs > 0:
            self._take(maker, runs)
            self.runs[row.ordinal] += runs

    def make(self, resource: int, amount: int, above: tuple[int, ...]) -> int:
        """Make up to an amount of a resource beyond stock; return what the plan now makes of it.

        `above` are the processes whose inputs are being made.
        """
        made = 0
        if amount <= 0 or len(above) >= DEPTH:
            return 0
        for maker in self._willing(resource):
            if maker.ordinal in above:
                continue
            runs = -(-(amount - made) * 1000 // maker.gives)
            room = self._room(maker)
            if room < runs:
                runs = room
            if maker.drawn:
                runs = self._with_inputs(maker, runs, (*above, maker.ordinal))
            if runs > 0:
                self._take(maker, runs)
                self.runs[maker.ordinal] += runs
                made += runs * maker.gives // 1000
                if made >= amount:
                    break
        return made

    def _willing(self, resource: int) -> list[_Maker]:
        """Those who make a resource (the same all through a draft); no line that the player has set, and a process that
        uses up a relic only when no other is open."""
        found = self._makers.get(resource)
        if found is None:
            rules, v, quarter, fixed = self._rules, self._v, self._quarter, self._rules.at.plan_fixed
            frugal: list[ProcessRow] = []
            others: list[ProcessRow] = []
            for row in rules.works.makers[resource]:
                if not v[fixed[row.ordinal]] and open_to_us(rules, v, row, quarter):
                    (others if row.spends_relic else frugal).append(row)
            found = self._makers[resource] = [self._maker(row) for row in frugal or others]
        return found

    def _maker(self, row: ProcessRow) -> _Maker:
        per_mille = output_per_mille(self._rules, self._v, row, self._factor)
        return _Maker(self._rules, self._v, row, row.outputs[0][1] * per_mille // 1000 or 1)

    def _room(self, maker: _Maker) -> int:
        """Runs (thousandths) that free hands, buildings and the process's own limit allow."""
        room, days = NO_LIMIT, self._days
        if maker.building >= 0:
            room = self._buildings[maker.building] * maker.capacity
        if maker.limit:
            room = min(room, maker.limit - self.runs[maker.ordinal])
        for cls, takes in maker.labour:
            possible = days[cls] * 1000 // takes
            if possible < room:
                room = possible
        return room if room > 0 else 0

    def _with_inputs(self, maker: _Maker, runs: int, above: tuple[int, ...]) -> int:
        """Cut runs to what inputs allow, after trying to make those that lie short."""
        stock = self._stock
        for resource, per_run in maker.drawn:
            short = runs * per_run // 1000 - stock[resource]
            if short > 0:
                made = self.make(resource, short, above)  # may draw on the same stock for its own inputs
                stock[resource] += made
            possible = stock[resource] * 1000 // per_run
            if possible < runs:
                runs = possible if possible > 0 else 0
        return runs

    def _take(self, maker: _Maker, runs: int) -> None:
        """Give hands, building and inputs to so many runs."""
        days, stock = self._days, self._stock
        for cls, takes in maker.labour:
            days[cls] -= runs * takes // 1000
        for resource, per_run in maker.inputs:
            stock[resource] -= runs * per_run // 1000
        if maker.building >= 0 and maker.capacity:
            self._buildings[maker.building] -= -(-runs // maker.capacity)
