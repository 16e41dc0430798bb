"""What is told of a run that is over: promises and lives, the twelve, the endings that were near."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lingao.content.models.conditions import Condition, StockOf
from lingao.wording import _, as_is, dates, measures, numbers, of, words
from lingao.wording.accounts import account_parts, account_text
from lingao.wording.conditions import condition_text
from lingao.wording.curves import curve_figure, fine_figure, short_name
from lingao.wording.figures import figure
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset


def run_text(rules: Ruleset, season: int, seed: int) -> str:
    """Which run it was: `Winter 1634 · 8/14 · The leap · seed 3`."""
    told = (
        dates.date(rules.calendar, season),
        dates.count(rules.calendar, season),
        names_of(rules).scenario(rules.scenario.id),
        _("seed {seed}").format(seed=as_is(str(seed))),
    )
    return _(" · ").join(told)


def sign_text(rules: Ruleset, ending: int, foreshadowed: int) -> str:
    """The sign that stood before the ending, and for how long; nothing where there was none."""
    entry = rules.world.endings[ending]
    if entry.omen is None or not foreshadowed:
        return ""
    return _("The sign had stood for {seasons}: {omen}").format(
        seasons=numbers.seasons(foreshadowed),
        omen=of(f"endings.{entry.id}.omen.text", entry.omen.text),
    )


def never_text(rules: Ruleset, account: int, began: int, ended: int) -> str:
    """A number nobody looked into."""
    return _("{label}: {began} at first, {ended} at last").format(
        label=account_text(rules, account).label,
        began=figure(rules, account, began),
        ended=figure(rules, account, ended),
    )


def promises_text(kept: int, missed: int, found: int, paper: int) -> str:
    """What became of the promises."""
    return _(
        "Promises kept by the books {kept}, missed {missed}, found out {found}; kept on paper only, and never found out, {paper}."
    ).format(
        kept=numbers.whole(kept),
        missed=numbers.whole(missed),
        found=numbers.whole(found),
        paper=numbers.whole(paper),
    )


def lives_text(born: int, died: int, hunger: int) -> str:
    """Births and deaths over the run."""
    return _("born {born} · died {died} · of hunger {hunger}").format(
        born=numbers.whole(born), died=numbers.whole(died), hunger=numbers.whole(hunger)
    )


def ledger_name(rules: Ruleset, account: int) -> str:
    """A figure that is kept in the books and in truth: `Grain`, `Livelihood`, `Grain in the townships' barns`."""
    if account_parts(rules, account)[0] == "said_barns":
        return _("{food} in the townships' barns").format(food=names_of(rules).resource(rules.role["food"]))
    return short_name(rules, account)


def stationed_text(rules: Ruleset, place: int, handles: Sequence[int]) -> str:
    """Who stood at a place: `Schoolroom: lamplight, chalk`."""
    return _("{place}: {handles}").format(
        place=names_of(rules).place(place), handles=_handles(rules, handles)
    )


def gone_text(rules: Ruleset, gone: Sequence[tuple[int, int]]) -> str:
    """Who was gone for good, and since when."""
    told = [
        _("{handle} ({date})").format(
            handle=_handles(rules, [handle]), date=dates.date_short(rules.calendar, season)
        )
        for handle, season in gone
    ]
    return _("gone for good: {handles}").format(handles=_(", ").join(told))


def _handles(rules: Ruleset, handles: Sequence[int]) -> str:
    return _(", ").join(names_of(rules).handle(one) for one in handles)


def near_text(
    rules: Ruleset,
    ending: int,
    held: int,
    wanting: Sequence[tuple[int, int, int, int]],
    stood: int,
    foreshadowed: bool,
) -> str:
    """An ending that was near: how much of it stood, and what was wanting. `wanting` holds the place of the condition in
    the ending, the account it is about (-1 for none), how that stood and how far off it was."""
    entry = rules.world.endings[ending]
    told = _("{held} of {all} conditions held").format(
        held=numbers.whole(held), all=numbers.whole(len(entry.when))
    )
    if wanting:
        lacked = [_lacked(rules, entry.when[n], account, value) for n, account, value, _off in wanting]
        why = _("wanting: {conditions}").format(conditions=words.listed(lacked))
    elif stood < entry.seasons:
        why = _("for {seasons}, and it needs {number}").format(
            seasons=numbers.seasons(stood), number=numbers.whole(entry.seasons)
        )
    elif not foreshadowed:
        why = _("its sign had not stood long enough")
    else:
        why = _("another ending came first")
    return _("{ending}: {told}; {why}.").format(ending=names_of(rules).ending(ending), told=told, why=why)


def _lacked(rules: Ruleset, condition: Condition, account: int, value: int) -> str:
    """A condition and how its figure stood: `Silver in store at least 36 (stood at 12)`."""
    if account < 0:
        return condition_text(rules, condition)
    said = condition_text(rules, condition)
    if isinstance(
        condition, StockOf
    ):  # endings are judged by what is there, conditions otherwise by the books
        label, unit = account_text(rules, account)
        said = _("{name} {bound}").format(name=label, bound=measures.bounds(condition.stock, unit))
    stood = (
        curve_figure(rules, account, value)
        if account in rules.at.tech
        else fine_figure(rules, account, value)
    )
    return _("{condition} (it was {figure})").format(condition=said, figure=stood)
