"""Refusals in words: one text that names everything missing, with figures.

`Needs Firebrick 12 t (have 4 t) and the tech Coke oven.` Things needed are drawn together into one sentence; what
stands in the way otherwise has a sentence of its own.

Figures are read as the engine gives them: stock and buildings in thousandths, heads, places, sites and promises
whole, votes per mille, seasons by number.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from lingao.engine.leaning import ways_to
from lingao.wording import _, as_is, dates, marked, ngettext, numbers, words
from lingao.wording.names import names_of
from lingao.wording.paths import condition_at

if TYPE_CHECKING:
    from lingao.engine.refusals import Missing, Refusal
    from lingao.engine.ruleset import Ruleset

Said = Callable[["Ruleset", "Missing"], str]


def refusal_text(rules: Ruleset, refusal: Refusal) -> str:
    """A refusal as one text, things needed first."""
    needed = [NEEDS[one.reason](rules, one) for one in refusal.missing if one.reason in NEEDS]
    said = [_("Needs {things}.").format(things=words.listed(needed))] if needed else []
    said += [missing_text(rules, one) for one in refusal.missing if one.reason not in NEEDS]
    return " ".join(said)


def missing_text(rules: Ruleset, missing: Missing) -> str:
    """One missing thing as a sentence of its own.

    Raises:
        KeyError: when the reason is none of the engine's.
    """
    if missing.reason in NEEDS:
        return _("Needs {things}.").format(things=NEEDS[missing.reason](rules, missing))
    return SENTENCES[missing.reason](rules, missing)


def _have(name: str, need: str, have: str) -> str:
    return _("{name} {need} (have {have})").format(name=name, need=need, have=have)


def _stock(rules: Ruleset, it: Missing) -> str:
    names = names_of(rules)
    unit = names.unit(it.subject)
    return _have(names.resource(it.subject), numbers.amount(it.need, unit), numbers.amount(it.have, unit))


def _no_source(rules: Ruleset, it: Missing) -> str:
    """What lies short, and what would make it: that is for the player to choose, as there may be several ways."""
    names = names_of(rules)
    unit = names.unit(it.subject)
    told = _("Nobody can make or buy {name}: it takes {need}, the books have {have}.").format(
        name=names.resource(it.subject),
        need=numbers.amount(it.need, unit),
        have=numbers.amount(it.have, unit),
    )
    ways = [names.project(one.number) for one in ways_to(rules, rules.number("resources", it.subject))]
    if not ways:
        return told
    return _("{told} To have it, queue {projects}.").format(told=told, projects=words.either(ways))


def _building(rules: Ruleset, it: Missing) -> str:
    return _("{need} of the building {name} (have {have})").format(
        need=numbers.amount(it.need), name=names_of(rules).building(it.subject), have=numbers.amount(it.have)
    )


def _people(rules: Ruleset, it: Missing) -> str:
    """Heads of a class (its id, or the account that holds them), or posts at a kind of work."""
    kind = it.subject.removeprefix("people.")
    if kind in words.WORK:
        who = words.posts_at(kind, it.need)
    else:
        who = words.counted(kind, it.need, numbers.whole(it.need))
    return _("{who} (have {have})").format(who=who, have=numbers.whole(it.have))


def _seats(rules: Ruleset, it: Missing) -> str:
    places = ngettext("{number} place to train", "{number} places to train", it.need)
    return _("{who} (have {have})").format(
        who=places.format(number=numbers.whole(it.need)), have=numbers.whole(it.have)
    )


def _condition(rules: Ruleset, it: Missing) -> str:
    return condition_at(rules, it.subject) or _("what its text asks for")


def _named(pattern: str, section: str) -> Said:
    """A sentence about one entry of a section."""

    def say(rules: Ruleset, it: Missing) -> str:
        return _(pattern).format(name=names_of(rules).name(section, it.subject))

    return say


def _plain(pattern: str) -> Said:
    return lambda rules, it: _(pattern)


def _unknown(rules: Ruleset, it: Missing) -> str:
    return _("There is no {name} here.").format(name=as_is(it.subject))


def _wall_full(rules: Ruleset, it: Missing) -> str:
    hang = ngettext("{number} promise hangs", "{number} promises hang", it.have)
    return _("The Wall is full: {promises} already.").format(
        promises=hang.format(number=numbers.whole(it.have))
    )


def _one_sided(rules: Ruleset, it: Missing) -> str:
    if it.subject == "people":
        return _("The third promise must be one of people.")
    return _("The third promise must be one of things.")


def _not_session(rules: Ruleset, it: Missing) -> str:
    if it.need > rules.calendar.seasons:
        return _("Promises are hung in the first season of a plan; no other plan begins in this run.")
    return _("Promises are hung in the first season of a plan; the next begins in {date}.").format(
        date=dates.date(rules.calendar, it.need)
    )


RANGES: Final[dict[str, tuple[str, int]]] = {
    "hours": (marked("hours a week"), 1000),
    "per_cent": (marked("rations in per cent"), 1000),
    "priority": (marked("priority"), 1000),
    "rank": (marked("rank"), 1000),
    "place": (marked("place in the queue"), 1000),
    "trainees": (marked("trainees"), 1000),
    "runs": (marked("runs a season"), 1),
    "amount": (marked("amount"), 1),
}
"""The fields of orders that have a range, and what turns their figures into thousandths."""


def _range(rules: Ruleset, it: Missing) -> str:
    """The order's field is the subject; without one the figures are taken as whole."""
    name, scale = RANGES.get(it.subject, ("", 1000))
    have, least, most = (numbers.amount(one * scale) for one in (it.have, it.need, it.most))
    if not name:
        return _("{have} is out of range: {least} to {most}.").format(have=have, least=least, most=most)
    return _("{have} is out of range: {name}, {least} to {most}.").format(
        have=have, name=_(name), least=least, most=most
    )


