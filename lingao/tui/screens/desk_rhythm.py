"""The season's rhythm in one line: each step with its key, ticked when done; the next one marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.tui import glyphs
from lingao.tui.acts import Hang, MovePost, OpenCard, Press
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, line_width
from lingao.wording import _, ngettext, numbers

if TYPE_CHECKING:
    from lingao.session.views.rhythm import Rhythm, Step


def steps(rhythm: Rhythm, cells: int) -> Line:
    """`✓ m posts: 1 moved   ✓ p promises: 3 of 3   ! c card: unanswered   ▸ n end the season`."""
    for gap, short in (("    ", False), ("  ", False), ("  ", True)):
        line: Line = ()
        for step in rhythm.steps:
            line += (*((Cell(gap),) if line else ()), *_step(step, step is rhythm.next, short))
        if line_width(line) <= cells:
            break
    return clipped(line, cells)


def _step(step: Step, is_next: bool, short: bool) -> list[Cell]:
    """One step: its sign, its key, what it is and how it stands; `short` where it need not be said at length."""
    signs = glyphs.signs()
    sign = {"must": signs.must, "open": signs.may, "done": signs.yes, "none": signs.yes}[step.state]
    if step.what == "end":
        sign = signs.may
    look: Look = "accent" if is_next else "muted" if step.state == "none" else ""
    mark: Look = "warn" if step.state == "must" else "good" if sign == signs.yes else "muted"
    text, act, tip = SAID[step.what](step)
    if short and step.what == "end":
        text = _("n end")
    return [
        Cell((signs.cursor if is_next else sign) + " ", look="accent" if is_next else mark),
        Cell(text, act=act, key=f"step.{step.what}", look=look, tip=tip),
    ]


def _posts(step: Step) -> tuple[str, object, str]:
    tip = _("Enter, or m: who works where.")
    if not step.done:
        return _("m posts"), MovePost(), tip
    said = ngettext("m posts: {number} moved", "m posts: {number} moved", step.done)
    return said.format(number=numbers.whole(step.done)), MovePost(), tip


def _promises(step: Step) -> tuple[str, object, str]:
    tip = _("Enter, or p: the Wall.")
    if step.state == "none":
        return _("p promises: made"), Hang(), tip
    said = _("p promises: {taken} of {places}")
    return said.format(taken=numbers.whole(step.done), places=numbers.whole(step.of)), Hang(), tip


def _cards(step: Step) -> tuple[str, object, str]:
    if step.card < 0:
        return _("c card: none"), Press("c"), _("No card has come this season.")
    act, tip = OpenCard(step.card), _("Enter, or c: read it and answer.")
    if step.state == "done":
        tip = _("Enter, or c: read it again.")
    if step.of > 1:
        said = _("c cards: {done} of {all}")
        return said.format(done=numbers.whole(step.done), all=numbers.whole(step.of)), act, tip
    one = {"must": _("c card: answer it"), "open": _("c card: one waits")}
    return one.get(step.state, _("c card: answered")), act, tip


def _end(_step: Step) -> tuple[str, object, str]:
    return _("n end the season"), Press("n"), _("Enter, or n: what may go wrong, then the season.")


SAID = {"posts": _posts, "promises": _promises, "cards": _cards, "end": _end}
"""What is said of each step, what Enter on it does, and its tip."""
