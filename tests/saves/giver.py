"""A window that opens a save and gives orders as fast as it can until it is killed. It plays nothing."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

import filelock

from lingao.engine.orders import SetHours
from lingao.savefile.opening import open_save
from tests.saves.games import state

SEASON = 25
"""After so many orders the giver ends the season."""


def give(path: str, told: Connection) -> None:
    """Give orders, the next number each, and tell each number once its order is saved."""
    assert filelock  # imported before a window is forked off, so that each opens at once
    save = open_save(Path(path))
    current = save.current()
    number = (current.season - 1) * SEASON + len(current.orders)
    while True:
        if number and number % SEASON == 0 and save.latest() == number // SEASON:
            save.season_ended(state(number // SEASON + 1))
        save.order_given(SetHours(number))
        number += 1
        told.send(number)
