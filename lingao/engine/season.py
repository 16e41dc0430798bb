"""The season: the rulebook's table of contents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lingao.engine.chance import Chance
from lingao.engine.ledger import Ledger
from lingao.engine.phases.calendar import calendar
from lingao.engine.phases.cards import cards
from lingao.engine.phases.council import council
from lingao.engine.phases.decrees import decrees
from lingao.engine.phases.develop import develop
from lingao.engine.phases.feed import feed
from lingao.engine.phases.frontier import frontier
from lingao.engine.phases.harvest import harvest
from lingao.engine.phases.harvest_year import harvest_year
from lingao.engine.phases.heal_and_bury import heal_and_bury
from lingao.engine.phases.judgement import judgement
from lingao.engine.phases.mood import mood
from lingao.engine.phases.muster import muster
from lingao.engine.phases.procure import procure
from lingao.engine.phases.produce import produce
from lingao.engine.phases.report import report
from lingao.engine.phases.stocktaking import stocktaking
from lingao.engine.phases.teach import teach
from lingao.engine.phases.trade import trade
from lingao.engine.phases.wear import wear
from lingao.engine.phases.weather import weather
from lingao.engine.ruleset import Ruleset

Phase = Callable[[Ruleset, Ledger, Chance], None]

PHASES: Final[tuple[Phase, ...]] = (
    decrees,  # what was ordered is carried out
    muster,  # heads turn out
    weather,  # sea and sky
    produce,  # works run
    develop,  # techs and buildings
    trade,  # ports
    harvest,  # the townships' crop
    report,  # offices write
    procure,  # food is levied on what they wrote
    feed,  # everybody eats
    heal_and_bury,  # births, deaths, accidents
    harvest_year,  # the season is counted into its year; in winter the year is judged
    teach,  # courses
    wear,  # what the season wears out
    stocktaking,  # empty shelves correct the books
    mood,  # the ten indicators
    council,  # benches, support
    frontier,  # raids, losses
    judgement,  # promises, endings
    calendar,  # the page turns
    cards,  # what comes before the council next
)
"""A season, in order. What a phase does and why stands in its module and its page of docs/rules."""
