"""The desk's ledgers: figures of a line are told apart."""

from __future__ import annotations

from dataclasses import replace

from lingao.session.views.desk import desk_view
from lingao.tui.screens.desk_ledgers import things
from tests.games import shipped_game


def test_six_figures_coming_and_going_do_not_run_together_where_there_is_room() -> None:
    session = shipped_game("leap", 1)
    view = desk_view(session)
    row = view.things[0]
    busy = replace(row, came=replace(row.came, value=167_778_000), went=replace(row.went, value=224_274_000))

    lines = things(session.rules, replace(view, things=(busy,)), 98, 10, unfolded=False)

    told = "".join(cell.text.rjust(cell.cells) if cell.align == "right" else cell.text for cell in lines[1])
    assert "+167,778 -224,274" in told
