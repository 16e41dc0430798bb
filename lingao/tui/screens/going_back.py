"""Going back: what can be done with a season gone by: look at its desk, play on from it, mark a branch; and the branches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lingao.session.rewinding import branch_off, branch_played, rewind, switch
from lingao.session.unkept import unkept_since
from lingao.tui.screens.choose import Choose
from lingao.tui.screens.typed import Typed
from lingao.wording import _, chronicle, dates
from lingao.wording.unkept import unkept_text

if TYPE_CHECKING:
    from lingao.session.session import Session
    from lingao.tui.app import LingaoApp


def look_at(app: LingaoApp, season: int) -> None:
    """Show the desk of a season as it was; from there it may be played on."""
    from lingao.tui.screens.then import ThenScreen

    def then(chosen: int | None) -> None:
        if chosen is not None:
            ask(app, chosen, look=False)

    app.open(ThenScreen(season), then)


def ask(app: LingaoApp, season: int, *, look: bool = True) -> None:
    """Ask what to do with a season; to look at it is offered first, unless the player is past that."""
    session = app.session
    date = dates.date(session.rules.calendar, season)
    saved = branch_played(session) > 0
    if not saved and unkept_since(session, season) is None:
        app.say(_("The season has just begun: there is nothing to go back from."))
        return
    ways = [("look", _("Look at the desk as it was"))] if look and season < session.season else []
    ways.append(("rewind", _("Play on from the beginning of {date}").format(date=date)))
    if saved:
        ways.append(("branch", _("Mark a branch there and stay here")))
    ways.append(("", _("Back, without doing it")))
    app.open(Choose(date, _said(session, season), ways), lambda way: _go(app, way, season))


def _said(session: Session, season: int) -> str:
    """What becomes of what was played since."""
    gone = unkept_since(session, season)
    if gone is not None:
        return _("This game is not saved: {gone} will be gone.").format(gone=unkept_text(*gone))
    return _("What has been played since stays on its own branch and can be returned to with b.")


def _go(app: LingaoApp, way: str | None, season: int) -> None:
    if way == "look":
        look_at(app, season)
    elif way == "rewind":
        _take(app, lambda: rewind(app.session, season))
    elif way == "branch":
        _name(app, season)


def _name(app: LingaoApp, season: int) -> None:
    """Mark a branch under a name."""
    usual = _("from {date}").format(date=dates.date(app.session.rules.calendar, season))

    def then(name: str | None) -> None:
        if name is not None and _saved(app, lambda: branch_off(app.session, season, name)) is not None:
            app.say(_("Marked. b shows the branches."))

    app.open(Typed(_("What is the branch called?"), usual, chronicle.wrong_name), then)


def show_branches(app: LingaoApp) -> None:
    """Show the branches of the run, and go on in the one chosen."""
    from lingao.tui.screens.branches import BranchesDialogue

    if not branch_played(app.session):
        app.say(
            _("This game is not saved, so it has no branches. r goes back to the season under the cursor.")
        )
        return

    def then(branch: int | None) -> None:
        if branch is not None:
            _take(app, lambda: switch(app.session, branch))

    app.open(BranchesDialogue(), then)


def _take(app: LingaoApp, make: Callable[[], Session]) -> None:
    session = _saved(app, make)
    if session is not None:
        app.to_table(session)


def _saved(app: LingaoApp, do: Callable[[], Any]) -> Any:
    """Do something with the save; what goes wrong is told, and can be tried again."""
    from lingao.savefile.problems import SaveProblem

    try:
        return do()
    except SaveProblem as problem:
        app.trouble(problem, lambda: _saved(app, do))
        return None
