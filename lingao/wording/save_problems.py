"""Problems of saved games in words: what happened, to which file, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from lingao.wording import _, as_is, marked


class SavedGameProblem(Protocol):
    """What `lingao.savefile` raises, known here by its shape since neither package sees the other."""

    @property
    def code(self) -> str:
        """The kind of problem."""

    @property
    def values(self) -> Mapping[str, str | int]:
        """What the sentence names."""


def save_problem_sentence(problem: SavedGameProblem) -> str:
    """A problem as a text for the player: what happened, where, and what to do.

    Raises:
        KeyError: when the code has no sentence, or a value it names is missing.
    """
    values = {name: as_is(one) if isinstance(one, str) else one for name, one in problem.values.items()}
    if "about" in values:
        values["about"] = _(PARTS[str(problem.values["about"])])
    return _(SENTENCES[str(problem.code)]).format(**values)


def unsaved_sentence(problem: SavedGameProblem, why: SavedGameProblem | None) -> str:
    """The same of an order that could not be saved; `why` is what keeps the save from being written to, if anything."""
    if str(problem.code) == "opened_to_read" and why is not None and str(why.code) == "locked":
        said = _(
            "{file} is being played in another window, so nothing was saved here. Close it there to play on here, or "
            "export a copy to play on."
        )
        return said.format(file=as_is(str(problem.values["file"])))
    return save_problem_sentence(problem)


SENTENCES: Final[dict[str, str]] = {
    "missing": marked("{file}: there is no such saved game. `lingao saves` lists those there are."),
    "not_a_save": marked("{file} is not a saved game of Lingao. It was left as it is."),
    "too_large": marked("{file} is larger than {limit} bytes, which no game becomes. It was not read."),
    "damaged": marked(
        "{file} is damaged: {about} is not what was saved. It was left as it is; restore it from a copy if you have one."
    ),
    "content_damaged": marked(
        "{file} is damaged: the content the game is played on is not what was saved. It was left as it is; restore it "
        "from a copy if you have one."
    ),
    "newer_format": marked(
        "{file} was written by Lingao {game} in format {format}, which this version cannot read. It was left as it is; "
        "open it with that version or a later one."
    ),
    "read_only_folder": marked(
        "{file} cannot be written to: its folder is read-only. Nothing saved is lost. Export the game to another "
        "folder, or allow writing and try again."
    ),
    "no_permission": marked(
        "{file} may not be opened by this user. Ask for permission to read and write it, or for a copy."
    ),
    "disk_full": marked(
        "The disk is full, and {file} could not be written to. Everything saved before is safe. Free some space and "
        "try again, or export the game to another disk."
    ),
    "locked": marked(
        "{file} is open in another window, so it is opened here to read only. Close the other window to play on here."
    ),
    "opened_to_read": marked(
        "{file} is open to read only, so nothing was saved. Export the game to play on in a copy."
    ),
    "changed_elsewhere": marked(
        "{file} was written to by another window, so nothing was saved over it. Close the game here and open it again."
    ),
    "exists": marked("{file} exists already and was left as it is. Choose another name."),
    "disk_fails": marked(
        "{file} could not be read or written: {detail}. Everything saved before was left as it is. Try again, or export "
        "the game to another disk."
    ),
    "no_such_season": marked("{file}: this branch of the game has not reached season {season}."),
    "no_such_branch": marked("{file}: the game has no branch {branch}."),
    "content_unfit": marked(
        "{file} was begun with Lingao {game}, on content this version cannot play. It was left as it is; open it with "
        "that version."
    ),
    "replay_refused": marked(
        "{file}: an order of season {season} cannot be given under the rules of this version. All before it came "
        "out as saved."
    ),
    "replay_differs": marked(
        "{file} differs from season {season} on: played again, that season does not begin as it was saved."
    ),
}
"""What each problem says. Values: the file's path and what belongs to the code."""

PARTS: Final[dict[str, str]] = {
    "file": marked("the file as a whole"),
    "header": marked("its first page"),
    "branch": marked("the list of its branches"),
    "orders": marked("one of its orders"),
    "vectors": marked("the state of one of its seasons"),
    "notes": marked("one of its notes"),
}
"""Parts of a save by the names of its tables."""
