"""A window that is closed ends the game, even where no hangup signal reaches it (as under `make play`)."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE = 30
"""Seconds after which a game that goes on without a terminal is taken for one that never ends."""


def test_the_game_ends_with_its_terminal(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "LINGAO_SAVES": str(tmp_path), "TERM": "xterm-256color"}
    # A session of its own has no controlling terminal: nobody will signal that the terminal is gone.
    game = subprocess.Popen(
        [sys.executable, "-c", "from lingao.cli.main import main; main()"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        env=environment,
    )
    os.close(theirs)
    try:
        painted = b""
        while b"LINGAO" not in painted:
            painted += os.read(ours, 4096)
        assert game.poll() is None
        os.close(ours)
        game.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        pytest.fail("the game goes on without a terminal")
    finally:
        game.kill()
