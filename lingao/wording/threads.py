"""The council's threads in words: what a card remembers, how a choice came to pass, what it sets in motion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from lingao.wording import _, dates, marked, measures, numbers, of, words
from lingao.wording.accounts import account_parts
from lingao.wording.curves import curve_change, short_name
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

HOW: Final = {
    "vote": marked("carried by the vote"),
    "overruled": marked("carried against the vote"),
    "carried": marked("carried by a promise"),
    "dropped": marked("the card was dropped: it went its own way"),
    "silent": marked("nobody answered: it went its own way"),
    "unpaid": marked("what was chosen could not be paid: it went its own way"),
}
"""How what was carried out in a thread came to pass."""
PROMISES: Final = {
    "kept": marked("In {date} you promised {promise}, {figure}; it was kept in {judged}."),
    "missed": marked("In {date} you promised {promise}, {figure}; it was missed in {judged}."),
    "found_out": marked(
        "In {date} you promised {promise}, {figure}; it was kept on paper only, as was found out in {judged}."
    ),
    "hanging": marked("In {date} you promised {promise}, {figure}; it hangs on the Wall still."),
}
"""A promise that is remembered."""


def remembered_text(
    rules: Ruleset,
    kind: str,
    season: int,
    card: int,
    choice: int,
    silent: bool,
    policy: int,
    promise: int,
    promised: int,
    judged: int,
) -> str:
    """An earlier decision that a card follows from, in a sentence; the fields are those of what is recalled."""
    if kind == "chosen":
        return _chosen(rules, season, card, choice, silent)
    if kind == "policy":
        return _policy(rules, season, policy)
    return promise_text(rules, season, promise, kind, promised, judged)


def _chosen(rules: Ruleset, season: int, card: int, choice: int, silent: bool) -> str:
    """A choice that is remembered: `In Autumn 1631 you chose: three turns for the mill (The mill race).`"""
    names = names_of(rules)
    said = (
        _("In {date} nobody answered, and it became: {choice} ({card}).")
        if silent
        else _("In {date} you chose: {choice} ({card}).")
    )
    return said.format(
        date=dates.date(rules.calendar, season), choice=names.choice(card, choice), card=names.card(card)
    )


def _policy(rules: Ruleset, season: int, policy: int) -> str:
    """A policy that is remembered, with the season since when it has been in force."""
    return _("{policy} is in force by your order since {date}.").format(
        policy=names_of(rules).policy(policy), date=dates.date(rules.calendar, season)
    )


def promise_text(rules: Ruleset, season: int, promise: int, kind: str, promised: int, judged: int) -> str:
    """A promise that is remembered, with when it was hung and what became of it."""
    return _(PROMISES[kind]).format(
        date=dates.date(rules.calendar, season),
        promise=names_of(rules).promise(promise),
        figure=measures.promised(rules, promise, promised),
        judged=dates.date(rules.calendar, judged) if judged else "",
    )


def hung_text(rules: Ruleset, season: int, card: int) -> str:
    """When a promise was given, and at which card; -1 for none."""
    date = dates.date(rules.calendar, season)
    if card < 0:
        return _("promised in {date}").format(date=date)
    return _("promised in {date}, at {card}").format(date=date, card=names_of(rules).card(card))


def motions_text(rules: Ruleset, motions: Sequence[tuple[int, int, int]]) -> str:
    """Everything set in motion, in one clause; each is an account, an amount and, of a policy, its last season.

    Food in the barns of several townships is told as one figure.
    """
    barns = [one for one in motions if one[0] in rules.at.said_barns]
    together = _("food in the barns of {number} townships {change}").format(
        number=numbers.whole(len(barns)),
        change=numbers.change(
            sum(by for _one, by, _until in barns), names_of(rules).unit(rules.role["food"])
        ),
    )
    told = [_motion(rules, *one) for one in motions if len(barns) < 2 or one not in barns]
    return _(", ").join([together, *told] if len(barns) > 1 else told)


def _motion(rules: Ruleset, account: int, amount: int, until: int) -> str:
    names = names_of(rules)
    block, subject = account_parts(rules, account)
    match block:
        case "policy_on" if amount < 0:
            return _("{policy} ends").format(policy=names.policy(subject))
        case "policy_on" if until:
            date = dates.date(rules.calendar, until)
            return _("{policy} in force until {date}").format(policy=names.policy(subject), date=date)
        case "policy_on":
            return _("{policy} in force").format(policy=names.policy(subject))
        case "plan_hang":
            grade = _(tuple(words.GRADES.values())[amount - 1])
            return _("{promise} on the Wall, {grade}").format(promise=names.promise(subject), grade=grade)
        case "lost":
            return _("{handle} gone for good").format(handle=names.handle(subject))
        case "tech":
            return _("{tech} known").format(tech=names.tech(subject))
        case "closed":
            return _("{port} closed for {seasons}").format(
                port=names.port(subject), seasons=numbers.seasons(amount)
            )
    # A bench's satisfaction goes by the bench's name alone, its seats by their unit.
    label = names.bench(subject) if block in ("bench", "weight") else short_name(rules, account)
    return _("{label} {change}").format(label=label, change=curve_change(rules, account, amount))


def thread_words(rules: Ruleset, season: int, card: int) -> str:
    """What a thread can be found by: its date, title, text, posts and choices, folded for searching."""
    it, names = rules.world.cards[card], names_of(rules)
    path = f"cards.{it.id}"
    said = [dates.date(rules.calendar, season), names.card(card), of(f"{path}.text", it.text)]
    for number, post in enumerate(it.thread):
        says = of(f"{path}.thread.{number}.says", post.says)
        said += [names.speaker(post.handle), names.bench(post.bench), says]
    said += [names.choice(card, number) for number in range(len(it.choices))]
    return " ".join(said).casefold()
