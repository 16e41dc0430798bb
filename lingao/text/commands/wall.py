"""Commands at the Wall: promises hung, taken off, lowered, admitted."""

from __future__ import annotations

from typing import Final

from lingao.engine import orders
from lingao.text import readers
from lingao.text.command import Arg, Command
from lingao.text.pages import wall as wall_page
from lingao.text.talk import Talk
from lingao.wording import marked

HEADING: Final = marked("The Wall")


def wall(talk: Talk) -> None:
    """Print what hangs and what is offered."""
    wall_page.print_wall(talk)


def promise(talk: Talk, promise: str, grade: orders.Grade) -> None:
    """Hang a promise."""
    talk.give(orders.Promise(promise, grade))


def unhang(talk: Talk, promise: str) -> None:
    """Take off a promise that was to be hung."""
    talk.give(orders.Unhang(promise))


def lower(talk: Talk, promise: str) -> None:
    """Lower a promise openly."""
    talk.give(orders.Lower(promise))


def admit(talk: Talk, promise: str) -> None:
    """Admit that a promise was kept on paper only."""
    talk.give(orders.Admit(promise))


_OFFERED: Final = Arg(marked("number or name of an offered promise"), readers.offered)
_HANGING: Final = Arg(marked("number or name of a hanging promise"), readers.hanging)

COMMANDS: Final = (
    Command("wall", marked("Shows the promises that hang and those the benches offer."), wall),
    Command(
        "promise",
        marked("Hangs an offered promise on the Wall, when a plan begins."),
        promise,
        (_OFFERED, Arg(marked("modest, bold or storm"), readers.grade)),
        "promise 2 bold",
    ),
    Command("unhang", marked("Takes off a promise that was to be hung this season."), unhang, (_OFFERED,)),
    Command(
        "lower",
        marked("Lowers a hanging promise openly, once a plan; its pressure ends."),
        lower,
        (_HANGING,),
    ),
    Command(
        "admit",
        marked("Admits that a promise judged kept was kept on paper only, before it is found out."),
        admit,
        (Arg(marked("promise"), readers.named("promises")),),
    ),
)
"""The Wall's commands."""
