"""Decisions: whether a season's posts matter, measured on sampled seasons of bots' games.

Two forks of the same state go on with no further orders, so that nothing but the posts differs between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

from lingao.content.vocabulary import WORK
from lingao.engine import orders as o
from lingao.engine.chance import Chance
from lingao.engine.game import is_over, pass_season, start
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import State
from lingao.trials.bots import BOTS, CHARACTERS
from lingao.trials.bots.character import worth
from lingao.trials.bots.common import Desk
from lingao.trials.bots.posting import man_the_posts, send
from lingao.trials.many import Progress, run_jobs
from lingao.trials.shares import Share, share

AHEAD = 8
"""Seasons that a moved post has to show itself in."""
GOAL_AHEAD = 4
"""Seasons by which allocations of posts are compared."""
A_POINT = 1000
"""An indicator moved so far (thousandths of a point) is seen."""
FIRST, SECOND, REST = 5, 3, 1
"""Of the twelve: so many at the work an allocation puts first, at the one it puts second, at each other."""
ALLOCATIONS = tuple(
    {work: FIRST if work == first else SECOND if work == second else REST for work in WORK}
    for first, second in permutations(WORK, 2)
)
"""The allocations compared: every first and second among the kinds of work."""


@dataclass(frozen=True)
class Sample:
    """One season of one game: what two questions about its posts answered."""

    bot: str
    seed: int
    season: int
    shows: bool
    """Whether moving one post changed something that is seen within eight seasons."""
    same_best: bool
    """Whether the allocation best for the bot's goal was the best in the season before too."""


@dataclass(frozen=True)
class Decisions:
    """How far the posts are a decision."""

    idle: Share
    """Seasons in which moving one post changes nothing seen within eight seasons."""
    same_best: Share
    """Pairs of seasons in a row in which one allocation stays best for the same goal."""
    samples: list[Sample]


def measure(
    data: dict[str, Any],
    scenario: str,
    seasons: int,
    bots: Sequence[str],
    samples: int,
    seed: int,
    *,
    processes: int | None = None,
    scheduler: str | None = None,
    progress: Progress | None = None,
) -> Decisions:
    """Sample seasons (from the second to the eighth last) of games by bots that have a character."""
    asked = [bot for bot in bots if bot in CHARACTERS] or list(CHARACTERS)
    chance = Chance(seed)
    jobs = []
    for n in range(samples):
        season = chance.between(2, max(2, seasons - AHEAD), n, "bot", "season")
        jobs.append((asked[n % len(asked)], seed + n // len(asked), season))
    found = run_jobs(data, scenario, weigh, jobs, processes=processes, scheduler=scheduler, progress=progress)
    taken = [one for one in found if one is not None]
    return Decisions(
        idle=share(sum(1 for one in taken if not one.shows), len(taken)),
        same_best=share(sum(1 for one in taken if one.same_best), len(taken)),
        samples=taken,
    )


def weigh(rules: Ruleset, job: tuple[str, int, int]) -> Sample | None:
    """Play a bot's game to a season and ask both questions there; None when the game ends before it."""
    bot, seed, wanted = job
    player, balances = BOTS[bot](), start(rules, seed).balances
    best_before = -1
    while not is_over(rules, balances):
        desk = Desk(rules, balances, seed)
        season = desk.season
        player.play(desk)
        if season == wanted - 1:
            best_before = best_allocation(rules, desk, bot)
        if season == wanted:
            best = best_allocation(rules, desk, bot)
            return Sample(bot, seed, season, _moving_one_shows(rules, desk), best == best_before)
        balances = pass_season(rules, desk.balances, seed)
    return None


def best_allocation(rules: Ruleset, desk: Desk, bot: str) -> int:
    """The number of the allocation that this season's posts are worth most in to a bot, four seasons on.

    A post is for a season: in the next one the twelve go back to where the bot had sent them, at the price of moving.
    """
    worths = []
    for counts in ALLOCATIONS:
        trial = desk.copy()
        man_the_posts(trial, counts)
        after = Desk(rules, pass_season(rules, trial.balances, trial.seed), trial.seed)
        _send_back(desk, after)
        last = [after.balances, *_going_on(rules, after, GOAL_AHEAD - 1)][-1]
        worths.append(worth(rules, last, CHARACTERS[bot]))
    return worths.index(max(worths))


def _send_back(desk: Desk, after: Desk) -> None:
    """Order the twelve to where they were to go before."""
    for handle, account in enumerate(desk.rules.at.plan_post):
        if desk.seen[account]:
            send(after, handle, desk.seen[account])


def _moving_one_shows(rules: Ruleset, desk: Desk) -> bool:
    """Move one of the twelve, drawn by lot, to other work, and compare what is seen."""
    moved, chance = desk.copy(), Chance(desk.seed)
    handle = chance.between(0, len(rules.world.handles) - 1, desk.season, "bot", "moved")
    place = desk.seen[rules.at.plan_post[handle]]
    others = [one for one in rules.places if not place or one.work != rules.places[place - 1].work]
    other = others[chance.between(0, len(others) - 1, desk.season, "bot", "moved_to")]
    office = rules.world.offices[other.office].id if other.office >= 0 else ""
    moved.give(o.Post(rules.world.handles[handle].id, rules.world.posts[other.post].id, office))
    stayed = _going_on(rules, desk, AHEAD)
    return _seen_differently(rules, stayed, _going_on(rules, moved, AHEAD))


def _going_on(rules: Ruleset, desk: Desk, seasons: int) -> list[State]:
    """The states of the next seasons when nobody gives another order."""
    balances, found = desk.balances, []
    for _ in range(seasons):
        if is_over(rules, balances):
            break
        balances = pass_season(rules, balances, desk.seed)
        found.append(balances)
    return found


def _seen_differently(rules: Ruleset, one: list[State], other: list[State]) -> bool:
    """Whether a planner would see a difference: a point of an indicator, a season on the date of a tech, a building
    or the end."""
    at = rules.at
    if len(one) != len(other):
        return True
    for mine, theirs in zip(one, other, strict=True):
        if any(abs(mine[account] - theirs[account]) >= A_POINT for account in at.said_indicator):
            return True
        if any(mine[account] != theirs[account] for account in at.tech):
            return True
        if any(abs(mine[account] - theirs[account]) >= A_POINT for account in at.built):
            return True
    return False
