"""A session made in the background comes to the table, or what kept it from being made is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lingao.savefile.problems import SaveProblem
from lingao.session.games import ContentProblems, save_of
from lingao.tui.screens.busy import Failed
from lingao.wording import _
from lingao.wording.problems import problem_line
from lingao.wording.save_problems import save_problem_sentence

if TYPE_CHECKING:
    from lingao.tui.app import LingaoApp


def opened(app: LingaoApp, answer: Any) -> None:
    """Show the game, the epilogue of one that has ended over it, and say when it could only be opened to read."""
    if isinstance(answer, Failed):
        _tell(app, answer)
        return
    app.to_table(answer)
    if answer.over:
        from lingao.tui.ending import show_end

        app.call_later(show_end, app)
    save = save_of(answer)
    if save is not None and save.why_read_only is not None:
        app.trouble(save.why_read_only, None)


def _tell(app: LingaoApp, failed: Failed) -> None:
    """Tell what kept a game from opening.

    Raises:
        BaseException: what nobody expected.
    """
    error = failed.error
    if isinstance(error, SaveProblem):
        app.say(save_problem_sentence(error), "error")
    elif isinstance(error, ContentProblems):
        said = _("The content has errors; `lingao check` lists them. The first: {problem}")
        app.say(said.format(problem=problem_line(error.problems[0])), "error")
    else:
        raise error
