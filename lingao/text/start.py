"""Where a conversation in plain mode begins and ends: streams made ready, a game begun or taken up, the parting line."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from lingao.savefile.places import find_game, save_folder
from lingao.savefile.problems import SaveCode
from lingao.session.games import UnknownScenario, leave, new_game, resume, save_of
from lingao.session.session import Session
from lingao.text.finding import Lexicon
from lingao.text.loop import NextLine, converse
from lingao.text.menu import Chosen, choose_game
from lingao.text.paper import Paper, forgiving
from lingao.text.talk import Talk
from lingao.wording import _, as_is, words

SEEDS: Final = 1_000_000
"""Seeds drawn when none is given lie below this."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asked for."""

    scenario: str | None = None
    seed: int | None = None
    difficulty: str | None = None
    load: str | None = None
    saves: Path | None = None
    unsaved: bool = False


def play_plain(wanted: Wanted, typed: TextIO, out: TextIO) -> None:
    """Hold a conversation from its first line to its last.

    Raises:
        SaveProblem, UnknownScenario, ContentProblems: what keeps the game from beginning.
    """
    forgiving(typed, "replace")
    forgiving(out)
    paper = Paper(out.write)
    next_line = lines_of(typed, out, paper)
    session = _begin(wanted, paper, next_line)
    if session is None:
        return
    talk = Talk(session, paper)
    try:
        converse(talk, next_line)
        _part(talk, named=typed.isatty())
    finally:
        leave(talk.session)


def lines_of(typed: TextIO, out: TextIO, paper: Paper) -> NextLine:
    """The lines of a stream. At a terminal each is asked for with a prompt; of a script each is printed as it is
    read, so that a transcript reads like a conversation."""
    asking = typed.isatty()

    def next_line() -> str | None:
        if asking:
            paper.gap()
            out.write("> ")
            out.flush()
        line = typed.readline()
        if not line:
            return None
        line = line.rstrip("\r\n")
        if not asking:
            paper.echo(line)
        return line

    return next_line


def no_scenario(unknown: UnknownScenario) -> str:
    """A scenario that is not there, with the nearest and all there are."""
    near = Lexicon((one, one) for one in unknown.known).nearest(unknown.scenario)
    told = [_("There is no scenario {name}.").format(name=as_is(unknown.scenario))]
    if near:
        told.append(_("Did you mean {name}?").format(name=as_is(near[0])))
    known = words.listed([as_is(one) for one in unknown.known])
    return " ".join([*told, _("There are {names}.").format(names=known)])


def _begin(wanted: Wanted, paper: Paper, next_line: NextLine) -> Session | None:
    """The session asked for; where nothing was named, the one chosen from a menu. None when none was chosen."""
    folder = save_folder(wanted.saves)
    if wanted.load is not None:
        return resume(find_game(folder, wanted.load))
    named = Chosen(wanted.scenario, wanted.difficulty, wanted.seed)
    kept = None if wanted.unsaved else folder
    chosen = named if wanted.scenario is not None else choose_game(kept, named, paper, next_line)
    if chosen is None:
        return None
    if chosen.saved is not None:
        return resume(chosen.saved)
    assert chosen.scenario is not None
    seed = secrets.randbelow(SEEDS) if chosen.seed is None else chosen.seed
    return new_game(kept, chosen.scenario, seed, chosen.difficulty or "normal")


def _part(talk: Talk, *, named: bool) -> None:
    """The last line: whether the game is saved. Its name is told at a terminal only, since it holds the time and two
    runs of one script print the same."""
    save = save_of(talk.session)
    talk.paper.gap()
    if save is None:
        talk.say(_("This game was not saved."))
    elif save.read_only and save.why_read_only is not None and save.why_read_only.code is SaveCode.LOCKED:
        talk.say(_("This game is being played in another window, so nothing was saved here."))
    elif save.read_only:
        talk.say(_("The game was open to read only; nothing was saved."))
    elif named:
        name = as_is(save.path.stem)
        talk.say(_("Saved. `lingao play --load {name}` goes on here.").format(name=name))
    else:
        talk.say(_("Saved."))
