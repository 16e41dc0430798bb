"""`planner`: the greedy rule. Whatever the forecast says gains most next season, all values weighed alike."""

from __future__ import annotations

from dataclasses import replace

from lingao.content.vocabulary import WORK
from lingao.engine.game import foresee
from lingao.trials.bots.character import Character, worth
from lingao.trials.bots.common import Desk
from lingao.trials.bots.posting import man_the_posts, shifted
from lingao.trials.bots.steward import Steward

TRIED = tuple(work for work in WORK if work != "tree")
PROGRESS = 10
"""What a tech under way is worth to the forecast: a season shows only a part of what it will bring."""


class Planner(Steward):
    """Values every indicator about alike and tries each season by forecast to which work two more posts would go best.

    It looks one season ahead and no further: what pays late (schools, audits) it finds only when it hurts.
    Of techs it wants books, land and schooling, admits what its books no longer show, and calls the Count before its date.
    It ends as an Ordinary Town, or where its pupils carry it that far as a School of the South Sea.
    """

    character = Character(
        points={
            "livelihood": 3,
            "health": 3,
            "legitimacy": 3,
            "truthfulness": 2,
            "cohesion": 2,
            "skill": 2,
            "environment": 2,
            "self_reliance": 3,
            "threat": -2,
            "dependence": -1,
        },
        leanings={"books": 5, "land": 3, "learning": 4},
        techs=2,
        relics=12,
        trained=3,
        lives=2,
        projects=5,
        posts={"tree": 4, "school": 1, "audit": 3, "machines": 1, "health": 2, "frontier": 1},
    )

    def post(self, desk: Desk) -> None:
        """Try the usual posts and each work with two more, and keep the best by a forecast of the season."""
        eager = replace(self.character, techs=PROGRESS)
        tried = [self.character.posts, *(shifted(self.character.posts, work, 2) for work in TRIED)]
        forecasts = []
        for counts in tried:
            trial = desk.copy()
            man_the_posts(trial, counts)
            after = foresee(desk.rules, trial.balances)
            forecasts.append(worth(desk.rules, after, eager))
        man_the_posts(desk, tried[forecasts.index(max(forecasts))])
