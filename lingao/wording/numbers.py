"""Figures as a player reads them: amounts in their unit, per cent, points, heads, days, silver, trends."""

from __future__ import annotations

import re
from typing import Final

from lingao.wording import _, ngettext, pgettext

UP: Final = "▲"
DOWN: Final = "▼"
STILL: Final = "–"

_MANY: Final = re.compile(r"([1-9][0-9]*)\s*(.*)$")
"""A unit that counts by more than one: `100 sets`, `1000 taels`, `100`."""

_PLACES: Final = 3
"""Decimals in a thousandth."""


def amount(thousandths: int, unit: str = "", *, signed: bool = False) -> str:
    """An amount with three figures that count at most: `1,204 t`, `12.3 t`, `0.05 t`."""
    thousandths, unit = scaled(thousandths, unit)
    return _with_unit(_digits(thousandths, _decimals_shown(thousandths), signed), unit)


def change(thousandths: int, unit: str = "") -> str:
    """An amount as a change: `+310 t`, `-506 t`, `0 t`."""
    return amount(thousandths, unit, signed=True)


def exact(thousandths: int, decimals: int, unit: str = "", *, signed: bool = False) -> str:
    """An amount with so many decimals (0 to 3), none of them trimmed: for columns that must add up."""
    return _with_unit(_digits(thousandths, decimals, signed, trim=False), unit)


def scaled(thousandths: int, unit: str) -> tuple[int, str]:
    """An amount of a unit that begins with a figure, in the unit alone: 12 of `100 sets` is 1,200 of `sets`."""
    many = _MANY.match(unit)
    return (thousandths * int(many[1]), many[2]) if many else (thousandths, unit)


def decimals_needed(*thousandths: int) -> int:
    """The fewest decimals with which all these amounts are written without rounding."""
    return max((_exact_decimals(one) for one in thousandths), default=0)


def decimals_worth(thousandths: int) -> int:
    """Decimals worth reading in a column whose largest figure is this: none from 10,000 on, one from 1,000."""
    size = abs(thousandths)
    return 0 if size >= 10_000_000 else 1 if size >= 1_000_000 else _PLACES


def rounded(thousandths: int, decimals: int) -> int:
    """Thousandths rounded to so many decimals, half away from zero, as `exact` writes them."""
    step: int = 10 ** (_PLACES - decimals)
    size = (abs(thousandths) + step // 2) // step * step
    return -size if thousandths < 0 else size


def whole(count: int, *, signed: bool = False) -> str:
    """A whole number: `1,204`, `+12`."""
    return _digits(count * 1000, 0, signed)


def percent(per_mille: int, *, signed: bool = False) -> str:
    """Per mille as per cent: `57 %`; under ten per cent with one decimal where it has one: `2.8 %`."""
    decimals = 1 if abs(per_mille) < 100 else 0
    return _("{number} %").format(number=_digits(per_mille * 100, decimals, signed))


def vote(per_mille: int) -> str:
    """A share of a vote: per cent to the tenth, which is where a motion passes or fails: `49.8 %`."""
    return _("{number} %").format(number=_digits(per_mille * 100, 1, False))


def points(thousandths: int, band: int = 0, *, signed: bool = False) -> str:
    """Points of an indicator, with the band within which the truth lies: `54`, `78 ±6`, `+1.5`."""
    decimals = 1 if signed else 0
    shown = _digits(thousandths, decimals, signed)
    if band <= 0:
        return shown
    return _("{number} ±{band}").format(number=shown, band=_digits(max(band, 1000), 0, False))


def satisfaction(thousandths: int) -> str:
    """A bench's satisfaction (-1000 to 1000) in points of a hundred: `+35`, `-12`."""
    return _digits(thousandths * 100, 0, True)


def heads(count: int) -> str:
    """People: `1 person`, `1,204 people`."""
    return ngettext("{number} person", "{number} people", count).format(number=whole(count))


def days(thousandths: int) -> str:
    """Work: `1,204 person-days`."""
    plural = 1 if thousandths == 1000 else 2
    return ngettext("{number} person-day", "{number} person-days", plural).format(number=amount(thousandths))


def seasons(count: int) -> str:
    """A length of time: `1 season`, `3 seasons`."""
    return ngettext("{number} season", "{number} seasons", count).format(number=whole(count))


def run_length(seasons_long: int) -> str:
    """How long a run is: `40 seasons, 10 years`; years in tenths, a quarter rounded."""
    years = amount((seasons_long * 10 + 2) // 4 * 100)
    count = 1 if seasons_long == 4 else 2
    said = ngettext("{seasons}, {number} year", "{seasons}, {number} years", count)
    return said.format(seasons=seasons(seasons_long), number=years)


def hours(count: int) -> str:
    """Working hours a week: `47 hours a week`."""
    return ngettext("{number} hour a week", "{number} hours a week", count).format(number=whole(count))


def taels(thousandths: int) -> str:
    """Silver from thousandths of a thousand taels, that is taels: `850 taels`, `14.3 thousand taels`."""
    if abs(thousandths) < 10_000:
        return ngettext("{number} tael", "{number} taels", abs(thousandths)).format(number=whole(thousandths))
    return _("{number} thousand taels").format(number=amount(thousandths))


def price(thousandths: int, unit: str) -> str:
    """A price from thousandths of a tael for one unit: `9 taels / t`."""
    return _("{number} taels / {unit}").format(number=amount(thousandths), unit=unit)


def trend(now: int, before: int, still: int = 0) -> str:
    """The sign of a change: up, down, or still when it moved by no more than `still`."""
    if abs(now - before) <= still:
        return STILL
    return UP if now > before else DOWN


def _with_unit(number: str, unit: str) -> str:
    return _("{number} {unit}").format(number=number, unit=unit) if unit else number


def _decimals_shown(thousandths: int) -> int:
    """Decimals for three figures that count; an amount under one keeps every thousandth it has."""
    size = abs(thousandths)
    if size >= 99_950:
        return 0
    if size >= 9_995:
        return 1
    return 2 if size >= 1_000 else _PLACES


def _exact_decimals(thousandths: int) -> int:
    for decimals in range(_PLACES):
        if thousandths % 10 ** (_PLACES - decimals) == 0:
            return decimals
    return _PLACES


def _digits(thousandths: int, decimals: int, signed: bool, *, trim: bool = True) -> str:
    """Write thousandths with at most so many decimals, half away from zero, groups of three set apart."""
    size = abs(rounded(thousandths, decimals))
    before, after = divmod(size // 10 ** (_PLACES - decimals), 10**decimals)
    group = pgettext("between groups of three figures", ",")
    text = f"{before:,}".replace(",", group)
    tail = f"{after:0{decimals}d}" if decimals else ""
    if trim:
        tail = tail.rstrip("0")
    if tail:
        text += pgettext("before decimals", ".") + tail
    if not size:
        return text
    return ("-" if thousandths < 0 else "+" if signed else "") + text
