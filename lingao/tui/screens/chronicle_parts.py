"""The seasons of the chronicle in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lingao.content.vocabulary import BENCHES
from lingao.session.views.chronicle import ChronicleView, Judged, Met, Told, Turn, Turning
from lingao.tui import glyphs
from lingao.tui.acts import Go, OpenCard
from lingao.tui.widgets.cells import EMPTY, Cell, Line, Look, text_lines
from lingao.wording import _, as_is, dates, marked, measures, numbers, words
from lingao.wording.names import names_of
from lingao.wording.orders import order_text

if TYPE_CHECKING:
    from lingao.engine.orders import Order
    from lingao.engine.ruleset import Ruleset
    from lingao.savefile.rows import Branch
    from lingao.tui.screens.chronicle import ChroniclePane

INDENT = 4

TURNS: Final[dict[Turn, str]] = {
    "era": marked("An era opened: {name}"),
    "handle_lost": marked("Gone for good: {name}"),
    "policy": marked("In force: {name}"),
    "policy_ended": marked("No longer in force: {name}"),
    "famine": marked("A famine year was closed"),
    "raid": marked("A raid"),
    "lie": marked("A promise kept on paper was found out"),
    "count": marked("The Count was held"),
    "walk_out": marked("Left the council's table: {name}"),
    "comes_back": marked("Back at the council's table: {name}"),
    "overruled": marked("The council was overruled"),
    "recall": marked("Support under the recall line, season {name} in a row"),
    "event": marked("{name}"),
    "session": marked("The plan's session was held"),
    "end": marked("The end: {name}"),
}
GRAVE: Final = ("handle_lost", "famine", "raid", "lie", "walk_out", "recall", "end")
SECTIONS: Final = {
    "era": "eras",
    "handle_lost": "handles",
    "policy": "policies",
    "policy_ended": "policies",
    "event": "events",
    "end": "endings",
}
OUTCOMES: Final = {
    "kept": marked("kept"),
    "missed": marked("missed"),
    "between": marked("not kept, and not missed by much"),
    "found_out": marked("found out as kept on paper only"),
}


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


def turning_text(rules: Ruleset, turn: Turning) -> str:
    """What changed the course of the run."""
    names, section = names_of(rules), SECTIONS.get(turn.kind)
    if section is not None:
        name = names.name(section, turn.subject)
    elif turn.kind in ("walk_out", "comes_back"):
        name = names.bench(BENCHES[turn.subject])
    else:
        name = numbers.whole(turn.subject)
    return _(TURNS[turn.kind]).format(name=name)


def card_text(rules: Ruleset, met: Met) -> str:
    """A card and what was done about it."""
    names = names_of(rules)
    card, choice = names.card(met.card), names.choice(met.card, met.choice)
    if met.silent:
        return _("{card}: nobody answered, so {choice}").format(card=card, choice=choice)
    if met.overruled:
        return _("{card}: {choice}, against the vote").format(card=card, choice=choice)
    return _("{card}: {choice}").format(card=card, choice=choice)


def judged_text(rules: Ruleset, it: Judged) -> str:
    """A promise and how it was judged."""
    name = names_of(rules).promise(it.promise)
    outcome = _(OUTCOMES[it.outcome])
    if not it.grade:
        return _("Promise {name}: {outcome}").format(name=name, outcome=outcome)
    return _("Promise {name}, {grade}, {figure}: {outcome}").format(
        name=name,
        grade=_(tuple(words.GRADES.values())[it.grade - 1]),
        figure=measures.promised(rules, it.promise, it.promised),
        outcome=outcome,
    )


def omen_text(rules: Ruleset, ending: int) -> str:
    """The sign of an ending; its name where it has no text of its own."""
    from lingao.wording import of

    entry = rules.world.endings[ending]
    return (
        of(f"endings.{entry.id}.omen.text", entry.omen.text) if entry.omen else names_of(rules).ending(ending)
    )


def branch_text(rules: Ruleset, branch: Branch, here: bool) -> str:
    """A branch: its name, where it left, whether it is the one played."""
    name = as_is(branch.name) if branch.name else _("branch {number}").format(number=numbers.whole(branch.id))
    if branch.forked_at:
        name = _("{name}, left in {date}").format(
            name=name, date=dates.date(rules.calendar, branch.forked_at)
        )
    return _("{name} (played now)").format(name=name) if here else name
