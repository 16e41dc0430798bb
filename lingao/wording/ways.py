"""Ways to set a target, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from lingao.wording import _, figures, marked, words
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

WAYS: Final[dict[str, str]] = {
    "need": marked("what this season asks"),
    "later": marked("what four seasons ask"),
    "goal": marked("that, and your goal"),
    "full": marked("all there is room for"),
    "store": marked("for that much in store"),
    "last": marked("as last season"),
    "auto": marked("as the standing plan"),
}
"""Every way; a test holds this together with the view's kinds."""


def held_text(rules: Ruleset, limit: int, short: Iterable[tuple[int, int]]) -> str:
    """What would keep a line under its target, and what would fall short by more than now: (account of the shortage,
    amount). Nothing where nothing would."""
    said = [limit_text(rules, limit)] if limit else []
    shorter = [
        _("{name} {amount}").format(
            name=names_of(rules).resource(account - rules.at.short[0]),
            amount=figures.figure(rules, account, amount),
        )
        for account, amount in short
    ]
    if shorter:
        said.append(_("would be short: {things}").format(things=words.listed(shorter)))
    return _("; ").join(said)
