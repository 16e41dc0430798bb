"""`lingao play` in plain mode: the real content from a script to the epilogue, and one message for what goes wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lingao.cli import play as command
from lingao.cli.exits import Exit

SCRIPT = Path(__file__).parent.parent / "plain" / "first_winter.txt"
SIX = ["--plain", "--scenario", "first_winter", "--seed", "7"]


def lingao(
    saves: Path, *words: str, typed: str | bytes = "", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `lingao play` as a program of its own."""
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))
    }
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from lingao.cli.main import main; main()",
            "play",
            "--saves",
            str(saves),
            *words,
        ],
        input=typed.encode() if isinstance(typed, str) else typed,
        capture_output=True,
        env={**clean, "LANG": "C.UTF-8", **environment},
        timeout=120,
        check=False,
    )


def test_the_script_of_first_winter_prints_seasons_cards_choices_and_an_epilogue_twice_the_same(
    tmp_path: Path,
) -> None:
    first = lingao(tmp_path, *SIX, typed=SCRIPT.read_bytes())
    second = lingao(tmp_path, *SIX, typed=SCRIPT.read_bytes())
    printed = first.stdout.decode()

    assert (first.returncode, first.stderr) == (Exit.OK, b"")
    assert printed.count("\n== Report of ") == 6
    assert " ".join(printed.split()).count(" mattered most: ") >= 3
    assert printed.count("\nCard, to be answered: ") >= 6
    assert "Expected vote" in printed
    assert printed.count("\n== Epilogue: ") == 1
    assert printed.endswith("\nSaved.\n")
    assert first.stdout == second.stdout


def test_nothing_of_the_script_is_misunderstood(tmp_path: Path) -> None:
    printed = lingao(tmp_path, *SIX, typed=SCRIPT.read_bytes()).stdout.decode()

    for phrase in ("There is no ", "Too much:", "The list has no number", "Needs ", " needs: "):
        answers = [block for block in printed.split("\n> ") if block.partition("\n")[2].startswith(phrase)]
        assert answers == []


@pytest.mark.parametrize(("scenario", "seasons"), [("first_winter", 6), ("morning_star", 9)])
def test_a_player_who_only_presses_enter_meets_what_the_game_is_about(
    scenario: str, seasons: int, tmp_path: Path
) -> None:
    words = ["--plain", "--scenario", scenario, "--seed", "7", "--unsaved"]
    printed = lingao(tmp_path, *words, typed="\n" * seasons * 2).stdout.decode()

    assert printed.count("\n== Report of ") >= seasons
    assert " ".join(printed.split()).count(" mattered most: ") >= seasons - 2
    assert "fell short by" in printed
    assert "\nClue: " in printed
    assert " is judged " in printed or "was not kept, and not missed by much" in printed


def test_a_line_ended_by_the_input_keeps_the_orders_of_the_season(tmp_path: Path) -> None:
    lingao(tmp_path, *SIX, typed="1\nend\nhours 50\nration 95")
    (saved,) = tmp_path.glob("*.lingao")

    printed = lingao(tmp_path, "--plain", "--load", saved.stem, typed="orders\n").stdout.decode()

    assert "season 2/6" in printed
    assert printed.partition("> orders\n")[2].splitlines()[:2] == [
        "50 hours a week",
        "rations at 95 % of need",
    ]


def test_no_terminal_means_plain_mode_without_being_asked(tmp_path: Path) -> None:
    done = lingao(tmp_path, "--scenario", "first_winter", "--seed", "7", typed="quit\n")

    assert done.returncode == Exit.OK
    assert b"\x1b" not in done.stdout
    assert b"> quit" in done.stdout


def test_without_a_scenario_a_menu_asks_and_the_first_is_taken(tmp_path: Path) -> None:
    printed = lingao(tmp_path, "--plain", "--seed", "7", typed="nowhere\n\nquit\n").stdout.decode()

    assert "There is no nowhere here." in printed
    assert "1. New game: First winter (first_winter), 6 seasons, 1.5 years." in printed
    assert "season 1/6" in printed
    again = lingao(tmp_path, "--plain", typed="1\nquit\n").stdout.decode()
    assert "1. Go on: first_winter-" in again
    assert "season 1/6" in again


def test_the_menu_takes_difficulty_and_seed(tmp_path: Path) -> None:
    printed = lingao(tmp_path, "--plain", "--unsaved", typed="leap normal 12\nquit\n").stdout.decode()

    assert "Seed 12." in printed
    assert "This game was not saved." in printed


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "gb2312"},
    ],
)
def test_any_encoding_prints_and_reads(environment: dict[str, str], tmp_path: Path) -> None:
    done = lingao(tmp_path, *SIX, typed=b"plan \xff\xfe\nend\n", **environment)

    assert (done.returncode, done.stderr) == (Exit.OK, b"")
    assert b"== Report of Autumn 1628 ==" in done.stdout


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    script = f"{sys.executable} -c 'from lingao.cli.main import main; main()' play --saves {tmp_path} {' '.join(SIX)}"
    done = subprocess.run(
        ["sh", "-c", f"yes '' | head -40 | {script} | head -1"], capture_output=True, timeout=120, check=False
    )

    assert b"Traceback" not in done.stderr
    assert done.stdout == b"== First winter ==\n"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--scenario", "first_wintre"], Exit.USAGE, "Did you mean first_winter?"),
        (["--scenario", "first_winter", "--difficulty", "norml"], Exit.PROBLEMS, "norml"),
        (["--load", "nothing_here"], Exit.SAVE, "there is no such saved game"),
        (["--load", "x", "--scenario", "leap"], Exit.USAGE, "leave out"),
        (["--lang", "xx"], Exit.USAGE, "xx"),
    ],
)
def test_what_keeps_a_game_from_beginning_is_told_in_one_message(
    words: list[str], code: Exit, told: str, tmp_path: Path
) -> None:
    done = lingao(tmp_path, "--plain", *words)

    assert done.returncode == code
    assert told in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert done.stdout == b""
    assert list(tmp_path.iterdir()) == []


def test_at_a_terminal_the_screens_open_with_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, object] = {}

    def run_app(**options: object) -> int:
        asked.update(options)
        return 0

    monkeypatch.setattr("lingao.tui.app.run_app", run_app)
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)

    assert command.play(scenario="leap", seed=3, lang="en") == Exit.OK
    assert asked == {
        "scenario": "leap",
        "seed": 3,
        "difficulty": None,
        "load": None,
        "saves": None,
        "unsaved": False,
    }
