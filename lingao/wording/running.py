"""Why a run of several seasons stopped, in a sentence."""

from __future__ import annotations

from typing import Final

from lingao.wording import _, marked, ngettext, numbers

WHY: Final = {
    "over": marked("the run has ended"),
    "count": marked("the Count was held"),
    "session": marked("the plan's session was held"),
    "card": marked("a card has come"),
    "warning": marked("something may go wrong"),
    "told": marked("you stopped it"),
    "far": marked("that is as far as it runs at once"),
}


def run_text(seasons: int, stop: str) -> str:
    """`3 seasons went by. It stopped here: a card has come.`"""
    said = ngettext("{number} season went by.", "{number} seasons went by.", seasons)
    why = _("It stopped here: {reason}.").format(reason=_(WHY[stop]))
    return said.format(number=numbers.whole(seasons)) + " " + why
