"""Quoted: which earlier post of a thread a post answers, told by the name it speaks to or the figure it takes up."""

from __future__ import annotations

import re
from typing import Final

from lingao.content.models.cards import Card

FIGURE: Final = re.compile(r"\b\d[\d,.]*\d\b")
"""A figure of two digits or more."""


def quoted(card: Card, post: int) -> int:
    """The place of the last earlier post that this one answers; -1 where it answers none.

    It answers whom it speaks to by name, set off by a comma or ending its clause, since a handle may be a word of the trade
    as well; and whoever brought a figure into the thread that it repeats and that the card itself does not have.
    """
    return max(_spoken_to(card, post), _taken_up(card, post))


def _spoken_to(card: Card, post: int) -> int:
    says = card.thread[post].says
    for earlier in range(post - 1, -1, -1):
        name = re.escape(card.thread[earlier].handle).replace("_", "[_ ]")
        if re.search(rf"(?:^{name}[,:]|, {name}[,.?!;:])", says, re.IGNORECASE):
            return earlier
    return -1


def _taken_up(card: Card, post: int) -> int:
    figures = set(FIGURE.findall(card.thread[post].says)) - set(FIGURE.findall(card.text))
    return next(
        (n for n in range(post) if figures & set(FIGURE.findall(card.thread[n].says))),
        -1,
    )
