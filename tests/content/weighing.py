"""What a policy or a choice gives and takes, item by item, the better the higher: prose is not read, only data."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from lingao.content import formula
from lingao.engine.formulas import clamp, divide

LESS_IS_BETTER = {
    "accidents",
    "pressure",
    "diversion",
    "levy",
    "household_fuel",
    "relic_wear",
    "pollution",
    "threat",
    "dependence",
}
"""Levels and indicators that one wants low."""

FOR_GOOD = 16
"""Seasons for which a decree without an end is counted: two plans."""

FULL = 10**12
"""Thousandths in a store that has enough of everything."""

GIVEN = ("stock", "indicator", "bench", "weight", "people", "building", "township_food")
"""Effects that add so much of one thing."""


def signed(name: str, amount: float) -> float:
    """The amount, turned round where less of it is better."""
    return -amount if name in LESS_IS_BETTER else amount


def standing(policy: dict[str, Any]) -> dict[str, float]:
    """What a policy gives and takes in one season."""
    found: defaultdict[str, float] = defaultdict(float)
    for level in policy.get("lasting", []):
        found[f"level.{level['level']}"] += signed(level["level"], level["add"])
    for name, points in policy.get("drift", {}).items():
        found[f"indicator.{name}"] += signed(name, points)
    for part, kind in (("upkeep", "stock"), ("staff", "staff")):
        for name, amount in policy.get(part, {}).items():
            found[f"{kind}.{name}"] -= amount
    return found


def worth_of_policy(policy: dict[str, Any]) -> dict[str, float]:
    """What ordering a policy gives and takes."""
    found = standing(policy)
    found |= {"lag": -policy.get("lag", 1), "needs": -len(policy.get("needs", []))}
    found["excludes"] = -len(policy.get("excludes", []))
    return found | {f"cost.{name}": -amount for name, amount in policy.get("cost", {}).items()}


def worth_of_choice(choice: dict[str, Any], policies: dict[str, dict[str, Any]]) -> dict[str, float]:
    """What a choice gives and takes at once and by its decrees. Benches that lose the vote are a loss; what may come
    of it later, and what anybody thinks of it, is left out."""
    found: defaultdict[str, float] = defaultdict(float)
    for need in choice.get("needs", []):
        found[f"needs.{need}"] -= 1
    for name, amount in choice.get("cost", {}).items():
        found[f"stock.{name}"] -= amount
    for bench in choice.get("opposes", []):
        found[f"opposed.{bench}"] -= 1
    for effect in choice.get("effects", []):
        ((kind, body),) = effect.items()
        for name, amount in _worth_of_effect(kind, body, policies).items():
            found[name] += amount
    return found


def _worth_of_effect(kind: str, body: Any, policies: dict[str, dict[str, Any]]) -> dict[str, float]:
    if kind in GIVEN:
        return {f"{kind}.{body['of']}": signed(body["of"], added(body["add"]))}
    if kind == "policy":
        decree = policies[body.get("enact") or body["repeal"]]
        seasons = body.get("seasons", FOR_GOOD) * (1 if body.get("enact") else -1)
        return {name: amount * seasons for name, amount in standing(decree).items()}
    if kind == "deaths":
        return {f"deaths.{body['of']}": -body["heads"]}
    if kind == "tech":
        return {f"tech.{body.get('learn') or body['advance']}": body.get("per_cent", 100)}
    if kind == "bias":
        return {f"bias.{body['of']}": -body["add"]}
    if kind == "count":
        return {f"count.{body}": 1}
    if kind == "flag":
        return {}
    if kind in ("promise", "port", "handle"):  # owed, shut or lost
        return {f"{kind}.{body}": -1}
    raise ValueError(f"nobody has said what {kind!r} is worth")


def added(add: Any) -> float:
    """An amount in the thing's unit; a formula as it comes out when every store is full."""
    if not isinstance(add, dict):
        return float(add)
    source = formula.to_python(formula.parse(add["formula"]), lambda _: str(FULL))
    helpers = {"div": divide, "clamp": clamp, "min": min, "max": max}
    return float(eval(source, {"__builtins__": {}, **helpers})) / 1000
