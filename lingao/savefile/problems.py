"""What can go wrong with a save, as data: a code and values. The sentences stand in `lingao.wording`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class SaveCode(StrEnum):
    """Every kind of problem. Each has its sentence in `lingao.wording.save_problems`."""

    # Opening
    MISSING = "missing"
    NOT_A_SAVE = "not_a_save"
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    CONTENT_DAMAGED = "content_damaged"
    NEWER_FORMAT = "newer_format"
    # Writing
    READ_ONLY_FOLDER = "read_only_folder"
    NO_PERMISSION = "no_permission"
    DISK_FULL = "disk_full"
    LOCKED = "locked"
    OPENED_TO_READ = "opened_to_read"
    CHANGED_ELSEWHERE = "changed_elsewhere"
    EXISTS = "exists"
    DISK_FAILS = "disk_fails"
    # Asking for what is not there
    NO_SUCH_SEASON = "no_such_season"
    NO_SUCH_BRANCH = "no_such_branch"
    # Playing again
    CONTENT_UNFIT = "content_unfit"
    REPLAY_REFUSED = "replay_refused"
    REPLAY_DIFFERS = "replay_differs"


class SaveProblem(Exception):  # noqa: N818 - a problem is told to the player, who need not call it an error
    """Something about a save that the player must be told.

    `values` holds what the sentence names: always `file` (the whole path), then what belongs to the code:
    `about` (damaged: which part), `format` and `game` (newer_format), `limit` (too_large, bytes),
    `season`, `branch`, `detail` (the system's own words).
    """

    def __init__(self, code: SaveCode, values: Mapping[str, str | int]) -> None:
        super().__init__(code, dict(values))
        self.code = code
        self.values: dict[str, str | int] = dict(values)

    def __str__(self) -> str:
        return f"{self.code} {self.values}"
