"""Why something ran short, in words: makers held up and by what, a closed port, an empty purse, false books."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol

from lingao.wording import _, marked, words
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

REASONS: Final = {
    "false_books": marked("The books said there was more; the empty shelf has put them right."),
    "closed_port": marked("It was to be bought at {port}, which is closed to us."),
    "no_money": marked("It was to be bought at {port}, and the silver ran out."),
    "held": marked("Held up: {makers}."),
    "planned": marked("Those who make it made all that was planned, and that was too little."),
    "purse": marked("More went out than was in the chest; what is sold to the ports brings it in."),
    "unplanned": marked("Nothing was planned to make it."),
}
"""Every reason; a test holds this together with the view's list."""


class ShortReason(Protocol):
    """What a view says of a shortage, known here by its shape."""

    @property
    def kind(self) -> str:
        """One of `REASONS`."""

    @property
    def port(self) -> int:
        """Ordinal of a port, -1 for none."""


def reason_text(rules: Ruleset, why: ShortReason, makers: Sequence[tuple[int, int]]) -> str:
    """A sentence on what kept a resource from being there.

    `makers` are the processes that were to make it, each with the number of what limited it.
    """
    names = names_of(rules)
    held = [
        _("{process} ({limit})").format(process=names.process(process), limit=limit_text(rules, limit))
        for process, limit in makers
        if limit
    ]
    port = names.port(why.port) if why.port >= 0 else ""
    return _(REASONS[why.kind]).format(makers=words.listed(held), port=port)
