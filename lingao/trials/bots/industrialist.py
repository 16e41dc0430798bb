"""`industrialist`: iron first. Self-reliance, machines and techs; people are fed so that they can work."""

from __future__ import annotations

from lingao.trials.bots.character import Character
from lingao.trials.bots.steward import Steward


class Industrialist(Steward):
    """Values self-reliance, trained hands, techs and what is left of the relics, listens to the works bench,
    promises boldly and works fifty hours.

    Eight of twelve develop, two keep the machines, one teaches. It believes the books, and nobody audits them.
    """

    character = Character(
        points={
            "self_reliance": 6,
            "skill": 2,
            "livelihood": 2,
            "legitimacy": 2,
            "health": 2,
            "dependence": -2,
        },
        leanings={"works": 5, "learning": 2, "trade": 2, "books": 0, "people": 1, "land": 0},
        techs=2,
        relics=10,
        trained=6,
        posts={"tree": 8, "school": 1, "machines": 2, "frontier": 1},
        boldness=1,
        projects=6,
        hours=50,
        bench="works",
    )
