"""What bots reach: every tech, building, policy, choice and ending that some game of theirs came to, and why not the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from lingao.content.models.world import World
from lingao.content.resolve import world_of
from lingao.engine.queue import ERA_OPENS_BY
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances
from lingao.trials.bots import BOTS
from lingao.trials.games import play_game
from lingao.trials.many import Progress, run_jobs

SECTIONS: Final = ("techs", "buildings", "policies", "choices", "endings")


@dataclass
class Came:
    """What games came to: how many met each id, by section. Plain data: it crosses process borders."""

    met: dict[str, Counter[str]] = field(default_factory=lambda: {section: Counter() for section in SECTIONS})
    cards: Counter[str] = field(default_factory=Counter)

    def add(self, other: Came) -> None:
        """Count another's games in."""
        for section in SECTIONS:
            self.met[section] += other.met[section]
        self.cards += other.cards


@dataclass(frozen=True)
class Missed:
    """Something no game came to."""

    id: str
    reason: str


@dataclass(frozen=True)
class Reached:
    """One section: how many of its ids some game came to, and the others."""

    of: int
    by_bots: int
    others: tuple[Missed, ...]


def came_to(rules: Ruleset, job: tuple[str, int]) -> Came:
    """Play one game (a bot and a seed) and note all that it came to."""
    at, world = rules.at, rules.world
    came = Came()
    stood: set[str] = set()
    ruled: set[str] = set()

    def watch(_: Balances, __: object, after: Balances) -> None:
        stood.update(one.id for one, built in zip(world.buildings, at.built, strict=True) if after[built])
        ruled.update(one.id for one, on in zip(world.policies, at.policy_since, strict=True) if after[on])

    note = play_game(rules, *job, watch=watch)
    found: dict[str, Iterable[str]] = {
        "techs": note.tech_dates,
        "buildings": stood,
        "policies": ruled,
        "choices": [f"{card}.{choice}" for card, choice in note.choices.items()],
        "endings": [note.ending],
    }
    for section, ids in found.items():
        came.met[section].update(ids)
    came.cards.update(note.cards)
    return came


def reach(
    data: dict[str, Any],
    games: int,
    seed: int,
    *,
    processes: int | None = None,
    progress: Progress | None = None,
) -> dict[str, Reached]:
    """Let every bot play so many games of every scenario, and tell what they came to by section.

    Whether a tech, building or policy could be had at all is for the analysis of `lingao check`, which warns where it
    could not; here is told what keeps the bots from it.
    """
    world = world_of(data)
    jobs = [(bot, seed + n) for n in range(games) for bot in BOTS]
    came, done = Came(), 0
    for scenario in world.scenarios:
        for one in run_jobs(data, scenario.id, came_to, jobs, processes=processes):
            came.add(one)
        done += len(jobs)
        if progress is not None:
            progress(done, len(jobs) * len(world.scenarios))
    why = _Why(world, came)
    return {
        section: _reached(section, ids, came, why)
        for section, ids in {
            "techs": [one.id for one in world.techs],
            "buildings": [one.id for one in world.buildings],
            "policies": [one.id for one in world.policies],
            "choices": [f"{card.id}.{choice.id}" for card in world.cards for choice in card.choices],
            "endings": [one.id for one in world.endings],
        }.items()
    }


def _reached(section: str, ids: Sequence[str], came: Came, why: _Why) -> Reached:
    met = came.met[section]
    others = [one for one in ids if not met[one]]
    tell = getattr(why, section)
    return Reached(len(ids), len(ids) - len(others), tuple(Missed(one, tell(one)) for one in others))


class _Why:
    """What keeps the bots from something, told from the content and from what they came to."""

    def __init__(self, world: World, came: Came) -> None:
        self._world = world
        self._came = came
        self._techs = {one.id: one for one in world.techs}
        self._openers: dict[str, list[str]] = {}
        for tech in world.techs:
            for section in ("buildings", "policies"):
                for one in getattr(tech.unlocks, section):
                    self._openers.setdefault(f"{section}.{one}", []).append(tech.id)
        self._decreed = dict(_decrees(world))
        self._callers = dict(_callers(world))

    def techs(self, name: str) -> str:
        tech, learnt = self._techs[name], self._came.met["techs"]
        lacking = [need for need in tech.needs if not learnt[need]]
        if lacking:
            return f"no bot learns {', '.join(lacking)}, which it needs"
        era = next(one for one in self._world.eras if one.id == tech.era)
        if sum(learnt[one] > 0 for one in era.opened_by) < min(ERA_OPENS_BY, len(era.opened_by)):
            return f"no bot opens the era {era.id}"
        standing = self._came.met["buildings"]
        works = [one for one in tech.works if not standing[one]]
        if works:
            return f"no bot builds {', '.join(works)}, which it needs"
        return "what it needs is known; no bot gets round to it"

    def buildings(self, name: str) -> str:
        return self._unopened("buildings", name) or self._unbuilt(name)

    def policies(self, name: str) -> str:
        choices = self._decreed.get(name, [])
        if choices:
            return f"no bot comes to {', '.join(choices)}, which brings it"
        return self._unopened("policies", name) or "it is open; no bot enacts it"

    def choices(self, name: str) -> str:
        card, _, _ = name.partition(".")
        met = self._came.cards[card]
        if met:
            return f"its card is met in {met} of the games; no bot takes this choice"
        callers = self._callers.get(card, [])
        if callers:
            return f"its card comes of {', '.join(callers)}, which no bot's game led to"
        return "no bot's game met its card"

    def endings(self, name: str) -> str:
        return "no bot's game ended so"

    def _unbuilt(self, name: str) -> str:
        standing = self._came.met["buildings"]
        needed = next(one for one in self._world.buildings if one.id == name).needs_works
        works = [one for one in needed if not standing[one]]
        if works:
            return f"no bot builds {', '.join(works)}, which it needs"
        return "it is open; no bot builds it"

    def _unopened(self, section: str, name: str) -> str:
        openers = self._openers.get(f"{section}.{name}", [])
        if openers and not any(self._came.met["techs"][one] for one in openers):
            return f"no bot learns {' or '.join(openers)}, which opens it"
        return ""


def _decrees(world: World) -> Iterator[tuple[str, list[str]]]:
    """For each policy that cards or events bring: what does."""
    sources = [(f"{card.id}.{choice.id}", choice.effects) for card in world.cards for choice in card.choices]
    sources += [(event.id, event.effects) for event in world.events]
    brought: dict[str, list[str]] = {}
    for name, effects in sources:
        for effect in effects:
            policy = getattr(effect, "policy", None)
            if policy is not None and policy.enact:
                brought.setdefault(policy.enact, []).append(name)
    yield from brought.items()


def _callers(world: World) -> Iterator[tuple[str, list[str]]]:
    """For each card that comes of a choice: the choices it comes of."""
    called: dict[str, list[str]] = {}
    for card in world.cards:
        for choice in card.choices:
            for later in choice.later:
                names = [later.card] if later.card else []
                names += [one.card for one in later.draw or ()]
                for one in names:
                    called.setdefault(one, []).append(f"{card.id}.{choice.id}")
    yield from called.items()
