"""Content kept: what was read and found in order is written to the user's cache, and taken from there the next time.

What is kept is known by the bytes of everything it was made of, and is a copy: a file that is missing, damaged or cannot be
written costs only time. Content about which anything was said is never kept, so that it is told with its place each time.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import Final

from pydantic import VERSION

from lingao.content.gather import MOST_BYTES, files_of
from lingao.content.lines import data_in, lines_of, world_in
from lingao.content.models.world import World
from lingao.content.resolve import Loaded, load
from lingao.content.where import PACKAGE, shipped

VARIABLE: Final = "LINGAO_CACHE"
"""The environment variable that names a folder for what is kept."""
LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a kept file; larger ones are not read. The shipped content takes about one million."""
MOST_FILES: Final = 8
"""Kept files in the folder: the four difficulties of the content of today, and those of a mod."""
_SEAL: Final = 65
"""Bytes a kept file begins with: the SHA-256 of the rest in hexadecimal, and a line's end. The rest is the content as lines."""


def kept_folder(environment: Mapping[str, str] | None = None) -> Path:
    """The folder of what is kept: `LINGAO_CACHE`, else where the platform keeps a user's cache."""
    named = (os.environ if environment is None else environment).get(VARIABLE)
    if named:
        return Path(named).expanduser()
    from platformdirs import user_cache_path

    return user_cache_path("lingao", appauthor=False)


def load_kept(
    paths: Sequence[Path] | None = None, difficulty: str = "normal", folder: Path | None = None
) -> Loaded:
    """What `load` gives, from the cache where the same bytes were read before."""
    key = key_of(paths or (), difficulty)
    if key is None:
        return load(paths, difficulty)
    file = (folder or kept_folder()) / f"content-{key}.json"
    lines = _read(file)
    world = None if lines is None else _world(lines)
    if lines is not None and world is not None:
        return Loaded(world, cache(lambda: data_in(lines)), cache(lambda: load(paths, difficulty).origin))
    loaded = load(paths, difficulty)
    # A file changed while it was read has another key by now; what was read may be half of each.
    if not loaded.problems and key_of(paths or (), difficulty) == key:
        _keep(file, loaded)
    return loaded


def key_of(paths: Sequence[Path], difficulty: str) -> str | None:
    """What resolved content is known by: the bytes of every file it is made of, the difficulty, and the reader's own code.

    The code of this package is the schema of the models and every check; `None` where any of it cannot be read.
    """
    made_of = sha256(json.dumps([VERSION, difficulty, [str(path) for path in paths]]).encode())
    try:
        code = sorted((PACKAGE / "content").rglob("*.py"))
        files = [file for path in (shipped(), *paths) for file in files_of(path)]
        if not code or any(file.stat().st_size > MOST_BYTES for file in files):
            return None
        for file in (*code, *files):
            raw = file.read_bytes()
            made_of.update(f"{file}\n{len(raw)}\n".encode("utf-8", "surrogateescape"))
            made_of.update(raw)
    except OSError:
        return None  # reading it for itself tells what is wrong, and with which file
    return made_of.hexdigest()[:32]


def _read(file: Path) -> bytes | None:
    """The lines of a kept file; None where there is none, or not as it was written."""
    try:
        about = file.stat()
        if not S_ISREG(about.st_mode) or about.st_size > LARGEST:
            return None
        raw = file.read_bytes()
    except OSError:
        return None  # no cache is no reason not to play
    lines = raw[_SEAL:]
    return lines if raw[:_SEAL] == _sealed(lines) else None


def _sealed(lines: bytes) -> bytes:
    return sha256(lines).hexdigest().encode() + b"\n"


def _world(lines: bytes) -> World | None:
    """The world of kept content, checked by the models once more: whoever can write to the cache gets nothing past them."""
    try:
        return world_in(lines)
    except ValueError:
        return None


def _keep(file: Path, loaded: Loaded) -> None:
    """Write what was loaded, whole or not at all."""
    lines = lines_of(loaded.data)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent, prefix="begun-") as begun:
            written = Path(begun) / file.name
            written.write_bytes(_sealed(lines) + lines)
            written.replace(file)
        _forget(file.parent)
    except OSError:
        return  # no room or no right to write: the next start reads the files again


def _forget(folder: Path) -> None:
    """Delete all but the files kept last."""
    files = sorted(folder.glob("content-*.json"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
    for file in files[MOST_FILES:]:
        file.unlink(missing_ok=True)
