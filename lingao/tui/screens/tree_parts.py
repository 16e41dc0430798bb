"""What stands behind a tech or building, in words: needs, cost, what it leads to and opens, the path, the source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from lingao.engine.limits import ERA
from lingao.engine.orders import QueueProject, Unqueue
from lingao.engine.queue import ERA_OPENS_BY
from lingao.session.views.project import Asked, ProjectDetail
from lingao.tui import glyphs
from lingao.tui.acts import Go
from lingao.tui.screens.tree_acts import LookAt
from lingao.tui.screens.tree_cost import cost, path, rivals
from lingao.tui.screens.tree_list import WORDS, sign
from lingao.tui.widgets.cells import Cell, Line, spaced, text_lines
from lingao.tui.widgets.flow import flowed
from lingao.wording import _, dates, ngettext, numbers
from lingao.wording.almanac import certainty_text, levels_text, source_text
from lingao.wording.cells import fit
from lingao.wording.effects import effect_text
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.tui.screens.tree import TreePane


def detail(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    """Everything about the entry."""
    return spaced(
        [
            _heading(pane, it, cells),
            _orders(pane, it, cells),
            _needs(pane, it, cells),
            [*cost(pane, it, cells), *rivals(pane, it, cells)],
            path(pane, it, cells),
            _opens(pane, it, cells),
            _source(pane, it, cells),
        ]
    )


def _entry(pane: TreePane, it: ProjectDetail) -> Any:
    world = pane.rules.world
    return world.techs[it.item.tech] if it.item.tech >= 0 else world.buildings[it.item.building]


def _section(it: ProjectDetail) -> str:
    return "techs" if it.item.tech >= 0 else "buildings"


def _heading(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    rules = pane.rules
    names, entry = names_of(rules), _entry(pane, it)
    parts = [_(WORDS[it.item.state])]
    if it.item.state == "known" and it.known_since:
        parts = [_("known since {date}").format(date=dates.date(rules.calendar, it.known_since))]
    if it.item.stands is not None:
        parts = [
            _("{number} standing").format(number=numbers.amount(it.item.stands.value // 1000 * 1000)),
            *parts,
        ]
        if it.sites:
            parts.append(_("at most {number}").format(number=numbers.whole(it.sites)))
    if it.item.era >= 0:
        parts.append(names.era(it.item.era))
    if getattr(entry, "bottleneck", False):
        parts.append(_("a true bottleneck"))
    name = names.project(it.item.project)
    title: Line = (
        Cell(sign(it.item.state) + " "),
        Cell(
            fit(name, cells - 2),
            look="title",
            act=Go("almanac", f"{_section(it)}.{entry.id}"),
            key="title",
            tip=_("Enter: its page in the almanac."),
        ),
    )
    text = names.text(_section(it), entry.id, "text")
    return [title, *text_lines(_(" · ").join(parts), cells, "muted"), *text_lines(text, cells)]


def _orders(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    """What can be done with it, or why not."""
    project = pane.rules.projects[it.item.project].id
    lines: list[Line] = []
    if it.refusal is not None:
        if it.item.state != "known" or it.item.tech < 0:
            lines += text_lines(pane.refused(it.refusal), cells, "muted")
    else:
        more = len(it.path) - 1
        text = _("Queue it") if not it.item.rank else _("Queue one more") if it.item.building >= 0 else ""
        if more and not it.item.rank:
            text = ngettext("Queue it and what it needs", "Queue it and the {number} it needs", more)
            text = text.format(number=numbers.whole(more))
        if text:
            lines.append((_button(text, QueueProject(project), "queue"),))
    if it.item.rank:
        lines.append((_button(_("Take it out of the queue"), Unqueue(project), "unqueue"),))
    if it.item.limit and it.item.state not in ("known",):
        lines += text_lines(
            _("Cannot be worked on now: {limit}.").format(limit=limit_text(pane.rules, it.item.limit)),
            cells,
            "warn",
        )
    elif it.held:
        held = limit_text(pane.rules, it.held)
        lines += text_lines(_("Held up last season: {limit}.").format(limit=held), cells, "warn")
    return lines


def _button(text: str, act: Any, cell_key: str) -> Cell:
    return Cell(_("[ {text} ]").format(text=text), act=act, key=cell_key, look="accent")


def _marked(pane: TreePane, asked: Sequence[Asked]) -> list[Cell]:
    """Things needed, each with a mark whether it is there."""
    signs, names = glyphs.signs(), names_of(pane.rules)
    return [
        Cell(
            (signs.yes if one.there else signs.no) + " " + names.project(one.project),
            act=LookAt(one.project), key=f"need.{one.project}", look="" if one.there else "warn",
        )
        for one in asked
    ]  # fmt: skip


def _needs(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    return [
        *flowed(_("needs"), _marked(pane, it.needs), cells),
        *flowed(_("standing"), _marked(pane, it.works), cells),
        *flowed(_("era"), _openers(pane, it), cells),
    ]


def _openers(pane: TreePane, it: ProjectDetail) -> list[Cell]:
    """What opens its era, while that is closed."""
    if it.item.state != "closed" and it.item.limit != ERA:
        return []
    openers = [
        Asked(tech, pane.session.seen[pane.rules.at.tech[tech]] > 0)
        for tech in pane.rules.era_openers[it.item.era]
    ]
    said = _("opens when {number} of these are known:").format(
        number=numbers.whole(min(ERA_OPENS_BY, len(openers)))
    )
    return [Cell(said, look="muted"), *_marked(pane, openers)]


def _opens(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    rules, entry = pane.rules, _entry(pane, it)
    names = names_of(rules)
    built_by_it = {
        rules.number("buildings", one) for one in getattr(getattr(entry, "unlocks", None), "buildings", ())
    }
    leads = [one for one in it.leads_to if rules.projects[one].building not in built_by_it]
    lines = flowed(_("opens"), _unlocked(pane, entry), cells)
    lines += flowed(
        _("leads to"), [Cell(names.project(one), act=LookAt(one), key=f"leads.{one}") for one in leads], cells
    )
    gains = [
        levels_text(rules, one.level, one.add)
        for field in ("provides", "lasting")
        for one in getattr(entry, field, ())
    ]
    gains += [effect_text(rules, one) for one in getattr(entry, "effects", ())]
    return lines + flowed(_("brings"), [Cell(one) for one in gains], cells)


def _unlocked(pane: TreePane, entry: Any) -> list[Cell]:
    """What a tech opens, each leading where it is used."""
    unlocks, names = getattr(entry, "unlocks", None), names_of(pane.rules)
    if unlocks is None:
        runs = [one for one in pane.rules.world.processes if one.building == entry.id]
        return [
            Cell(names.process(one.id), act=Go("plan", f"process.{one.id}"), key=f"opens.{one.id}")
            for one in runs
        ]
    found = [(one, Go("tree", f"building.{one}"), names.building(one)) for one in unlocks.buildings]
    found += [(one, Go("plan", f"process.{one}"), names.process(one)) for one in unlocks.processes]
    found += [(one, Go("almanac", f"policies.{one}"), names.policy(one)) for one in unlocks.policies]
    found += [(one, Go("people", f"course.{one}"), names.course(one)) for one in unlocks.courses]
    found += [(one, Go("trade", f"port.{one}"), names.port(one)) for one in unlocks.ports]
    return [Cell(name, act=act, key=f"opens.{one}") for one, act, name in found]


def _source(pane: TreePane, it: ProjectDetail, cells: int) -> list[Line]:
    entry, names = _entry(pane, it), names_of(pane.rules)
    cite = entry.source
    title = Cell(names.source(cite.of), act=Go("almanac", f"sources.{cite.of}"), key="source")
    lines = flowed(_("source"), [title, Cell(certainty_text(cite.certainty), look="muted")], cells)
    if cite.note:
        lines += text_lines(source_text(_section(it), entry.id, "note", cite.note), cells, "muted", indent=10)
    return lines
