"""Commands at the council: the card, its choices, policies."""

from __future__ import annotations

from typing import Final

from lingao.engine import orders
from lingao.text import onhand, readers
from lingao.text.command import Arg, Command
from lingao.text.commands.run import reached
from lingao.text.finding import Unread
from lingao.text.pages import card as card_page
from lingao.text.pages import council as council_page
from lingao.text.pages import policies as policies_page
from lingao.text.pages import threads as threads_page
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked

HEADING: Final = marked("The council")


def card(talk: Talk) -> None:
    """Print the cards before the council."""
    card_page.print_cards(talk)


def votes(talk: Talk) -> None:
    """Print how the benches would vote."""
    card_page.print_votes(talk)


def archive(talk: Talk, wanted: str | None) -> None:
    """Print the threads of seasons gone by."""
    threads_page.print_archive(talk, wanted or "")


def thread(talk: Talk, season: int) -> None:
    """Print the threads of a season."""
    reached(talk, season, len(talk.session.past))
    threads_page.print_threads(talk, season)


def choose(talk: Talk, number: int) -> None:
    """Move a choice; where the vote fails, say what is left."""
    one = _choice(talk, number)
    if talk.give(orders.Move(one.card.id, one.choice.id)):
        card_page.print_motion(talk, one)
    else:
        card_page.print_ways(talk, one)


def overrule(talk: Talk, number: int) -> None:
    """Carry a choice against the vote."""
    one = _choice(talk, number)
    if talk.give(orders.Overrule(one.card.id, one.choice.id)):
        card_page.print_motion(talk, one)


def carry(talk: Talk, number: int, promise: str, grade: orders.Grade) -> None:
    """Carry a choice by hanging a promise."""
    one = _choice(talk, number)
    if talk.give(orders.Carry(one.card.id, one.choice.id, promise, grade)):
        card_page.print_motion(talk, one)


def drop(talk: Talk, number: int | None) -> None:
    """Drop a card, named by any of its choices; the one that must be answered when none is named."""
    cards = onhand.cards(talk)
    if not cards:
        raise Unread(_("No card lies before the council."))
    row = cards[0][1] if number is None else _choice(talk, number).card
    talk.give(orders.Drop(row.id))


def council(talk: Talk) -> None:
    """Print benches and policies."""
    council_page.print_council(talk)


def policies(talk: Talk) -> None:
    """Print every policy."""
    policies_page.print_policies(talk)


def enact(talk: Talk, policy: str) -> None:
    """Bring a policy into force."""
    talk.give(orders.Enact(policy))


def repeal(talk: Talk, policy: str) -> None:
    """End a policy."""
    talk.give(orders.Repeal(policy))


def _choice(talk: Talk, number: int) -> onhand.OnTable:
    choices = onhand.choices(talk)
    if not choices:
        raise Unread(_("No card lies before the council."))
    if not 1 <= number <= len(choices):
        raise Unread(
            _("The cards before the council have no choice {number}.").format(number=as_is(str(number)))
        )
    return choices[number - 1]


_NUMBER: Final = Arg(marked("number of the choice"), readers.whole)
_POLICY: Final = Arg(marked("policy"), readers.named("policies"))

COMMANDS: Final = (
    Command("card", marked("Shows the cards before the council, with thread, choices and votes."), card),
    Command("votes", marked("Shows how each bench would vote on the choices before the council."), votes),
    Command(
        "archive",
        marked("Lists the threads of seasons gone by, or those that have a word."),
        archive,
        (Arg(marked("words"), readers.rest, optional=True),),
        "archive promise",
    ),
    Command(
        "thread",
        marked("Shows the threads of a season, how the benches voted and what came of it."),
        thread,
        (Arg(marked("season, counted from 1"), readers.whole),),
        "thread 2",
    ),
    Command(
        "choose",
        marked("Moves a choice of a card; its number alone does the same."),
        choose,
        (_NUMBER,),
        "choose 2",
    ),
    Command(
        "overrule",
        marked("Carries a choice against the vote; it costs cohesion."),
        overrule,
        (_NUMBER,),
        "overrule 2",
    ),
    Command(
        "carry",
        marked("Carries a choice by hanging a promise the benches offer as one more on the Wall."),
        carry,
        (
            _NUMBER,
            Arg(marked("with promise"), readers.after(marked("with"), readers.offered)),
            Arg(marked("modest, bold or storm"), readers.grade),
        ),
        "carry 2 with 3 modest",
    ),
    Command(
        "drop",
        marked("Drops a card: what happens is what happens when nobody answers."),
        drop,
        (Arg(marked("number of one of its choices"), readers.whole, optional=True),),
    ),
    Command(
        "council", marked("Shows the benches, their seats and what they think, and the policies."), council
    ),
    Command(
        "policies",
        marked("Shows every policy that can be ordered, its vote and what it lacks, and what cards brought."),
        policies,
    ),
    Command("enact", marked("Brings a policy into force after its lag."), enact, (_POLICY,), "enact POLICY"),
    Command("repeal", marked("Ends a policy."), repeal, (_POLICY,), "repeal POLICY"),
)
"""The council's commands."""
