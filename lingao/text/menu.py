"""The menu of plain mode: saved games to go on with and scenarios to begin, chosen by number or name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from lingao.content.models.world import World
from lingao.savefile.listing import ListedGame, newest
from lingao.savefile.places import is_example
from lingao.session.games import ContentProblems, games, shipped_content
from lingao.session.views.beginnings import changes, offered
from lingao.text.finding import Lexicon, Unread
from lingao.text.loop import NextLine
from lingao.text.paper import Paper
from lingao.wording import _, as_is, numbers, of, words
from lingao.wording.names import Names

SHOWN: Final = 5
"""Saved games listed at most."""

LEAVE: Final = ("quit", "q", "exit")
"""What leaves the menu; in a game the same words leave the game."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A new game of a scenario, or a saved one."""

    scenario: str | None = None
    difficulty: str | None = None
    seed: int | None = None
    saved: Path | None = None


def choose_game(folder: Path | None, wanted: Chosen, paper: Paper, next_line: NextLine) -> Chosen | None:
    """Ask which game to play until one is named; None when the input ends first or the player leaves.

    Raises:
        ContentProblems: when the content has errors.
        SaveProblem: when the folder of saved games cannot be read.
    """
    loaded = shipped_content()
    if loaded.world is None:
        raise ContentProblems(loaded.errors)
    kept = newest(games(folder)) if folder is not None else iter(())
    saved = [game for game in kept if not game.over and not is_example(game.path)][
        :SHOWN
    ]  # --load opens the others
    _print_menu(loaded.world, saved, paper)
    while (line := next_line()) is not None and line.strip().casefold() not in LEAVE:
        if _told_difficulty(loaded.world, line.split(), paper):
            continue
        try:
            return _chosen(loaded.world, saved, wanted, line.split())
        except Unread as unread:
            paper.line(str(unread))
    return None


def _print_menu(world: World, saved: list[ListedGame], paper: Paper) -> None:
    names = Names(world)
    paper.title(_("Lingao"))
    number = 0
    for game in saved:
        number += 1
        assert game.header is not None
        scenario = game.header.scenario
        paper.line(
            _("{number}. Go on: {name} ({scenario}, season {season})").format(
                number=numbers.whole(number),
                name=as_is(game.name),
                scenario=names.scenario(scenario) if names.has("scenarios", scenario) else as_is(scenario),
                season=numbers.whole(game.season or 1),
            )
        )
    for one in offered(world):
        number += 1
        paper.line(
            _("{number}. New game: {name} ({id}), {length}. {text}").format(
                number=numbers.whole(number),
                name=names.scenario(one.id),
                id=as_is(one.id),
                length=numbers.run_length(one.seasons),
                text=names.text("scenarios", one.id, "text"),
            )
        )
    difficulties = words.either([as_is(one.id) for one in world.difficulties])
    paper.gap()
    paper.line(
        _(
            "Type a number; an empty line takes the first. A difficulty ({difficulties}) and a seed may follow a new game; a difficulty alone tells what it changes."
        ).format(difficulties=difficulties)
    )


def _told_difficulty(world: World, typed: list[str], paper: Paper) -> bool:
    """Whether the line was a difficulty's id alone; then what it changes has been printed, constant by constant."""
    found = next((one for one in world.difficulties if typed == [one.id]), None)
    if found is None:
        return False
    names = Names(world)
    paper.head(
        _("{name}. {text}").format(
            name=names.difficulty(found.id), text=names.text("difficulties", found.id, "text")
        )
    )
    for change in changes(world, found):
        paper.line(
            _("{name}: from {before} to {after} {unit}").format(
                name=as_is(change.constant.replace("_", " ")),
                before=numbers.whole(change.before),
                after=numbers.whole(change.after),
                unit=of(f"constants.{change.constant}.unit", change.unit),
            ),
            indent=2,
        )
    return True


def _chosen(world: World, saved: list[ListedGame], wanted: Chosen, typed: list[str]) -> Chosen:
    """The game a line names.

    Raises:
        Unread: when it names none.
    """
    names = Names(world)
    first, *more = typed or ["1"]
    if first.isdecimal():
        number = int(first) - 1
        if 0 <= number < len(saved):
            return Chosen(saved=saved[number].path)
        number -= len(saved)
        if not 0 <= number < len(world.scenarios):
            raise Unread(_("The list has no number {number}.").format(number=as_is(first)))
        scenario = offered(world)[number].id
    else:
        spoken = [(one.id, one.id) for one in world.scenarios]
        spoken += [(names.scenario(one.id), one.id) for one in world.scenarios]
        scenario, used = Lexicon(spoken).read(typed)
        more = typed[used:]
    return _detailed(world, replace(wanted, scenario=scenario), more)


def _detailed(world: World, chosen: Chosen, more: list[str]) -> Chosen:
    """The difficulty and the seed that follow, in either order."""
    names = Names(world)
    spoken = [(one.id, one.id) for one in world.difficulties]
    spoken += [(names.difficulty(one.id), one.id) for one in world.difficulties]
    for word in more:
        if word.isdecimal():
            chosen = replace(chosen, seed=int(word))
        else:
            chosen = replace(chosen, difficulty=Lexicon(spoken).read([word]).value)
    return chosen
