"""The Wall up close: what hangs, what the benches offer, what each grade would name, what was judged kept.

Enter hangs, and takes off again; on a promise judged kept it admits, as `a` does, which leads there from elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lingao.engine.orders import Admit, Grade, Lower, Promise, Unhang
from lingao.session.views.honest import Kept, kept
from lingao.session.views.wall import AtGrade, Hanging, Offer, WallView, wall_view
from lingao.tui import glyphs
from lingao.tui.keys import UNDO, key
from lingao.tui.screens.base import Dialogue
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, filled, spaced, text_lines
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.tui.widgets.sheet import Sheet
from lingao.wording import _, dates, marked, measures, numbers, of, words
from lingao.wording.honest import admit_text
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


ADMIT = "admit."
"""How the keys of cells begin that admit a promise."""


@dataclass(frozen=True, slots=True)
class Pick:
    """This promise at this grade."""

    promise: str
    grade: Grade


class OffersDialogue(Dialogue):
    """The Wall. When `carrying`, it answers with the promise and grade that shall carry a motion."""

    BINDINGS = [key("a", "admit", marked("admit")), UNDO]

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
        """What hangs, the offers, what was judged kept."""
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
        judged = [] if self._carrying else [_kept_block(rules, kept(session), cells)]
        return spaced([*told, *offers, *judged])

    def _offer(self, rules: Ruleset, one: Offer, cells: int) -> list[Line]:
        names, promise = names_of(rules), rules.world.promises[one.promise]
        kind = _("of things") if one.of_things else _("of people")
        head = _("{bench} would like, {kind}; the books say {said}").format(
            bench=names.bench(rules.council.benches[one.bench].id), kind=kind, said=text_of(rules, one.said)
        )
        lines: list[Line] = [(Cell(names.promise(one.promise), look="strong"),)]
        lines += text_lines(head, cells, "muted", indent=2)
        said = [of(f"promises.{promise.id}.text", promise.text), measures.counts(rules, one.promise)]
        lines += text_lines(" ".join(filter(None, said)), cells, indent=2)
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

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where a motion is to be carried, nothing else is ordered."""
        return not (self._carrying and action in ("admit", "undo"))

    def idle(self, action: str) -> bool:
        """Whether a key would do nothing but say why."""
        return (action == "admit" and self._to_admit() is None) or super().idle(action)

    def action_admit(self) -> None:
        """Admit the promise under the cursor; where it stands on none, go to the first that could be."""
        order = self._to_admit()
        sheet = self.query_one(Sheet)
        if order is None:
            self.lingao.say(_("No promise was judged kept by the books, so there is none to admit."))
        elif sheet.current is not None and sheet.current.act == order:
            self.lingao.give(order)
        else:
            self.refresh_lines(f"{ADMIT}{order.promise}")

    def _to_admit(self) -> Admit | None:
        """The promise judged kept under the cursor, else the first that is not to be admitted yet."""
        sheet = self.query_one(Sheet)
        here = sheet.current.act if sheet.current is not None else None
        if isinstance(here, Admit):
            return here
        found = (one.order for one in kept(self.lingao.session) if not one.admitting)
        return next(found, None)

    def action_undo(self) -> None:
        """Take back the last order."""
        self.lingao.undo()

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
            if counts := measures.counts(rules, one.promise):
                lines += text_lines(counts, cells, "muted", indent=2)
    return lines


def _kept_block(rules: Ruleset, found: tuple[Kept, ...], cells: int) -> list[Line]:
    """Promises judged kept, each with what the books say now: a figure that has sunk since may never have been there."""
    if not found:
        return []
    head = (Cell(_("JUDGED KEPT, BY THE BOOKS"), look="heading"),)
    lines: list[Line] = [head, *text_lines(admit_text(rules), cells, "muted")]
    for one in found:
        lines += filled(_kept(rules, one), cells)
    return lines


def _kept(rules: Ruleset, one: Kept) -> list[Line]:
    admit: Line = (
        (Cell("  " + _("to be admitted; u takes it back"), look="good"),)
        if one.admitting
        else (
            Cell("  "),
            Cell(_("Admit it (a)"), act=one.order, key=f"{ADMIT}{one.order.promise}", look="accent"),
        )
    )
    return [
        (Cell(names_of(rules).promise(one.promise), look="strong"),),
        (Cell("  " + dates.date(rules.calendar, one.season), look="muted"),),
        (Cell("  " + _("promised") + " ", look="muted"), number_cell(rules, one.promised)),
        (Cell("  " + _("said now") + " ", look="muted"), number_cell(rules, one.said)),
        admit,
    ]


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
