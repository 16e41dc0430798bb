"""Where a card comes from: the source, what was read off it, how certain it is."""

from __future__ import annotations

from lingao.tui.keys import CLOSE
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Line, spaced, text_lines
from lingao.wording import _, as_is, of
from lingao.wording.almanac import certainty_text
from lingao.wording.names import names_of


class SourceDialogue(Dialogue):
    """The source of one card."""

    BINDINGS = [CLOSE]

    def __init__(self, card: int) -> None:
        super().__init__()
        self._card = card

    def heading(self) -> str:
        """What is shown."""
        return _("Source")

    def lines(self, cells: int) -> list[Line]:
        """Title, author and year, passage, note."""
        rules = self.lingao.session.rules
        card = rules.world.cards[self._card]
        source = names_of(rules).entry("sources", card.source.of)
        made = _(", ").join(as_is(one) for one in (source.author, source.year) if one)
        path = f"cards.{card.id}.source"
        blocks = [
            text_lines(names_of(rules).source(card.source.of), cells, "title"),
            text_lines(made, cells, "muted") if made else [],
            text_lines(of(f"sources.{source.id}.note", source.note), cells) if source.note else [],
            text_lines(of(f"{path}.passage", card.source.passage), cells) if card.source.passage else [],
            text_lines(of(f"{path}.note", card.source.note), cells) if card.source.note else [],
            text_lines(
                _("Certainty: {how}.").format(how=certainty_text(card.source.certainty)), cells, "muted"
            ),
        ]
        return spaced(blocks)
