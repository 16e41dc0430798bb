"""Commands to look things up: why, almanac, help."""

from __future__ import annotations

from typing import Final

from lingao.text import readers
from lingao.text.command import Arg, Command
from lingao.text.pages import almanac as almanac_page
from lingao.text.pages import why as why_page
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked

HEADING: Final = marked("Looking up")


def why(talk: Talk, figure: str) -> None:
    """Print the entries behind a figure."""
    why_page.print_why(talk, figure)


def almanac(talk: Talk, term: str | None) -> None:
    """Print the almanac's contents, or what it says of a term."""
    almanac_page.print_almanac(talk, term)


def show_help(talk: Talk, word: str | None) -> None:
    """Print every command, or one of them."""
    from lingao.text.commands import ALL, FAMILIES  # the table holds this command too

    if word is not None:
        command = ALL[word]
        talk.say(command.usage())
        talk.paper.line(_(command.does), indent=2)
        if command.example:
            example = as_is(command.example)
            talk.paper.line(_("For example: {example}").format(example=example), indent=2)
        return
    for family in FAMILIES:
        talk.paper.head(_(family.HEADING))
        for command in family.COMMANDS:
            line = _("{usage}: {does}").format(usage=command.usage(), does=_(command.does))
            talk.paper.line(line, indent=2)
    talk.paper.gap()
    talk.say(
        _(
            "Things are typed by their id or name, or by its beginning. A number alone chooses on the card; an empty "
            "line goes on."
        )
    )


def _command(talk: Talk, typed: object) -> readers.Taken:
    from lingao.text.commands import ALL

    assert isinstance(typed, list | tuple)
    return readers.one_of(*ALL)(talk, typed)


COMMANDS: Final = (
    Command(
        "why",
        marked("Shows the entries behind a figure, which sum to it."),
        why,
        (Arg(marked("figure"), readers.rest),),
        "why grain",
    ),
    Command(
        "almanac",
        marked("Shows what the almanac says of anything in the game, with its source."),
        almanac,
        (Arg(marked("term"), readers.rest, optional=True),),
        "almanac coke",
    ),
    Command(
        "help",
        marked("Shows every command, or one with an example."),
        show_help,
        (Arg(marked("command"), _command, optional=True),),
        "help plan",
    ),
)
"""The commands to look things up."""
