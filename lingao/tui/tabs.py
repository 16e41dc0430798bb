"""The tabs of the main screen, in order. A new one is a line here and a module beside its siblings."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from lingao.wording import marked

if TYPE_CHECKING:
    from lingao.tui.screens.pane import Pane


class Tab(NamedTuple):
    """One tab: what it is called, and where its pane is."""

    id: str
    name: str
    """A marked message."""
    where: str
    """`module:Class`, imported when the tab is first opened."""

    def exists(self) -> bool:
        """Whether its module came with the game."""
        return find_spec(self.where.partition(":")[0]) is not None

    def make(self) -> Pane:
        """The pane, made anew."""
        module, _, name = self.where.partition(":")
        return cast("Pane", getattr(import_module(module), name)(id=self.id))


ALL: Final = (
    Tab("desk", marked("Desk"), "lingao.tui.screens.desk:DeskPane"),
    Tab("plan", marked("Plan"), "lingao.tui.screens.plan:PlanPane"),
    Tab("tree", marked("Tree"), "lingao.tui.screens.tree:TreePane"),
    Tab("people", marked("People"), "lingao.tui.screens.people:PeoplePane"),
    Tab("council", marked("Council"), "lingao.tui.screens.council:CouncilPane"),
    Tab("trade", marked("Trade"), "lingao.tui.screens.trade:TradePane"),
    Tab("chronicle", marked("Chronicle"), "lingao.tui.screens.chronicle:ChroniclePane"),
    Tab("almanac", marked("Almanac"), "lingao.tui.screens.almanac:AlmanacPane"),
)


def tabs() -> dict[str, Tab]:
    """Tabs by their key, 1 to 8; a tab keeps its key whether or not the others are there."""
    return {str(number): tab for number, tab in enumerate(ALL, 1) if tab.exists()}
