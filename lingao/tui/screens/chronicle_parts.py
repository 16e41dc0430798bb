"""The seasons of the chronicle in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lingao.session.views.chronicle import ChronicleView, Told
from lingao.session.views.turnings import Turning
from lingao.tui import glyphs
from lingao.tui.acts import Go, OpenCard
from lingao.tui.screens.chronicle_words import SECTIONS, card_text, judged_text, omen_text, turning_text
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, text_lines
from lingao.wording import _, dates, numbers
from lingao.wording.names import names_of
from lingao.wording.orders import order_text

if TYPE_CHECKING:
    from lingao.engine.orders import Order
    from lingao.engine.ruleset import Ruleset
    from lingao.tui.screens.chronicle import ChroniclePane

INDENT = 4

GRAVE: Final = ("handle_lost", "famine", "raid", "lie", "walk_out", "recall", "end")


@dataclass(frozen=True, slots=True)
class Season:
    """A season one can go back to."""

    season: int


def season_of(cell_key: str) -> int:
    """The season a cell belongs to, by its key; 0 where it belongs to none."""
    parts = cell_key.split(".")
    return int(parts[1]) if len(parts) > 1 and parts[0] in ("season", "told") and parts[1].isdecimal() else 0


def seasons(pane: ChroniclePane, view: ChronicleView, cells: int) -> list[Line]:
    """Every season with what happened in it, the last first."""
    lines = _head(pane, view.season, cells, _("under way"))
    lines += _orders(pane, view.orders, cells) or [(Cell(" " * INDENT + _("no order yet"), look="muted"),)]
    for one in reversed(view.told):
        lines += [EMPTY, *_told(pane, one, cells)]
    return lines


def _head(pane: ChroniclePane, season: int, cells: int, said: str = "") -> list[Line]:
    rules = pane.rules
    name = dates.date(rules.calendar, season)
    plan = dates.plan_name(rules, season)
    return [
        (
            Cell(
                name,
                look="heading",
                act=Season(season),
                key=f"season.{season}",
                tip=_("Enter or r: play on from here, or mark a branch."),
            ),
            Cell(
                "  " + _(" · ").join(one for one in (dates.count(rules.calendar, season), plan, said) if one),
                look="muted",
            ),
        )
    ]


def _told(pane: ChroniclePane, it: Told, cells: int) -> list[Line]:
    names = names_of(pane.rules)
    lines = _head(pane, it.season, cells)
    for turn in it.turnings:
        lines += _line(
            turning_text(pane.rules, turn),
            cells,
            "bad" if turn.kind in GRAVE else "accent",
            _act(pane.rules, turn),
            it.season,
        )
    for met in it.cards:
        lines += _line(card_text(pane.rules, met), cells, "", OpenCard(met.card), it.season)
    for judged in it.judged:
        lines += _line(
            judged_text(pane.rules, judged),
            cells,
            "good" if judged.outcome == "kept" else "bad",
            None,
            it.season,
        )
    if it.learnt:
        said = _("Learnt: {names}").format(names=_(", ").join(names.tech(one) for one in it.learnt))
        lines += _line(
            said, cells, "good", Go("tree", f"tech.{pane.rules.world.techs[it.learnt[0]].id}"), it.season
        )
    if it.built:
        built = [
            names.building(one)
            if more == 1
            else _("{name} × {number}").format(name=names.building(one), number=numbers.whole(more))
            for one, more in it.built
        ]
        lines += _line(_("Built: {names}").format(names=_(", ").join(built)), cells, "good", None, it.season)
    for ending in it.omens:
        lines += _line(
            _("A sign: {name}").format(name=omen_text(pane.rules, ending)), cells, "warn", None, it.season
        )
    lines += _hunger(pane, it, cells)
    return [
        *lines,
        *(_orders(pane, it.orders, cells) or [(Cell(" " * INDENT + _("no order given"), look="muted"),)]),
    ]


def _line(text: str, cells: int, look: Look, act: Any, season: int) -> list[Line]:
    """A line of a season; with something to open, its first part can be reached."""
    lines = text_lines(text, cells, look, indent=INDENT)
    if act is not None:
        first = lines[0][1]
        lines[0] = (lines[0][0], Cell(first.text, look=look, act=act, key=f"told.{season}.{first.text}"))
    return lines


def _act(rules: Ruleset, turn: Turning) -> Any:
    section = SECTIONS.get(turn.kind)
    if section is None or turn.subject < 0:
        return None
    return Go("almanac", f"{section}.{getattr(rules.world, section)[turn.subject].id}")


def _hunger(pane: ChroniclePane, it: Told, cells: int) -> list[Line]:
    """Deaths of hunger, village by village."""
    if not it.hunger:
        return []
    names = names_of(pane.rules)
    total = sum(one.dead for one in it.hunger)
    places = [
        _("{place} {number}").format(
            place=names.office(one.office) if one.office >= 0 else _("the Commission's own"),
            number=numbers.whole(one.dead),
        )
        for one in it.hunger
    ]
    said = _("Dead of hunger: {people} ({places})").format(
        people=numbers.heads(total), places=_(", ").join(places)
    )
    lines = text_lines(said, cells, "bad", indent=INDENT)
    first = lines[0][1]
    lines[0] = (
        lines[0][0],
        Cell(first.text, look="bad", number=it.starved, key=f"told.{it.season}.hunger"),
    )
    return lines


def _orders(pane: ChroniclePane, orders: Iterable[Order], cells: int) -> list[Line]:
    mark = glyphs.signs().may + " "
    return [
        line
        for one in orders
        for line in text_lines(mark + order_text(pane.rules, one), cells, "muted", indent=INDENT)
    ]
