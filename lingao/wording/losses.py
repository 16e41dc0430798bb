"""One of the twelve who is gone for good, in words: what took them, what halves the odds, who stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.wording import _, numbers
from lingao.wording.causes import cause_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ledger import Cause
    from lingao.engine.ruleset import Ruleset


def lost_text(rules: Ruleset, handle: int, cause: Cause) -> str:
    """Who is gone and why. Chance takes each alike; what a card or an event takes is told by its name."""
    constant, name = rules.constant, names_of(rules).handle(handle)
    stands_in = _("A technician stands in, for {share} of a post.").format(
        share=numbers.percent(constant.stand_in)
    )
    if cause.kind != "lost":
        gone = _("{handle} of the twelve is gone for good: {cause}.").format(
            handle=name, cause=cause_text(rules, cause)
        )
        return f"{gone} {stands_in}"
    gone = _(
        "{handle} of the twelve is gone for good: sea, fever or age, {odds} for each of them every season, half of it while somebody is posted to health."
    ).format(handle=name, odds=numbers.percent(constant.person_loss))
    return f"{gone} {stands_in}"
