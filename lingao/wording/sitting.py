"""The session of a plan and the Count in sentences that the screens and plain mode share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.wording import _, dates, marked, numbers, words
from lingao.wording.accounts import account_parts
from lingao.wording.curves import short_name
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

BY: Final = {
    "vote": marked("{card}: {choice}. {share} said yes."),
    "overruled": marked("{card}: {choice}. {share} said yes; it was overruled."),
    "carried": marked("{card}: {choice}. {share} said yes; a promise carried it."),
    "dropped": marked("{card} was put aside and went its own way: {choice}."),
    None: marked("{card}: nobody moved anything, and it went its own way: {choice}."),
}
"""How a card was answered."""


def judged_by_text(counted: bool) -> str:
    """What the judgement rests on."""
    if counted:
        return _("The Wall is taken down and judged by the books, which were put right this season.")
    return _("The Wall is taken down and judged by the books. Nobody has opened the barns for it.")


def vote_text(rules: Ruleset, card: int, choice: int, by: str | None, share: int) -> str:
    """What became of a card, and how the council voted on it."""
    names = names_of(rules)
    return _(BY[by]).format(
        card=names.card(card), choice=names.choice(card, choice), share=numbers.vote(share)
    )


def sides_text(rules: Ruleset, yes: tuple[int, ...], no: tuple[int, ...]) -> str:
    """Which benches were for it and which against."""
    names = names_of(rules)

    def listed(benches: tuple[int, ...]) -> str:
        return words.listed([names.bench(rules.council.benches[one].id) for one in benches]) or _("nobody")

    return _("For it: {yes}. Against: {no}.").format(yes=listed(yes), no=listed(no))


def tally_text(tally: tuple[int, int, int]) -> str:
    """The run's promises so far."""
    kept, missed, found = (numbers.whole(one) for one in tally)
    return _("In this run so far: {kept} kept, {missed} missed, {found} found out.").format(
        kept=kept, missed=missed, found=found
    )


def support_text(before: int, counted: int, stands: int, warn: int, recall: int) -> str:
    """The council's support as counted, what it comes to after the verdicts, and what low support means."""
    said = _(
        "Council support {counted}, {before} when the season began; after these verdicts the benches stand at {stands}."
    ).format(counted=numbers.percent(counted), before=numbers.percent(before), stands=numbers.percent(stands))
    if stands < recall:
        rule = _("Three seasons under {recall} and the council recalls the Commission.")
    elif stands < warn:
        rule = _("Under {warn} it is announced; three seasons under {recall} bring a recall.")
    else:
        rule = _("A recall takes three seasons under {recall}.")
    return said + " " + rule.format(warn=numbers.percent(warn), recall=numbers.percent(recall))


def next_plan_text(rules: Ruleset, season: int) -> str:
    """What begins in the season after a session's."""
    said = _("The next plan: {plan}. Its session will ask: {question} Three new promises can be hung now.")
    return said.format(
        plan=dates.plan_name(rules, season + 1), question=dates.plan_question(rules, season + 1)
    )


def count_text(right: int) -> str:
    """What the Count is, and how much of it was as written."""
    said = _("Every barn and every shelf was opened in one season. Shelves found as written: {right}.")
    return said.format(right=numbers.whole(right))


def opened_name(rules: Ruleset, account: int) -> str:
    """What was opened: a township's barns by the township, a shelf by what lies on it."""
    block, subject = account_parts(rules, account)
    return names_of(rules).office(subject) if block == "said_barns" else short_name(rules, account)


def after_count_text(found: int) -> str:
    """What follows from it."""
    if found:
        return _("Promises kept on paper only have come out. From here on the books begin true.")
    return _("No promise proved kept on paper only. From here on the books begin true.")
