"""What a choice sets in motion, in words: a bench's satisfaction and its seats by the bench's name, nothing said twice."""

from __future__ import annotations

from lingao.wording import speaking
from lingao.wording.names import names_of
from lingao.wording.threads import motions_text
from tests.games import tiny_rules


def test_a_bench_is_named_and_its_seats_are_named_once() -> None:
    rules = tiny_rules()
    at, bench = rules.at, rules.council.benches[0].id
    with speaking("en"):
        name = names_of(rules).bench(bench)
        assert motions_text(rules, [(at.weight[0], 1, 0)]) == f"{name} +1 seats"
        assert motions_text(rules, [(at.bench[0], 120, 0)]) == f"{name} +12"
