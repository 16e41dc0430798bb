"""Reads a .po file and gives the bytes of its .mo, so that a translator sees changes without a build step.

The formats are GNU gettext's: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html and MO-Files.html.
"""

from __future__ import annotations

import ast
import struct
from dataclasses import dataclass, field

_MAGIC = 0x950412DE
_HEADER_BYTES = 28
_HEADER = "Content-Type: text/plain; charset=UTF-8\n"
"""What a file without a header of its own is taken to say."""
_CONTEXT_END = "\x04"
_PLURAL_END = "\x00"


@dataclass
class _Message:
    """One message while it is read: its parts by keyword, in pieces."""

    parts: dict[str, str] = field(default_factory=dict)
    fuzzy: bool = False

    def key(self) -> str:
        context = f"{self.parts['msgctxt']}{_CONTEXT_END}" if "msgctxt" in self.parts else ""
        plural = f"{_PLURAL_END}{self.parts['msgid_plural']}" if "msgid_plural" in self.parts else ""
        return f"{context}{self.parts['msgid']}{plural}"

    def value(self) -> str:
        if "msgstr" in self.parts:
            return self.parts["msgstr"]
        forms = sorted(name for name in self.parts if name.startswith("msgstr["))
        texts = [self.parts[name] for name in forms]
        return _PLURAL_END.join(texts) if all(texts) else ""


def compiled(text: str, file: str) -> bytes:
    """The .mo bytes of a .po text; fuzzy and untranslated messages are left out.

    Raises:
        ValueError: when a line is none of a .po file; the message begins with `file:line`.
    """
    return _packed(_messages(text, file))


def _messages(text: str, file: str) -> dict[str, str]:
    found: dict[str, str] = {}
    message, keyword = _Message(), ""
    for number, raw in enumerate([*text.lstrip("\ufeff").splitlines(), ""], 1):
        line = raw.strip()
        begins = line.startswith(("#", "msgctxt ")) or (line.startswith("msgid ") and keyword != "msgctxt")
        if (not line or begins) and any(name.startswith("msgstr") for name in message.parts):
            _keep(message, found)
            message, keyword = _Message(), ""
        if line.startswith("#"):
            message.fuzzy = message.fuzzy or (line.startswith("#,") and "fuzzy" in line)
        elif line:
            try:
                keyword = _take(message, keyword, line)
            except (ValueError, SyntaxError) as broken:
                raise ValueError(f"{file}:{number}: not a line of a .po file: {line}") from broken
    return found


def _take(message: _Message, keyword: str, line: str) -> str:
    """Add a line's text to its part of the message; return the keyword that later lines continue."""
    if not line.startswith('"'):
        keyword, _, line = line.partition(" ")
        if keyword not in ("msgctxt", "msgid", "msgid_plural", "msgstr") and not keyword.startswith(
            "msgstr["
        ):
            raise ValueError(keyword)
    if not keyword:
        raise ValueError(line)
    piece = ast.literal_eval(line.strip())
    if not isinstance(piece, str):
        raise ValueError(line)
    message.parts[keyword] = message.parts.get(keyword, "") + piece
    return keyword


def _keep(message: _Message, found: dict[str, str]) -> None:
    if "msgid" in message.parts and message.value() and not message.fuzzy:
        found[message.key()] = message.value()


def _packed(messages: dict[str, str]) -> bytes:
    """The .mo layout: header, table of keys, table of texts, then both kinds of text, each ended by a zero."""
    messages = {"": _HEADER} | messages
    keys = sorted(messages, key=lambda key: key.encode())
    texts = [key.encode() for key in keys] + [messages[key].encode() for key in keys]
    count = len(keys)
    offset = _HEADER_BYTES + 16 * count
    tables = []
    for one in texts:
        tables.append(struct.pack("<2I", len(one), offset))
        offset += len(one) + 1
    header = struct.pack("<7I", _MAGIC, 0, count, _HEADER_BYTES, _HEADER_BYTES + 8 * count, 0, 0)
    return header + b"".join(tables) + b"".join(one + b"\0" for one in texts)
