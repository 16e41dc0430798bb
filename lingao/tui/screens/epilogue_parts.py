"""The epilogue's parts in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.content.vocabulary import INDICATORS
from lingao.tui.acts import OpenCard
from lingao.tui.widgets.cells import EMPTY, Cell, Line, clipped, text_lines
from lingao.wording import _, dates, marked, numbers, of
from lingao.wording.accounts import account_text
from lingao.wording.causes import cause_text
from lingao.wording.figures import figure
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.epilogue import EpilogueView, Pair
    from lingao.session.views.story import Turn

QUESTIONS: Final = 5
FIGURE: Final = 14


def ending(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """What ended it, and the sign that stood before."""
    entry = rules.world.endings[view.ending]
    date = dates.date(rules.calendar, view.season)
    lines: list[Line] = [
        (Cell(names_of(rules).ending(view.ending), look="heading"), Cell("  " + date, look="muted"))
    ]
    if entry.note:
        lines += text_lines(of(f"endings.{entry.id}.note", entry.note), cells, "warn")
    lines += text_lines(of(f"endings.{entry.id}.text", entry.text), cells)
    if entry.omen is not None and view.foreshadowed:
        omen = of(f"endings.{entry.id}.omen.text", entry.omen.text)
        said = _("The sign had stood for {seasons}: {omen}").format(
            seasons=numbers.seasons(view.foreshadowed), omen=omen
        )
        lines += [EMPTY, *text_lines(said, cells, "muted")]
    return lines


def things(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """The ledger of things: at first, in the books, in the store."""
    name = max(12, cells - 3 * FIGURE)
    lines = _head(_("THE LEDGER OF THINGS"), name)
    lines += [clipped(_row(rules, pair, name), cells) for pair in view.things]
    food = rules.role["food"]
    unit = names_of(rules).unit(food)
    said, true = (numbers.amount(one, unit) for one in (view.barns_said, view.barns_true))
    barns: Line = (
        Cell(_("township barns"), name),
        Cell("", FIGURE),
        Cell(said, FIGURE, "right"),
        Cell(true, FIGURE, "right"),
    )
    return [
        *lines,
        clipped(barns, cells),
        (Cell(_("techs known: {number}").format(number=numbers.whole(view.techs))),),
    ]


def people(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """The ledger of people."""
    name = max(12, cells - 3 * FIGURE)
    lines = _head(_("THE LEDGER OF PEOPLE"), name)
    lines += [clipped(_row(rules, pair, name, INDICATORS[n]), cells) for n, pair in enumerate(view.people)]
    lives = _("born {born} · died {died} · of hunger {hunger}").format(
        born=numbers.whole(view.born), died=numbers.whole(view.died), hunger=numbers.whole(view.hunger)
    )
    return [*lines, (Cell(lives),)]


def _head(title: str, name: int) -> list[Line]:
    columns = (_("at first"), _("reported"), _("true"))
    return [
        (Cell(title, look="heading"),),
        (Cell("", name), *(Cell(one, FIGURE, "right", look="muted") for one in columns)),
    ]


def _row(rules: Ruleset, pair: Pair, name: int, indicator: str = "") -> Line:
    names = names_of(rules)
    good = pair.account - rules.span.report.start
    label = names.indicator(indicator) if indicator else names.resource(good)
    off = abs(pair.said - pair.true) * 20 > max(1, abs(pair.true))
    return (
        Cell(label, name),
        Cell(figure(rules, pair.account, pair.began), FIGURE, "right", look="muted"),
        Cell(figure(rules, pair.account, pair.said), FIGURE, "right"),
        Cell(figure(rules, pair.account, pair.true), FIGURE, "right", look="bad" if off else "strong"),
    )


def promises(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """What became of the promises."""
    said = _(
        "Promises kept by the books {kept}, missed {missed}, found out {found}; kept on paper only, and never found out, {paper}."
    ).format(
        kept=numbers.whole(view.kept),
        missed=numbers.whole(view.missed),
        found=numbers.whole(view.found_out),
        paper=numbers.whole(view.on_paper),
    )
    return [(Cell(_("THE WALL"), look="heading"),), *text_lines(said, cells)]


TURNS: Final = {
    "card": marked("{card}: {choice}"),
    "silent": marked("{card}: nobody answered"),
    "kept": marked("the promise {promise} is kept, by the books"),
    "missed": marked("the promise {promise} is missed"),
    "found_out": marked("the promise {promise} turns out to have been kept on paper only"),
    "learnt": marked("{tech} is known"),
    "hunger": marked("{dead} die of hunger"),
    "lost": marked("{handle} is gone for good"),
    "raid": marked("a raid comes through"),
    "policy": marked("{policy} comes into force"),
    "swing": marked("{indicator} {change}: {cause}"),
    "counted": marked("every barn is opened and counted"),
    "overruled": marked("the council is overruled: {card}"),
}
"""What each kind of turning point says; a test holds this together with the view's kinds."""


