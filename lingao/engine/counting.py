"""Counting: the books of one office written as its barns and shelves are."""

from __future__ import annotations

from lingao.engine.ledger import Cause, Ledger
from lingao.engine.ruleset import Ruleset


def put_right(rules: Ruleset, book: Ledger, office: int, cause: Cause) -> None:
    """Write an office's books as its barns and shelves are."""
    at = rules.at
    if rules.world.offices[office].kind == "township":
        for said, real in ((at.said_barns, at.barns), (at.said_harvest, at.harvest), (at.said_ate, at.ate)):
            book.put(said[office], book[real[office]], cause)
        return
    rows = [row for row in rules.works.processes if row.office == office]
    for row in rows:
        book.put(at.said_run[row.ordinal], book[at.run[row.ordinal]], cause)
    for resource in dict.fromkeys(resource for row in rows for resource, _ in row.outputs):
        if rules.works.resources[resource].kind != "service":
            book.put(at.said_made[resource], book[at.made[resource]], cause)
            book.put(at.report[resource], book[at.stock[resource]], cause)
