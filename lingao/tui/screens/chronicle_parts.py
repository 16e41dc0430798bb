"""The seasons of the chronicle in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lingao.session.views.chronicle import ChronicleView, Told
from lingao.session.views.turnings import Turning
from lingao.tui import glyphs
from lingao.tui.acts import Go, OpenCard
from lingao.tui.screens.chronicle_acts import Season
from lingao.tui.screens.chronicle_marks import weighable
from lingao.tui.screens.chronicle_words import SECTIONS, card_text, judged_text, omen_text, turning_text
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, text_lines
from lingao.wording import _, dates, numbers
from lingao.wording.hungry import hungry
from lingao.wording.names import names_of
from lingao.wording.orders import order_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

INDENT = 4

GRAVE: Final = ("handle_lost", "famine", "raid", "lie", "walk_out", "recall", "end")


def seasons(rules: Ruleset, view: ChronicleView, cells: int) -> list[Line]:
    """Every season with what happened in it, the last first."""
    lines = _head(rules, view.season, cells, _("under way"))
    mark = glyphs.signs().may + " "
    for order in view.orders:
        lines += text_lines(mark + order_text(rules, order), cells, "muted", indent=INDENT)
    if not view.orders:
        lines.append((Cell(" " * INDENT + _("no order yet"), look="muted"),))
    if not view.told:
        lines += [EMPTY, *text_lines(_beginning(), cells, "muted", indent=1)]
    for one in reversed(view.told):
        lines += [EMPTY, *_told(rules, one, cells)]
    return lines


def _head(rules: Ruleset, season: int, cells: int, said: str = "") -> list[Line]:
    rules = rules
    name = dates.date(rules.calendar, season)
    plan = dates.plan_name(rules, season)
    return [
        (
            Cell(
                name,
                look="heading",
                act=Season(season),
                key=f"season.{season}",
                tip=_("Enter: look at its desk, play on from here, mark a branch."),
            ),
            Cell(
                "  " + _(" · ").join(one for one in (dates.count(rules.calendar, season), plan, said) if one),
                look="muted",
            ),
        )
    ]


def _told(rules: Ruleset, it: Told, cells: int) -> list[Line]:
    names = names_of(rules)
    lines = _head(rules, it.season, cells)
    for turn in it.turnings:
        lines += _line(
            turning_text(rules, turn),
            cells,
            "bad" if turn.kind in GRAVE else "accent",
            _act(rules, turn),
            it.season,
        )
    for met in it.cards:
        lines += _line(card_text(rules, met), cells, "", OpenCard(met.card, it.season), it.season)
    for judged in it.judged:
        lines += _line(
            judged_text(rules, judged),
            cells,
            "good" if judged.outcome == "kept" else "bad",
            None,
            it.season,
        )
    if it.learnt:
        said = _("Learnt: {names}").format(names=_(", ").join(names.tech(one) for one in it.learnt))
        lines += _line(
            said, cells, "good", Go("tree", f"tech.{rules.world.techs[it.learnt[0]].id}"), it.season
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
            _("A sign: {name}").format(name=omen_text(rules, ending)), cells, "warn", None, it.season
        )
    lines += _hunger(rules, it, cells)
    return [
        *lines,
        *(_orders(rules, it, cells) or [(Cell(" " * INDENT + _("no order given"), look="muted"),)]),
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
    entry = getattr(rules.world, section)[turn.subject]
    if section == "policies" and not entry.by_order:
        return None  # what a card brought has a page only while it lasts
    return Go("almanac", f"{section}.{entry.id}")


def _hunger(rules: Ruleset, it: Told, cells: int) -> list[Line]:
    """Deaths of hunger, village by village."""
    if not it.hunger:
        return []
    lines = text_lines(hungry(names_of(rules), it.hunger), cells, "bad", indent=INDENT)
    first = lines[0][1]
    lines[0] = (
        lines[0][0],
        Cell(first.text, look="bad", number=it.starved, key=f"told.{it.season}.hunger"),
    )
    return lines


def _orders(rules: Ruleset, it: Told, cells: int) -> list[Line]:
    return [
        line
        for number, one in enumerate(it.orders)
        for line in weighable(order_text(rules, one), it.season, number, cells, "order", INDENT)
    ]


def _beginning() -> str:
    """What the chronicle is for, while it is empty."""
    return _(
        "Here stands, season by season, what was ordered and what came of it. Once a season has gone by, Enter on an order tells what it changed, Enter on the season looks at its desk or plays on from it."
    )
