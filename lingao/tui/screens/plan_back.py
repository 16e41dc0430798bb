"""Handing back: the box that asks whether one line or all of them go back to the standing plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from lingao.engine.orders import SetTarget
from lingao.tui.screens.choose import Choose
from lingao.wording import _, ngettext, numbers, words
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

ONE: Final = "one"
ALL: Final = "all"


def hand_back_box(rules: Ruleset, here: Sequence[SetTarget], found: Sequence[SetTarget]) -> Choose:
    """Answers `one` or `all`; `here` is the line under the cursor where it was set by hand."""
    said = _("Lines set by hand keep their target every season. The standing plan would draw these up again:")
    named = [names_of(rules).process(one.process) for one in found]
    every = ngettext("All: {number} line", "All: {number} lines", len(found))
    this = _("This one: {name}")
    ways = [(ONE, this.format(name=names_of(rules).process(one.process))) for one in here]
    ways.append((ALL, every.format(number=numbers.whole(len(found)))))
    return Choose(_("Hand back"), said + " " + _("{names}.").format(names=words.listed(named)), ways)
