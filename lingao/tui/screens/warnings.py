"""Warnings in words: one line each, with where to go to mend it and the order that does. The desk, the check list and reports show them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from lingao.content.vocabulary import LABOUR
from lingao.engine import limits
from lingao.tui.acts import Chain, Go, Hang, OpenCard
from lingao.tui.widgets.cells import Cell, Line, Look, filled, text_lines
from lingao.tui.widgets.figures import bare, number_cell, text_of
from lingao.wording import _, dates, numbers, of, words
from lingao.wording.keys import key_name
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of
from lingao.wording.orders import order_text, until_text
from lingao.wording.worth_doing import could_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.checklist import Concern, Fix

FIX: Final = "fix."
"""How the keys of the cells begin that put a warning right."""
Said = Callable[["Ruleset", "Concern"], tuple[str, Any]]
"""A sentence, and what Enter on it does."""


def warning_lines(rules: Ruleset, one: Concern, cells: int, *, could: bool = True) -> list[Line]:
    """A warning: its sentence, its figure, and (`could`) what hands without work could do more of."""
    text, act = SENTENCES[one.kind](rules, one)
    mark = Cell("! " if one.grave else "· ", look="bad" if one.grave else "muted")
    look: Look = "" if one.grave else "muted"
    first, *rest = text_lines(text, cells, look, indent=2)
    sentence = Cell(
        first[1].text, act=act, key=f"warning.{one.kind}.{one.subject}", look=look,
        tip=_("Enter: where to mend it."),
    )  # fmt: skip
    lines: list[Line] = [(mark, sentence), *rest]
    lines = [*lines[:-1], *filled([lines[-1], *_figures(rules, one)], cells)]
    if one.fix is not None:
        lines += filled(_fix(rules, one, one.fix), cells, indent=4)
    if could and one.kind == "idle":
        lines += filled(_could(rules, one), cells, indent=4)
    return lines


def _fix(rules: Ruleset, one: Concern, fix: Fix) -> list[Line]:
    """The order that puts it right, its key before it; how long it goes on, and what the figure would come to."""
    key = f"{FIX}{one.kind}.{one.subject}"
    order = Cell(
        order_text(rules, fix.order), act=fix.order, key=key, look="accent",
        tip=_("Enter or x orders it, u takes it back."),
    )  # fmt: skip
    parts: list[Line] = [(Cell("    "), Cell(key_name("x") + " ", look="strong"), order)]
    then = [
        *([until] if (until := until_text(fix.order)) else []),
        *([_("then {figure}").format(figure=text_of(rules, fix.after))] if fix.after is not None else []),
    ]
    for more in then:
        parts[-1] = (*parts[-1], Cell(_(","), look="muted"))
        parts.append((Cell(" "), Cell(more, look="muted")))
    return parts


def _figures(rules: Ruleset, one: Concern) -> list[Line]:
    """The figures behind the sentence."""
    parts: list[Line] = []
    if one.number is not None:
        comma = (Cell(_(","), look="muted"),) if one.more else ()
        figure = text_of(rules, one.number)
        if one.share:
            figure = _("{figure} ({share})").format(figure=figure, share=numbers.percent(one.share))
        parts.append((Cell(" "), number_cell(rules, one.number, look="strong", text=figure), *comma))
    for place, (subject, number) in enumerate(one.more, 1):
        comma = (Cell(_(","), look="muted"),) if place < len(one.more) else ()
        name = Cell(words.people(LABOUR[subject]) + " ", look="muted")
        parts.append((Cell(" "), name, number_cell(rules, number, text=bare(rules, number)), *comma))
    if one.need is not None:
        parts.append((Cell(" " + _("of") + " ", look="muted"), number_cell(rules, one.need)))
    return parts


def _could(rules: Ruleset, one: Concern) -> list[Line]:
    """What hands without work could do that is wanted, each leading to its line of the plan; what else takes them."""
    if not one.could:
        said = _("nothing they could make is asked for or sells; what takes hands is")
        return [(Cell("    " + said, look="muted"),), *_else()]
    parts: list[Line] = [(Cell("    " + _("there is room for more of"), look="muted"),)]
    for place, it in enumerate(one.could, 1):
        entry = rules.world.processes[it.process]
        name = Cell(
            could_text(rules, it.process, it.why, it.port), act=Go("plan", f"process.{entry.id}"), key=f"could.{entry.id}",
            tip=_("Enter: its line of the plan."),
        )  # fmt: skip
        comma = (Cell(_(","), look="muted"),) if place < len(one.could) else ()
        parts.append((Cell(" "), name, *comma))
    parts[-1] = (*parts[-1], Cell(_("; or"), look="muted"))
    return [*parts, *_else()]


def _else() -> list[Line]:
    """What else takes hands, or gives them rest."""
    ways = (
        (_("a course"), Go("people")),
        (_("a building"), Go("tree")),
        (_("a shorter week"), Go("people", "hours")),
    )
    parts: list[Line] = []
    for place, (name, act) in enumerate(ways, 1):
        comma = (Cell(_(","), look="muted"),) if place < len(ways) else ()
        parts.append(
            (Cell(" "), Cell(name, act=act, key=f"else.{place}", tip=_("Enter goes there.")), *comma)
        )
    return parts


def _card(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    name = names_of(rules).card(it.subject)
    return _("unanswered, a card goes its own way: {card}").format(card=name), OpenCard(it.subject)


def _food(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    return _("{food} for less than the season after:").format(food=names_of(rules).resource(it.subject)), Go(
        "plan"
    )


def _hunger(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    return _("rations will not be met:"), Go("people")


def _township(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    said = _("people will die of hunger, {place} eats least:")
    return said.format(place=names_of(rules).office(it.subject)), Go(
        "people", f"office.{rules.world.offices[it.subject].id}"
    )


def _ahead(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    said = _(
        "as things stand hunger comes in {date}, {place} most; a lower levy before the next harvest would help; dead:"
    )
    place, date = names_of(rules).office(it.subject), dates.date(rules.calendar, it.season)
    return said.format(date=date, place=place), Go("people", f"office.{rules.world.offices[it.subject].id}")


def _short(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    names = names_of(rules)
    return _("{name} will be short by").format(name=names.resource(it.subject)), Chain(it.subject)


def _promise(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    name, date = names_of(rules).promise(it.subject), dates.date(rules.calendar, it.season)
    if not it.limit:
        return _("promise at risk, judged {date}: {name}, as things stand").format(
            name=name, date=date
        ), Hang()
    said = _("promise at risk, judged {date}: {name}, {limit}, as things stand")
    lacks = limits.read(it.limit).ordinal
    return said.format(name=name, date=date, limit=limit_text(rules, it.limit)), Chain(lacks)


def _wall(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    return _("a place on the Wall stands empty"), Hang()


def _relic(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    race = rules.world.races[it.subject]
    names, date = names_of(rules), dates.date(rules.calendar, it.season)
    said = _("{relic} enough to {date}; seasons without {tech}:").format(
        relic=names.resource(race.relic), date=date, tech=names.tech(race.replaced_by)
    )
    return said, Go("tree", f"tech.{race.replaced_by}")


def _idle(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    return _("no work for {people}:").format(people=words.people(LABOUR[it.subject])), Go("plan")


def _training(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    said = _("courses take {people} who have work:")
    return said.format(people=words.people(LABOUR[it.subject])), Go("people")


def _queue(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    if it.subject < 0:
        return _("nothing is queued to be built or found out"), Go("tree")
    name, limit = names_of(rules).project(it.subject), limit_text(rules, it.limit)
    return _("nothing in the queue can go on; {name}: {limit}").format(name=name, limit=limit), Go("tree")


def _support(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    line = numbers.percent(rules.constant.support_recall)
    return _("the council's support is low; under {line} for three seasons it recalls you:").format(
        line=line
    ), Go("council")


def _omen(rules: Ruleset, it: Concern) -> tuple[str, Any]:
    ending, name = rules.world.endings[it.subject], names_of(rules).ending(it.subject)
    if ending.omen is None:
        return _("a sign of {ending}").format(ending=name), Go("council")
    text = of(f"endings.{ending.id}.omen.text", ending.omen.text)
    return _("a sign of {ending}: {text}").format(ending=name, text=text), Go("chronicle")


SENTENCES: Final[dict[str, Said]] = {
    "card": _card,
    "food": _food,
    "hunger": _hunger,
    "township": _township,
    "ahead": _ahead,
    "short": _short,
    "promise": _promise,
    "wall": _wall,
    "relic": _relic,
    "idle": _idle,
    "training": _training,
    "queue": _queue,
    "support": _support,
    "omen": _omen,
}
"""What each kind of warning says; a test holds this together with the view's kinds."""
