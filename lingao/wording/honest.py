"""Honesty in words: what admitting a promise costs, where the Count stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.wording import _, dates, numbers

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


def admit_text(rules: Ruleset) -> str:
    """What admitting costs, and what being found out would."""
    said = _(
        "Whoever admits that a promise was kept on paper only loses legitimacy {price}, and honest reporting is safer for "
        "good; found out by an audit or the Count it costs {found}. What was truly kept costs nothing."
    )
    return said.format(
        price=numbers.points(rules.constant.admit_legitimacy, signed=True),
        found=numbers.points(rules.constant.found_legitimacy, signed=True),
    )


def count_text(rules: Ruleset, held: int, due: int, called: bool) -> str:
    """When the Count was or is held, and what calling it costs. `held` and `due` are seasons, 0 for none."""
    calendar = rules.calendar
    if held:
        return _("The Count was held in {date}.").format(date=dates.date(calendar, held))
    if called:
        return _("The Count is held when this season ends.")
    price = numbers.points(rules.constant.count_cohesion, signed=True)
    opens = _("The Count opens every barn and puts all books right.")
    if due:
        by_itself = _("It comes in {date}; called before, it costs cohesion {price}.")
        return opens + " " + by_itself.format(date=dates.date(calendar, due), price=price)
    return opens + " " + _("Called, it costs cohesion {price}.").format(price=price)
