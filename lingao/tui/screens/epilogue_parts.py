"""The epilogue's parts in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.tui.acts import OpenCard
from lingao.tui.widgets.cells import Cell, Line, bulleted, clipped, filled, text_lines
from lingao.wording import _, numbers, of
from lingao.wording.curves import short_name
from lingao.wording.epilogue import (
    gone_text,
    lives_text,
    near_text,
    never_text,
    promises_text,
    run_text,
    sign_text,
    stationed_text,
)
from lingao.wording.figures import figure
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.epilogue import EpilogueView
    from lingao.session.views.epilogue_apart import Apart

QUESTIONS: Final = 5
FIGURE: Final = 14


def ending(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """What ended it, and the sign that stood before."""
    entry = rules.world.endings[view.ending]
    name, run = names_of(rules).ending(view.ending), run_text(rules, view.season, view.seed)
    heads: list[Line] = [(Cell(name + "  ", look="heading"),), (Cell(run + "  ", look="muted"),)]
    if entry.note:
        note = of(f"endings.{entry.id}.note", entry.note)
        heads.append((Cell(_("Content note: {note}").format(note=note), look="warn"),))
    lines = filled(heads, cells)
    lines += text_lines(of(f"endings.{entry.id}.text", entry.text), cells)
    sign = sign_text(rules, view.ending, view.foreshadowed)
    if sign:
        lines += text_lines(sign, cells, "muted")
    return lines


def things(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """The ledger of things: at first, in the books, in the store."""
    name = max(12, cells - 3 * FIGURE)
    lines = [_row(rules, one, name, short_name(rules, one.account)) for one in view.things]
    if view.barns is not None:
        lines.append(_row(rules, view.barns, name, _("township barns")))
    return [
        *_head(_("THE LEDGER OF THINGS"), name),
        *(clipped(line, cells) for line in lines),
        (Cell(_("techs known: {number}").format(number=numbers.whole(view.techs))),),
    ]


def people(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """The ledger of people."""
    name = max(12, cells - 3 * FIGURE)
    lines = _head(_("THE LEDGER OF PEOPLE"), name)
    lines += [clipped(_row(rules, one, name, short_name(rules, one.account)), cells) for one in view.people]
    return [*lines, (Cell(lives_text(view.born, view.died, view.hunger)),)]


def _head(title: str, name: int) -> list[Line]:
    columns = (_("at first"), _("reported"), _("true"))
    return [
        (Cell(title, look="heading"),),
        (Cell("", name), *(Cell(one, FIGURE, "right", look="muted") for one in columns)),
    ]


def _row(rules: Ruleset, it: Apart, name: int, label: str) -> Line:
    said, true = it.said[-1], it.true[-1]
    off = abs(said - true) * 20 > max(1, abs(true))
    return (
        Cell(label, name),
        Cell(figure(rules, it.account, it.said[0]), FIGURE, "right", look="muted"),
        Cell(figure(rules, it.account, said), FIGURE, "right"),
        Cell(figure(rules, it.account, true), FIGURE, "right", look="bad" if off else "strong"),
    )


def promises(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """What became of the promises."""
    said = promises_text(view.kept, view.missed, view.found_out, view.on_paper)
    return [(Cell(_("THE WALL"), look="heading"),), *text_lines(said, cells)]


def never(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """Numbers that moved and that nobody asked about."""
    if not view.never:
        return []
    lines: list[Line] = [(Cell(_("NUMBERS YOU NEVER LOOKED INTO"), look="heading"),)]
    for one in view.never:
        lines += bulleted(never_text(rules, one.account, one.began, one.ended), cells)
    return lines


def twelve(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """Where the twelve ended up."""
    lines: list[Line] = [(Cell(_("THE TWELVE"), look="heading"),)]
    for one in view.twelve.stationed:
        lines += bulleted(stationed_text(rules, one.place, one.handles), cells)
    if view.twelve.gone:
        lines += bulleted(gone_text(rules, view.twelve.gone), cells)
    return lines


def near(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """The endings that were near."""
    if not view.near:
        return []
    told = [line for one in view.near for line in bulleted(near_text(rules, *one), cells)]
    return [(Cell(_("ENDINGS THAT WERE NEAR"), look="heading"),), *told]


def open_questions(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """Perspectives and questions of the cards met; Enter on a card shows all of it."""
    lines: list[Line] = []
    for met in view.cards:
        card = rules.world.cards[met.card]
        if card.questions and len(lines) < QUESTIONS * 4:
            lines.append(
                (
                    Cell(
                        names_of(rules).card(met.card),
                        act=OpenCard(met.card, met.season),
                        key=f"card.{met.card}.{met.season}",
                        look="strong",
                    ),
                )
            )
            lines += text_lines(of(f"cards.{card.id}.questions.0", card.questions[0]), cells, indent=2)
    return [(Cell(_("WHAT REMAINS OPEN"), look="heading"),), *lines] if lines else []
