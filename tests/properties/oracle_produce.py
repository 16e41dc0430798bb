"""The Produce phase, interpreted plainly: docs/rules/produce.md on the content's own entries, balances by name."""

from __future__ import annotations

from lingao.content.models.things import Process
from lingao.content.vocabulary import LABOUR, Labour, Season
from tests.properties.oracle import Oracle, State


def produce(oracle: Oracle, before: State) -> State:
    """The state after the works have run. What limited each (`limit`) is left as it was."""
    v = before.copy()
    season = list(Season)[oracle.quarter(v)]
    _serve(oracle, v, season)
    shares = _hands(oracle, v)
    free = {one.id: v[f"built.{one.id}"] for one in oracle.world.buildings}
    for one in upstream_first(oracle):
        if one.id in shares:
            _run(oracle, v, one, season, shares[one.id], free)
    return v


def _serve(oracle: Oracle, v: State, season: Season) -> None:
    """Buildings burn what they need and give their services; what they have not got to burn, they do not give."""
    for building in oracle.world.buildings:
        running = v[f"built.{building.id}"]
        if not running or not any(building.serves.values()):
            continue
        for name, amount in building.burns.items():
            if amount:
                running = min(running, v[f"stock.{name}"] * 1000 // amount)
        running = max(0, running)
        for name, amount in building.burns.items():
            _issue(oracle, v, name, amount * running // 1000)
        for name, amount in building.serves.items():
            v[f"stock.{name}"] += amount * running // 1000 * building.seasonal.get(season, 1000) // 1000


def _hands(oracle: Oracle, v: State) -> dict[str, int]:
    """Runs of each planned process that its share of hands allows: by priority, within one upstream first."""
    pool = {cls: v[f"days.{cls}"] for cls in LABOUR}
    found: dict[str, int] = {}
    planned = [one for one in upstream_first(oracle) if v[f"plan_target.{one.id}"]]
    for one in sorted(planned, key=lambda one: v[f"plan_priority.{one.id}"]):
        days = _days(oracle, v, one)
        found[one.id] = min(
            v[f"plan_target.{one.id}"], *(pool[cls] * 1000 // much for cls, much in days.items()), 10**15
        )
        for cls, much in days.items():
            pool[cls] -= found[one.id] * much // 1000
    return found


def _run(oracle: Oracle, v: State, one: Process, season: Season, hands: int, free: dict[str, int]) -> None:
    """One process: as many runs as everything allows, its inputs issued, its output made."""
    if one.building and v[f"built.{one.building}"] <= 0:
        return
    if (one.only_in and season not in one.only_in) or not _unlocked(oracle, v, one):
        return
    runs = hands
    if one.building and one.capacity:
        runs = min(runs, max(0, free[one.building] * one.capacity))
    runs = min(runs, one.limit * 1000) if one.limit else runs
    for name, amount in one.into.items():
        if amount and (possible := v[f"stock.{name}"] * 1000 // amount) < runs:
            lacking = runs * amount // 1000 - v[f"stock.{name}"]
            if lacking * 100 > v[f"stock.{name}"]:
                v[f"short.{name}"] += lacking
            runs = possible
    if runs <= 0:
        return
    if one.building and one.capacity:
        free[one.building] -= -(-runs // one.capacity)
    for cls, much in _days(oracle, v, one).items():
        v[f"days.{cls}"] -= max(0, min(runs * much // 1000, v[f"days.{cls}"]))
    for name, amount in one.into.items():
        _issue(oracle, v, name, runs * amount // 1000)
    factor = _factor(oracle, v, one) * (1000 - _rejects(oracle, v, one)) // 1000
    for name, amount in one.out.items():
        for block in ("stock", "made"):
            v[f"{block}.{name}"] += runs * amount // 1000 * factor // 1000
    for it in one.raises:
        v[f"raised.{it.level}"] += runs * it.add
    v[f"run.{one.id}"] += runs
    v["pollution"] += runs * one.pollutes // 100_000


def upstream_first(oracle: Oracle) -> list[Process]:
    """Makers before users; where they run in a circle, the content's first begins it."""
    line: list[Process] = []
    begun: set[str] = set()

    def add(one: Process) -> None:
        if one.id in begun:
            return
        begun.add(one.id)
        for name, amount in one.into.items():
            for other in oracle.world.processes:
                if amount and other.out.get(name):
                    add(other)
        line.append(one)

    for one in oracle.world.processes:
        add(one)
    return line


def _unlocked(oracle: Oracle, v: State, one: Process) -> bool:
    openers = _openers(oracle, one)
    return not openers or any(v[f"tech.{tech}"] for tech in openers)


def _openers(oracle: Oracle, one: Process) -> list[str]:
    return [tech.id for tech in oracle.world.techs if one.id in tech.unlocks.processes]


def _days(oracle: Oracle, v: State, one: Process) -> dict[str, int]:
    """Person-days a run takes: a foreman to every gang, and more in the first three seasons of a shop that had to learn."""
    seasons, worth = v[f"practice.{one.id}"], 1000
    if seasons < 3 and _openers(oracle, one):
        names = ("learn_first", "learn_second", "learn_third")
        worth = oracle.world.constants[names[seasons]].value
    days = {cls: one.labour.get(cls, 0) for cls in Labour}
    if gang := oracle.world.constants["gang"].value:
        days[Labour.SKILLED] = max(days[Labour.SKILLED], days[Labour.LABOURER] // gang)
    return {str(cls): much * worth // 1000 for cls, much in days.items() if much}


def _factor(oracle: Oracle, v: State, one: Process) -> int:
    """Per mille of a run's coefficients: health x will x food, then the levels of this process and pressure."""
    constants = oracle.world.constants
    health = constants["health_floor"].value + v["indicator.health"] * 300 // 100_000
    will = constants["will_floor"].value + v["indicator.legitimacy"] * 200 // 100_000
    food = min(1000, max(600, 550 + 450 * v["fed"] // 1000))
    levels = v["level.output"] + v[f"level.output.{one.id}"] + _pressure(oracle, v, one)
    if one.building:
        levels += v[f"level.output.{one.building}"]
    return max(0, health * will * food // 1_000_000 * (1000 + levels) // 1000)


def _pressure(oracle: Oracle, v: State, one: Process) -> int:
    """More of a good that hangs on the Wall, less of what nobody measures in an office under pressure."""
    office = next((office for office in oracle.world.offices if one.id in office.processes), None)
    if office is None or not v[f"pressure.{office.id}"]:
        return 0
    goods = {name for name, amount in one.out.items() if amount}
    hanging = [it.measure.made or it.measure.stock for it in oracle.world.promises if v[f"hung.{it.id}"]]
    constants = oracle.world.constants
    worth = (
        constants["pressure_measured"].value
        if goods & set(hanging)
        else -constants["pressure_unmeasured"].value
    )
    return worth * v[f"pressure.{office.id}"] // 1000


def _rejects(oracle: Oracle, v: State, one: Process) -> int:
    if not one.rejects:
        return 0
    known = v[f"practice.{one.id}"] > 0
    return oracle.world.constants["reject_known" if known else "reject_new"].value


def _issue(oracle: Oracle, v: State, name: str, amount: int) -> None:
    """Issue from the store what is there; the books of what is stored follow; the rest is noted as short."""
    taken = max(0, min(amount, v[f"stock.{name}"]))
    v[f"stock.{name}"] -= taken
    if next(one for one in oracle.world.resources if one.id == name).kind != "service":
        v[f"report.{name}"] -= taken
    v[f"used.{name}"] += taken
    v[f"short.{name}"] += max(0, amount - taken)
