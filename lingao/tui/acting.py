"""Acting on the game: orders given, taken back, saved or not; numbers asked about; what stands in the way told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from lingao.wording import _

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lingao.engine.orders import Order, Unqueue
    from lingao.savefile.problems import SaveProblem
    from lingao.session.session import Session
    from lingao.session.views.numbers import Number
    from lingao.tui.app import LingaoApp


class Acting:
    """The part of the app through which screens act on the game on the table."""

    @property
    def session(self) -> Session:
        """The game on the table."""
        raise NotImplementedError

    @property
    def _app(self) -> LingaoApp:
        return cast("LingaoApp", self)

    def give(self, order: Order) -> bool:
        """Give an order; what stands in its way is told. True when it was given."""
        from lingao.savefile.problems import SaveProblem
        from lingao.session.views.pulled import let_go, pulled_in

        if along := let_go(self.session, order):
            return self._give_up(order, along)
        pulled = pulled_in(self.session, order)
        try:
            refusal = self.session.give(order)
        except SaveProblem as problem:
            self.trouble(problem, lambda: self.give(order))
            return False
        if refusal is not None:
            from lingao.wording.refusals import refusal_text

            self.say(refusal_text(self.session.rules, refusal), "warning")
            return False
        if pulled:
            from lingao.wording.orders import pulled_text

            self.say(pulled_text(self.session.rules, pulled))
        self.tell_change()
        return True

    def _give_up(self, order: Order, along: Sequence[Unqueue]) -> bool:
        """Take a project off the queue with what only it leaned on. True when all of it was."""
        from lingao.wording.orders import let_go_text

        given = self.give_together((order, *along))
        if given:
            self.say(let_go_text(self.session.rules, along))
        return given

    def give_together(self, orders: Sequence[Order]) -> bool:
        """Give orders as one; what stands in the way of one of them is told. True when all were given."""
        from lingao.savefile.problems import SaveProblem
        from lingao.session.together import give_together
        from lingao.wording.refusals import refusal_text

        try:
            refusal = give_together(self.session, orders)
        except SaveProblem as problem:
            self.tell_change()
            self.trouble(problem, None)
            return False
        self.tell_change()
        if refusal is not None:
            self.say(refusal_text(self.session.rules, refusal), "warning")
        return refusal is None

    def undo(self) -> None:
        """Take back the season's last order, and those given together with it."""
        from lingao.savefile.problems import SaveProblem
        from lingao.session.together import undo_together
        from lingao.wording.orders import taken_back_text

        try:
            orders = undo_together(self.session)
        except SaveProblem as problem:
            self.trouble(problem, self.undo)
            return
        if not orders:
            self.say(_("Nothing to take back: no order was given this season."))
            return
        self.say(taken_back_text(self.session.rules, orders))
        self.tell_change()

    def trouble(self, problem: SaveProblem, retry: Callable[[], object] | None) -> None:
        """Tell of a problem with the save, and offer what can be done."""
        from lingao.tui.screens.trouble import Trouble

        def then(answer: Any) -> None:
            if answer == "again" and retry is not None:
                retry()

        self._app.open(Trouble(problem, retry is not None), then)

    def play_unsaved(self) -> None:
        """Go on without keeping what happens from here on; the save stays as it is."""
        from lingao.session.unkept import play_unsaved

        play_unsaved(self.session)
        self.say(_("From here on nothing is saved."), "warning")

    def ask(self, number: Number) -> None:
        """Show why a number is what it is."""
        from lingao.tui.screens.why import WhyDialogue

        self.session_looked(number)
        self._app.open(WhyDialogue(number))

    def session_looked(self, number: Number) -> None:
        """Remember that a number was looked into."""
        from lingao.session.looked import looked_at

        looked_at(self.session, number.account)

    def do(self, act: Any) -> None:
        """Do what a cell is for: an order, a place to go, something to open."""
        from lingao.tui.doing import do

        do(self._app, act)

    def tell_change(self) -> None:
        """Let every screen that shows the game show it anew, the lowest first."""
        for screen in self._app.screen_stack:
            refresh = getattr(screen, "refresh_game", None)
            if refresh is not None:
                refresh()

    def say(self, text: str, severity: Any = "information") -> None:
        """Say something in passing."""
        self._app.notify(text, severity=severity, markup=False, timeout=6)

    def hush(self, *_left: object) -> None:
        """What was said of a screen or a tab goes when that is left; it would cover figures of the next."""
        self._app.clear_notifications()
