"""Catalogues on disk: which languages came with the game, and a language's messages read for gettext."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from lingao.content.where import shipped
from lingao.wording import po

DOMAIN = "lingao"
"""The catalogue's file name without its ending."""


def folder() -> Path:
    """Where the languages lie."""
    return shipped() / "lang"


def shipped_languages() -> tuple[str, ...]:
    """The languages that have a catalogue, by name."""
    if not folder().is_dir():
        return ()
    return tuple(sorted(one.name for one in folder().iterdir() if _file(one.name) is not None))


def nearest_language(wanted: str, known: Sequence[str]) -> str | None:
    """The known language for a locale such as `zh_CN`: itself, its language, else one of the same language."""
    if wanted in known:
        return wanted
    stem = wanted.split("_")[0]
    if stem in known:
        return stem
    return next((one for one in known if one.split("_")[0] == stem), None)


def read(language: str) -> NullTranslations:
    """A language's messages; the source has none of its own.

    Raises:
        ValueError: when its .po file is not well formed; the message names file and line.
    """
    file = _file(language)
    if file is None:
        return NullTranslations()
    if file.suffix == ".mo":
        with file.open("rb") as compiled:
            return GNUTranslations(compiled)
    return GNUTranslations(BytesIO(po.compiled(file.read_text(encoding="utf-8"), str(file))))


def _file(language: str) -> Path | None:
    """The compiled catalogue, or the .po where that is newer or alone."""
    base = folder() / language / "LC_MESSAGES"
    written, compiled = base / f"{DOMAIN}.po", base / f"{DOMAIN}.mo"
    if written.is_file() and not (compiled.is_file() and _newer(compiled, written)):
        return written
    return compiled if compiled.is_file() else None


def _newer(one: Path, other: Path) -> bool:
    return one.stat().st_mtime >= other.stat().st_mtime
