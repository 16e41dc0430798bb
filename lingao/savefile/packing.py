"""Vectors and content as bytes: packed small, unpacked with a bound, known again by their hash."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from lingao.engine.state import State, state_hash

LARGEST_VECTOR = 8 * 1024 * 1024
"""Bytes a vector may unpack to: a million accounts."""
LARGEST_CONTENT = 64 * 1024 * 1024
"""Bytes the content may unpack to; the shipped one takes about one million."""


def pack_vector(state: State) -> tuple[bytes, str]:
    """A state as zlib-packed little-endian 64-bit words, and its hash, which is the engine's `state_hash`."""
    return zlib.compress(state.words()), state_hash(state)


def unpack_vector(packed: bytes, hashed: str) -> State:
    """The state that was packed.

    Raises:
        ValueError: when the bytes are not the state with this hash.
    """
    raw = _unpack(packed, LARGEST_VECTOR)
    if len(raw) % 8 or state_hash(state := State.from_words(raw)) != hashed:
        raise ValueError("not the state with this hash")
    return state


def pack_content(data: Mapping[str, Any]) -> tuple[bytes, str]:
    """Resolved content as zlib-packed JSON, and the SHA-256 of that JSON, which is its content hash."""
    raw = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    return zlib.compress(raw), sha256(raw).hexdigest()


def unpack_content(packed: bytes, content_hash: str) -> dict[str, Any]:
    """The content that was packed.

    Raises:
        ValueError: when the bytes are not the content with this hash, or no JSON object.
    """
    raw = _unpack(packed, LARGEST_CONTENT)
    if sha256(raw).hexdigest() != content_hash:
        raise ValueError("not the content with this hash")
    return read_object(raw.decode())


def read_object(text: str) -> dict[str, Any]:
    """A JSON object.

    Raises:
        ValueError: when the text is none.
    """
    try:
        data = json.loads(text)
    except RecursionError as endless:  # hostile nesting; what the game writes is some ten levels deep
        raise ValueError("nested too deep") from endless
    if not isinstance(data, dict):
        raise ValueError("not an object")
    return data


def _unpack(packed: bytes, most: int) -> bytes:
    """Unpack at most so many bytes: a small file must not fill the memory."""
    stream = zlib.decompressobj()
    try:
        raw = stream.decompress(packed, most)
    except zlib.error as broken:
        raise ValueError("not packed") from broken
    if not stream.eof:
        raise ValueError("cut off, or larger than it may be")
    return raw
