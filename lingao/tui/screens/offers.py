"""The Wall up close: what hangs, what the benches offer, what each grade would name. Enter hangs, and takes off again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lingao.engine.orders import Grade, Lower, Promise, Unhang
from lingao.session.views.wall import AtGrade, Hanging, Offer, WallView, wall_view
from lingao.tui import glyphs
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, spaced, text_lines
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, numbers, of, words
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


@dataclass(frozen=True, slots=True)
class Pick:
    """This promise at this grade."""

    promise: str
    grade: Grade


class OffersDialogue(Dialogue):
    """The Wall. When `carrying`, it answers with the promise and grade that shall carry a motion."""

    def __init__(self, carrying: bool = False) -> None:
        super().__init__()
        self._carrying = carrying

    def heading(self) -> str:
        """What is shown."""
        return _("Carry it with which promise?") if self._carrying else _("The Wall")

    def on_mount(self) -> None:
        """The cursor stands on the first promise that can be hung."""
        offers = wall_view(self.lingao.session).offers
        free = [at.order for one in offers if not one.hung for at in one.grades if at.refusal is None]
        self.refresh_lines(f"{free[0].promise}.{free[0].grade}" if free else "")

    def refresh_game(self) -> None:
        """Something was hung or taken off."""
        self.refresh_lines()

    def lines(self, cells: int) -> list[Line]:
        """What hangs, then the offers."""
        session = self.lingao.session
        view, rules = wall_view(session), session.rules
        told = (
            []
            if self._carrying
            else [text_lines(_rule(rules, view), cells, "muted"), _hanging_block(rules, view, cells)]
        )
        offers = [self._offer(rules, one, cells) for one in view.offers]
        if not offers and self._carrying:
            offers = [
                text_lines(
                    _(
                        "No bench offers a promise that can be hung now: each is offered under conditions of its own, and places on the Wall are few."
                    ),
                    cells,
                    "muted",
                )
            ]
        return spaced([*told, *offers])

    def _offer(self, rules: Ruleset, one: Offer, cells: int) -> list[Line]:
        names, promise = names_of(rules), rules.world.promises[one.promise]
        kind = _("of things") if one.of_things else _("of people")
        head = _("{bench} would like, {kind}; the books say {said}").format(
            bench=names.bench(rules.council.benches[one.bench].id), kind=kind, said=text_of(rules, one.said)
        )
        lines: list[Line] = [(Cell(names.promise(one.promise), look="strong"),)]
        lines += text_lines(head, cells, "muted", indent=2)
        lines += text_lines(of(f"promises.{promise.id}.text", promise.text), cells, indent=2)
        lines += [clipped(self._grade(rules, one, at), cells) for at in one.grades]
        refusals = [at.refusal for at in one.grades if at.refusal is not None]
        if refusals and not self._carrying and not one.hung:
            lines += text_lines(refusal_text(rules, refusals[0]), cells, "bad", indent=4)
        return lines

    def _grade(self, rules: Ruleset, one: Offer, at: AtGrade) -> Line:
        number = list(words.GRADES).index(at.grade) + 1
        hung = one.hung == number
        gain = (rules.constant.hang_modest, rules.constant.hang_bold, rules.constant.hang_storm)[number - 1]
        act: Any = Unhang(at.order.promise) if hung else Pick(at.order.promise, at.grade)
        mark = glyphs.signs().yes if hung else " "
        look: Look = "good" if hung else "muted" if at.refusal is not None and not self._carrying else ""
        return (
            Cell(f"  {mark} ", look="good"),
            Cell(_(words.GRADES[at.grade]), 8, act=act, key=f"{at.order.promise}.{at.grade}", look=look),
            number_cell(rules, at.figure, 22, look=look),
            Cell("   " + _("its bench {gain} at once").format(gain=numbers.satisfaction(gain)), look="muted"),
        )

    def on_sheet_chosen(self, message: Sheet.Chosen) -> None:
        """Hang, take off, lower, admit; or answer with what carries."""
        message.stop()
        act = message.act
        if not isinstance(act, Pick):
            self.lingao.do(act)
        elif self._carrying:
            self.dismiss((act.promise, act.grade))
        else:
            self._hang(act)

    def _hang(self, pick: Pick) -> None:
        """Hang it; where it is to be hung with another grade already, the grade changes."""
        self.lingao.give(Promise(pick.promise, pick.grade))


def _rule(rules: Ruleset, view: WallView) -> str:
    if view.opens:
        said = _(
            "Three places, one at least of things and one of people. Judged in {date}, by the books. {taken} of {places} are taken; Enter hangs, and takes off again."
        )
        return said.format(
            date=dates.date(rules.calendar, view.next_session),
            taken=numbers.whole(view.taken),
            places=numbers.whole(view.places),
        )
    return _("Promises are judged in {date}, by the books. New ones can be hung the season after.").format(
        date=dates.date(rules.calendar, view.next_session)
    )


def _hanging_block(rules: Ruleset, view: WallView, cells: int) -> list[Line]:
    lines: list[Line] = []
    for one in view.hanging:
        if not one.ready:
            lines += [clipped(line, cells) for line in _hanging(rules, one)]
    return lines


def _hanging(rules: Ruleset, one: Hanging) -> list[Line]:
    names, promise = names_of(rules), rules.world.promises[one.promise]
    grade = _(tuple(words.GRADES.values())[one.grade - 1])
    first: Line = (
        Cell(names.promise(one.promise), look="strong"),
        Cell("  " + grade + "  ", look="muted"),
        number_cell(rules, one.promised),
        Cell("  " + _("said") + " ", look="muted"),
        number_cell(rules, one.said),
        Cell(" " + glyphs.bar(one.said.value, one.promised.value, 10), look="bar"),
    )
    if one.lowered or one.lowering:
        return [first, (Cell("  " + _("lowered: its pressure has ended"), look="muted"),)]
    lower = Cell(_("Lower it openly (cohesion {price})").format(price=numbers.points(rules.constant.lower_cohesion, signed=True)),
                 act=Lower(promise.id), key=f"lower.{promise.id}", look="accent")  # fmt: skip
    return [first, (Cell("  "), lower)]
