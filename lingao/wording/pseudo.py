"""The pseudo-locale: every ASCII letter as another letter one cell wide, placeholders and markup left alone."""

from __future__ import annotations

import re
from string import ascii_letters
from typing import Final

_LETTERS: Final = "ȧḃƈḓḗƒɠḣịĵḳḷḿǹȯṗɋřṡṫŭṽẇẋẏẑȦḂĆḒḖƑĠḢỊĴḲḶḾǸȮṖɊŘṠṪŬṼẆẊẎẐ"
"""One for each of `ascii_letters`; none is of ambiguous width."""

_ACCENTS: Final = str.maketrans(ascii_letters, _LETTERS)

_KEPT: Final = re.compile(r"(\{[^{}]*\}|\[[a-z#/@$!][^\[\]]*\]|\[/\])")
"""What str.format and markup read: `{name}`, `{name:>5}`, `[bold]`, `[/]`, `[@click=app.help]`."""


def accented(text: str) -> str:
    """A text with every letter A to Z changed, except within placeholders and markup tags."""
    parts = _KEPT.split(text)
    return "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
