"""What must hold of content beyond its YAML. Each check is one function from the content to its problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lingao.content.check.closed import check_complete, check_curves, check_difficulties
from lingao.content.check.deck import check_deck
from lingao.content.check.entries import check_ids, check_works
from lingao.content.check.formulas import check_formulas
from lingao.content.check.idle import check_flags, check_idle
from lingao.content.check.reach import check_reach
from lingao.content.check.references import check_references
from lingao.content.check.shape import check_shape
from lingao.content.check.stuff import Stuff
from lingao.content.check.trade import check_trade
from lingao.content.check.tree import check_tree
from lingao.content.problems import Code, Problem

Check = Callable[[Stuff], Iterable[Problem]]

ERRORS: tuple[Check, ...] = (
    check_shape,
    check_ids,
    check_references,
    check_complete,
    check_curves,
    check_difficulties,
    check_tree,
    check_trade,
    check_works,
    check_deck,
    check_formulas,
)
"""What content must not have, in the order of reading."""


def check_content(stuff: Stuff, *, sound: bool) -> list[Problem]:
    """Every problem of content whose overlays are applied and whose difficulty is not.

    What an error explains is kept back: names missing or entries idle because a misspelt name means them, and, while
    there is any error (or `sound` is false: files had some already), what needs the whole content to judge.
    """
    errors = [problem for check in ERRORS for problem in check(stuff)]
    meant = {word for problem in errors for word in problem.suggestions}
    errors = [one for one in errors if one.code is not Code.MISSING_NAME or one.values["name"] not in meant]
    if stuff.unread_sections:
        return errors
    idle = [problem for problem in check_idle(stuff) if problem.values.get("id") not in meant]
    return [*errors, *idle, *([*check_flags(stuff), *check_reach(stuff)] if sound and not errors else ())]
