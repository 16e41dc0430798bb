"""The season's lesson in a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from lingao.wording import _, dates, numbers, words
from lingao.wording.figures import figure
from lingao.wording.hindsight import Placed, gain_text, placed_text
from lingao.wording.names import names_of
from lingao.wording.orders import order_text

if TYPE_CHECKING:
    from lingao.engine.orders import Order
    from lingao.engine.ruleset import Ruleset


class Figure(Protocol):
    """A figure of a warning."""

    @property
    def value(self) -> int:
        """In the measure of its account."""


class Ordered(Protocol):
    """What puts a warning right."""

    @property
    def order(self) -> Order:
        """The order."""


class Warned(Protocol):
    """A warning."""

    @property
    def subject(self) -> int:
        """What it is about."""

    @property
    def number(self) -> Figure | None:
        """What is expected."""

    @property
    def need(self) -> Figure | None:
        """What it takes."""

    @property
    def season(self) -> int:
        """When."""

    @property
    def fix(self) -> Ordered | None:
        """What puts it right."""


class Lesson(Protocol):
    """What to look at, with the figures its kind has, in thousandths of a tonne."""

    @property
    def kind(self) -> str:
        """Which lesson."""

    @property
    def taken(self) -> int:
        """Levied."""

    @property
    def crop(self) -> int:
        """Harvested."""

    @property
    def kept(self) -> int:
        """In the barns."""

    @property
    def given(self) -> int:
        """Out of the store in a season."""

    @property
    def theirs(self) -> int:
        """Eaten by townships in a season."""

    @property
    def line(self) -> int:
        """What it takes for nobody to die."""

    @property
    def office(self) -> int:
        """The township."""

    @property
    def season(self) -> int:
        """Up to when."""

    @property
    def concern(self) -> Warned | None:
        """The warning."""

    @property
    def otherwise(self) -> Placed | None:
        """The move."""

    @property
    def helps(self) -> Sequence[int]:
        """Policies."""


def lesson_text(rules: Ruleset, it: Lesson) -> str:
    """What to look at, with its figures, and the key that leads there."""
    return {"levy": _levy, "move": _move, "promise": _promise, "hunger": _hunger, "lean": _lean}[it.kind](
        rules, it
    )


def _food(rules: Ruleset, amount: int) -> str:
    return numbers.amount(amount, names_of(rules).unit(rules.role["food"]))


def _levy(rules: Ruleset, it: Lesson) -> str:
    said = _(
        "The levy takes {taken} of a harvest of {crop}; the store gives out {given} a season. Townships eat {theirs} and have {kept} left."
    )
    amounts = {name: getattr(it, name) for name in ("taken", "crop", "given", "kept", "theirs")}
    return said.format(**{name: _food(rules, amount) for name, amount in amounts.items()})


def _move(rules: Ruleset, it: Lesson) -> str:
    assert it.otherwise is not None
    return _("Left lying: {placed}: {gain} by {date}. m moves one.").format(
        placed=placed_text(rules, it.otherwise),
        gain=gain_text(rules, it.otherwise.gains[0]),
        date=dates.date(rules.calendar, it.season),
    )


def _promise(rules: Ruleset, it: Lesson) -> str:
    one = it.concern
    assert one is not None
    assert one.number is not None
    assert one.need is not None
    account = rules.at.promised[one.subject]
    said = _("{promise}: {expected} of {promised} foreseen in {date}.").format(
        promise=names_of(rules).promise(one.subject),
        expected=figure(rules, account, one.number.value),
        promised=figure(rules, account, one.need.value),
        date=dates.date(rules.calendar, one.season),
    )
    if one.fix is None:
        return _("{said} p can lower it, once.").format(said=said)
    return _("{said} x on its warning orders: {order}.").format(
        said=said, order=order_text(rules, one.fix.order)
    )


def _hunger(rules: Ruleset, it: Lesson) -> str:
    assert it.concern is not None
    assert it.concern.number is not None
    return _("{people} will die of hunger in {date}, {office} eats least. {helps}").format(
        people=numbers.whole(it.concern.number.value),
        date=dates.date(rules.calendar, it.season),
        office=names_of(rules).office(it.office),
        helps=_helps(rules, it),
    )


def _lean(rules: Ruleset, it: Lesson) -> str:
    return _("{office}: {kept} until {date}, eats {theirs} a season, famine line {line}. {helps}").format(
        office=names_of(rules).office(it.office),
        kept=_food(rules, it.kept),
        theirs=_food(rules, it.theirs),
        line=_food(rules, it.line),
        date=dates.date(rules.calendar, it.season),
        helps=_helps(rules, it),
    )


def _helps(rules: Ruleset, it: Lesson) -> str:
    if not it.helps:
        return _("What is voted now holds too late.")
    policies = words.either([names_of(rules).policy(n) for n in it.helps])
    return _("What helps, under 5: {policies}.").format(policies=policies)
