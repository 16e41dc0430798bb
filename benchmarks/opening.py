"""How fast every screen opens: figures for the table of `screens.py`.

A game of `morning_star`, some twenty seasons on, is taken up in a pseudo-terminal of 120x40, and its tabs and boxes are
opened one after another, each for the first time in that program. Measured are the first bytes after the key, the last,
and how much CPU time the event loop's thread spent at a stretch meanwhile.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from measuring import Figure, in_time
from terminal import Program, Terminal, environment, running

from lingao.session.games import leave, new_game
from lingao.trials.bots.cautious import Cautious
from lingao.trials.bots.common import Desk

SCENARIO, SEED, SEASONS = "morning_star", 7, 20
STARTS = 3
"""Programs started: each opens everything once."""
STILL = 1.0
"""Seconds before the key, so that nothing of the screen before is counted."""
FIRST, COMPLETE, BUSY = 0.100, 0.150, 0.100
"""Seconds at most."""
ESC, ENTER = b"\x1b", b"\r"


class Stop(NamedTuple):
    """A screen: what it is called, the keys that lead to where it is opened, the key that opens it."""

    name: str
    key: bytes
    before: tuple[bytes, ...] = ()
    long: bool = False
    """Whether it goes on by itself for a while: work in a thread with a box meanwhile, posts that arrive."""


STOPS = (
    Stop("plan", b"2"),
    Stop("plan, four seasons ahead", b"v"),
    Stop("plan, ways to set a line", b"t", (ESC,)),
    Stop("plan, a chain", b"o", (ESC,)),
    Stop("tree", b"3", (ESC,)),
    Stop("tree, a step nearer", b"+"),
    Stop("tree, what is behind a tech", ENTER),
    Stop("people", b"4", (ESC, b"-")),
    Stop("council", b"5"),
    Stop("trade", b"6"),
    Stop("chronicle", b"7"),
    Stop("chronicle, curves", b"v"),
    Stop("almanac", b"8", (b"v",)),
    Stop("almanac, a page", ENTER),
    Stop("desk again", b"1"),
    Stop("a card, its posts arriving", ENTER, long=True),
    Stop("posts", b"m", (ESC,)),
    Stop("where to", ENTER),
    Stop("help", b"?", (ESC, ESC)),
    Stop("commands", b"\x10", (ESC,)),
    Stop("letters to jump by", b"\x0f", (ESC,)),
    Stop("menu", b"q", (ESC,)),
    Stop("why", b"w", (ESC, b"2")),
    Stop("check list", b"n", (ESC, b"1")),
    Stop("the season and its report", ENTER, long=True),
    Stop("the next desk", ENTER),
)


class Opened(NamedTuple):
    """Seconds of opening a screen once."""

    first: float
    complete: float
    busy: float


def saved_game(folder: Path) -> Path:
    """A game under way, by the cautious bot."""
    session = new_game(folder, SCENARIO, SEED)
    for _ in range(SEASONS):
        desk = Desk(session.rules, session.balances, SEED)
        Cautious().play(desk)
        for order in desk.given:
            session.give(order)
        session.end_season()
    leave(session)
    return next(folder.glob("*.lingao"))


def opening(starts: int = STARTS) -> list[Figure]:
    """What every screen takes: medians of the paints, and the longest time busy."""
    found: list[list[Opened]] = [[] for _ in STOPS]
    with tempfile.TemporaryDirectory() as folder:
        kept = saved_game(Path(folder))
        for number in range(starts):
            copy = Path(folder) / str(number) / kept.name
            copy.parent.mkdir()
            shutil.copy(kept, copy)
            for opened, figures in zip(_walk(copy), found, strict=True):
                figures.append(opened)
    return [_figure(stop, figures) for stop, figures in zip(STOPS, found, strict=True)]


def _walk(save: Path) -> list[Opened]:
    log = save.with_suffix(".busy")
    script = Path(__file__).with_name("watched.py")
    program = Program("the game", [sys.executable, str(script), str(save), str(log)], b"THINGS")
    with running(program, environment(str(save.parent))) as terminal:
        terminal.painted(program.marker)
        terminal.settle()
        return [_open(terminal, stop, log) for stop in STOPS]


def _open(terminal: Terminal, stop: Stop, log: Path) -> Opened:
    terminal.send(*stop.before)
    terminal.read_on(STILL)
    began = time.perf_counter()
    answer = terminal.press(stop.key)
    busy = [spent for at, spent in _log(log) if at + spent >= began]
    return Opened(answer.first, answer.seconds, max(busy, default=0.0))


def _log(path: Path) -> list[tuple[float, float]]:
    """When the loop was busy, and for how long."""
    lines = path.read_text(encoding="ascii").splitlines()
    return [(float(at), float(spent)) for at, spent in (line.split() for line in lines)]


def _figure(stop: Stop, opened: list[Opened]) -> Figure:
    first = statistics.median(one.first for one in opened)
    complete = statistics.median(one.complete for one in opened)
    busy = max(one.busy for one in opened)
    met = first <= FIRST and (stop.long or complete <= COMPLETE) and busy <= BUSY
    said = f"{in_time(first)}, {in_time(complete)}, {in_time(busy) if busy else 'never'}"
    aims = f"≤ {in_time(FIRST)}, {'any' if stop.long else in_time(COMPLETE)}, {in_time(BUSY)}"
    return Figure(f"{stop.name}: first paint, complete, busy at a stretch", said, aims, met)