def _site(rules: Ruleset, it: Missing) -> str:
    return _("No more sites for {name}: {have} of {need} are taken.").format(
        name=names_of(rules).building(it.subject), have=numbers.whole(it.have), need=numbers.whole(it.need)
    )


def _vote(rules: Ruleset, it: Missing) -> str:
    return _("The motion fails: {have} would say yes, more than {need} are needed.").format(
        have=numbers.vote(it.have), need=numbers.vote(it.need)
    )


def _port_closed(rules: Ruleset, it: Missing) -> str:
    name = names_of(rules).port(it.subject)
    if it.need <= 0:
        return _("{name} is closed to us.").format(name=name)
    return _("{name} is closed to us for {seasons}.").format(name=name, seasons=numbers.seasons(it.need))


def _no_choice(rules: Ruleset, it: Missing) -> str:
    return _("The card has no choice {name}.").format(name=as_is(it.subject))


def _queued(rules: Ruleset, it: Missing) -> str:
    return _("{name} is not in the queue.").format(name=names_of(rules).project(it.subject))


def _no_post(rules: Ruleset, it: Missing) -> str:
    names = names_of(rules)
    if not names.has("posts", it.subject):
        return _unknown(rules, it)
    if names.entry("posts", it.subject).work == "audit":
        return _("{name} needs an office to audit.").format(name=names.post(it.subject))
    return _("{name} has no office.").format(name=names.post(it.subject))


def _tech(rules: Ruleset, it: Missing) -> str:
    return _("the tech {name}").format(name=names_of(rules).tech(it.subject))


def _era(rules: Ruleset, it: Missing) -> str:
    return _("the era {name} open").format(name=names_of(rules).era(it.subject))


NEEDS: Final[dict[str, Said]] = {
    "tech": _tech,
    "era": _era,
    "building": _building,
    "stock": _stock,
    "people": _people,
    "seats": _seats,
    "condition": _condition,
}
"""Reasons that are things to have, as phrases after 'Needs'."""

SENTENCES: Final[dict[str, Said]] = {
    "unknown": _unknown,
    "over": _plain(marked("The run has ended.")),
    "lost": _named(marked("{name} is gone for good."), "handles"),
    "no_post": _no_post,
    "not_offered": _named(marked("No bench offers the promise {name} now."), "promises"),
    "already_hangs": _named(marked("The promise {name} hangs already."), "promises"),
    "not_hanging": _named(marked("The promise {name} does not hang on the Wall."), "promises"),
    "wall_full": _wall_full,
    "wall_one_sided": _one_sided,
    "not_session": _not_session,
    "lowered_already": _plain(marked("One promise has been lowered in this plan already.")),
    "nothing_to_admit": _named(marked("There is nothing to admit about the promise {name}."), "promises"),
    "range": _range,
    "known": _named(marked("The tech {name} is known already."), "techs"),
    "site": _site,
    "queued": _queued,
    "no_source": _no_source,
    "in_force": _named(marked("The policy {name} is in force or on its way."), "policies"),
    "not_in_force": _named(marked("The policy {name} is not in force."), "policies"),
    "by_card_only": _named(marked("Only a card brings the policy {name}."), "policies"),
    "excluded": _named(marked("The policy {name} in force rules it out."), "policies"),
    "vote": _vote,
    "port_closed": _port_closed,
    "not_traded": _named(marked("{name} is not traded there."), "resources"),
    "not_on_table": _named(marked("The card {name} is not before the council."), "cards"),
    "no_choice": _no_choice,
    "passes": _plain(marked("The motion passes by vote; there is nothing to force.")),
    "counted": _plain(marked("The Count has been held or ordered.")),
}
"""Reasons that are said in a sentence; together with NEEDS, every reason of the engine."""
