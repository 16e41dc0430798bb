"""Weather: the crop of the season, and what sea and sky do."""

from __future__ import annotations

from lingao.engine.chance import Chance
from lingao.engine.ledger import Cause, Ledger, because
from lingao.engine.ruleset import Ruleset

SKY = Cause("chance", "weather")


def weather(rules: Ruleset, book: Ledger, chance: Chance) -> None:
    """Draw the crop's weather, then each event that may happen now."""
    at, season = rules.at, book[rules.at.season[0]]
    book.put(at.crop[0], drawn_crop(rules, chance, season), SKY)
    for event in rules.council.events:
        if event.when(book.balances) and chance.happens(event.per_mille, season, "event", event.key):
            cause = because("event", event.id)
            book.put(at.happened[event.ordinal], season, cause)
            book.put(at.crop[0], book[at.crop[0]] * event.crop // 1000, cause)
            for deed in event.deeds:
                deed(book, cause, chance)


def drawn_crop(rules: Ruleset, chance: Chance, season: int) -> int:
    """Per mille of a normal crop: four even draws around the mean, so that extremes are rare."""
    spread = rules.constant.weather_spread
    drawn = sum(chance.between(-spread, spread, season, "weather", str(n)) for n in range(4))
    return rules.constant.weather_mean + drawn
