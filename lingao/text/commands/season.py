"""Commands of the season: what stands, the check list, the end of it, undo, and the saved game."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lingao.session.games import save_of
from lingao.session.together import undo_together
from lingao.session.unkept import play_unsaved
from lingao.text import readers, turn
from lingao.text.command import Arg, Command
from lingao.text.pages import check as check_page
from lingao.text.pages import desk as desk_page
from lingao.text.pages import report as report_page
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked
from lingao.wording.orders import order_text, taken_back_text

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


def mend(talk: Talk, number: int) -> None:
    """Put a warning of the check list right."""
    check_page.mend(talk, number)


def orders(talk: Talk) -> None:
    """Print the orders given this season."""
    if not talk.session.orders:
        talk.say(_("No orders this season: the plan runs by itself."))
    for order in talk.session.orders:
        talk.say(order_text(talk.rules, order))


def undo(talk: Talk) -> None:
    """Take the last order back, and those given together with it."""
    orders = undo_together(talk.session)
    if not orders:
        talk.say(_("Nothing to undo this season."))
        return
    talk.warned = False
    talk.say(_("{sentence}.").format(sentence=taken_back_text(talk.rules, orders)))


def end(talk: Talk) -> None:
    """End the season."""
    turn.end(talk)


def run_on(talk: Talk) -> None:
    """Run on to the next card or warning."""
    turn.run_on(talk)


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
    play_unsaved(talk.session)
    talk.say(_("From here on the game is not saved. What was saved before stays as it is."))


def quit_game(talk: Talk) -> None:
    """End the conversation."""
    talk.done = True


COMMANDS: Final = (
    Command("desk", marked("Shows the season at a glance, every row that has been used."), desk),
    Command("report", marked("Shows the last season's report."), report),
    Command("check", marked("Shows what will go wrong if the season ends now."), check),
    Command(
        "mend",
        marked("Gives the order that puts a warning of the check list right, by its number there."),
        mend,
        (Arg(marked("number"), readers.whole),),
        "mend 1",
    ),
    Command("end", marked("Ends the season. An empty line does it too, after the check list."), end),
    Command("next", marked("Ends seasons up to the next card or warning, four at most."), run_on),
    Command("orders", marked("Shows the orders given this season."), orders),
    Command("undo", marked("Takes back the last order of this season."), undo),
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
