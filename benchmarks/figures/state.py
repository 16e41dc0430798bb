"""What is done with a state: copied, hashed, seen, an order checked and obeyed."""

from __future__ import annotations

from measuring import Figure, at_most, each_of

from figures.bench import Bench
from lingao.engine.legality import check_order
from lingao.engine.obey import obey
from lingao.engine.orders import SetHours
from lingao.engine.seen import seen
from lingao.engine.state import state_hash


def measure(bench: Bench) -> list[Figure]:
    """Each small step, at a mid-game state."""
    rules, state, order = bench.rules, bench.middle[0].before, SetHours(50)
    shown = seen(rules, state)
    rounds = bench.rounds
    return [
        at_most(f"a state of {len(state)} accounts copied", each_of(rounds, state.copy), 5e-6),
        at_most("a state hashed", each_of(rounds, lambda: state_hash(state)), 60e-6),
        at_most("a state as seen", each_of(rounds, lambda: seen(rules, state))),
        at_most("an order checked", each_of(rounds, lambda: check_order(rules, shown, order))),
        at_most("an order obeyed", each_of(rounds, lambda: obey(rules, state, order))),
    ]
