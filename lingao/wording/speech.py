"""The language in use: which catalogue answers, and the functions every text goes through.

`en` is the source and needs no catalogue. `pseudo` is a locale for tests: each message comes back in accented
letters, so a plain ASCII letter on a screen is a text that went round this module.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from gettext import NullTranslations
from typing import Final, NamedTuple

from lingao.wording import catalogue
from lingao.wording.pseudo import accented

SOURCE: Final = "en"
"""The language the messages and the shipped content are written in."""

PSEUDO: Final = "pseudo"
"""The built-in locale for tests."""

_VARIABLES: Final = ("LINGAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def _same(text: str) -> str:
    return text


class _Speech(NamedTuple):
    language: str
    catalogue: NullTranslations
    shape: Callable[[str], str]


_now: _Speech | None = None


def use(language: str | None = None) -> str:
    """Speak a language from now on; None asks the environment. Returns the language now in use.

    Raises:
        ValueError: when a language asked for by name has no catalogue; the message names those there are.
    """
    global _now
    chosen = _asked() if language is None else language
    _now = _speech(chosen)
    return chosen


def language() -> str:
    """The language in use."""
    return _current().language


def languages() -> tuple[str, ...]:
    """The languages a player can choose: the source, then those with a catalogue."""
    return (SOURCE, *(one for one in catalogue.shipped_languages() if one != SOURCE))


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak a language for the length of a `with` block.

    Raises:
        ValueError: as `use` does.
    """
    global _now
    before = _now
    use(language)
    try:
        yield
    finally:
        _now = before


def _(message: str) -> str:
    """A message of the interface."""
    if not message:
        return ""
    speech = _current()
    return speech.shape(speech.catalogue.gettext(message))


def ngettext(singular: str, plural: str, count: int) -> str:
    """A message that depends on a count."""
    speech = _current()
    return speech.shape(speech.catalogue.ngettext(singular, plural, count))


def pgettext(context: str, message: str) -> str:
    """A message whose meaning depends on where it stands."""
    if not message:
        return ""
    speech = _current()
    return speech.shape(speech.catalogue.pgettext(context, message))


def of(path: str, text: str) -> str:
    """A text of the content by its place, such as `techs.coke_oven.name`; untranslated it shows its source."""
    return pgettext(path, text)


def as_is(text: str) -> str:
    """A text no language changes: an id, a path, a seed, a name the player typed.

    Only the pseudo-locale alters it, so that tests can tell a text shown on purpose from one forgotten.
    """
    return _current().shape(text)


def marked(message: str) -> str:
    """Mark a message for extraction where it stands in a table; it is translated when it is shown."""
    return message


def marked_plural(singular: str, plural: str) -> tuple[str, str]:
    """Mark a singular and its plural for extraction where they stand in a table."""
    return singular, plural


def _current() -> _Speech:
    if _now is None:
        use()
    assert _now is not None
    return _now


def _asked() -> str:
    """The language of the environment: the first variable set decides, the source where it has no catalogue."""
    named = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), SOURCE)
    plain = named.split(".")[0].split("@")[0]
    if plain == PSEUDO:
        return PSEUDO
    return catalogue.nearest_language(plain, languages()) or SOURCE


def _speech(language: str) -> _Speech:
    if language == PSEUDO:
        return _Speech(PSEUDO, NullTranslations(), accented)
    if language not in languages():
        raise ValueError(f"no catalogue for {language!r}; there are {', '.join(languages())}")
    return _Speech(language, catalogue.read(language), _same)
