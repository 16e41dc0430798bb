"""`humanist`: people first. Food, water, wards, schools and a court; iron when there are hands for it."""

from __future__ import annotations

from lingao.trials.bots.character import Character
from lingao.trials.bots.steward import Steward


class Humanist(Steward):
    """Values livelihood, health, legitimacy and skill, every life, and schooling; listens to the commons bench.

    Posts at the infirmary and the school come before the tree; promises are modest; hours are under the usual;
    a kept promise whose figure has sunk is admitted. It will often end as a School of the South Sea.
    """

    character = Character(
        points={
            "livelihood": 5,
            "health": 5,
            "legitimacy": 4,
            "skill": 3,
            "truthfulness": 2,
            "cohesion": 2,
            "environment": 2,
            "self_reliance": 1,
            "threat": -1,
        },
        leanings={"people": 5, "learning": 4, "food": 4, "books": 2, "land": 2, "works": 0, "guard": 0},
        techs=1,
        relics=8,
        trained=4,
        lives=8,
        posts={"tree": 4, "school": 3, "health": 3, "audit": 2},
        stay=110,
        hours=45,
        ration=105,
        bench="commons",
    )
