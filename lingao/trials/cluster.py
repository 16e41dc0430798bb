"""A Dask cluster in place of local processes. Loaded only when a scheduler is named; an extra of the package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from lingao.content.resolve import world_of
from lingao.engine.ruleset import Ruleset

Job = TypeVar("Job")
Done = TypeVar("Done")
PATIENCE = "10s"
"""How long the scheduler may take to answer."""

_rules: dict[str, Ruleset] = {}


class ClusterError(Exception):
    """There is no cluster to be had: `why` is `missing` (the extra is not installed) or `silent` (no answer)."""

    def __init__(self, why: str, address: str) -> None:
        super().__init__(why, address)
        self.why, self.address = why, address


def on_cluster(
    address: str,
    data: dict[str, Any],
    scenario: str,
    work: Callable[[Ruleset, Job], Done],
    chunks: list[list[Job]],
) -> Iterator[list[Done]]:
    """Do the chunks on a cluster's workers, which need this package; results in the order of the chunks.

    Raises:
        ClusterError: when the extra is missing or the scheduler does not answer.
    """
    try:
        from distributed import Client
    except ImportError as missing:
        raise ClusterError("missing", address) from missing
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as silence:
        raise ClusterError("silent", address) from silence
    with client:
        [world] = client.scatter([data], broadcast=True, hash=False)  # a bare mapping would be taken apart
        key = f"{scenario}:{world.key}"
        futures = client.map(
            do_chunk, chunks, work=work, data=world, scenario=scenario, rules_key=key, pure=False
        )
        for future in futures:
            yield future.result()


def do_chunk(
    jobs: list[Job],
    work: Callable[[Ruleset, Job], Done],
    data: dict[str, Any],
    scenario: str,
    rules_key: str,
) -> list[Done]:
    """Do one chunk on a worker, which compiles the rules once for each content and scenario."""
    if rules_key not in _rules:
        _rules.clear()
        _rules[rules_key] = Ruleset(world_of(data), scenario)
    return [work(_rules[rules_key], job) for job in jobs]
