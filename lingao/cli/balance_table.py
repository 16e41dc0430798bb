"""The balance report on a terminal: figures by bot, endings, dates, decisions, and what nobody met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from lingao.cli.balance_words import said_share, said_spread, season_namer

if TYPE_CHECKING:
    from collections.abc import Callable

    from lingao.content.models.world import World
    from lingao.trials.balance import Dates, Report

FAVOURED = 95
"""Per cent from which a choice counts as the only one taken."""
OFTEN = 10
"""Games in which a card must have been met for that."""
ACROSS = 5
SHORT = 6
"""Letters of a bot's name at the head of a narrow column."""
HALF = 50


def print_report(report: Report, world: World) -> None:
    """Print everything that fits a terminal; the page and the JSON hold the rest."""
    console = Console()
    title = f"{report.games} games of {report.scenario}: median (10th to 90th), shares with 95 % interval"
    _print(console, title, _figures(report))
    _print(console, "Indicators at the end, true", _indicators(report))
    _print(console, "Seasons in which eras opened", _eras(report, world))
    console.print("Endings", style="italic")
    for bot, found in report.bots.items():
        endings = ", ".join(f"{name} {said_share(one)}" for name, one in found.endings.items())
        console.print(f"  {bot}: {endings}", highlight=False)
    console.print(_techs(report, world))
    if report.overlap:
        console.print(_overlap(report))
    _print_decisions(console, report)
    _print_never(console, report)


def _print(console: Console, title: str, columns: dict[str, dict[str, str]]) -> None:
    """Tables of at most five columns, bots down the side, so that they stand on eighty characters."""
    names = list(columns)
    for first in range(0, len(names), ACROSS):
        table = Table(title=None if first else title, title_justify="left", box=SIMPLE_HEAD)
        table.add_column("bot")
        for name in names[first : first + ACROSS]:
            table.add_column(name, justify="right")
        for bot in columns[names[first]]:
            table.add_row(bot, *(columns[name][bot] for name in names[first : first + ACROSS]))
        console.print(table)


def _figures(report: Report) -> dict[str, dict[str, str]]:
    found = report.bots.items()
    spreads = {
        "seasons": "seasons", "techs": "techs", "cards": "cards_seen", "hungry seasons": "hungry_seasons",
    }  # fmt: skip
    shares = {"famine year": "famine", "starved": "starved", "promises kept": "promises_kept"}
    columns = {"games": {bot: str(one.games) for bot, one in found}}
    for head, name in spreads.items():
        columns[head] = {bot: said_spread(getattr(one, name)) for bot, one in found}
    for head, name in shares.items():
        columns[head] = {bot: said_share(getattr(one, name)) for bot, one in found}
    columns["beats random"] = {
        bot: f"{one.beats_random.per_cent:.0f} %" if one.beats_random else "–" for bot, one in found
    }
    return columns


def _indicators(report: Report) -> dict[str, dict[str, str]]:
    names = next(iter(report.bots.values())).indicators
    return {
        name.replace("_", " "): {bot: said_spread(one.indicators[name]) for bot, one in report.bots.items()}
        for name in names
    }


def _eras(report: Report, world: World) -> dict[str, dict[str, str]]:
    """Of every era that does not stand open from the start; with the date of the median."""
    named = season_namer(world, report.scenario)
    return {
        era.id: {bot: _era(one.era_dates[era.id], named) for bot, one in report.bots.items()}
        for era in world.eras
        if era.opened_by
    }


def _era(found: Dates, named: Callable[[int], str]) -> str:
    if found.seasons is None:
        return "never"
    told = f"{said_spread(found.seasons)} {named(int(found.seasons.median))}"
    return told if found.share.count == found.share.of else f"{told}, {found.share.per_cent:.0f} %"


def _techs(report: Report, world: World) -> Table:
    """The median season of each tech, in brackets where under half of the games came to it."""
    table = Table(
        title="Techs: median season; (in brackets) learnt in under half of the games", title_justify="left",
        box=None, padding=(0, 1, 0, 0),
    )  # fmt: skip
    table.add_column("tech", max_width=16, no_wrap=True)
    for bot in report.bots:
        table.add_column(bot[:SHORT], justify="right")
    for tech in world.techs:
        found = [one.tech_dates[tech.id] for one in report.bots.values()]
        if any(one.seasons for one in found):
            table.add_row(tech.id, *map(_tech, found))
    return table


def _tech(found: Dates) -> str:
    if found.seasons is None:
        return "–"
    return f"{found.seasons.median:g}" if found.share.per_cent >= HALF else f"({found.seasons.median:g})"


def _overlap(report: Report) -> Table:
    table = Table(
        title="Techs in common: Jaccard index", title_justify="left", box=None, padding=(0, 1, 0, 0)
    )
    others = list(dict.fromkeys(other for row in report.overlap.values() for other in row))
    table.add_column("bot")
    for other in others:
        table.add_column(other[:SHORT], justify="right")
    for bot, row in report.overlap.items():
        table.add_row(bot, *(f"{row[other]:.2f}" if other in row else "" for other in others))
    return table


def _print_decisions(console: Console, report: Report) -> None:
    found = report.decisions
    if found is None:
        return
    console.print(
        f"moving one post shows nothing in eight seasons: {said_share(found.idle)} of {found.idle.of}"
    )
    console.print(
        f"the same allocation stays best next season: {said_share(found.same_best)} of {found.same_best.of}"
    )


def _print_never(console: Console, report: Report) -> None:
    one_way = [
        f"{card}.{choice}"
        for card, found in report.cards.items()
        for choice, picked in found.choices.items()
        if picked.per_cent >= FAVOURED and picked.of >= OFTEN
    ]
    for told, entries in (
        ("cards never met", report.cards_never_met),
        (f"choices never picked of {len(report.cards)} cards met", report.choices_never_picked),
        (f"choices picked in {FAVOURED} % or more", one_way),
        ("techs never learnt", report.techs_never_learnt),
        ("endings never met", report.endings_never_met),
    ):
        console.print(f"{told}: {', '.join(entries) or 'none'}", highlight=False)
