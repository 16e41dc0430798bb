"""What the chronicle says of figures that turned, of orders weighed, of branches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from lingao.wording import _, as_is, dates, ngettext, numbers
from lingao.wording.causes import cause_about
from lingao.wording.curves import curve_change, curve_text
from lingao.wording.orders import order_text

if TYPE_CHECKING:
    from lingao.engine.ledger import Cause
    from lingao.engine.orders import Order
    from lingao.engine.ruleset import Ruleset

LONGEST: Final = 60
"""Letters of a branch's name."""


def bend_text(rules: Ruleset, account: int, season: int, change: int, before: int) -> str:
    """`Summer 1631: Grain in the books -217 t, the season before +310 t`."""
    return _("{date}: {label} {change}, the season before {before}").format(
        date=dates.date(rules.calendar, season),
        label=curve_text(rules, account).label,
        change=curve_change(rules, account, change),
        before=curve_change(rules, account, before),
    )


def causes_text(rules: Ruleset, account: int, causes: Sequence[tuple[Cause, int]]) -> str:
    """Causes with how much more or less each did: `work: Inshore fishing +3.1 t, eaten by people -1.2 t`."""
    return _(", ").join(
        _("{cause} {change}").format(cause=cause_about(rules, cause), change=curve_change(rules, account, by))
        for cause, by in causes
    )


def turned_text(rules: Ruleset, account: int, causes: Sequence[tuple[Cause, int]]) -> str:
    """What made a figure turn; nothing where nothing told of did."""
    if not causes:
        return ""
    return _("against the season before: {causes}").format(causes=causes_text(rules, account, causes))


def weighed_text(rules: Ruleset, season: int, order: Order) -> str:
    """`Played again from Summer 1631 without: buy 15.4 t Grain at Lingao market`."""
    return _("Played again from {date} without: {order}").format(
        date=dates.date(rules.calendar, season), order=order_text(rules, order)
    )


def terms_text() -> str:
    """By what rule an order is weighed."""
    return _(
        "As the books would have told it: chance falls as it fell, the other orders are given as they were, and nothing is played beyond the season under way."
    )


def after_text(rules: Ruleset, seasons: int, season: int) -> str:
    """`After 4 seasons, Sum 1632`."""
    return _("After {seasons}, {date}").format(
        seasons=numbers.seasons(seasons), date=dates.date_short(rules.calendar, season)
    )


def not_lived_text(seasons: int) -> str:
    """That a time after it has not come yet."""
    return _("{seasons} after it have not gone by yet.").format(seasons=numbers.seasons(seasons))


def refused_text(count: int) -> str:
    """How many later orders could not have been given."""
    return ngettext(
        "{number} later order could not have been given.",
        "{number} later orders could not have been given.",
        count,
    ).format(number=numbers.whole(count))


def ended_text(rules: Ruleset, season: int) -> str:
    """That the run would have ended."""
    return _("Without it the run would have ended with {date}.").format(
        date=dates.date(rules.calendar, season)
    )


def branch_name(number: int, name: str, first: bool) -> str:
    """A branch by its name, or by its number where it has none."""
    if name:
        return as_is(name)
    return _("the first course") if first else _("branch {number}").format(number=numbers.whole(number))


def stands_text(
    rules: Ruleset, left_in: int | None, season: int, over: bool, support: int, promises: tuple[int, int]
) -> str:
    """`left in Sum 1632 · stands in Aut 1632 · council 69 % · 0 of 4 promises kept`; promises: kept, judged."""
    calendar = rules.calendar
    said = [
        _("left in {date}").format(date=dates.date_short(calendar, left_in)) if left_in else "",
        _("ended") if over else _("stands in {date}").format(date=dates.date_short(calendar, season)),
        _("council {share}").format(share=numbers.percent(support)),
        _("{kept} of {judged} promises kept").format(
            kept=numbers.whole(promises[0]), judged=numbers.whole(promises[1])
        ),
    ]
    return _(" · ").join(one for one in said if one)


def wrong_name(name: str) -> str:
    """Why a branch cannot be called so; nothing when it can."""
    if len(name) > LONGEST or not name.isprintable():
        return _("A name is one line of at most {number} letters.").format(number=numbers.whole(LONGEST))
    return ""
