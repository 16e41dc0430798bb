"""Content is read from its files once and kept; a changed file is seen, and a cache that fails costs only time."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from lingao.content import kept
from lingao.content.kept import MOST_FILES, kept_folder, key_of, load_kept
from lingao.content.problems import Code, Place
from lingao.content.resolve import Loaded, load
from tests.tiny import write_tiny


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """The tiny world's folder."""
    folder = tmp_path / "world"
    folder.mkdir()
    return write_tiny(folder)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """The folder of what is kept, which is not there yet."""
    return tmp_path / "cache"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The difficulties with which files were read and checked."""
    read: list[str] = []

    def counted(paths: Any = None, difficulty: str = "normal") -> Loaded:
        read.append(difficulty)
        return load(paths, difficulty)

    monkeypatch.setattr(kept, "load", counted)
    return read


def only_file(cache: Path) -> Path:
    (file,) = cache.iterdir()
    return file


def test_the_second_time_it_is_the_same_without_the_files_being_checked(
    world: Path, cache: Path, readings: list[str]
) -> None:
    first, second = load_kept([world], folder=cache), load_kept([world], folder=cache)

    assert readings == ["normal"]
    assert second.world == first.world == load([world]).world
    assert json.dumps(second.data) == json.dumps(first.data)
    assert second.counts == first.counts


def test_the_shipped_content_is_the_same_from_the_cache(cache: Path) -> None:
    first, second = load_kept(folder=cache), load_kept(folder=cache)

    assert first.world is not None
    assert second.world == first.world
    assert json.dumps(second.data) == json.dumps(first.data)


def test_where_a_value_stands_and_what_was_said_is_told_as_without(world: Path, cache: Path) -> None:
    plain = load([world])
    load_kept([world], folder=cache)
    warm = load_kept([world], folder=cache)

    paths = [("techs", 0), ("techs", 0, "id"), ("constants", "deaths_base", "value"), ("roles",)]
    assert [warm.origin.of(path) for path in paths] == [plain.origin.of(path) for path in paths]
    assert warm.problems == plain.problems == []


def test_a_changed_file_is_seen(world: Path, cache: Path) -> None:
    load_kept([world], folder=cache)
    file = world / "world.yaml"
    file.write_text(file.read_text("utf-8").replace("begins: spring", "begins: autumn"), "utf-8")

    changed = load_kept([world], folder=cache)

    assert changed.world == load([world]).world
    assert changed.world is not None
    assert changed.world.scenarios[0].begins == "autumn"


def test_a_mistake_is_told_with_its_place_each_time(world: Path, cache: Path) -> None:
    load_kept([world], folder=cache)
    file = world / "world.yaml"
    file.write_text(file.read_text("utf-8") + "\nnonsense: []\n", "utf-8")
    last = Place(load([world]).problems[0].place.file, file.read_text("utf-8").count("\n"), 1)

    for _ in range(2):
        told = load_kept([world], folder=cache).problems
        assert [(one.code, one.place) for one in told] == [(Code.UNKNOWN_SECTION, last)]
    assert len(list(cache.iterdir())) == 1


def test_a_file_more_is_seen(world: Path, cache: Path) -> None:
    before = load_kept([world], folder=cache).data
    (world / "more.yaml").write_text("overlay:\n- {at: scenarios.0.year, set: 1700}\n", "utf-8")

    assert before != load_kept([world], folder=cache).data == load([world]).data


def test_difficulties_and_newer_code_are_kept_apart(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {key_of([world], "normal"), key_of([world], "hard"), key_of((), "normal")}
    monkeypatch.setattr(kept, "VERSION", "another")
    known.add(key_of([world], "normal"))

    assert len(known) == 4
    assert None not in known


def test_changed_models_are_seen(world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = tmp_path / "package" / "content"
    code.mkdir(parents=True)
    (code / "models.py").write_text("one = 1\n", "utf-8")
    monkeypatch.setattr(kept, "PACKAGE", code.parent)
    before = key_of([world], "normal")
    (code / "models.py").write_text("one = 2\n", "utf-8")

    assert before not in (None, key_of([world], "normal"))


def test_without_its_own_code_at_hand_nothing_is_kept(
    world: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "PACKAGE", tmp_path / "zipped")

    assert load_kept([world], folder=cache).world == load([world]).world
    assert not cache.exists()


def test_content_that_is_not_there_is_told(cache: Path, tmp_path: Path) -> None:
    assert [one.code for one in load_kept([tmp_path / "none.yaml"], folder=cache).problems] == [
        Code.UNREADABLE
    ]


def sealed(text: bytes) -> bytes:
    return sha256(text).hexdigest().encode() + b"\n" + text


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[:-100],
        lambda raw: raw[: len(raw) // 2] + bytes([raw[len(raw) // 2] ^ 1]) + raw[len(raw) // 2 + 1 :],
        lambda raw: b"\x00" * len(raw),
        lambda raw: sealed(b"[]"),
        lambda raw: sealed(b"{"),
        lambda raw: sealed(b"[" * 100_000),
        lambda raw: sealed(raw[65:].replace(b'"seasons":', b'"seasons":"__import__(1)","x":', 1)),
    ],
)
def test_a_damaged_file_is_read_anew_and_mended(
    damage: Any, world: Path, cache: Path, readings: list[str]
) -> None:
    first = load_kept([world], folder=cache)
    file = only_file(cache)
    whole = file.read_bytes()
    file.write_bytes(damage(whole))

    assert load_kept([world], folder=cache).world == first.world
    assert readings == ["normal", "normal"]
    assert file.read_bytes() == whole


def test_a_cache_that_is_no_folder_or_no_file_costs_only_time(world: Path, cache: Path) -> None:
    cache.write_text("in the way", "utf-8")
    assert load_kept([world], folder=cache).world is not None

    cache.unlink()
    load_kept([world], folder=cache)
    file = only_file(cache)
    file.unlink()
    os.mkfifo(file)  # opening it for reading would wait for ever
    assert load_kept([world], folder=cache).world is not None


def test_a_cache_that_cannot_be_written_costs_only_time(
    world: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)

    assert load_kept([world], folder=cache).world is not None
    assert list(cache.iterdir()) == []


def test_old_files_make_room(world: Path, cache: Path) -> None:
    cache.mkdir()
    for number in range(MOST_FILES + 3):
        (cache / f"content-{number}.json").write_text("old", "utf-8")
        os.utime(cache / f"content-{number}.json", (number, number))

    load_kept([world], folder=cache)

    kept_files = {file.name for file in cache.iterdir()}
    assert len(kept_files) == MOST_FILES
    assert f"content-{key_of([world], 'normal')}.json" in kept_files
    assert "content-0.json" not in kept_files


def test_the_folder_is_the_one_named_or_the_platforms() -> None:
    assert kept_folder({"LINGAO_CACHE": "/elsewhere"}) == Path("/elsewhere")
    assert kept_folder({}).name == "lingao"
