"""Any file may hold any section; a folder's files are joined in the order of their names."""

from __future__ import annotations

from pathlib import Path

from lingao.content.gather import gather
from lingao.content.problems import Code
from lingao.content.resolve import load
from tests.tiny import WORLD, write_tiny


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def test_lists_are_joined_by_file_name_with_folders_last(tmp_path: Path) -> None:
    folder = write(tmp_path, b="techs: [{id: two}]", a__a="techs: [{id: three}]", a="techs: [{id: one}]")

    found = gather([folder])

    assert [tech["id"] for tech in found.data["techs"]] == ["one", "two", "three"]


def test_mappings_are_joined_and_a_key_in_two_files_is_named_with_both_places(tmp_path: Path) -> None:
    folder = write(tmp_path, a="roles: {food: rice}", b="roles: {salt: salt, food: millet}")

    found = gather([folder])

    assert found.data["roles"] == {"food": "rice", "salt": "salt"}
    assert [(one.code, one.place.column, one.also[0].column) for one in found.problems] == [
        (Code.DUPLICATE_ID, 21, 9)
    ]


def test_one_id_in_two_files_is_named_with_both_places(tmp_path: Path) -> None:
    write_tiny(tmp_path)
    write(tmp_path, zz="races:\n  - {id: bearings_race, relic: circuits, replaced_by: axes, text: Again.}\n")

    problem = load([tmp_path]).problems[0]

    assert (problem.code, Path(problem.place.file).name, problem.place.line) == (
        Code.DUPLICATE_ID,
        "zz.yaml",
        2,
    )
    assert [Path(place.file).name for place in problem.also] == ["world.yaml"]


def test_a_broken_file_hides_no_problem_of_another_and_makes_none(tmp_path: Path) -> None:
    world = WORLD.read_text("utf-8")
    techs, rest = world[: world.index("\nresources:")], world[world.index("\nresources:") :]
    write_tiny(tmp_path, rest.replace("building: kiln\n", "building: kilm\n"))
    write(tmp_path, techtree=techs.replace("name: Kiln fire", "name Kiln fire"))

    problems = load([tmp_path]).problems

    assert [one.code for one in problems] == [Code.SYNTAX, Code.UNKNOWN_NAME]


def test_what_cannot_be_read_is_a_problem_of_its_own(tmp_path: Path) -> None:
    write_tiny(tmp_path)
    (tmp_path / "bytes.yaml").write_bytes(b"techs:\n- caf\xe9")
    (tmp_path / "large.yaml").write_bytes(b"#" * 5_000_001)
    (tmp_path / "words.yaml").write_text("only words")

    found = {
        Path(one.place.file).name: (one.code, one.place.line, one.place.column)
        for one in load([tmp_path]).problems
    }

    assert found == {
        "bytes.yaml": (Code.NOT_UTF8, 2, 6),
        "large.yaml": (Code.TOO_LARGE, 1, 1),
        "words.yaml": (Code.NO_SECTIONS, 1, 1),
    }


def test_a_file_that_vanished_is_a_problem(tmp_path: Path) -> None:
    codes = [one.code for one in gather([tmp_path / "gone.yaml"]).problems]

    assert codes == [Code.UNREADABLE]


def test_a_missing_section_is_said_once(tmp_path: Path) -> None:
    world = WORLD.read_text("utf-8")
    start, end = world.index("\nhandles:"), world.index("\nposts:")

    problems = load([write_tiny(tmp_path, world[:start] + world[end:])]).problems

    assert [(one.code, one.values["name"]) for one in problems] == [(Code.MISSING_SECTION, "handles")]
