"""Any bytes open or are refused by a named problem; a refused file is left byte for byte, and none opens as another game."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from lingao.savefile.listing import look_at
from lingao.savefile.opening import open_save
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.wording.save_problems import save_problem_sentence
from tests.saves.games import all_of, played

ROUNDS = 300


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, object]:
    """The bytes of a good save, and everything it tells."""
    path = tmp_path_factory.mktemp("whole") / "a.lingao"
    with played(path, seasons=6) as save:
        told = all_of(save)
    return path.read_bytes(), told


def broken(raw: bytes, rng: random.Random) -> bytes:
    """The bytes with one accident: a bit, a byte, a zeroed or swapped stretch, or an end cut off."""
    at = rng.randrange(len(raw))
    kind = rng.choice(["bit", "byte", "zeros", "noise", "cut", "swap"])
    length = rng.choice([1, 16, 512, 4096])
    if kind == "bit":
        return raw[:at] + bytes([raw[at] ^ (1 << rng.randrange(8))]) + raw[at + 1 :]
    if kind == "byte":
        return raw[:at] + bytes([rng.randrange(256)]) + raw[at + 1 :]
    if kind == "zeros":
        return (raw[:at] + bytes(length) + raw[at + length :])[: len(raw)]
    if kind == "noise":
        return (raw[:at] + rng.randbytes(length) + raw[at + length :])[: len(raw)]
    if kind == "cut":
        return raw[:at]
    page = 4096 * rng.randrange(len(raw) // 4096)
    other = 4096 * rng.randrange(len(raw) // 4096)
    swapped = bytearray(raw)
    swapped[page : page + 4096], swapped[other : other + 4096] = (
        raw[other : other + 4096],
        raw[page : page + 4096],
    )
    return bytes(swapped)


def opened(path: Path, read_only: bool) -> object:
    """Everything a save tells, or the problem with which it is refused."""
    try:
        with open_save(path, read_only) as save:
            return all_of(save)
    except SaveProblem as problem:
        return problem


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_damaged_saves_open_as_they_were_or_are_refused(
    whole: tuple[bytes, object], read_only: bool, tmp_path: Path
) -> None:
    raw, told = whole
    rng = random.Random(1628)
    refused = 0
    for number in range(ROUNDS):
        path = tmp_path / f"{number}.lingao"
        path.write_bytes(changed := broken(raw, rng))
        found = opened(path, read_only)
        look_at(path)
        if isinstance(found, SaveProblem):
            refused += 1
            assert found.values["file"] == str(path)
            assert save_problem_sentence(found)
            assert path.read_bytes() == changed, f"round {number} touched what it refused"
        else:
            assert found == told, f"round {number} opened as another game"
        assert not path.with_name(f"{path.name}-wal").exists()
        path.unlink()

    assert refused > ROUNDS // 3


@pytest.mark.parametrize("length", [0, 1, 15, 16, 50, 99, 100, 511, 4095, 4096, 4097, 20_000])
def test_a_truncated_save_is_refused_as_damaged(
    whole: tuple[bytes, object], length: int, tmp_path: Path
) -> None:
    path = tmp_path / "cut.lingao"
    path.write_bytes(whole[0][:length])

    with pytest.raises(SaveProblem) as told:
        open_save(path)

    assert told.value.code is SaveCode.DAMAGED
    assert path.read_bytes() == whole[0][:length]


@pytest.mark.parametrize(
    ("was", "now"),
    [(b"CREATE TABLE orders", b"CREATE TABLE \xdfrders"), (b"\x02\x02\x00@  ", b"\x02\x05\x00@  ")],
    ids=["a name that is no text", "a file format of no SQLite"],
)
def test_damage_that_sqlite_cannot_even_put_into_words(
    whole: tuple[bytes, object], was: bytes, now: bytes, tmp_path: Path
) -> None:
    assert whole[0].count(was) == 1
    path = tmp_path / "a.lingao"
    path.write_bytes(whole[0].replace(was, now))

    for read_only in (False, True):
        found = opened(path, read_only)
        assert isinstance(found, SaveProblem)
        assert found.code is SaveCode.DAMAGED


def test_garbage_behind_the_end_is_noticed_or_harmless(whole: tuple[bytes, object], tmp_path: Path) -> None:
    path = tmp_path / "long.lingao"
    path.write_bytes(whole[0] + random.Random(3).randbytes(2_400_000))

    with open_save(path) as save:
        assert all_of(save) == whole[1]


def test_a_damaged_log_costs_no_more_than_what_it_held(tmp_path: Path) -> None:
    rng = random.Random(3)
    with played(tmp_path / "a.lingao", seasons=2) as save:
        history = save.history()
        log = (tmp_path / "a.lingao-wal").read_bytes()
        raw = (tmp_path / "a.lingao").read_bytes()
    for number in range(60):
        path = tmp_path / f"log-{number}.lingao"
        path.write_bytes(raw)
        path.with_name(f"{path.name}-wal").write_bytes(broken(log, rng))
        with open_save(path) as again:
            assert again.history()[:2] == history[:2]
            given = again.season(3).given
            assert [one.order for one in given] == [one.order for one in history[2].given][: len(given)]
