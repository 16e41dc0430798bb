"""A cluster plays the same games as local processes do, and says plainly when there is none."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from lingao.trials import cluster
from lingao.trials.many import CLUSTER_CHUNK, run_games
from tests.tiny import tiny_data

GAMES = 2 * CLUSTER_CHUNK + 3


def test_without_the_extra_the_cluster_is_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(cluster.ClusterError) as told:
        run_games(tiny_data(), "tiny_run", ["enter"], 1, 1, scheduler="tcp://127.0.0.1:9")

    assert told.value.why == "missing"


def test_a_scheduler_that_does_not_answer_is_said_to_be_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(cluster, "PATIENCE", "500ms")

    with pytest.raises(cluster.ClusterError) as told:
        run_games(tiny_data(), "tiny_run", ["enter"], 1, 1, scheduler="tcp://127.0.0.1:9")

    assert (told.value.why, told.value.address) == ("silent", "tcp://127.0.0.1:9")


@pytest.fixture
def scheduler() -> Iterator[str]:
    """The address of a scheduler with two worker processes of its own."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as made:
        yield made.scheduler_address


@pytest.mark.xdist_group("processes")
def test_two_workers_play_the_same_games_as_this_process(scheduler: str) -> None:
    told: list[tuple[int, int]] = []
    bots = ["random", "cautious", "industrialist"]

    local = run_games(tiny_data(), "tiny_run", bots, GAMES, 3, processes=1)
    spread = run_games(
        tiny_data(), "tiny_run", bots, GAMES, 3, scheduler=scheduler, progress=lambda *both: told.append(both)
    )

    assert spread == local
    assert told == [(CLUSTER_CHUNK, GAMES), (2 * CLUSTER_CHUNK, GAMES), (GAMES, GAMES)]
