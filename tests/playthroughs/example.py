"""The example game that comes with the checkout, played anew: `python -m tests.playthroughs.example`.

Its content is pinned in it, so only a change of rules makes it differ; then it is made again and committed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from lingao.engine import orders as o
from lingao.engine.wall import hanging
from lingao.savefile.places import EXAMPLE
from lingao.session.games import leave, new_game, save_of
from lingao.session.session import Session
from lingao.session.views.race import races
from lingao.session.views.worth_doing import could_do
from lingao.trials.bots.cautious import Cautious
from lingao.trials.bots.common import Desk

SCENARIO, SEED, SEASONS = "morning_star", 11, 16
FILE = Path(__file__).parents[2] / "saves" / f"{EXAMPLE}{SCENARIO}.lingao"
TRAINEES = 20
HOURS = 54


def play(session: Session, seasons: int) -> None:
    """Play so many seasons with a mix of sensible orders, and give the first ones of the season after."""
    for _ in range(seasons):
        orders(session)
        session.end_season()
    orders(session)


def orders(session: Session) -> None:
    """A season's orders: cards, posts and food as a cautious player does, then what the season asks for."""
    desk = Desk(session.rules, session.balances, session.seed)
    Cautious().play(desk)
    for order in desk.given:
        session.give(order)
    _promise(session)
    _replace_relics(session)
    _work(session)
    _people(session)


def _promise(session: Session) -> None:
    """What lies ready to be hung is promised modestly; what hangs of things is also made a goal."""
    rules, seen = session.rules, session.seen
    for row in rules.council.promises:
        if seen[rules.at.plan_hang[row.ordinal]]:
            session.give(o.Promise(row.id, "modest"))
    for rank, one in enumerate((it for it in hanging(rules, seen) if it.row.resource >= 0), 1):
        if one.said < one.promised and not session.seen[rules.at.plan_goal_rank[one.row.resource]]:
            session.give(o.SetGoal(rules.world.resources[one.row.resource].id, 5_000, rank))


def _replace_relics(session: Session) -> None:
    """The tech that replaces the relic in most need goes to the front, once a year."""
    wanted = [race for race in races(session) if not race.replaced and not race.queued]
    if wanted and session.season % 4 == 1:
        session.give(o.QueueProject(session.rules.world.techs[wanted[0].tech].id, 1))


def _work(session: Session) -> None:
    """Now and then a line of work is set by hand and handed back later."""
    could = could_do(session, 0)
    if could and session.season % 3 == 1:
        name = session.rules.works.processes[could[0].process].id
        session.give(o.SetTarget(name, 20_000))
        session.give(o.SetPriority(name, 3))
    elif session.season % 3 == 0:
        fixed = (n for n, one in enumerate(session.rules.at.plan_fixed) if session.seen[one])
        for n in fixed:
            session.give(o.SetTarget(session.rules.works.processes[n].id, None))


def _people(session: Session) -> None:
    """Trainees in the second year; hours raised for a season and taken back before it ends."""
    if session.season == 5:
        for course in session.rules.world.courses:
            if session.give(o.Train(course.id, TRAINEES)) is None:
                break
    if session.season % 5 == 2 and session.give(o.SetHours(HOURS)) is None:
        session.undo()


def make(path: Path) -> None:
    """Write the example anew, whole or not at all."""
    session = new_game(path.parent, SCENARIO, SEED, title="Example")
    play(session, SEASONS)
    leave(session)
    save = save_of(session)
    assert save is not None
    save.path.replace(path)
    save.path.with_name(save.path.name + ".lock").unlink(missing_ok=True)


if __name__ == "__main__":
    make(FILE)
    sys.stdout.write(f"{FILE.name}: {FILE.stat().st_size} bytes\n")
