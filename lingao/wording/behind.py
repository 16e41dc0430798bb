"""What goes into a number, in words: each factor of a reckoning with its figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from lingao.wording import _, marked, numbers
from lingao.wording.accounts import account_text
from lingao.wording.figures import figure
from lingao.wording.limits import limit_text
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


class Factor(Protocol):
    """What the session tells of a factor."""

    @property
    def kind(self) -> str:
        """What it is."""
        ...

    @property
    def values(self) -> Sequence[int]:
        """One, or the Commission's and the townships'."""
        ...

    @property
    def account(self) -> int:
        """The account it rests on, -1 for a constant."""
        ...

    @property
    def subject(self) -> int:
        """The ordinal of the township or promise it is of."""
        ...


class FactorText(NamedTuple):
    """A factor as shown: the figure, and what it is."""

    amount: str
    text: str


TIMES: Final[Mapping[str, str]] = {
    "food": marked("food"),
    "hungriest": marked("food; of the townships {name}, which eats least"),
    "water": marked("clean water and latrines"),
    "fever": marked("malaria on this coast, and guards against it"),
    "pox": marked("smallpox, and inoculation"),
    "care": marked("medicine and midwives"),
    "crowding": marked("people to a place to live"),
    "posts": marked("the twelve at health"),
    "weather": marked("this season's weather"),
    "methods": marked("better methods"),
    "hands": marked("hands taken from the fields"),
    "strength": marked("strength on what was eaten"),
    "soil": marked("the soil"),
    "people": marked("people left to work it"),
    "health": marked("health of those who work"),
    "will": marked("will to work"),
    "fed": marked("food of those who work"),
    "levels": marked("{figure}"),
    "pressed": marked("pressure on its office, by what is measured"),
    "hours": marked("what a week of so many hours gives"),
    "rested": marked("rest left after long weeks"),
}
"""Factors that multiply, in per mille."""

ADDED: Final[Mapping[str, str]] = {
    "promise": marked("the Wall, over its trend: {name}"),
    "missed": marked("promises missed of late"),
    "campaigns": marked("campaigns and quotas"),
}
"""Factors that are added up, in per mille."""

FIGURES: Final[Mapping[str, str]] = {
    "deaths_base": marked("deaths a million people and season with nothing amiss"),
    "births_base": marked("births a million people and season with enough food"),
    "heads": marked("people"),
    "work_days": marked("days of work in a season"),
    "least": marked("seasons at the least"),
    "line": marked("kilograms of food a head and season, under which people die"),
}
"""Counts."""

BALANCES: Final[Mapping[str, str]] = {
    "barns": marked("in its barns now, by its books"),
    "tree": marked("from posts at the tree"),
    "left": marked("still to be put in: {figure}"),
}
"""Figures written as their account is."""


def factor_text(rules: Ruleset, it: Factor) -> FactorText:
    """A factor in words. Multipliers read `× 0.95`, or `× 0.95, × 1.00` for the Commission's people and the townships."""
    if it.kind == "limit":
        limit = it.values[0]
        held = _("held back by: {limit}").format(limit=limit_text(rules, limit))
        return FactorText("", held if limit else _("nothing held it back"))
    if it.kind == "crop":
        return FactorText(numbers.amount(it.values[0], _("t")), _("a normal year's crop, summer and autumn"))
    if it.kind in FIGURES:
        return FactorText(numbers.whole(it.values[0]), _(FIGURES[it.kind]))
    if it.kind in BALANCES:
        return FactorText(figure(rules, it.account, it.values[0]), _named(rules, BALANCES[it.kind], it))
    if it.kind in ADDED:
        return FactorText(numbers.percent(it.values[0], signed=True), _named(rules, ADDED[it.kind], it))
    times = [_("× {number}").format(number=numbers.exact(one, 2)) for one in it.values]
    return FactorText(", ".join(times), _named(rules, TIMES[it.kind], it))


def heading(factors: Sequence[Factor]) -> str:
    """What stands over the factors; two figures of a line are the Commission's and the townships'."""
    if any(len(one.values) > 1 for one in factors):
        return _("What goes into it as things stand (the Commission's people, the townships)")
    return _("What goes into it as things stand")


def _named(rules: Ruleset, pattern: str, it: Factor) -> str:
    name = ""
    if it.subject >= 0:
        names = names_of(rules)
        name = names.promise(it.subject) if it.kind == "promise" else names.office(it.subject)
    label = account_text(rules, it.account).label if it.account >= 0 else ""
    return _(pattern).format(name=name, figure=label)
