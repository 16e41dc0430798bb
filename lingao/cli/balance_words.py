"""How the balance report says a share, a spread and a season, on a terminal and on a page."""

from __future__ import annotations

from collections.abc import Callable

from lingao.content.models.world import World
from lingao.engine.ruleset import Ruleset
from lingao.trials.shares import Share, Spread
from lingao.wording.dates import date


def said_share(share: Share) -> str:
    """`12 % (5-24)`: the share and its interval."""
    return f"{share.per_cent:.0f} % ({share.low:.0f}-{share.high:.0f})"


def said_spread(spread: Spread) -> str:
    """`40 (31-40)`: the median, the tenth and the ninetieth percentile."""
    return f"{spread.median:g} ({spread.p10:g}-{spread.p90:g})"


def season_namer(world: World, scenario: str) -> Callable[[int], str]:
    """Says a season's number as a date of the scenario; the start for 0."""
    calendar = Ruleset(world, scenario).calendar
    return lambda season: date(calendar, max(1, season))
