"""Content is resolved once: the same data has the same hash, and can be made a world again anywhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from lingao.content import where
from lingao.content.problems import Code
from lingao.content.resolve import content_hash, load, world_of
from lingao.content.where import shipped
from tests.tiny import tiny_data, tiny_world, write_tiny


def test_pinned_content_makes_the_same_world(tmp_path: Path) -> None:
    loaded = load([write_tiny(tmp_path)])

    pinned = json.loads(json.dumps(loaded.data))

    assert world_of(pinned) == loaded.world == tiny_world()
    assert content_hash(pinned) == content_hash(loaded.data)


def test_the_hash_tells_any_change_of_value_and_of_order() -> None:
    data, other, turned = tiny_data(), tiny_data(), tiny_data()
    other["techs"][1]["seasons"] = 2
    goals = turned["scenarios"][0]["start"]["goals"]
    turned["scenarios"][0]["start"]["goals"] = dict(reversed(goals.items()))

    assert len({content_hash(data), content_hash(other), content_hash(turned)}) == 3


def test_resolved_content_has_the_sections_of_the_world_in_its_order() -> None:
    data, sections = tiny_data(), list(type(tiny_world()).model_fields)

    assert list(data) == [name for name in sections if name in data]


def test_data_that_is_no_world_is_refused() -> None:
    data = tiny_data()
    del data["roles"]

    with pytest.raises(ValidationError):
        world_of(data)


def test_a_mod_is_checked_on_top_of_the_shipped_content(tmp_path: Path) -> None:
    mod = tmp_path / "mod.yaml"
    mod.write_text(
        "races:\n  - {id: my_race, relic: no_such_relic, replaced_by: no_such_tech, text: A race.}\n"
    )

    loaded = load([mod])

    mine = [(one.code, one.place.line) for one in loaded.problems if one.place.file == str(mod)]
    assert mine == [(Code.UNKNOWN_NAME, 2), (Code.UNKNOWN_NAME, 2)]
    assert loaded.counts["races"] == load().counts["races"] + 1


def test_content_lies_in_the_wheel_or_else_beside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, "PACKAGE", tmp_path / "lingao")
    assert shipped() == tmp_path / "content"

    (tmp_path / "lingao" / "world").mkdir(parents=True)
    assert shipped() == tmp_path / "lingao" / "world"
