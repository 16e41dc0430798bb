"""A page of the almanac in words: its text, facts, figures of this run, links, source; constants and rules too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from lingao.session.views.almanac import Page
from lingao.session.views.refs import Link, Linked, Ref
from lingao.tui.acts import Go, OpenCard
from lingao.tui.screens.almanac_acts import Turn
from lingao.tui.screens.almanac_rules import constant, rule
from lingao.tui.widgets.cells import Cell, Line, Look, spaced, text_lines
from lingao.tui.widgets.figures import number_cell
from lingao.tui.widgets.flow import flowed
from lingao.wording import _, as_is, numbers, of
from lingao.wording.accounts import account_text
from lingao.wording.almanac import (
    RELATIONS,
    SECTIONS,
    certainty_text,
    fact_text,
    levels_text,
    page_name,
    source_text,
)
from lingao.wording.effects import effect_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.almanac import AlmanacPane

INDENT = 13
FIELDS = ("text", "fears", "voice", "note", "low_word", "high_word", "question")
"""Text fields of entries, in the order they are shown."""
TABS = {"techs": ("tree", "tech"), "buildings": ("tree", "building"), "processes": ("plan", "process"),
        "courses": ("people", "course"), "offices": ("people", "office"), "ports": ("trade", "port")}  # fmt: skip
"""Tabs on which an entry can be acted on, and how its cell there is called."""


def welcome(pane: AlmanacPane, cells: int) -> list[Line]:
    """What the almanac is."""
    said = [
        _(
            "Everything in this game: what it is, what it needs and gives, where its figures come from, and how the season is reckoned."
        ),
        _("Enter opens a section or follows a link, / finds by name, Backspace goes to the page before."),
        _("Assumptions has every constant of the rules, with its range and its source."),
    ]
    return spaced(text_lines(one, cells) for one in said)


def page(pane: AlmanacPane, it: Page, cells: int) -> list[Line]:
    """One page."""
    section = it.ref.section
    blocks = [_title(pane, it, cells)]
    if section == "rules":
        blocks += rule(pane, it.ref.entry, cells)
    elif it.constant is not None:
        blocks += constant(pane, it.ref.entry, it.constant, cells)
    else:
        entry = names_of(pane.rules).entry(section, it.ref.entry)
        blocks += [_texts(pane, section, entry, cells), _facts(pane, it, cells), _numbers(pane, it, cells)]
        if section == "cards":
            blocks.append(_card(pane, it, cells))
        blocks += [_links(pane, it.links, cells), _source(pane, it, cells)]
    return spaced(blocks)


def _title(pane: AlmanacPane, it: Page, cells: int) -> list[Line]:
    name = page_name(pane.rules, it.ref.section, it.ref.entry)
    act: Any = None
    if it.ref.section in TABS:
        tab, kind = TABS[it.ref.section]
        act = Go(tab, f"{kind}.{it.ref.entry}")
    elif it.ref.section == "cards":
        act = OpenCard(pane.rules.number("cards", it.ref.entry))
    lines = text_lines(name, cells, "title")
    if act is not None:
        first = lines[0][1]
        lines[0] = (
            lines[0][0],
            Cell(first.text, look="title", act=act, key="title", tip=_("Enter: where it is acted on.")),
        )
    return [*lines, (Cell(_(SECTIONS[it.ref.section]), look="muted"),)]


def _texts(pane: AlmanacPane, section: str, entry: Any, cells: int) -> list[Line]:
    """The entry's own texts."""
    lines: list[Line] = []
    captions = {
        "fears": _("Fears: {text}"),
        "voice": _("Writes: {text}"),
        "low_word": _("0 is {text}."),
        "high_word": _("100 is {text}."),
    }
    if section == "endings":  # how it would read at the end is told then
        omen = entry.omen
        said = of(f"endings.{entry.id}.omen.text", omen.text) if omen else _("It comes without a sign.")
        return text_lines(_("Its sign: {text}").format(text=said) if omen else said, cells)
    if section == "sources":
        made = _(", ").join(as_is(one) for one in (entry.author, entry.year) if one)
        lines += text_lines(made, cells, "muted") if made else []
    for field in FIELDS:
        text = getattr(entry, field, "")
        if text:
            shown = of(f"{section}.{entry.id}.{field}", text)
            look: Look = "" if field == "text" else "muted"
            lines += text_lines(captions.get(field, "{text}").format(text=shown), cells, look)
    return lines


def _facts(pane: AlmanacPane, it: Page, cells: int) -> list[Line]:
    rules = pane.rules
    said = [fact_text(rules, it.ref.section, it.ref.entry, one.field, one.value) for one in it.facts]
    said += [levels_text(rules, level, add) for level, add in it.levels]
    said += [effect_text(rules, one) for one in it.effects]
    return [line for one in said for line in text_lines(one, cells)]


def _numbers(pane: AlmanacPane, it: Page, cells: int) -> list[Line]:
    """Figures of this run, each answering `w`."""
    lines: list[Line] = []
    for one in it.numbers:
        label = account_text(pane.rules, one.account).label
        value = number_cell(pane.rules, one)
        for text in text_lines(label + " ", max(8, cells - value.wide - 1), "muted"):
            lines.append(text)
        lines[-1] = (*lines[-1], Cell(" "), value)
    return lines


def _links(pane: AlmanacPane, links: Sequence[Link], cells: int) -> list[Line]:
    lines: list[Line] = []
    for link in links:
        if link.relation == "source":
            continue
        parts = [
            Cell(
                _linked(pane, link, one),
                act=Turn(one.ref),
                key=f"link.{link.relation}.{one.ref.section}.{one.ref.entry}",
            )
            for one in link.pages
        ]
        lines += flowed(_(RELATIONS[link.relation]), parts, cells, INDENT)
    return lines


def _linked(pane: AlmanacPane, link: Link, one: Linked) -> str:
    """A linked page's name, with the amount the link has."""
    rules, names = pane.rules, names_of(pane.rules)
    name = page_name(rules, *one.ref)
    if not one.amount:
        return name
    if link.relation in ("wants_more", "wants_less", "wanted_by", "unwanted_by"):
        return _("{name} {amount}").format(name=name, amount=numbers.percent(one.amount, signed=True))
    if link.relation == "moves":
        return _("{name} {amount}").format(name=name, amount=numbers.points(one.amount, signed=True))
    unit = names.unit(one.ref.entry) if one.ref.section == "resources" else ""
    if link.relation in ("made_by", "used_by") and pane.here is not None and pane.here.section == "resources":
        unit = names.unit(pane.here.entry)
    return _("{name} {amount}").format(name=name, amount=numbers.amount(one.amount, unit))


def _card(pane: AlmanacPane, it: Page, cells: int) -> list[Line]:
    """A card met: its thread lies in the council's archive; here what was chosen."""
    if it.chosen < 0:
        return []
    choice = names_of(pane.rules).choice(it.ref.entry, it.chosen)
    return text_lines(_("Chosen: {choice}").format(choice=choice), cells, "accent")


def _source(pane: AlmanacPane, it: Page, cells: int) -> list[Line]:
    if it.cite is None:
        return []
    title = Cell(names_of(pane.rules).source(it.cite.of), act=Turn(Ref("sources", it.cite.of)), key="source")
    lines = flowed(_("source"), [title, Cell(certainty_text(it.cite.certainty), look="muted")], cells, INDENT)
    for field, text in (("passage", it.cite.passage), ("note", it.cite.note)):
        if text:
            lines += text_lines(
                source_text(it.ref.section, it.ref.entry, field, text), cells, "muted", indent=INDENT
            )
    return lines
