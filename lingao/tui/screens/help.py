"""Help: what the present screen is for, what stands under the cursor, and every key valid there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from textual.screen import Screen

from lingao.tui.keys import CLOSE, keys_of
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import EMPTY, Cell, Line, beyond, text_lines
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, as_is, marked
from lingao.wording.keys import key_name

SCREENS: Final = {
    "TitleScreen": marked(
        "Begin a game, or go on with one. The first scenario teaches; it takes about forty minutes."
    ),
    "NewGameScreen": marked(
        "Choose a scenario with the arrows; Enter begins it. The same seed and the same orders give the same game."
    ),
    "LoadScreen": marked("The saved games, the one played last first. Enter takes one up where it was left."),
    "CardScreen": marked(
        "Each choice shows the vote expected for it, what it costs and what is missing. A vote that fails can be overruled, "
        "carried with a promise, or the card dropped. Below stands what the choice under the cursor would change. Posts arrive "
        "one by one; any key brings the rest. Enter on an earlier decision leads to its thread."
    ),
    "ReportScreen": marked(
        "What was promised, planned and reported. What was counted is known only where one of the twelve audited. "
        "What one of them would have given elsewhere comes a moment later; b tells it for every place."
    ),
    "SittingScreen": marked(
        "What the plan's session made of the promises, how the council voted this season, what each bench brings of the support "
        "and asks for next. The Wall can be filled anew in the season that begins."
    ),
    "CountScreen": marked(
        "What every township and shelf had written, beside what was there when it was opened."
    ),
    "EpilogueScreen": marked(
        "Reported beside true: now the barns are open. The digits under the lines are the moments told of. f draws another figure, e keeps it all as text."
    ),
    "ChecklistDialogue": marked(
        "What was ordered, and what is likely to go wrong. Enter on a warning goes where it can be mended."
    ),
    "PostsDialogue": marked(
        "Where the twelve work. Who moves loses half the season; each post says what it does for its place. b tells what last season another place would have given."
    ),
    "HindsightDialogue": marked(
        "What one of the twelve at another place would have given last season, the best move for each place. Enter on one moves it now."
    ),
    "OffersDialogue": marked(
        "A promise on the Wall gives support now, and presses the offices that must keep it until it is judged. What was "
        "judged kept by the books stands below: a admits that it was kept on paper only."
    ),
    "WhyDialogue": marked("The entries a figure is made of. They always sum to it."),
    "SourceDialogue": marked(
        "Where the card comes from: the source, what was read off it, how certain it is."
    ),
    "SettingsDialogue": marked("Enter takes the next value. It holds at once and is kept for the next game."),
    "Palette": marked("Everything that can be done now. Letters narrow the list; Enter does what is chosen."),
    "Menu": marked("The game is kept after every order; leaving loses nothing."),
    "Trouble": marked("The save could not be written. Nothing is lost as long as the program runs."),
    "Typed": marked("Type a line; Enter takes it, Esc leaves everything as it was."),
    "Choose": marked("Choose one of the ways, or go back."),
    "Leaving": marked(
        "What would be gone is said above. Esc stays; the key that led here, pressed again, goes."
    ),
    "BranchesDialogue": marked(
        "The courses the run took, each below the one it left. What is played in one changes nothing in another."
    ),
    "SideBySide": marked(
        "Figures in the last season both have come to and where each stands, then the orders that only one of them gave."
    ),
    "FollowedDialogue": marked("Up to three figures are drawn over the run; letters narrow the list."),
    "ThenScreen": marked(
        "The desk of a season gone by as the books had it. Nothing on it can be ordered; figures answer for that season."
    ),
    "WeighedDialogue": marked(
        "The run was played again without one order, from its own seed, as far as it has been lived. Only books are set "
        "against books."
    ),
    "WaysDialogue": marked(
        "Ways to set a line of work, each with what would come of it this season by the books. The one that stands has a mark."
    ),
    "ChainDialogue": marked(
        "Where a resource comes from and goes this season, each band as thick as its share; below, what makes it and from "
        "what, the link that limits it marked, and what takes it. Enter follows a link, Esc goes back along it."
    ),
    "AheadDialogue": marked(
        "What the books would show at the end of this season and the next three if nothing more were ordered, and what would "
        "run short first. Enter on a shortage shows its chain."
    ),
    "LastPlanDialogue": marked(
        "Lines whose target is another than last season's. Enter has one as it was, or all of them; u takes it back."
    ),
    "Passing": marked(
        "The season is being reckoned; this box closes by itself. A run of several can be stopped."
    ),
    "PageScreen": marked(
        "A page of the almanac over what it was looked up from, which waits as it was. Enter follows a link, Backspace goes "
        "back along them."
    ),
    "Busy": marked("Something is being worked out; this box closes by itself."),
}
"""What each screen and box is for."""

TABS: Final = {
    "desk": marked(
        "You are the Planning Commission. A turn is a season. The plan runs by itself; you decide where twelve people "
        "work (m), what hangs on the Wall, and how the council's card is answered. Then n ends the season. The cursor "
        "stops at every number and everything one can do: w asks why, Enter opens. "
        "A card with an exclamation mark goes its own way unless it is answered."
    ),
    "plan": marked(
        "What each line of work is to make, and what holds it back. Lines without a target follow the standing plan; a "
        "figure is set by Enter and digits, by + and -, or drawn along with the mouse. t shows what each way to set a line "
        "would give, o where a resource comes from and what limits it, v the seasons ahead; x puts right what falls short."
    ),
    "tree": marked(
        "Techs and buildings, by era. Queueing one queues all it needs; what stands first gets the hands first. Drawn, "
        "heavy lines are the way to the tech under the cursor and what it leads to; dashed lines lead to an era, which "
        "opens when enough of those techs are known. Cards (+) say in words what the signs mean."
    ),
    "people": marked(
        "Who there is, what they learn, how long they work and what they eat, and how the colony takes it."
    ),
    "council": marked(
        "The seven benches and what each wants, the Count (i calls it), policies in force or on offer, and the threads of the "
        "cards."
    ),
    "trade": marked(
        "Seven ports with their prices, which move with what is bought and sold. Amounts hold every season."
    ),
    "chronicle": marked(
        "Every season so far: what was decided and what came of it. Enter on an order tells what it changed, on a season "
        "it looks at its desk or goes back; beside them up to three figures over the run."
    ),
    "almanac": marked("Everything in this game with its formula and source. Enter follows a link."),
}
"""What each tab is for."""

KEYS_WIDE: Final = 18


class HelpDialogue(Dialogue):
    """Help for a screen as it is: its tab, its cursor, its keys."""

    BINDINGS = [CLOSE]

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self._for = screen

    def heading(self) -> str:
        """What it is."""
        return _("Help")

    def lines(self, cells: int) -> list[Line]:
        """What the screen is for, what stands under the cursor, the keys."""
        lines = [*text_lines(_(about(self._for)), cells), EMPTY]
        under = list(self._under_the_cursor())
        if under:
            lines.append((Cell(_("Under the cursor"), look="heading"),))
            lines += [line for text in under for line in text_lines(text, cells, indent=1)]
            lines.append(EMPTY)
        lines.append((Cell(_("Keys"), look="heading"),))
        active = (one.binding for one in self._for.active_bindings.values())
        for caption, names in keys_of(active).items():
            lines += beyond(
                (Cell(" " + names + "  ", max(KEYS_WIDE, len(names) + 3), look="accent"),), _(caption), cells
            )
        said = _("The mouse does what Enter does. Everything is saved as you go.")
        return [*lines, EMPTY, *text_lines(said, cells, "muted")]

    def _under_the_cursor(self) -> Iterator[str]:
        """The cell, what Enter does there or why it cannot, and whether there is a figure to ask about."""
        from lingao.tui.telling import act_text, refused

        sheet = self._for.focused
        cell = sheet.current if isinstance(sheet, Sheet) else None
        if cell is None:
            return
        if cell.text.strip():
            yield as_is(cell.text.strip())
        if cell.tip:
            yield cell.tip
        against = refused(self.lingao, cell.act)
        if against:
            yield against
        elif cell.act is not None and key_name("enter") not in cell.tip:
            yield _("Enter: {act}").format(act=act_text(self.lingao, cell))
        if cell.number is not None:
            yield _("w: the entries this figure is made of, its formula, its source")


def about(screen: Screen[Any]) -> str:
    """What a screen is for, in its own words or those of its open tab."""
    from lingao.tui.screens.main import MainScreen

    if isinstance(screen, MainScreen):
        return TABS[screen.tabs[screen.current].id]
    return SCREENS.get(type(screen).__name__, "")
