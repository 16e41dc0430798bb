"""`trader`: silver first. What pays is made and sold, what is cheaper abroad is bought."""

from __future__ import annotations

from lingao.trials.bots.character import Character
from lingao.trials.bots.steward import Steward


class Trader(Steward):
    """Values silver, livelihood and a quiet sea; dependence does not trouble it. Listens to the exchange bench.

    Goods to sell are made before anything else that is not needed. It will often end as a Merchant Island or a
    Company Town: silver, livelihood and dependence are what it makes.
    """

    character = Character(
        points={"livelihood": 4, "threat": -4, "legitimacy": 2, "dependence": 1, "cohesion": 1, "health": 1},
        leanings={"trade": 5, "works": 2, "people": 2},
        techs=2,
        relics=8,
        wealth=10,
        trained=1,
        posts={"tree": 4, "school": 1, "audit": 1, "machines": 2, "health": 2, "frontier": 2},
        boldness=1,
        exports_first=True,
        bench="exchange",
    )
