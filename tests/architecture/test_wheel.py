"""The wheel carries the content: installed by itself in an environment of its own, it plays a season."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.architecture.sources import REPOSITORY

pytestmark = pytest.mark.xdist_group("wheel")

WHERE = "import lingao, json; from lingao.content.where import shipped; print(json.dumps([lingao.__file__, str(shipped())]))"


def run(*words: str | Path, stdin: str = "", folder: Path) -> str:
    """What a command prints, run far from the checkout."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    told = subprocess.run(
        [str(word) for word in words],
        input=stdin,
        cwd=folder,
        env=clean,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    return told.stdout


@pytest.fixture(scope="module", name="wheel")
def _wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout by the builder at hand."""
    out = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, folder=REPOSITORY)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module", name="python")
def _python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment in which the wheel is installed, and nothing else.

    Tests have no network, so the game's dependencies are borrowed: a `.pth` file, which the interpreter reads after
    the environment's own packages, names the folder where this interpreter has them. Whatever puts the checkout on
    the path of this interpreter stands in `.pth` files of that folder, and those are not read for a folder named so.
    """
    home = tmp_path_factory.mktemp("home")
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    own = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=home).strip()
    )
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-index",
        wheel,
        folder=home,
    )
    (own / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def test_the_wheel_holds_code_content_and_marker_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert {"lingao/py.typed", "lingao/world/techtree.yaml", "lingao/tui/style.tcss"} <= set(names)
    assert sum(name.startswith("lingao/world/scenarios/") for name in names) >= 3
    assert not [name for name in names if name.startswith(("tests/", "docs/"))]


def test_what_runs_is_what_was_installed(python: Path) -> None:
    code, content = json.loads(run(python, "-c", WHERE, folder=python.parent))

    assert Path(code).is_relative_to(python.parent.parent)
    assert Path(content).is_relative_to(python.parent.parent)


def test_a_season_is_played_from_the_wheel(python: Path, tmp_path: Path) -> None:
    words = ("play", "--plain", "--unsaved", "--scenario", "first_winter", "--seed", "7")

    told = run(python.with_name("lingao"), *words, stdin="end\nquit\n", folder=tmp_path)

    assert "1628" in told
    assert len(told.splitlines()) > 20


def test_its_content_has_no_errors(python: Path, tmp_path: Path) -> None:
    report = json.loads(run(python.with_name("lingao"), "check", "--json", folder=tmp_path))

    assert report["problems"] == []
    assert report["counts"]["cards"] >= 30
