"""What if: a copy of a session with one more order in it, for showing what the order would change before it is given."""

from __future__ import annotations

from copy import copy

from lingao.engine.obey import obey
from lingao.engine.orders import Order
from lingao.session.session import Session


class WhatIf(Session):
    """A session that exists for a look only: it is kept nowhere, and the one it came from knows nothing of it."""

    def __init__(self, session: Session, order: Order) -> None:
        self.__dict__.update(session.__dict__)
        self.keeper = None
        self.orders = [*session.orders, order]
        self._states = [*copy(session._states), obey(session.rules, session.balances, order)]
        self._forget()
