"""Figures over time in words: what a curve is called, its unit on an axis, its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.wording import _, marked, ngettext, numbers
from lingao.wording.accounts import BLOCKS, AccountText, account_parts, account_text
from lingao.wording.figures import figure, in_thousandths
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

POINTS: Final = marked("points")


def curve_text(rules: Ruleset, account: int) -> AccountText:
    """What a curve shows and in which unit. The first of the techs stands for how many are known."""
    if account in rules.at.tech:
        return AccountText(_("techs known"), _("techs"))
    label, unit = account_text(rules, account)
    kind = BLOCKS[account_parts(rules, account)[0]].kind
    if kind in ("points", "satisfaction"):
        unit = _(POINTS)
    return AccountText(label, numbers.scaled(0, unit)[1])


def short_name(rules: Ruleset, account: int) -> str:
    """What an account is called in a list that says already that it is the books': `Grain`, `Livelihood`."""
    block, subject = account_parts(rules, account)
    if block == "report":
        return names_of(rules).resource(subject)
    if block == "said_indicator":
        return names_of(rules).indicator(subject)
    return account_text(rules, account).label


def curve_name(rules: Ruleset, account: int) -> str:
    """The same of a curve."""
    return curve_text(rules, account).label if account in rules.at.tech else short_name(rules, account)


def curve_figure(rules: Ruleset, account: int, value: int) -> str:
    """A figure of a curve with its unit: `1,204 t`, `54`, `12 techs`."""
    if account in rules.at.tech:
        return ngettext("{number} tech", "{number} techs", value).format(number=numbers.whole(value))
    return figure(rules, account, value)


def fine_figure(rules: Ruleset, account: int, value: int) -> str:
    """An account's figure where it is set against another that is near: points of an indicator with their tenths."""
    if BLOCKS[account_parts(rules, account)[0]].kind == "points":
        return numbers.amount(value)
    return figure(rules, account, value)


def curve_change(rules: Ruleset, account: int, by: int) -> str:
    """A change of a curve's figure, signed, with its unit: `+310 t`, `-2.1`."""
    if account in rules.at.tech:
        return numbers.whole(by, signed=True)
    if BLOCKS[account_parts(rules, account)[0]].kind == "points":
        return numbers.points(by, signed=True)
    return numbers.change(in_thousandths(rules, account, by) or 0, account_text(rules, account).unit)


def on_axis(rules: Ruleset, account: int, value: int) -> int:
    """A figure in thousandths of the unit that stands on the axis."""
    if account in rules.at.tech:
        return value * 1000
    thousandths = in_thousandths(rules, account, value) or 0
    return numbers.scaled(thousandths, account_text(rules, account).unit)[0]
