"""Every text a player sees: messages and content texts in the language in use, figures, names and sentences.

Import from here what every module needs; sentences, names and figures stand in the modules beside this one.
"""

from lingao.wording.speech import (
    PSEUDO,
    SOURCE,
    _,
    as_is,
    language,
    languages,
    marked,
    marked_plural,
    ngettext,
    of,
    pgettext,
    speaking,
    use,
)

__all__ = [
    "PSEUDO",
    "SOURCE",
    "_",
    "as_is",
    "language",
    "languages",
    "marked",
    "marked_plural",
    "ngettext",
    "of",
    "pgettext",
    "speaking",
    "use",
]
