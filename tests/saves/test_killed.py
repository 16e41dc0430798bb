"""A game killed in the middle of giving orders opens again and has lost at most the order being given."""

from __future__ import annotations

import multiprocessing
import random
import time
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path

from lingao.engine.orders import SetHours
from lingao.savefile.opening import open_save
from tests.saves.games import begun, state
from tests.saves.giver import SEASON, give

KILLS = 200
LIVES = 10
"""Kills one file goes through before the next is begun."""


def test_two_hundred_kills_lose_no_acknowledged_order(tmp_path: Path) -> None:
    starter = quick_starter()
    rng = random.Random(1628)
    given = 0
    for number in range(KILLS):
        path = tmp_path / f"{number // LIVES}.lingao"
        if number % LIVES == 0:
            begun(path).close()
            given = 0
        hears, tells = starter.Pipe(duplex=False)
        window = starter.Process(target=give, args=(str(path), tells))
        window.start()
        tells.close()
        wanted = given + rng.choice([0, 0, 1, 2, 5, 20, 40])
        acknowledged = given
        while acknowledged < wanted:
            acknowledged = hears.recv()
        time.sleep(rng.random() * 0.02)
        window.kill()
        window.join()
        acknowledged = last_word(hears, acknowledged)

        with open_save(path, read_only=True) as looked:
            history = looked.history()
        orders = [order for record in history for order in record.orders]
        assert acknowledged <= len(orders) <= acknowledged + 1, f"kill {number}"
        assert orders == [SetHours(one) for one in range(len(orders))]
        assert [record.start for record in history] == [state(one + 1) for one in range(len(history))]
        assert all(len(record.orders) == SEASON for record in history[:-1])
        given = len(orders)
    assert given > 0
    with open_save(path) as again:
        assert not again.read_only


def quick_starter() -> ForkServerContext | SpawnContext:
    """What starts a window: where the system can, a server that has imported everything and forks."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    starter = multiprocessing.get_context("forkserver")
    starter.set_forkserver_preload(["__main__", "tests.saves.giver"])
    return starter


def last_word(hears: Connection, acknowledged: int) -> int:
    """The last number the window told before it died."""
    try:
        while True:
            acknowledged = hears.recv()
    except (EOFError, OSError):
        return acknowledged


def test_a_game_killed_while_it_is_begun_leaves_no_half_save(tmp_path: Path) -> None:
    starter = multiprocessing.get_context("spawn")
    rng = random.Random(7)
    for number in range(6):
        path = tmp_path / f"{number}.lingao"
        window = starter.Process(target=begun, args=(path,))
        window.start()
        time.sleep(0.05 + rng.random() * 0.25)
        window.kill()
        window.join()
        if path.exists():
            with open_save(path) as save:
                assert save.current().start == state(1)
        else:
            with begun(path) as save:
                assert save.current().start == state(1)


def test_orders_wait_for_no_disk_and_the_end_of_a_season_does(tmp_path: Path) -> None:
    with begun(tmp_path / "a.lingao") as save:
        connection, said = save._store.connection, list[str]()
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (1,), "NORMAL"
        connection.set_trace_callback(said.append)

        save.order_given(SetHours(48))
        assert (said[0], said[-1]) == ("BEGIN IMMEDIATE", "COMMIT")

        said.clear()
        save.season_ended(state(2))
        assert said[:2] == ["PRAGMA synchronous=FULL", "BEGIN IMMEDIATE"]
        assert said[-3:] == ["COMMIT", "PRAGMA synchronous=NORMAL", "PRAGMA wal_checkpoint(PASSIVE)"]
