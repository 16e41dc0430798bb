"""An overlay sets, adds to or scales what is there, and everything it shaped names both places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lingao.content.difficulty import scaled
from lingao.content.problems import Code, Problem
from lingao.content.resolve import Loaded, load
from tests.tiny import line_of, write_tiny


def patched(folder: Path, *patches: str, difficulty: str = "normal") -> Loaded:
    """The tiny world under an overlay; its only file with line n + 1 for patch n."""
    (folder / "zz.yaml").write_text("overlay:\n" + "".join(f"  - {patch}\n" for patch in patches), "utf-8")
    return load([write_tiny(folder)], difficulty)


def entry(loaded: Loaded, section: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in loaded.data[section] if one["id"] == name)
    return found


def only(loaded: Loaded) -> Problem:
    assert len(loaded.problems) == 1
    return loaded.problems[0]


def test_set_puts_a_value_in_place_of_another(tmp_path: Path) -> None:
    loaded = patched(tmp_path, "{at: techs.kiln_fire.research.specialist, set: 80}")

    assert not loaded.problems
    assert entry(loaded, "techs", "kiln_fire")["research"] == {"specialist": 80, "technician": 150}
    assert loaded.world is not None
    assert loaded.world.techs[1].research.specialist == 80_000


def test_set_may_write_a_key_that_had_its_default(tmp_path: Path) -> None:
    loaded = patched(
        tmp_path,
        "{at: techs.axes.unlocks.courses, set: [kiln_school]}",
        "{at: events.typhoon.note, set: storm}",
    )

    assert not loaded.problems
    assert entry(loaded, "techs", "axes")["unlocks"] == {"processes": ["felling"], "courses": ["kiln_school"]}


def test_add_appends_to_a_list_one_or_many(tmp_path: Path) -> None:
    loaded = patched(
        tmp_path,
        "{at: eras.clay.opened_by, add: axes}",
        "{at: scenarios.tiny_run.start.queue, add: [barn, mill_wheel]}",
    )

    assert entry(loaded, "eras", "clay")["opened_by"] == ["kiln_fire", "charcoal_stack", "axes"]
    assert entry(loaded, "scenarios", "tiny_run")["start"]["queue"][-2:] == ["barn", "mill_wheel"]


def test_add_puts_new_keys_into_a_mapping_and_new_entries_into_a_section(tmp_path: Path) -> None:
    loaded = patched(
        tmp_path,
        "{at: ports.haikou.buys, add: {fish: 800}}",
        "{at: races, add: {id: circuit_race, relic: circuits, replaced_by: axes, text: The archive fades.}}",
    )

    assert not loaded.problems
    assert entry(loaded, "ports", "haikou")["buys"]["fish"] == 800
    assert loaded.counts["races"] == 2


def test_add_to_a_number_is_plus(tmp_path: Path) -> None:
    loaded = patched(
        tmp_path, "{at: processes.burn_charcoal.in.wood, add: 0.155}", "{at: ports.haikou.risk, add: -20}"
    )

    assert entry(loaded, "processes", "burn_charcoal")["in"]["wood"] == 5.655
    assert entry(loaded, "ports", "haikou")["risk"] == 30


@pytest.mark.parametrize(
    ("at", "by", "result"),
    [
        ("processes.burn_charcoal.in.wood", 0.3333, 1.833),
        ("processes.burn_charcoal.capacity", 1.25, 75),
        ("processes.burn_charcoal.capacity", 0.575, 35),
        ("policies.long_shift.drift.livelihood", 3, -1.5),
    ],
)
def test_scale_multiplies_and_whole_numbers_stay_whole(
    tmp_path: Path, at: str, by: float, result: float
) -> None:
    loaded = patched(tmp_path, f"{{at: {at}, scale: {by}}}")

    value: Any = entry(loaded, *at.split(".")[:2])
    for key in at.split(".")[2:]:
        value = value[key]
    assert (value, type(value)) == (result, type(result))


def test_a_path_finds_entries_of_lists_by_id_or_number(tmp_path: Path) -> None:
    loaded = patched(tmp_path, "{at: cards.two_shifts.choices.nights.later.0.after, set: 3}")

    assert entry(loaded, "cards", "two_shifts")["choices"][0]["later"] == [
        {"card": "the_morning_after", "after": 3}
    ]


def test_patches_follow_one_another(tmp_path: Path) -> None:
    loaded = patched(tmp_path, "{at: ports.haikou.risk, set: 40}", "{at: ports.haikou.risk, scale: 2}")

    assert entry(loaded, "ports", "haikou")["risk"] == 80


def test_every_place_that_shaped_a_value_is_remembered_in_order(tmp_path: Path) -> None:
    loaded = patched(tmp_path, "{at: ports.haikou.risk, set: 40}", "{at: ports.haikou.risk, scale: 2}")

    places = [
        (Path(place.file).name, place.line, place.column) for place in loaded.origin.of(("ports", 0, "risk"))
    ]

    assert places == [("world.yaml", line_of("risk: 50"), 11), ("zz.yaml", 2, 34), ("zz.yaml", 3, 36)]


def test_what_no_overlay_touched_has_one_place(tmp_path: Path) -> None:
    loaded = patched(tmp_path, "{at: ports.haikou.risk, set: 40}")

    assert [place.line for place in loaded.origin.of(("ports", 0, "turnover"))] == [line_of("turnover: 4")]


def test_a_part_of_what_an_overlay_wrote_names_its_own_place(tmp_path: Path) -> None:
    loaded = patched(tmp_path, "{at: ports.haikou.sells, set: {salt: 900}}")

    places = [(place.line, place.column) for place in loaded.origin.of(("ports", 0, "sells", "salt"))]

    assert places == [(line_of("sells:"), 12), (2, 35), (2, 42)]


@pytest.mark.parametrize(
    ("patch", "code", "column", "meant"),
    [
        ("{at: techs.kiln_fyre.seasons, set: 2}", Code.PATCH_PATH, 10, "techs.kiln_fire"),
        ("{at: tecs.kiln_fire.seasons, set: 2}", Code.PATCH_PATH, 10, "techs"),
        ("{at: ports.haikou.riks, scale: 2}", Code.PATCH_PATH, 10, "ports.haikou.risk"),
        (
            "{at: cards.two_shifts.choices.night.label, set: a}",
            Code.PATCH_PATH,
            10,
            "cards.two_shifts.choices.nights",
        ),
        ("{at: techs.kiln_fire.reserch, set: {}}", Code.UNKNOWN_KEY, 10, "research"),
        ("{at: techs.kiln_fire.reserch.specialist, set: 3}", Code.UNKNOWN_KEY, 10, "research"),
        ("{at: techs.kiln_fire.needs, set: [axs]}", Code.UNKNOWN_NAME, 39, "axes"),
        ("{at: techs.kiln_fire.needs, add: axs}", Code.UNKNOWN_NAME, 38, "axes"),
        ("{at: ports.haikou.risk, sett: 3}", Code.UNKNOWN_KEY, 29, "set"),
    ],
)
def test_a_patch_that_misses_is_told_what_was_near(
    tmp_path: Path, patch: str, code: Code, column: int, meant: str
) -> None:
    problem = only(patched(tmp_path, patch))

    assert (problem.code, problem.place.line, problem.place.column) == (code, 2, column)
    assert meant in problem.suggestions


@pytest.mark.parametrize(
    ("patch", "code"),
    [
        ("{at: ports.haikou.risk}", Code.PATCH_SHAPE),
        ("{at: ports.haikou.risk, set: 1, add: 2}", Code.PATCH_SHAPE),
        ("{set: 1}", Code.PATCH_SHAPE),
        ("ports", Code.PATCH_SHAPE),
        ("{at: ports.haikou.risk, add: much}", Code.PATCH_VALUE),
        ("{at: ports.haikou.name, add: Bay}", Code.PATCH_VALUE),
        ("{at: ports.haikou.name, scale: 2}", Code.PATCH_VALUE),
        ("{at: ports.haikou.buys, add: {wood: 1}}", Code.PATCH_VALUE),
        ("{at: ports.haikou.buys, add: wood}", Code.PATCH_VALUE),
        ("{at: ports.haikou.risk, scale: 20}", Code.OUT_OF_RANGE),
    ],
)
def test_a_patch_that_cannot_be_applied_is_refused(tmp_path: Path, patch: str, code: Code) -> None:
    problem = only(patched(tmp_path, patch))

    assert (problem.code, Path(problem.place.file).name) == (code, "zz.yaml")


def test_a_difficulty_scales_constants_and_is_remembered_as_a_place(tmp_path: Path) -> None:
    normal, gentle = patched(tmp_path), patched(tmp_path, difficulty="gentle")

    assert normal.data["constants"]["deaths_base"]["value"] == 8500
    assert gentle.data["constants"]["deaths_base"]["value"] == 5950
    assert gentle.world is not None
    assert gentle.world.constants["deaths_base"].value == 5950
    places = gentle.origin.of(("constants", "deaths_base", "value"))
    assert [Path(place.file).name for place in places] == ["constants.yaml", "world.yaml"]


def test_a_difficulty_that_is_none_is_a_problem(tmp_path: Path) -> None:
    problem = only(patched(tmp_path, difficulty="gentel"))

    assert (problem.code, problem.suggestions) == (Code.UNKNOWN_DIFFICULTY, ("gentle",))


@pytest.mark.parametrize(
    ("value", "per_mille", "result"),
    [(15, 850, 13), (-15, 850, -13), (10, 950, 10), (-10, 950, -10), (7, 0, 0)],
)
def test_constants_are_scaled_to_the_nearest_whole_halves_away_from_zero(
    value: int, per_mille: int, result: int
) -> None:
    assert scaled(value, per_mille) == result
