"""Small phrases that several pages share: a number of a view, a date, a list of names."""

from __future__ import annotations

from lingao.session.views.numbers import Number
from lingao.text.talk import Talk
from lingao.wording import _, dates
from lingao.wording.figures import figure


def said(talk: Talk, number: Number) -> str:
    """A number of a view as its account is written."""
    return figure(talk.rules, number.account, number.value)


def date(talk: Talk, season: int) -> str:
    """A season in full."""
    return dates.date(talk.rules.calendar, season)


def labelled(label: str, text: str) -> str:
    """`Label: text`."""
    return _("{label}: {text}").format(label=label, text=text)
