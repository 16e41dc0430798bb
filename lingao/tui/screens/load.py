"""Loading: the saved games, the one played last first, and what is wrong with those that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.worker import Worker, WorkerState

from lingao.savefile.problems import SaveProblem
from lingao.session.games import games
from lingao.tui.keys import BACK
from lingao.tui.screens.base import Sized
from lingao.tui.widgets.cells import EMPTY, Cell, Line, text_lines
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, as_is, of
from lingao.wording.save_problems import save_problem_sentence

if TYPE_CHECKING:
    from lingao.content.models.world import World
    from lingao.savefile.listing import ListedGame


class LoadScreen(Sized):
    """The saved games."""

    BINDINGS = [BACK]

    def __init__(self) -> None:
        super().__init__()
        self._games: list[ListedGame] | None = None
        self._world: World | None = None
        self._problem: SaveProblem | None = None

    def contents(self) -> Iterator[Widget]:
        """One sheet."""
        yield Sheet()
        yield KeyBar()

    def on_mount(self) -> None:
        """Look through the folder."""
        self.query_one(Sheet).show(self.lines)
        self.run_worker(self._look, thread=True, exclusive=True)

    def _look(self) -> None:
        """Read the headers; the content too, for the scenarios' names."""
        from lingao.tui.warm import content

        try:
            self._games = games(self.lingao.folder) if self.lingao.folder else []
        except SaveProblem as problem:
            self._problem = problem
        self._world = content().world

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """The folder was read."""
        if event.state is WorkerState.SUCCESS:
            self.query_one(Sheet).show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """A line a game."""
        lines: list[Line] = [(Cell(_("Load a game"), look="heading"),), EMPTY]
        if self._problem is not None:
            return [*lines, *text_lines(save_problem_sentence(self._problem), cells, "bad")]
        if self._games is None:
            return [*lines, (Cell(_("Looking for saved games …"), look="muted"),)]
        if not self._games:
            folder = as_is(str(self.lingao.folder or ""))
            said = _(
                "No saved games in {folder} yet. A new game is saved there as it is played, and is listed here to be taken up again."
            )
            new = Cell(_("Begin a new game"), act="new", key="new", look="strong")
            return [*lines, *text_lines(said.format(folder=folder), cells, "muted"), EMPTY, (Cell("  "), new)]
        for n, game in enumerate(self._games):
            lines += self._game(n, game, cells)
        return lines

    def _game(self, n: int, game: ListedGame, cells: int) -> list[Line]:
        name = as_is(game.header.title or game.name) if game.header else as_is(game.name)
        first: Line = (
            Cell("  "),
            Cell(name, act=game, key=f"game.{n}", look="strong" if game.header else "muted"),
        )
        if game.header is None:
            said = save_problem_sentence(game.problem) if game.problem else ""
            return [first, *text_lines(said, cells, "bad", indent=4)]
        header = game.header
        said = _("{scenario}, season {season}, {difficulty}, seed {seed}, played {when}").format(
            scenario=self._named("scenarios", header.scenario),
            season=game.season,
            difficulty=self._named("difficulties", header.difficulty),
            seed=header.seed,
            when=as_is(header.saved[:16].replace("T", " ")),
        )
        return [first, *text_lines(said, cells, "muted", indent=4)]

    def _named(self, section: str, entry: str) -> str:
        """An entry's name; its id where the content of today lacks it."""
        if self._world is not None:
            for one in getattr(self._world, section):
                if one.id == entry:
                    return of(f"{section}.{entry}.name", one.name)
        return as_is(entry)

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Open one; what is wrong with one that cannot be read is told."""
        message.stop()
        if message.act == "new":
            from lingao.tui.screens.entrance import choose_new

            choose_new(self.lingao, None)
            return
        game: ListedGame = message.act
        if game.problem is not None:
            self.lingao.say(save_problem_sentence(game.problem), "error")
        else:
            self.lingao.take_up(game.path)

    def action_back(self) -> None:
        """To the title."""
        self.dismiss(None)
