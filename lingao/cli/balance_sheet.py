"""The balance report as CSV: one row a game, for whoever wants to reckon on."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import TextIO

from lingao.content.models.world import World
from lingao.trials.games import GameNote

PLAIN = (
    "bot", "seed", "ending", "seasons", "techs", "kept", "missed", "found_out", "hungry_seasons",
    "famine_years", "starved",
)  # fmt: skip


def write_games(file: TextIO, notes: Sequence[GameNote], world: World) -> None:
    """Write a header and a row for each game; a date that never came is empty."""
    writer = csv.writer(file)
    indicators = list(notes[0].indicators) if notes else []
    eras, techs = [era.id for era in world.eras], [tech.id for tech in world.techs]
    cards = [card.id for card in world.cards]
    writer.writerow([
        *PLAIN,
        *(f"indicator.{one}" for one in indicators),
        *(f"era.{one}" for one in eras),
        *(f"tech.{one}" for one in techs),
        *(f"card.{one}" for one in cards),
    ])  # fmt: skip
    for note in notes:
        writer.writerow([
            *(int(value) if isinstance(value := getattr(note, name), bool) else value for name in PLAIN),
            *(note.indicators[one] for one in indicators),
            *(note.era_dates.get(one, "") for one in eras),
            *(note.tech_dates.get(one, "") for one in techs),
            *(note.choices.get(one, "") for one in cards),
        ])  # fmt: skip
