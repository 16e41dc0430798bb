"""The exit codes of every command, for scripts to rely on."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    OK = 0
    PROBLEMS = 1
    """The command ran and found something wrong: content with errors, a replay that differs."""
    USAGE = 2
    """The command line was not understood."""
    SAVE = 3
    """A saved game could not be read or written."""
    INTERRUPTED = 130
    """Ctrl-C."""
    PIPE_CLOSED = 141
    """Whoever read the output stopped reading."""
