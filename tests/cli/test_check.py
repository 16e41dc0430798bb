"""`lingao check` prints every problem with its place, and exits 1 when there is an error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from types import SimpleNamespace

import pytest

from lingao.cli.exits import Exit
from lingao.cli.main import main
from lingao.content.models.world import LISTS
from tests.tiny import WORLD, line_of, write_tiny

ERA, RISK = line_of("era: clay"), line_of("risk: 50")


def run(*words: str) -> int:
    """Run a command line; its exit code."""
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The tiny world with two mistakes."""
    world = WORLD.read_text("utf-8")
    return write_tiny(
        tmp_path, world.replace("era: clay", "era: caly").replace("    risk: 50", "    riks: 50")
    )


def test_sound_content_ends_with_its_counts_and_zero(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run("check", str(write_tiny(tmp_path)))

    assert code == Exit.OK
    assert capsys.readouterr().out.startswith("0 errors, 0 warnings in 2 eras, 3 techs, 13 resources")


def test_deep_tells_what_no_bot_comes_to_and_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = run("check", str(write_tiny(tmp_path)), "--deep", "--json")

    told = json.loads(capsys.readouterr().out)
    assert code == Exit.OK
    assert told["reached"]["buildings"] == {"of": 4, "by_bots": 4, "others": []}
    assert {"id": "charcoal_stack", "in_reach": True, "reason": "no bot opens the era clay"} in told[
        "reached"
    ]["techs"]["others"]


def test_every_mistake_is_a_line_that_begins_with_its_place(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run("check", str(broken))

    lines = capsys.readouterr().out.splitlines()
    assert code == Exit.PROBLEMS
    assert lines[:-1] == [
        f"{broken}/world.yaml:{ERA}:10  error unknown_name  techs.charcoal_stack.era  `caly` is no era (did you mean clay?)",
        f"{broken}/world.yaml:{RISK}:5  error unknown_key  ports.haikou.riks  does not know the key `riks` (did you mean risk?)",
    ]


def test_files_below_this_folder_are_named_from_here(
    broken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(broken.parent)

    run("check", broken.name)

    assert capsys.readouterr().out.startswith(f"{broken.name}/world.yaml:{ERA}:10  error")


def test_json_keeps_errors_and_warnings_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    world = WORLD.read_text("utf-8").replace("{set: worked_nights}", "{set: worked_late}")

    code = run("check", str(write_tiny(tmp_path, world)), "--json")

    report = json.loads(capsys.readouterr().out)
    assert code == Exit.OK
    assert (report["problems"], [one["code"] for one in report["warnings"]]) == ([], ["flag_never_set"])
    assert set(report["counts"]) == set(LISTS)


def test_json_says_where_what_and_what_was_meant(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = run("check", str(broken), "--json")

    first = json.loads(capsys.readouterr().out)["problems"][0]
    assert code == Exit.PROBLEMS
    assert (first["line"], first["column"], first["code"], first["suggestions"]) == (
        ERA,
        10,
        "unknown_name",
        ["clay"],
    )


def test_a_path_that_is_not_there_is_a_mistake_of_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", str(tmp_path / "nowhere")) == Exit.USAGE
    assert "nowhere: no such file or folder" in capsys.readouterr().err


def test_an_unknown_option_is_a_mistake_of_usage() -> None:
    assert run("check", "--jsn") == Exit.USAGE


def test_the_program_without_words_plays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lingao.cli.play", SimpleNamespace(play=lambda: Exit.SAVE))

    assert run() == Exit.SAVE


def test_an_interrupted_command_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "lingao.cli.play", SimpleNamespace(play=interrupted))

    assert run() == Exit.INTERRUPTED


def test_a_reader_that_stops_reading_gets_no_traceback(broken: Path) -> None:
    program = "import sys; from lingao.cli.main import main; main(sys.argv[1:])"
    reading, writing = os.pipe()
    os.close(reading)

    found = subprocess.run(
        [sys.executable, "-c", program, "check", "--json", str(broken)],
        stdout=writing,
        stderr=subprocess.PIPE,
    )
    os.close(writing)

    assert (found.returncode, found.stderr) == (Exit.PIPE_CLOSED, b"")


def test_the_program_tells_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == Exit.OK
    assert capsys.readouterr().out.strip() == version("lingao")


def test_the_program_without_words_reads_no_content_before_it_plays() -> None:
    probe = "import sys, lingao.cli.main; print(sorted({'yaml', 'pydantic', 'cyclopts', 'textual'} & set(sys.modules)))"

    found = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)

    assert found.stdout == "[]\n"
