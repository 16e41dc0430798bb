"""The balance report as one HTML page that needs nothing beside it: tables, and a band for each indicator."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from lingao.cli.balance_words import said_share, said_spread, season_namer
from lingao.content.models.world import World
from lingao.trials.balance import BotReport, Dates, Report
from lingao.trials.shares import Spread

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; max-width: 90rem; color: #222; background: #fff }
table { border-collapse: collapse; margin: 0 0 2rem } caption { text-align: left; font-weight: 600; padding: .4rem 0 }
th, td { border-bottom: 1px solid #ccc; padding: .15rem .7rem; text-align: right } th:first-child { text-align: left }
figure { display: inline-block; margin: 0 1rem 1rem 0 } figcaption { font-size: .85rem }
polygon { fill: #9db8cf } polyline { fill: none; stroke: #1d3f5e; stroke-width: 1.5 } rect { fill: #f4f4f2 }
"""
WIDTH, HEIGHT = 220, 80
FIGURES = {
    "seasons": "seasons", "techs": "techs", "cards_seen": "cards", "hungry_seasons": "hungry seasons",
    "found_out": "found out",
}  # fmt: skip
SHARES = {"famine": "famine year", "starved": "starved", "promises_kept": "promises kept"}


def page(report: Report, world: World) -> str:
    """The whole report as a page."""
    title = f"{report.games} games of {report.scenario}, {report.difficulty}, from seed {report.seed}"
    parts = [
        _figures(report),
        _table("Endings: share with 95 % interval", ["ending", *report.bots], _endings(report)),
        _table("When eras opened", ["era", *report.bots], _dates(report, world, "era_dates")),
        _table("When techs were learnt", ["tech", *report.bots], _dates(report, world, "tech_dates")),
        _overlap(report),
        _decisions(report),
        *(_bands(bot, found) for bot, found in report.bots.items()),
        _table("Choices of cards", ["card and choice", "met", "picked", *report.bots], _cards(report)),
        _never(report),
    ]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body><h1>{escape(title)}</h1>{"".join(parts)}</body></html>\n'


def _table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in row[1:])}</tr>'
        for row in rows
    )
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _figures(report: Report) -> str:
    rows = [["games", *(str(one.games) for one in report.bots.values())]]
    for name, told in FIGURES.items():
        rows.append([told, *(said_spread(getattr(one, name)) for one in report.bots.values())])
    for name, told in SHARES.items():
        rows.append([told, *(said_share(getattr(one, name)) for one in report.bots.values())])
    beats = [one.beats_random for one in report.bots.values()]
    rows.append(["beats random on its values", *(f"{one.per_cent:.0f} %" if one else "" for one in beats)])
    for name in next(iter(report.bots.values())).indicators:
        told = name.replace("_", " ")
        rows.append([told, *(said_spread(one.indicators[name]) for one in report.bots.values())])
    return _table("Median (10th to 90th); shares with 95 % interval", ["", *report.bots], rows)


def _endings(report: Report) -> Iterable[list[str]]:
    for ending in report.endings:
        found = [one.endings.get(ending) for one in report.bots.values()]
        yield [ending, *(said_share(one) if one else "" for one in found)]


def _dates(report: Report, world: World, section: str) -> Iterable[list[str]]:
    named = season_namer(world, report.scenario)

    def told(found: Dates) -> str:
        if found.seasons is None:
            return "never"
        when = f"{said_spread(found.seasons)} {named(int(found.seasons.median))}"
        return when if found.share.count == found.share.of else f"{when}, {found.share.per_cent:.0f} %"

    for one in world.eras if section == "era_dates" else world.techs:
        yield [one.id, *(told(getattr(bot, section)[one.id]) for bot in report.bots.values())]


def _overlap(report: Report) -> str:
    others = list(dict.fromkeys(other for row in report.overlap.values() for other in row))
    rows = [
        [bot, *(f"{row[other]:.2f}" if other in row else "" for other in others)]
        for bot, row in report.overlap.items()
    ]
    return _table("Techs in common: Jaccard index", ["bot", *others], rows) if rows else ""


def _decisions(report: Report) -> str:
    found = report.decisions
    if found is None:
        return ""
    rows = [
        ["moving one post shows nothing in eight seasons", said_share(found.idle), str(found.idle.of)],
        ["the same allocation stays best next season", said_share(found.same_best), str(found.same_best.of)],
    ]
    return _table("Decisions", ["", "share", "seasons sampled"], rows)


def _bands(bot: str, found: BotReport) -> str:
    figures = "".join(
        f"<figure>{_band(line)}<figcaption>{escape(name.replace('_', ' '))}</figcaption></figure>"
        for name, line in found.bands.items()
    )
    return f"<h2>{escape(bot)}: indicators by season, median and 10th to 90th</h2>{figures}"


def _band(line: Sequence[Spread]) -> str:
    """The band of one indicator over the seasons, 0 to 100 points upwards."""

    def at(season: int, points: float) -> str:
        return f"{season * WIDTH / max(1, len(line) - 1):.1f},{HEIGHT - points * HEIGHT / 100:.1f}"

    low = [at(n, one.p10) for n, one in enumerate(line)]
    high = [at(n, one.p90) for n, one in enumerate(line)]
    middle = [at(n, one.median) for n, one in enumerate(line)]
    return (
        f'<svg width="{WIDTH}" height="{HEIGHT}" role="img"><rect width="{WIDTH}" height="{HEIGHT}"/>'
        f'<polygon points="{" ".join([*low, *reversed(high)])}"/><polyline points="{" ".join(middle)}"/></svg>'
    )


def _cards(report: Report) -> Iterable[list[str]]:
    for card, found in report.cards.items():
        for choice, picked in found.choices.items():
            by_bot = [found.by_bot.get(bot, {}) for bot in report.bots]
            shares = [f"{one.get(choice, 0)} of {sum(one.values())}" if one else "" for one in by_bot]
            yield [f"{card}.{choice}", said_share(found.met), said_share(picked), *shares]


def _never(report: Report) -> str:
    told = {
        "Cards never met": report.cards_never_met,
        "Techs never learnt": report.techs_never_learnt,
        "Endings never met": report.endings_never_met,
    }
    lines = (f"<p>{head}: {escape(', '.join(entries) or 'none')}.</p>" for head, entries in told.items())
    return "".join(lines)
