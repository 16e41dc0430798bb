"""Commands of the season: what stands, the check list, the end of it, undo, and the saved game."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lingao.savefile.rows import Branch
from lingao.session.games import leave, save_of
from lingao.session.rewinding import branch_played, branches, rewind, switch
from lingao.text import readers, turn
from lingao.text.command import Arg, Command
from lingao.text.finding import Unread
from lingao.text.pages import check as check_page
from lingao.text.pages import desk as desk_page
from lingao.text.pages import report as report_page
from lingao.text.pages import season as season_page
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked
from lingao.wording.orders import order_text

HEADING: Final = marked("The season")


def desk(talk: Talk) -> None:
    """Print the desk, every row of it."""
    desk_page.print_desk(talk)


def report(talk: Talk) -> None:
    """Print last season's report."""
    report_page.print_report(talk)


def check(talk: Talk) -> None:
    """Print the check list."""
    check_page.print_check(talk)
    talk.warned = True


def orders(talk: Talk) -> None:
    """Print the orders given this season."""
    if not talk.session.orders:
        talk.say(_("No orders this season: the plan runs by itself."))
    for order in talk.session.orders:
        talk.say(order_text(talk.rules, order))


def undo(talk: Talk) -> None:
    """Take the last order back."""
    order = talk.session.undo()
    if order is None:
        talk.say(_("Nothing to undo this season."))
        return
    talk.warned = False
    talk.say(_("Taken back: {order}.").format(order=order_text(talk.rules, order)))


def end(talk: Talk) -> None:
    """End the season."""
    turn.end(talk)


def run_on(talk: Talk) -> None:
    """Run on to the next card or warning."""
    turn.run_on(talk)


def rewind_to(talk: Talk, season: int) -> None:
    """Go back to the beginning of a season."""
    if not 1 <= season <= talk.session.season:
        raise Unread(_("Season {season} has not been reached.").format(season=as_is(str(season))))
    talk.take_up(rewind(talk.session, season))
    season_page.print_season(talk)


def show_branches(talk: Talk) -> None:
    """Print the branches of the saved game."""
    found = branches(talk.session)
    if not found:
        talk.say(_("The game is not saved, so it has no branches."))
    for one in found:
        talk.say(_branch(talk, one))


def switch_to(talk: Talk, branch: int) -> None:
    """Play on another branch."""
    if not any(one.id == branch for one in branches(talk.session)):
        raise Unread(_("The game has no branch {branch}.").format(branch=as_is(str(branch))))
    talk.take_up(switch(talk.session, branch))
    turn.show(talk)


def _branch(talk: Talk, one: Branch) -> str:
    number = as_is(str(one.id))
    if one.forked_at is None:
        told = _("Branch {number}, from the beginning").format(number=number)
    else:
        told = _("Branch {number}, left branch {parent} at season {season}").format(
            number=number, parent=as_is(str(one.parent)), season=as_is(str(one.forked_at))
        )
    return _("{branch}: being played").format(branch=told) if one.id == branch_played(talk.session) else told


def where(talk: Talk) -> None:
    """Say where the game is kept."""
    save = save_of(talk.session)
    if save is None:
        talk.say(_("The game is not saved."))
    else:
        talk.say(_("Saved at every order in {file}.").format(file=as_is(str(save.path))))


def export(talk: Talk, path: str) -> None:
    """Write a copy of the saved game elsewhere."""
    save = save_of(talk.session)
    if save is None:
        talk.say(_("The game is not saved, so there is nothing to copy."))
        return
    written = save.export(Path(path).expanduser())
    talk.say(_("A copy was written to {file}.").format(file=as_is(str(written))))


def unsaved(talk: Talk) -> None:
    """Play on without saving."""
    leave(talk.session)
    talk.session.keeper = None
    talk.say(_("From here on the game is not saved. What was saved before stays as it is."))


def quit_game(talk: Talk) -> None:
    """End the conversation."""
    talk.done = True


COMMANDS: Final = (
    Command("desk", marked("Shows the season at a glance, every row that has been used."), desk),
    Command("report", marked("Shows the last season's report."), report),
    Command("check", marked("Shows what will go wrong if the season ends now."), check),
    Command("end", marked("Ends the season. An empty line does it too, after the check list."), end),
    Command("next", marked("Ends seasons up to the next card or warning, four at most."), run_on),
    Command("orders", marked("Shows the orders given this season."), orders),
    Command("undo", marked("Takes back the last order of this season."), undo),
    Command(
        "rewind",
        marked(
            "Goes back to the beginning of a season; what came later stays on a branch of the saved game."
        ),
        rewind_to,
        (Arg(marked("number of the season"), readers.whole),),
        "rewind 2",
    ),
    Command("branches", marked("Shows the branches of the saved game."), show_branches),
    Command(
        "switch",
        marked("Plays on another branch of the saved game."),
        switch_to,
        (Arg(marked("number of the branch"), readers.whole),),
        "switch 1",
    ),
    Command("where", marked("Says where the game is saved."), where),
    Command(
        "export",
        marked("Writes a copy of the saved game elsewhere."),
        export,
        (Arg(marked("file"), readers.rest),),
        "export copy.lingao",
    ),
    Command("unsaved", marked("Plays on without saving, when the game can no longer be saved."), unsaved),
    Command("quit", marked("Ends the conversation; the game goes on where it stands."), quit_game),
)
"""The commands of the season."""
