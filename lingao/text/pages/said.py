"""Small phrases that several pages share: a number of a view, a date, a list of names."""

from __future__ import annotations

from lingao.session.views.numbers import Number
from lingao.text.talk import Talk
from lingao.wording import _, dates, numbers
from lingao.wording.accounts import BLOCKS, account_parts, unit_of
from lingao.wording.figures import figure, in_thousandths


def said(talk: Talk, number: Number) -> str:
    """A number of a view as its account is written."""
    return figure(talk.rules, number.account, number.value)


def date(talk: Talk, season: int) -> str:
    """A season in full."""
    return dates.date(talk.rules.calendar, season)


def labelled(label: str, text: str) -> str:
    """`Label: text`."""
    return _("{label}: {text}").format(label=label, text=text)


def signed(talk: Talk, account: int, change: int) -> str:
    """A change of an account in the account's unit, with its sign."""
    block, _subject = account_parts(talk.rules, account)
    if BLOCKS[block].kind == "points":
        return numbers.points(change, signed=True)
    thousandths = in_thousandths(talk.rules, account, change)
    if thousandths is None:
        return figure(talk.rules, account, change)
    return numbers.change(thousandths, unit_of(talk.rules, account))
