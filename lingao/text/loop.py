"""The loop of plain mode: a line is read, its command found and run, and nothing a player types ends it."""

from __future__ import annotations

from collections.abc import Callable

from lingao.savefile.problems import SaveProblem
from lingao.session.games import save_of
from lingao.text import turn
from lingao.text.commands import ALL, MEANT, SHORT
from lingao.text.finding import Lexicon, Unread
from lingao.text.pages import season as season_page
from lingao.text.talk import Talk
from lingao.wording import _, as_is
from lingao.wording.save_problems import unsaved_sentence

NextLine = Callable[[], str | None]
"""The next line typed, without its end; None when there are no more."""


def converse(talk: Talk, next_line: NextLine) -> None:
    """Print where the game stands, then answer lines until there are no more or the player leaves."""
    season_page.print_opening(talk)
    turn.show(talk)
    while not talk.done:
        typed = next_line()
        if typed is None:
            break
        answer(talk, typed)


def answer(talk: Talk, typed: str) -> None:
    """Carry out one line; what is not understood or cannot be saved is said, and nothing else happens."""
    try:
        _carry_out(talk, typed.split())
    except Unread as unread:
        talk.say(str(unread))
    except SaveProblem as problem:
        save = save_of(talk.session)
        talk.say(unsaved_sentence(problem, save.why_read_only if save is not None else None))
        talk.say(
            _(
                "Nothing was changed. Type the same again to try once more, `export` to write a copy elsewhere, or "
                "`unsaved` to play on without saving."
            )
        )


def _carry_out(talk: Talk, words: list[str]) -> None:
    if not words or words[0].startswith("#"):
        if not words:
            turn.go_on(talk)
        return
    if words[0].isdecimal():
        words = ["choose", *words]
    word = words[0].casefold()
    command = ALL.get(SHORT.get(word, word))
    if command is None:
        raise Unread(_no_command(words[0]))
    values = command.read(talk, words[1:])
    command.run(talk, *values)


def _no_command(word: str) -> str:
    """One line with the command that is meant, as it is typed, or the nearest."""
    if meant := MEANT.get(word.casefold()):
        return _("There is no command {word}. Type {usage}.").format(
            word=as_is(word), usage=ALL[meant].usage()
        )
    near = Lexicon((name, name) for name in ALL).nearest(word)
    if not near:
        return _("There is no command {word}. Type help for all of them.").format(word=as_is(word))
    return _("There is no command {word}. Did you mean {nearest}? Type help for all of them.").format(
        word=as_is(word), nearest=as_is(near[0])
    )
