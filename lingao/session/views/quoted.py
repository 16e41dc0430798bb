"""Quoted: which earlier post of a thread a post answers, told by the name it speaks to."""

from __future__ import annotations

import re

from lingao.content.models.cards import Card


def quoted(card: Card, post: int) -> int:
    """The place of the last earlier post whose writer this post speaks to by name; -1 where it speaks to none.

    A name counts where it is set off by a comma or ends its clause: a handle may be a word of the trade as well.
    """
    says = card.thread[post].says
    for earlier in range(post - 1, -1, -1):
        name = re.escape(card.thread[earlier].handle).replace("_", "[_ ]")
        if re.search(rf"(?:^{name}[,:]|, {name}[,.?!;:]|^@{name}\b)", says, re.IGNORECASE):
            return earlier
    return -1
