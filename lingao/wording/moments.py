"""The turning points of a run in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from lingao.content.vocabulary import INDICATORS
from lingao.wording import _, dates, marked, numbers
from lingao.wording.causes import cause_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ledger import Cause
    from lingao.engine.ruleset import Ruleset

TURNS: Final = {
    "card": marked("{card}: {choice}"),
    "silent": marked("{card}: nobody answered"),
    "kept": marked("kept, by the books: {promises}"),
    "missed": marked("missed: {promises}"),
    "found_out": marked("kept on paper only, and found out: {promises}"),
    "learnt": marked("{tech} is known"),
    "hunger": marked("{dead} die of hunger"),
    "lost": marked("{handle} is gone for good"),
    "raid": marked("a raid comes through"),
    "policy": marked("{policy} comes into force"),
    "swing": marked("{indicator} {change}: {cause}"),
    "counted": marked("every barn is opened and counted"),
    "overruled": marked("the council is overruled: {card}"),
}
"""What each kind of turning point says."""


class Turned(Protocol):
    """A turning point, known here by its shape."""

    @property
    def season(self) -> int:
        """The season played."""

    @property
    def kind(self) -> str:
        """One of `TURNS`."""

    @property
    def subject(self) -> int:
        """The ordinal of what it is about, -1 for none."""

    @property
    def detail(self) -> int:
        """Of a card the choice, of hunger the last of its seasons."""

    @property
    def amount(self) -> int:
        """Thousandths of points it moved; of hunger a hundred for each of the dead."""

    @property
    def cause(self) -> Cause | None:
        """What moved an indicator."""

    @property
    def also(self) -> tuple[int, ...]:
        """Further promises judged alike."""


def turn_text(rules: Ruleset, it: Turned) -> str:
    """One turning point in words."""
    names, pattern = names_of(rules), _(TURNS[it.kind])
    match it.kind:
        case "card" | "silent" | "overruled":
            choice = names.choice(it.subject, it.detail) if it.detail >= 0 else ""
            return pattern.format(card=names.card(it.subject), choice=choice)
        case "kept" | "missed" | "found_out":
            promises = [names.promise(one) for one in (it.subject, *it.also)]
            return pattern.format(promises=_(", ").join(promises))
        case "learnt":
            return pattern.format(tech=names.tech(it.subject))
        case "hunger":
            told = pattern.format(dead=numbers.whole(it.amount // 100))
            until = dates.date_short(rules.calendar, it.detail)
            return told if it.detail == it.season else _("{told}, until {date}").format(told=told, date=until)
        case "lost":
            return pattern.format(handle=names.handle(it.subject))
        case "policy":
            return pattern.format(policy=names.policy(it.subject))
        case "swing":
            assert it.cause is not None
            return pattern.format(
                indicator=names.indicator(INDICATORS[it.subject]),
                change=numbers.points(it.amount, signed=True),
                cause=cause_text(rules, it.cause, it.amount),
            )
    return pattern
