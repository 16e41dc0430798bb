"""New game: scenario, difficulty, seed. Enter on a scenario begins it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from textual.widget import Widget
from textual.worker import Worker, WorkerState

from lingao.tui import glyphs
from lingao.tui.begin import drawn_seed
from lingao.tui.keys import BACK, key
from lingao.tui.screens.base import Sized
from lingao.tui.widgets.cells import EMPTY, Cell, Line, beside, spaced, text_lines
from lingao.tui.widgets.keybar import KeyBar
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, as_is, marked, numbers, of, words
from lingao.wording.cells import width

if TYPE_CHECKING:
    from lingao.content.models.scenario import Scenario
    from lingao.content.models.world import World
    from lingao.content.resolve import Loaded
    from lingao.session.views.beginnings import Change

WIDE = 96
LEFT = 44
"""Cells of the list where the text stands beside it."""


class NewGameScreen(Sized):
    """The choice of a game."""

    BINDINGS = [
        BACK,
        key("d", "difficulty", marked("difficulty")),
        key("r", "reseed", marked("another seed")),
        key("s", "seed", marked("type a seed")),
    ]

    def __init__(self, like: str = "") -> None:
        """The cursor stands on the scenario `like` where it is offered, on the first otherwise."""
        super().__init__()
        self._like = like
        self._world: World | None = None
        self._seed = drawn_seed()
        self._difficulty = "normal"
        self._scenario = 0
        self._offered: list[Scenario] = []

    def contents(self) -> Iterator[Widget]:
        """One sheet."""
        yield Sheet()
        yield KeyBar()

    def on_mount(self) -> None:
        """Read the content, if the title has not done so yet."""
        from lingao.tui.warm import content

        self.query_one(Sheet).show(self.lines)
        self.run_worker(lambda: content(), thread=True, exclusive=True, name="content")

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """The content is read."""
        if event.worker.name == "content" and event.state is WorkerState.SUCCESS:
            self._read(event.worker.result)

    def _read(self, loaded: Loaded | None) -> None:
        if loaded is None or loaded.world is None:
            self.lingao.say(_("The content has errors; `lingao check` lists them."), "error")
            return
        from lingao.session.views.beginnings import offered

        self._world = loaded.world
        self._offered = offered(loaded.world)
        ids = [one.id for one in self._offered]
        self._scenario = ids.index(self._like) if self._like in ids else 0
        self.query_one(Sheet).show(self.lines, at=f"scenario.{self._scenario}")

    def on_sheet_moved(self, message: Sheet.Moved) -> None:
        """The text beside the list follows the cursor."""
        place = message.cell.key.removeprefix("scenario.")
        if place.isdigit() and int(place) != self._scenario:
            self._scenario = int(place)
            self.query_one(Sheet).show(self.lines)

    # What it shows

    def lines(self, cells: int) -> list[Line]:
        """List and text side by side where there is room."""
        title: list[Line] = [(Cell(_("New game"), look="heading"),)]
        world = self._world
        if world is None:
            return [*title, EMPTY, (Cell(_("Reading the content …"), look="muted"),)]
        listed = [self._scenario_line(n, one) for n, one in enumerate(self._offered)]
        shown = self._offered[self._scenario]
        if cells >= WIDE:
            middle = beside(listed, self._about(shown, cells - LEFT - 2), LEFT)
        else:
            middle = [*listed, EMPTY, *self._about(shown, cells)]
        return spaced([[*title, *self._hint(shown, cells)], middle, self._options(world, cells)])

    def _scenario_line(self, n: int, one: Scenario) -> Line:
        room = 2 + max(width(self._called(any_one)) for any_one in self._offered)
        return (
            Cell("  "),
            Cell(self._called(one), room, act=("begin", n), key=f"scenario.{n}",
                 look="strong" if n == self._scenario else ""),
            Cell(numbers.run_length(one.seasons), look="muted"),
        )  # fmt: skip

    def _called(self, one: Scenario) -> str:
        return of(f"scenarios.{one.id}.name", one.name)

    def _about(self, one: Scenario, cells: int) -> list[Line]:
        plans = words.listed(
            [of(f"scenarios.{one.id}.plans.{n}.name", plan.name) for n, plan in enumerate(one.plans)]
        )
        return [
            *text_lines(of(f"scenarios.{one.id}.text", one.text), cells),
            EMPTY,
            *text_lines(_("Plans: {names}.").format(names=plans), cells, "muted"),
        ]

    def _options(self, world: World, cells: int) -> list[Line]:
        from lingao.session.views.beginnings import changes

        lines: list[Line] = [(Cell(_("Difficulty (d)"), look="heading"),)]
        for one in world.difficulties:
            chosen = one.id == self._difficulty
            mark = "(•) " if chosen else "( ) "
            name = of(f"difficulties.{one.id}.name", one.name)
            lines.append(
                (Cell("  " + mark), Cell(name, 12, act=("difficulty", one.id), key=f"difficulty.{one.id}"))
            )
            if chosen:
                lines += text_lines(of(f"difficulties.{one.id}.text", one.text), cells, "muted", indent=6)
                lines += [line for change in changes(world, one) for line in self._change(change, cells)]
        lines += [EMPTY, (Cell(_("Seed"), look="heading"),)]
        seed = Cell("  " + as_is(str(self._seed)), act=("seed", ""), key="seed", look="strong")
        lines.append((seed, Cell("   " + _("the same seed and orders give the same game"), look="muted")))
        return lines

    def _change(self, one: Change, cells: int) -> list[Line]:
        """`posts: 3 -> 5`, with the unit as far as it fits."""
        said = _("{name}: {before} {becomes} {after} {unit}").format(
            name=as_is(one.constant.replace("_", " ")),
            before=numbers.whole(one.before),
            becomes=glyphs.signs().becomes,
            after=numbers.whole(one.after),
            unit=of(f"constants.{one.constant}.unit", one.unit),
        )
        return text_lines(said, cells, indent=6)

    def _hint(self, shown: Scenario, cells: int) -> list[Line]:
        said = _("Enter on a scenario begins it: now {name}.").format(name=self._called(shown))
        return text_lines(said, cells, "accent")

    # What it does

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """A scenario begins; a difficulty is chosen; a seed is typed."""
        what, value = message.act
        if what == "begin":
            self._begin(value)
        elif what == "difficulty":
            self._difficulty = value
            self.query_one(Sheet).show(self.lines)
        else:
            self.action_seed()

    def _begin(self, scenario: int) -> None:
        if self._world is not None:
            self.lingao.begin(self._offered[scenario].id, self._seed, self._difficulty)

    def action_difficulty(self) -> None:
        """The next difficulty."""
        if self._world is not None:
            ids = [one.id for one in self._world.difficulties]
            self._difficulty = ids[(ids.index(self._difficulty) + 1) % len(ids)]
            low = self.has_class(
                "-short"
            )  # what it changes stands below the last row: the cursor brings it in sight
            self.query_one(Sheet).show(self.lines, at=f"difficulty.{self._difficulty}" if low else "")

    def action_reseed(self) -> None:
        """Another seed nobody chose."""
        self._seed = drawn_seed()
        self.query_one(Sheet).show(self.lines)
        self.lingao.say(_("Seed {seed}.").format(seed=self._seed))

    def action_seed(self) -> None:
        """Type a seed."""
        from lingao.tui.screens.typed import Typed

        self.lingao.open(Typed(_("Seed"), str(self._seed), _is_seed), self._typed)

    def _typed(self, answer: Any) -> None:
        if answer is not None:
            self._seed = int(answer)
            self.query_one(Sheet).show(self.lines)

    def action_back(self) -> None:
        """To the title."""
        self.dismiss(None)


def _is_seed(text: str) -> str:
    """Why a text is no seed; nothing when it is one."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or not -(2**63) <= int(text) < 2**63:
        return _("A seed is a whole number.")
    return ""
