"""The chain of a resource in words: the limiting link, the lines above it with what they are made from, what takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lingao.session.views.chain import Chain, Input, Maker, User
from lingao.tui import glyphs
from lingao.tui.acts import Chain as Follow
from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, Look, beyond, text_lines
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.wording import _, ngettext, numbers
from lingao.wording.cells import fit
from lingao.wording.chains import held_sentence
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.engine.refusals import Refusal
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.stream import Stream

NAME = 34


def limit(rules: Ruleset, it: Chain, cells: int) -> list[Line]:
    """What limits it, leading to where that is put right."""
    held = it.held
    first, *rest = text_lines(held_sentence(rules, held), cells, "strong", indent=2)
    act: Any = Follow(held.resource)
    if held.refusal is not None:
        act = where_lacking(rules, held.refusal) or act
    elif held.process >= 0:
        act = Go("plan", f"target.{rules.world.processes[held.process].id}")
    mark = Cell(glyphs.signs().limited + " ", look="bad")
    return [
        (mark, Cell(first[1].text, act=act, key="held", look="strong", tip=_("Enter: where to change it."))),
        *rest,
    ]


def where_lacking(rules: Ruleset, refusal: Refusal) -> Go | None:
    """Where the first tech or building that is lacking stands."""
    kinds = {"tech": "tech", "building": "building"}
    return next(
        (Go("tree", f"{kinds[one.reason]}.{one.subject}") for one in refusal.missing if one.reason in kinds),
        None,
    )


def short(rules: Ruleset, it: Stream) -> list[Line]:
    """What will be asked for and not be there."""
    if not it.balance.short.value:
        return []
    said = Cell(_("asked for and not there, as expected:") + " ", look="bad")
    return [(said, number_cell(rules, it.balance.short, look="bad"))]


def above(rules: Ruleset, it: Chain, cells: int) -> list[Line]:
    """What makes it and from what."""
    lines: list[Line] = [(Cell(_("MADE BY"), look="heading"),)]
    for one in it.up:
        lines += _maker(rules, one, cells) if isinstance(one, Maker) else [_input(rules, one)]
    if len(lines) == 1:
        said = _("no line of ours: it is found, bought, or came with the ship")
        lines.append((Cell("  " + said, look="muted"),))
    return lines


def _maker(rules: Ruleset, it: Maker, cells: int) -> list[Line]:
    """A line that makes it, with what it makes or what keeps it."""
    entry = rules.world.processes[it.process]
    look: Look = "muted" if it.state == "locked" else "strong" if it.is_limit else ""
    room = NAME - 2 - 2 * it.depth
    row: Line = (
        Cell(" " * 2 * it.depth),
        Cell((glyphs.signs().limited if it.is_limit else " ") + " ", look="bad"),
        Cell(fit(names_of(rules).process(it.process), room), room, act=Go("plan", f"process.{entry.id}"),
             key=f"maker.{it.depth}.{entry.id}", look=look, tip=_("Enter: its line of the plan.")),
        Cell(" "),
    )  # fmt: skip
    if it.refusal is not None:
        return beyond(row, refusal_text(rules, it.refusal), cells, "muted")
    if it.state == "rests":
        return [(*row, Cell(_("could run, and rests"), look="muted"))]
    made: Line = (*row, number_cell(rules, it.makes, look="strong"), Cell("  "))
    return beyond(made, limit_text(rules, it.limit), cells, "warn") if it.limit else [made]


def _input(rules: Ruleset, it: Input) -> Line:
    """A resource the line above is made from."""
    entry, names = rules.world.resources[it.resource], names_of(rules)
    service = entry.kind == "service"
    per_run = _("{amount} a run").format(amount=numbers.amount(it.per_run, names.unit(it.resource)))
    room = NAME - 2 - 2 * it.depth
    left: tuple[Cell, ...] = (
        ()
        if service
        else (
            Cell(", " + _("at the end") + " ", look="muted"),
            number_cell(rules, it.end, look="warn" if it.short else ""),
        )
    )
    return (
        Cell(" " * 2 * it.depth),
        Cell((glyphs.signs().limited if it.is_limit else " ") + " ", look="bad"),
        Cell(fit(_("from {name}").format(name=names.resource(it.resource)), room), room, act=Follow(it.resource),
             key=f"input.{it.depth}.{entry.id}", look="bad" if it.short else "", tip=_("Enter: its own chain.")),
        Cell(" " + per_run, look="muted"),
        *left,
    )  # fmt: skip


def below(rules: Ruleset, it: Chain, cells: int) -> list[Line]:
    """What takes it: lines, the queue, how many are locked."""
    lines: list[Line] = [(Cell(_("TAKEN BY"), look="heading"),)]
    lines += [_user(rules, one) for one in it.users]
    names = names_of(rules)
    for number, amount in it.projects:
        project = rules.projects[number]
        at = f"tech.{project.id}" if project.tech >= 0 else f"building.{project.id}"
        name = fit(names.project(number), NAME - 2)
        lines.append(
            (
                Cell("  "),
                Cell(name, NAME - 2, act=Go("tree", at), key=f"project.{number}", tip=_("Enter: the tree.")),
                Cell(" " + numbers.amount(amount, names.unit(it.resource))),
                Cell("  " + _("when it begins"), look="muted"),
            )
        )
    if it.locked:
        said = ngettext(
            "and {number} line that cannot run yet", "and {number} lines that cannot run yet", it.locked
        )
        lines.append((Cell("  " + said.format(number=numbers.whole(it.locked)), look="muted"),))
    return lines if len(lines) > 1 else []


def _user(rules: Ruleset, it: User) -> Line:
    """A line that takes it, and what it makes of it."""
    entry, names = rules.world.processes[it.process], names_of(rules)
    row: Line = (
        Cell("  "),
        Cell(fit(names.process(it.process), NAME - 2), NAME - 2, act=Go("plan", f"process.{entry.id}"),
             key=f"user.{entry.id}", look="" if it.state == "runs" else "muted", tip=_("Enter: its line of the plan.")),
        Cell(" "),
        number_cell(rules, it.takes, 14, "left", text=text_of(rules, it.takes) if it.takes.value else _("rests")),
    )  # fmt: skip
    if it.product < 0:
        return row
    product = rules.world.resources[it.product]
    makes = Cell(fit(names.resource(it.product), 20), act=Follow(it.product), key=f"makes.{entry.id}.{product.id}",
                 tip=_("Enter: its own chain."))  # fmt: skip
    return (*row, Cell(" " + glyphs.signs().becomes + " ", look="muted"), makes)
