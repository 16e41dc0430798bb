"""The plan: what every works is to do and every store comes to, set in place. Worded in `plan_work`, `plan_stores` and `plan_goals`."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.binding import BindingType

from lingao.engine.orders import SetTarget
from lingao.session.session import Session
from lingao.session.views.ahead import Ahead, ahead
from lingao.session.views.mending import short_of
from lingao.session.views.plan import Line as Work
from lingao.session.views.plan import PlanView, plan_view
from lingao.session.views.set_by_hand import handing_back
from lingao.tui.acts import Chain
from lingao.tui.keys import key
from lingao.tui.screens import plan_goals, plan_rest, plan_stores, plan_work
from lingao.tui.screens.chaining import Chaining
from lingao.tui.screens.fold import KEY, Unfold
from lingao.tui.screens.mending import MEND
from lingao.tui.screens.plan_ahead import AheadDialogue
from lingao.tui.screens.plan_back import ALL, hand_back_box
from lingao.tui.screens.plan_last import LastPlanDialogue
from lingao.tui.screens.plan_ways import WaysDialogue
from lingao.tui.screens.working import WorkingPane
from lingao.tui.widgets.cells import Line, spaced
from lingao.wording import _, marked


class PlanPane(WorkingPane, Chaining):
    """Work, stores, hands and goals of the season under way."""

    searched = marked("Searched are lines of work and stores, by name.")

    BINDINGS: ClassVar[list[BindingType]] = [
        key("t", "ways", marked("set to")),
        key("p", "priority", marked("priority")),
        key("f", "free", marked("hand back")),
        key("g", "goal", marked("goal")),
        MEND,
        key("v", "ahead", marked("ahead")),
        key("y", "last", marked("as last season")),
        key("a", "all", marked("all")),
    ]
    everything = False
    """Whether stores with nothing in them are listed too."""
    unfolded: frozenset[str] = frozenset()
    """Headings whose lines are shown although they are far off."""
    _view: PlanView
    _ahead: Ahead
    _begun = False

    def take_focus(self, at: str = "") -> None:
        """The cursor begins on the first target: that is what one comes to set."""
        running = [one.process for one in self._view.lines if not one.dormant]
        if not at and not self._begun and running:
            at = f"target.{self.rules.world.processes[running[0]].id}"
        self._begun = True
        if at.startswith("process."):
            line = self._view.lines[self.rules.number("processes", at.partition(".")[2])]
            away = line.dormant and line.refusal is not None and not line.soon
            self.wanted, self.unfolded = "", self.unfolded | ({plan_rest.FAR} if away else set())
        super().take_focus(at)

    def look(self, session: Session) -> None:
        """Read the plan."""
        self._view, self._ahead = plan_view(session), ahead(session)

    def lines(self, cells: int) -> list[Line]:
        """Work under way, stores, hands, goals, then the work that could be begun and what keeps the rest, the far off folded."""
        view = self._view
        found = spaced(
            [
                plan_work.work(self, view, cells),
                plan_stores.stores(self, view, self._ahead, cells),
                plan_goals.goals(self, view, cells),
                plan_goals.hands(self, view, cells),
                plan_rest.possible(self, view, cells),
                plan_rest.locked(self, view, cells),
                plan_rest.far(self, view, cells),
            ]
        )
        return found or self.none_found(cells)

    def chosen(self, act: Any) -> None:
        """Headings open and close."""
        if isinstance(act, Unfold):
            self.unfolded ^= {act.what}
            self.show(f"{KEY}{act.what}")
        else:
            super().chosen(act)

    def action_priority(self) -> None:
        """Type the priority of the line under the cursor."""
        self._begin("priority.", _("Put the cursor on a line of work to set its priority."))

    def action_goal(self) -> None:
        """Type how much of the resource under the cursor the standing plan should make."""
        self._begin("goal.", _("Put the cursor on a store to set a goal for it."))

    def _begin(self, prefix: str, otherwise: str) -> None:
        cell = self.entry.near(prefix)
        if cell is None or not self.begin_at(cell.key):
            self.lingao.say(otherwise)

    def action_ways(self) -> None:
        """Show the ways to set the line under the cursor, each with what it would give."""
        line = self._line_here()
        if line is None:
            self.lingao.say(_("Put the cursor on a line of work to set its target."))
        elif line.refusal is not None:
            self.lingao.say(self.refused(line.refusal), "warning")
        else:
            self.lingao.open(WaysDialogue(line), self._given)

    def _given(self, answer: Any) -> None:
        if answer is not None:
            self.lingao.give(answer)

    def action_mend(self) -> None:
        """Give the order that has less of the resource under the cursor fall short."""
        resource = self.resource_here()
        if resource is None or not self._short_here():
            self.lingao.say(_("Nothing falls short on this line."))
        elif (fix := short_of(self.session, resource)) is None:
            self.lingao.do(Chain(resource))
        else:
            self.lingao.give(fix.order)

    def _short_here(self) -> bool:
        """Whether the resource of the line under the cursor falls short this season."""
        resource = self.resource_here()
        return resource is not None and self.session.forecast().balances[self.rules.at.short[resource]] > 0

    def action_ahead(self) -> None:
        """Show the seasons to come."""
        self.lingao.open(AheadDialogue(self._ahead), self._shown)

    def _shown(self, answer: Any) -> None:
        if answer is not None:
            self.lingao.do(answer)

    def action_last(self) -> None:
        """Show what was planned otherwise last season."""
        if self.session.past:
            self.lingao.open(LastPlanDialogue())
        else:
            self.lingao.say(_("There is no season before this one."))

    def _line_here(self) -> Work | None:
        """The line of work under the cursor; None where there is none."""
        cell = self.entry.near("process.")
        return (
            None
            if cell is None
            else self._view.lines[self.rules.number("processes", cell.key.partition(".")[2])]
        )

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why."""
        here = self._line_here() if action == "ways" else None
        return (
            super().idle(action)
            or (action == "ways" and (here is None or here.refusal is not None))
            or (action == "last" and not self.session.past)
            or (action == "mend" and not self._short_here())
            or (action == "free" and not handing_back(self.session))
        )

    def action_free(self) -> None:
        """Hand the line under the cursor back to the standing plan; where others were set by hand too, ask which."""
        found = handing_back(self.session)
        here = [one for one in found if one == self._back_here()]
        if not found:
            self.lingao.say(_("The standing plan draws up every line already."))
        elif here == list(found):
            self.lingao.give(found[0])
        else:
            self.lingao.open(hand_back_box(self.rules, here, found), self._handed)

    def _back_here(self) -> SetTarget | None:
        """What would hand the line under the cursor back; None where there is no line."""
        line = self._line_here()
        return SetTarget(self.rules.world.processes[line.process].id, None) if line is not None else None

    def _handed(self, answer: Any) -> None:
        here = self._back_here()
        if answer == ALL:
            self.lingao.give_together(handing_back(self.session))
        elif answer is not None and here is not None:
            self.lingao.give(here)

    def action_all(self) -> None:
        """List every store, or those in use."""
        if self.wanted or not any(plan_stores.idle(one) for one in self._view.balances):
            self.lingao.say(_("Every store there is to list is listed."))
            return
        self.everything = not self.everything
        self.show()
