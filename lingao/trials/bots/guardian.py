"""`guardian`: nobody lands here unasked. Posts on the coast, full stores, one house."""

from __future__ import annotations

from lingao.trials.bots.character import Character
from lingao.trials.bots.steward import Steward


class Guardian(Steward):
    """Values a low threat, cohesion, full stores and doing without the sea; listens to the shield bench.

    Four of twelve stand watch, and presents go up the river for as long as they keep sails away. In more than
    six games of ten it ends as a Recognised Prefecture: a quiet coast is what it makes, and all it asks for.
    """

    character = Character(
        points={
            "threat": -7,
            "cohesion": 5,
            "dependence": -4,
            "self_reliance": 3,
            "livelihood": 1,
            "legitimacy": 1,
            "health": 1,
        },
        leanings={"guard": 5, "food": 5, "land": 2},
        techs=2,
        relics=15,
        lives=2,
        posts={"tree": 5, "school": 1, "audit": 1, "machines": 1, "frontier": 4},
        bench="shield",
    )
