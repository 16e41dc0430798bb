"""Promises in a word: what each is measured by, for lines that have no room for its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.wording import _
from lingao.wording.accounts import account_parts
from lingao.wording.names import name_of, names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


def measured_name(rules: Ruleset, promise: int) -> str:
    """`Hand tools` for a promise of hand tools, `Health` for one of health; its own name where nothing shorter says it."""
    row, names = rules.council.promises[promise], names_of(rules)
    block, subject = account_parts(rules, row.account)
    if block in ("report", "said_made"):
        return names.resource(subject)
    if block == "said_indicator":
        return names.indicator(subject)
    if block == "tech":
        return _("Techs")
    if block == "built":
        return name_of(rules, "buildings", row.account - rules.span.built.start)
    return names.promise(promise)
