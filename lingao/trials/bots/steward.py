"""The steward: a season's work of every bot that has a character, in order."""

from __future__ import annotations

from typing import ClassVar

from lingao.engine import orders as o
from lingao.trials.bots.building import build_what_is_worth_it, house_people, renew_what_is_worn, serve_more
from lingao.trials.bots.character import Character
from lingao.trials.bots.choosing import answer_cards, enact_what_is_worth_it
from lingao.trials.bots.common import Desk
from lingao.trials.bots.exporting import make_to_sell
from lingao.trials.bots.posting import man_the_posts
from lingao.trials.bots.promising import (
    admit_what_was_false,
    call_the_count,
    hang_promises,
    lower_what_slips,
)
from lingao.trials.bots.queueing import Unlockers, queue_techs, stand_what_they_lean_on
from lingao.trials.bots.trading import trade
from lingao.trials.bots.training import train
from lingao.trials.bots.valuing import Appraisal


class Steward:
    """Does everything a planner can do, by a character's values. One instance plays one game."""

    character: ClassVar[Character]

    def __init__(self) -> None:
        self._appraisal: Appraisal | None = None
        self._unlockers: Unlockers | None = None

    def play(self, desk: Desk) -> None:
        """Give the season's orders."""
        if self._appraisal is None or self._unlockers is None:
            self._appraisal, self._unlockers = Appraisal(desk.rules, self.character), Unlockers(desk.rules)
            desk.give(o.SetHours(self.character.hours))
            desk.give(o.SetRation(self.character.ration))
        appraisal = self._appraisal
        answer_cards(desk, self.character, appraisal)
        hang_promises(desk, self.character)
        lower_what_slips(desk)
        stand_what_they_lean_on(desk, queue_techs(desk, self.character, appraisal, self._unlockers))
        renew_what_is_worn(desk)
        house_people(desk, appraisal)
        serve_more(desk, appraisal)
        build_what_is_worth_it(desk, appraisal)
        trade(desk)
        make_to_sell(desk, self.character, appraisal)
        train(desk, self.character)
        enact_what_is_worth_it(desk, self.character, appraisal)
        self.post(desk)
        admit_what_was_false(desk, self.character)
        call_the_count(desk, self.character)

    def post(self, desk: Desk) -> None:
        """Send the twelve where they are wanted."""
        man_the_posts(desk, self.character.posts)
