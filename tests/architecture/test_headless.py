"""A game without a screen loads no screen: neither Textual nor Rich."""

from __future__ import annotations

import subprocess
import sys

PLAY = """
import sys
from pathlib import Path
from lingao.session.games import leave, new_game, resume
from lingao.trials.games import play_game
from lingao.wording.orders import order_text

session = new_game(Path(sys.argv[1]), "first_winter", 7)
session.end_season()
path = session.keeper.path
leave(session)
leave(resume(path))
play_game(session.rules, "cautious", 7)
print(sorted(name for name in sys.modules if name.partition(".")[0] in {"textual", "rich"}))
"""


def test_a_headless_game_loads_neither_textual_nor_rich(tmp_path: object) -> None:
    told = subprocess.run(
        [sys.executable, "-c", PLAY, str(tmp_path)], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == "[]"
