"""Commands on the run: what was, what it changed, the way back, and the branches."""

from __future__ import annotations

from typing import Final

from lingao.session.rewinding import branch_off, branches, rename, rewind, switch
from lingao.session.unkept import unkept_since
from lingao.text import readers, turn
from lingao.text.command import Arg, Command
from lingao.text.finding import Unread
from lingao.text.pages import branches as branches_page
from lingao.text.pages import chronicle as chronicle_page
from lingao.text.pages import season as season_page
from lingao.text.pages import then as then_page
from lingao.text.pages import turned as turned_page
from lingao.text.pages import weighed as weighed_page
from lingao.text.pages import why as why_page
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked
from lingao.wording.chronicle import wrong_name
from lingao.wording.unkept import unkept_text

HEADING: Final = marked("The run")


def chronicle(talk: Talk, figure: str | None) -> None:
    """Print the run so far, or one figure over it with what turned it."""
    if figure is None:
        chronicle_page.print_chronicle(talk)
    else:
        turned_page.print_figure(talk, why_page.find_account(talk, figure))


def then(talk: Talk, season: int) -> None:
    """Print the desk of a season as it was."""
    reached(talk, season, talk.session.season)
    then_page.print_then(talk, season)


def changed(talk: Talk, season: int, number: int | None) -> None:
    """Print the orders of a season, or what one of them changed since."""
    reached(talk, season, len(talk.session.past))
    orders = talk.session.past[season - 1].orders
    if number is None:
        weighed_page.print_orders(talk, season)
    elif not 1 <= number <= len(orders):
        raise Unread(_("The list has no number {number}.").format(number=as_is(str(number))))
    else:
        weighed_page.print_weighed(talk, season, number - 1)


def rewind_to(talk: Talk, season: int) -> None:
    """Go back to the beginning of a season."""
    reached(talk, season, talk.session.season)
    gone = unkept_since(talk.session, season)
    talk.take_up(rewind(talk.session, season))
    if gone is not None:
        told = _("The game is not saved, and has no branch to return to: gone are {gone}.")
        talk.say(told.format(gone=unkept_text(*gone)))
    season_page.print_season(talk)


def mark(talk: Talk, season: int, name: str | None) -> None:
    """Make a branch from a season and stay."""
    reached(talk, season, talk.session.season)
    made = branch_off(talk.session, season, _named(name))
    if made is None:
        talk.say(_("The game is not saved, so it has no branches."))
    else:
        talk.say(
            _("Marked as branch {number}; `switch {number}` plays on there.").format(
                number=as_is(str(made.id))
            )
        )


def show_branches(talk: Talk) -> None:
    """Print the branches of the saved game."""
    branches_page.print_branches(talk)


def name_branch(talk: Talk, branch: int, name: str | None) -> None:
    """Call a branch otherwise."""
    _known(talk, branch)
    rename(talk.session, branch, _named(name))
    branches_page.print_branches(talk)


def compare(talk: Talk, branch: int, other: int | None) -> None:
    """Print two branches side by side; the one played is meant where only one is named."""
    _known(talk, branch)
    if other is not None:
        _known(talk, other)
    branches_page.print_compared(talk, branch, other)


def switch_to(talk: Talk, branch: int) -> None:
    """Play on another branch."""
    _known(talk, branch)
    talk.take_up(switch(talk.session, branch))
    turn.show(talk)


def reached(talk: Talk, season: int, last: int) -> None:
    """Refuse a season that has not been reached, or not been ended where that is asked for."""
    if not 1 <= season <= last:
        raise Unread(
            _("Season {season} has not been reached.").format(season=as_is(str(season)))
            if season != talk.session.season
            else _("Season {season} has not ended yet.").format(season=as_is(str(season)))
        )


def _known(talk: Talk, branch: int) -> None:
    if not any(one.id == branch for one in branches(talk.session)):
        raise Unread(_("The game has no branch {branch}.").format(branch=as_is(str(branch))))


def _named(name: str | None) -> str:
    wrong = wrong_name(name or "")
    if wrong:
        raise Unread(wrong)
    return name or ""


_SEASON: Final = Arg(marked("number of the season"), readers.whole)
_BRANCH: Final = Arg(marked("number of the branch"), readers.whole)
_NAME: Final = Arg(marked("name"), readers.rest, optional=True)

COMMANDS: Final = (
    Command(
        "chronicle",
        marked("Shows the run so far, season by season, or how one figure stood in each and what turned it."),
        chronicle,
        (Arg(marked("figure"), readers.rest, optional=True),),
        "chronicle grain",
    ),
    Command("then", marked("Shows the desk of a season gone by as it was."), then, (_SEASON,), "then 2"),
    Command(
        "changed",
        marked("Shows the orders of a season gone by, or what one of them changed since."),
        changed,
        (_SEASON, Arg(marked("number of the order"), readers.whole, optional=True)),
        "changed 1 2",
    ),
    Command(
        "rewind",
        marked(
            "Goes back to the beginning of a season; what came later stays on a branch of the saved game."
        ),
        rewind_to,
        (_SEASON,),
        "rewind 2",
    ),
    Command("branches", marked("Shows the branches of the saved game as a tree."), show_branches),
    Command(
        "branch",
        marked("Marks a branch from the beginning of a season, under a name, and stays."),
        mark,
        (_SEASON, _NAME),
        "branch 2 more salt",
    ),
    Command("name", marked("Calls a branch otherwise."), name_branch, (_BRANCH, _NAME), "name 2 more salt"),
    Command(
        "compare",
        marked("Shows a branch beside the one played, or beside another: figures, and orders of one only."),
        compare,
        (_BRANCH, Arg(marked("number of the other branch"), readers.whole, optional=True)),
        "compare 2",
    ),
    Command(
        "switch",
        marked("Plays on another branch of the saved game."),
        switch_to,
        (_BRANCH,),
        "switch 1",
    ),
)
"""The commands on the run."""
