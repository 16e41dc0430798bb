"""Pages of the rulebook and of the constants, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.session.views.assumptions import ConstantPage
from lingao.session.views.refs import Ref
from lingao.tui.screens.almanac_acts import Turn
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.tui.widgets.flow import flowed
from lingao.wording import _, as_is, numbers, of
from lingao.wording.almanac import (
    RELATIONS,
)
from lingao.wording.names import names_of
from lingao.wording.rulebook import RULEBOOK

if TYPE_CHECKING:
    from lingao.tui.screens.almanac import AlmanacPane

INDENT = 13


def rule(pane: AlmanacPane, name: str, cells: int) -> list[list[Line]]:
    """A page of the rulebook, with the constants it reckons with."""
    page = RULEBOOK[name]
    paragraphs = [text_lines(one, cells) for one in _(page.text).split("\n")]
    known = pane.rules.world.constants
    constants = [
        Cell(
            _("{name} {value}").format(
                name=as_is(one.replace("_", " ")), value=numbers.whole(known[one].value)
            ),
            act=Turn(Ref("constants", one)),
            key=f"constant.{one}",
        )
        for one in page.constants
        if one in known
    ]
    return [*paragraphs, flowed(_("reckons with"), constants, cells, INDENT)]


def constant(pane: AlmanacPane, name: str, it: ConstantPage, cells: int) -> list[list[Line]]:
    """A constant of the rules: figure, unit, range, what it drives, where it comes from, who changes it."""
    names = names_of(pane.rules)
    said = _("{value} {unit}; sensible from {least} to {most}").format(
        value=numbers.whole(it.value),
        unit=of(f"constants.{name}.unit", it.unit),
        least=numbers.whole(it.least),
        most=numbers.whole(it.most),
    )
    blocks = [
        text_lines(said, cells, "strong"),
        text_lines(of(f"constants.{name}.drives", it.drives), cells),
        text_lines(
            _("Source: {source}").format(source=of(f"constants.{name}.source", it.source)), cells, "muted"
        ),
    ]
    changed: list[Line] = []
    for difficulty, scale in it.scaled:
        text = _("{difficulty}: {share} of the usual figure").format(
            difficulty=names.difficulty(difficulty), share=numbers.percent(scale)
        )
        if difficulty == it.playing:
            text = _("{text} (played now)").format(text=text)
        changed += text_lines(text, cells, "warn" if difficulty == it.playing else "muted")
    pages = [
        Cell(_(page.title), act=Turn(Ref("rules", one)), key=f"rule.{one}")
        for one, page in RULEBOOK.items()
        if name in page.constants
    ]
    return [*blocks, changed, flowed(_(RELATIONS["rule"]), pages, cells, INDENT)]
