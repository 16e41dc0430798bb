"""The report's parts in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lingao.tui import glyphs
from lingao.tui.acts import Go, MovePost, OpenCard
from lingao.tui.screens.desk_council import clue_lines
from lingao.tui.screens.warnings import warning_lines
from lingao.tui.widgets.cells import Cell, Line, Look, bulleted, clipped, filled, line_width, text_lines
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, marked, of, words
from lingao.wording.accounts import account_text
from lingao.wording.causes import cause_text
from lingao.wording.cells import width
from lingao.wording.changes import mattered_text
from lingao.wording.figures import figure
from lingao.wording.hindsight import came_text, hindsight_text
from lingao.wording.hungry import hungry
from lingao.wording.losses import lost_text
from lingao.wording.names import names_of
from lingao.wording.shortages import reason_text
from lingao.wording.threads import hung_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.hindsight import Told
    from lingao.session.views.report import Judged, ReportView, Surprise

LABEL: Final = 38
"""Cells for what a surprise is about; more where its name is longer."""
MOST_SHORT: Final = 6
MOST_MOVED: Final = 3
JUDGED: Final = {
    "kept": marked("kept"),
    "missed": marked("missed"),
    "close": marked("missed by little: let pass"),
    "found": marked("found out: it was kept on paper only"),
}


def dead(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """Who died of hunger: before anything else, since nothing else that happened weighs as much."""
    if not view.tolls:
        return []
    (mark, said), *rest = text_lines(hungry(names_of(rules), view.tolls), cells, "bad", indent=2)
    return [(mark, Cell(said.text, look="bad", number=view.hunger, key="hunger")), *rest]


def surprises(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """What surprised, the most surprising first: what mattered most, and what did not come out as planned."""
    if view.mattered is None and not view.surprises:
        return text_lines(_("Nothing surprised: the season came out as planned."), cells, "strong")
    figures = [[clipped(line, cells) for line in _surprise(rules, one, cells)] for one in view.surprises]
    if view.mattered is not None:
        told = text_lines(mattered_text(rules, *view.mattered), cells, "strong")
        figures.insert(1 if view.figure_first else 0, told)
    lines = [line for block in figures for line in block]
    if not view.surprises and not view.tolls and not view.shortages:
        lines += text_lines(_("Otherwise nothing came out much different from the plan."), cells, "muted")
    return lines


def _surprise(rules: Ruleset, one: Surprise, cells: int) -> list[Line]:
    label = (
        names_of(rules).promise(one.promise) if one.promise >= 0 else account_text(rules, one.account).label
    )
    line: list[Cell] = []
    if one.promised is not None:
        line += [
            Cell(_("promised") + " ", look="muted"),
            number_cell(rules, one.promised),
            Cell(" · ", look="muted"),
        ]
    planned = figure(rules, one.account, one.planned)
    line += [Cell(_("planned {figure}").format(figure=planned), look="muted"), Cell(" · ", look="muted")]
    line += [
        Cell(_("reported") + " ", look="muted"),
        number_cell(rules, one.reported, look="strong"),
        Cell(" · ", look="muted"),
    ]
    if one.counted is None:
        unknown = _("counted {mark}").format(mark=glyphs.signs().doubt)
        line.append(
            Cell(
                unknown,
                act=MovePost(),
                key=f"counted.{one.account}",
                look="muted",
                tip=_("An audit post counts. Enter: move a post."),
            )
        )
    else:
        line.append(Cell(_("counted {figure}").format(figure=figure(rules, one.account, one.counted))))
    beside: Line = (Cell(label, max(LABEL, width(label))), Cell(" "), *line)
    lines: list[Line] = [beside] if line_width(beside) <= cells else [(Cell(label),), (Cell("  "), *line)]
    if one.cause is not None:
        lines.append((Cell("  " + cause_text(rules, *one.cause), look="muted"),))
    return lines


def judged(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """Promises judged."""
    lines = [line for one in view.judged for line in _judged(rules, one, cells)]
    return [(Cell(_("PROMISES JUDGED"), look="heading"),), *lines] if lines else []


def _judged(rules: Ruleset, one: Judged, cells: int) -> list[Line]:
    """What became of a promise; below it when it was given, from which Enter leads there."""
    look: Look = "good" if one.how == "kept" else "bad"
    mark = glyphs.signs().yes if one.how == "kept" else glyphs.signs().no
    name, hung = names_of(rules).promise(one.promise), one.hung
    parts: list[Line] = [
        (Cell(mark + " ", look=look), Cell(name, max(width(name), 34))),
        (Cell("  " + _("promised") + " ", look="muted"), number_cell(rules, one.promised)),
        (Cell(" · " + _("said") + " ", look="muted"), number_cell(rules, one.said)),
        (Cell(" · "), Cell(_(JUDGED[one.how]), look=look)),
    ]
    leads = OpenCard(hung.card, hung.season) if hung.card >= 0 else Go("chronicle", f"season.{hung.season}")
    said = Cell(hung_text(rules, hung.season, hung.card), look="muted", act=leads, key=f"hung.{one.promise}")
    return [*filled(parts, cells), (Cell("  "), said)]


def shortages(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """What was not there, who asked for it, and what kept it from being made."""
    names = names_of(rules)
    lines: list[Line] = []
    for one in view.shortages[:MOST_SHORT]:
        line: Line = (
            Cell(names.resource(one.resource), 20),
            Cell(_("short by") + " ", look="muted"),
            number_cell(rules, one.amount, look="bad"),
            Cell(", " + cause_text(rules, one.cause, -1), look="muted"),
        )
        lines.append(clipped(line, cells))
        lines += text_lines(reason_text(rules, one.why, one.makers), cells, "muted", indent=2)
    return [(Cell(_("RAN SHORT"), look="heading"),), *lines] if lines else []


def happened(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """Cards, projects, events, people."""
    names = names_of(rules)
    said: list[str] = []
    if view.learnt:
        said.append(
            # A tech and the building of its name are often finished together.
            _("Finished: {names}").format(
                names=words.listed(list(dict.fromkeys(names.project(n) for n in view.learnt)))
            )
        )
    for event in view.events:
        entry = rules.world.events[event]
        said.append(
            _("{event}: {text}").format(
                event=names.event(event), text=of(f"events.{entry.id}.text", entry.text)
            )
        )
    said += [lost_text(rules, handle, cause) for handle, cause in view.lost]
    lines = [line for one in view.answered for line in _answered(rules, view.season, *one, cells)]
    lines += [line for one in said for line in bulleted(one, cells)]
    lines.append(_deaths(rules, view))
    return lines


def _answered(rules: Ruleset, season: int, card: int, choice: int, silent: bool, cells: int) -> list[Line]:
    """A card and what was carried out; Enter leads to its thread, the vote and what came of it."""
    names = names_of(rules)
    how = _("{card}: {choice} (nobody answered)") if silent else _("{card}: {choice}")
    said = how.format(card=names.card(card), choice=names.choice(card, choice))
    (dot, text), *rest = bulleted(said, cells)
    return [(dot, replace(text, act=OpenCard(card, season), key=f"answered.{card}")), *rest]


def _deaths(rules: Ruleset, view: ReportView) -> Line:
    return (
        Cell("· " + _("Born") + " "),
        number_cell(rules, view.births),
        Cell(_(",") + " " + _("died") + " "),
        number_cell(rules, view.deaths),
        Cell(_(",") + " " + _("townships included")),
    )


def posts(rules: Ruleset, told: Told | None, cells: int) -> list[Line]:
    """What those moved gave, and the best single move that was left lying; nothing before it is known."""
    if told is None:
        return []
    said = [came_text(rules, one, told.until) for one in told.moved[:MOST_MOVED]]
    if told.left is not None:
        said.append(hindsight_text(rules, told.left, told.until))
    return [line for one in said for line in bulleted(one, cells)]


def clue(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """The season's free doubt."""
    return clue_lines(rules, view.clue, cells) if view.clue is not None else []


def ahead(rules: Ruleset, view: ReportView, cells: int) -> list[Line]:
    """What waits."""
    lines = [line for one in view.ahead[:6] for line in warning_lines(rules, one, cells, could=False)]
    return [(Cell(_("AHEAD"), look="heading"),), *lines] if lines else []