def story(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """The turning points in order."""
    lines: list[Line] = [(Cell(_("HOW IT WENT"), look="heading"),)]
    for turn in view.turns:
        date = dates.date_short(rules.calendar, turn.season)
        first, *more = text_lines(turn_text(rules, turn), cells - 10)
        lines.append((Cell(date, 10, look="muted"), *first))
        lines += [(Cell(" " * 10), *line) for line in more]
    return lines


def turn_text(rules: Ruleset, turn: Turn) -> str:
    """One turning point in words."""
    names, pattern = names_of(rules), _(TURNS[turn.kind])
    match turn.kind:
        case "card" | "silent" | "overruled":
            choice = names.choice(turn.subject, turn.detail) if turn.detail >= 0 else ""
            return pattern.format(card=names.card(turn.subject), choice=choice)
        case "kept" | "missed" | "found_out":
            return pattern.format(promise=names.promise(turn.subject))
        case "learnt":
            return pattern.format(tech=names.tech(turn.subject))
        case "hunger":
            return pattern.format(dead=numbers.whole(turn.amount // 100))
        case "lost":
            return pattern.format(handle=names.handle(turn.subject))
        case "policy":
            return pattern.format(policy=names.policy(turn.subject))
        case "swing":
            assert turn.cause is not None
            return pattern.format(
                indicator=names.indicator(INDICATORS[turn.subject]),
                change=numbers.points(turn.amount, signed=True),
                cause=cause_text(rules, turn.cause, turn.amount),
            )
        case "raid" | "counted":
            return pattern


def never(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """Numbers that moved and that nobody asked about."""
    if not view.never:
        return []
    lines: list[Line] = [(Cell(_("NUMBERS YOU NEVER LOOKED INTO"), look="heading"),)]
    for one in view.never:
        said = _("{label}: {began} at first, {ended} at last").format(
            label=account_text(rules, one.account).label,
            began=figure(rules, one.account, one.began),
            ended=figure(rules, one.account, one.ended),
        )
        lines += text_lines("· " + said, cells)
    return lines


def open_questions(rules: Ruleset, view: EpilogueView, cells: int) -> list[Line]:
    """Perspectives and questions of the cards met; Enter on a card shows all of it."""
    lines: list[Line] = []
    for met in view.cards:
        card = rules.world.cards[met.card]
        if card.questions and len(lines) < QUESTIONS * 4:
            lines.append(
                (
                    Cell(
                        names_of(rules).card(met.card),
                        act=OpenCard(met.card, met.season),
                        key=f"card.{met.card}.{met.season}",
                        look="strong",
                    ),
                )
            )
            lines += text_lines(of(f"cards.{card.id}.questions.0", card.questions[0]), cells, indent=2)
    return [(Cell(_("WHAT REMAINS OPEN"), look="heading"),), *lines] if lines else []
