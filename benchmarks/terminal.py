"""Programs in a pseudo-terminal of 120x40: when they have painted, and when they have written the last byte after a key."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import ioctl
from termios import TIOCSWINSZ
from typing import NamedTuple

ROWS, COLUMNS = 40, 120
LONGEST = 30.0
"""Seconds after which a program counts as not answering."""
PATIENCE = 5.0
"""Seconds without a byte after which a key counts as having done nothing."""
PAINTS = 100
"""Bytes that are more than a cursor hidden or a mode set."""
QUIET = 0.15
"""Seconds without a byte after which a program has written its last."""
ESCAPES = re.compile(rb"\x1b\[[0-9;:?<>=$]*[a-zA-Z~]|\x1b[()][A-Z0-9]|\x1b[=>]")


class Program(NamedTuple):
    """A program to start, and what it shows when it has painted."""

    name: str
    argv: list[str]
    marker: bytes


class Answer(NamedTuple):
    """What came of a key."""

    first: float
    """Seconds from the key to the first bytes that paint something."""
    seconds: float
    """From the key to the last byte."""
    written: int
    """Bytes."""


class Terminal:
    """A program running in a pseudo-terminal."""

    def __init__(self, program: Program, process: int, file: int) -> None:
        self._program, self.process, self._file = program, process, file

    def painted(self, marker: bytes) -> None:
        """Wait until a marker stands in what the program wrote.

        Raises:
            RuntimeError: when it ends or time runs out before.
        """
        written, began = b"", time.perf_counter()
        while time.perf_counter() - began < LONGEST:
            if not select.select([self._file], [], [], 0.5)[0]:
                continue
            try:
                written += os.read(self._file, 65536)
            except OSError:
                break
            if marker in ESCAPES.sub(b"", written):
                return
        shown = ESCAPES.sub(b"", written)[-400:]
        raise RuntimeError(f"{self._program.name} showed nothing; it wrote: {shown!r}")

    def press(self, key: bytes) -> Answer:
        """Press a key and wait for the last byte of the answer."""
        began = first = last = time.perf_counter()
        os.write(self._file, key)
        written = 0
        while time.perf_counter() - began < LONGEST:
            if not select.select([self._file], [], [], QUIET)[0]:
                if written:
                    break
                if time.perf_counter() - began > PATIENCE:
                    raise RuntimeError(f"{self._program.name} did not answer {key!r}")
                continue
            read = len(os.read(self._file, 65536))
            last = time.perf_counter()
            first = last if written < PAINTS else first
            written += read
        return Answer(first - began, last - began, written)

    def send(self, *keys: bytes) -> None:
        """Press keys that need not change anything, and wait until nothing more is written."""
        for key in keys:
            os.write(self._file, key)
            self.settle()

    def read_on(self, seconds: float) -> None:
        """Take what the program writes for so long, so that it is not kept waiting."""
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            if select.select([self._file], [], [], left)[0]:
                os.read(self._file, 65536)

    def settle(self) -> None:
        """Wait until nothing more is written."""
        while select.select([self._file], [], [], 3 * QUIET)[0]:
            os.read(self._file, 65536)


@contextmanager
def running(program: Program, environment: dict[str, str]) -> Iterator[Terminal]:
    """A program, started and in the end stopped."""
    child, file = pty.fork()
    if child == 0:
        ioctl(0, TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.execvpe(program.argv[0], program.argv, environment)
    try:
        yield Terminal(program, child, file)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(file)


def environment(saves: str) -> dict[str, str]:
    """What the programs are told of their surroundings: a terminal with all colours, saved games in a folder."""
    return {
        **os.environ,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LINGAO_SAVES": saves,
        "LINGAO_LANG": "en",
    }
