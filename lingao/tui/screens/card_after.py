"""What became of a card: how its choice came to pass, what that changed, which cards followed; what may be thought of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.tui.acts import OpenCard
from lingao.tui.widgets.cells import Cell, Line, text_lines
from lingao.wording import _, dates, of
from lingao.wording.names import names_of
from lingao.wording.threads import HOW, motions_text
from lingao.wording.words import sentence

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.card_file import CardFile


def came_of_it(rules: Ruleset, file: CardFile, cells: int) -> list[Line]:
    """Of a thread of a season gone by: how it came to pass, what changed at once, which cards remember it."""
    if file.thread is None:
        return []
    lines: list[Line] = [(Cell(_("WHAT CAME OF IT"), look="heading"),)]
    lines += text_lines(sentence(_(HOW[file.thread.how])), cells)
    if file.came:
        lines += text_lines(sentence(motions_text(rules, file.came)), cells)
    for one in file.followed:
        said = _("{date}: {card}").format(
            date=dates.date(rules.calendar, one.season), card=names_of(rules).card(one.card)
        )
        act = OpenCard(one.card, one.season)
        key = f"followed.{one.season}.{one.card}"
        lines.append(
            (Cell(_("Remembered in") + " ", look="muted"), Cell(said, act=act, key=key, look="accent"))
        )
    return lines


def thoughts(rules: Ruleset, file: CardFile, cells: int) -> list[Line]:
    """Perspectives and questions, once the card is answered."""
    view, card = file.view, rules.world.cards[file.view.card]
    if view.by is None and view.slot >= 0:
        return []
    lines: list[Line] = []
    for name, texts, field in (
        (_("HOW IT CAN BE SEEN"), card.perspectives, "perspectives"),
        (_("QUESTIONS"), card.questions, "questions"),
    ):
        if texts:
            lines.append((Cell(name, look="heading"),))
            for n, one in enumerate(texts):
                lines += text_lines("· " + of(f"cards.{card.id}.{field}.{n}", one), cells)
    return lines
