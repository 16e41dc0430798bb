"""What of an unsaved game would be gone, in words."""

from __future__ import annotations

from lingao.wording import ngettext, numbers, words


def unkept_text(seasons: int, orders: int) -> str:
    """`6 seasons and 2 orders of the season under way`."""
    told = [numbers.seasons(seasons)] if seasons else []
    if orders:
        said = ngettext(
            "{number} order of the season under way", "{number} orders of the season under way", orders
        )
        told.append(said.format(number=numbers.whole(orders)))
    return words.listed(told)
