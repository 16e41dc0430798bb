"""What is offered as allowed is what may be given, asked one by one."""

from __future__ import annotations

from lingao.engine.legality import check_order
from lingao.session.views.allowed import _orders, allowed
from tests.games import tiny_game


def test_an_order_is_allowed_where_nothing_stands_against_it() -> None:
    session = tiny_game()
    for _season in range(3):
        may = [one for one in _orders(session.rules) if check_order(session.rules, session.seen, one) is None]
        assert allowed(session) == may != []
        session.end_season()
