"""One conversation in plain mode: the game, the paper, and what the last lines left open."""

from __future__ import annotations

from lingao.engine.orders import Order
from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session
from lingao.session.together import give_together
from lingao.session.views.pulled import let_go, pulled_in
from lingao.text.finding import Lexicon
from lingao.text.paper import Paper
from lingao.wording import _
from lingao.wording.names import Names, names_of
from lingao.wording.orders import let_go_text, order_text, pulled_text
from lingao.wording.refusals import refusal_text


class Talk:
    """What every command works on."""

    def __init__(self, session: Session, paper: Paper) -> None:
        self.session = session
        self.paper = paper
        self.warned = False
        """Whether the check list of this season, with the orders that stand, has been shown."""
        self.done = False
        """Whether the conversation is over."""
        self.figures: Lexicon | None = None
        """What every figure is called; made when first asked for."""

    @property
    def rules(self) -> Ruleset:
        """The rules of the game under way."""
        return self.session.rules

    @property
    def names(self) -> Names:
        """The names of its world."""
        return names_of(self.rules)

    def take_up(self, session: Session) -> None:
        """Go on with another course of the same game."""
        self.session = session
        self.warned = False

    def give(self, order: Order) -> bool:
        """Give an order and say so, or say everything that is missing; whether it was given.

        Raises:
            SaveProblem: when it cannot be saved; then it was not given.
        """
        pulled, along = pulled_in(self.session, order), let_go(self.session, order)
        refusal = give_together(self.session, (order, *along))
        if refusal is not None:
            self.say(refusal_text(self.rules, refusal))
            return False
        self.warned = False
        self.say(_("Ordered: {order}.").format(order=order_text(self.rules, order)))
        if pulled:
            self.say(pulled_text(self.rules, pulled))
        if along:
            self.say(let_go_text(self.rules, along))
        return True

    def say(self, text: str) -> None:
        """One paragraph to the player."""
        self.paper.line(text, hang=0)
