"""The chronicle: season by season what was ordered and what came of it, then figures over the run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lingao.content.vocabulary import BENCHES, INDICATORS
from lingao.session.views.chronicle import Judged, Met, Told, chronicle_view
from lingao.session.views.history import curve
from lingao.session.views.turnings import Turn, Turning
from lingao.text.pages.said import date, labelled
from lingao.text.talk import Talk
from lingao.wording import _, marked, measures, numbers, words
from lingao.wording.accounts import account_text
from lingao.wording.figures import figure
from lingao.wording.hungry import hungry
from lingao.wording.orders import order_text

OUTCOMES: Final = {
    "kept": marked("{promise} ({grade}, {figure}) was kept by the books"),
    "missed": marked("{promise} ({grade}, {figure}) was missed"),
    "between": marked("{promise} ({grade}, {figure}) was not kept, nor missed by much"),
    "found_out": marked("{promise} ({grade}, {figure}) was kept on paper only, and it came out"),
}
"""What became of a promise."""


def print_chronicle(talk: Talk) -> None:
    """Print the run so far."""
    view = chronicle_view(talk.session)
    for told in view.told:
        talk.paper.head(_("{date}:").format(date=date(talk, told.season)))
        talk.paper.lines(told_lines(talk, told) or [_("Nothing out of the ordinary.")], indent=2)
    if view.orders:
        orders = [order_text(talk.rules, order) for order in view.orders]
        talk.paper.head(_("{date}, so far:").format(date=date(talk, view.season)))
        talk.paper.line(labelled(_("Ordered"), _("; ").join(orders)), indent=2)
    talk.paper.head(_("Over the run:"))
    main = [n for n, name in enumerate(INDICATORS) if talk.names.entry("indicators", name).main]
    for account in (*(talk.rules.at.said_indicator[n] for n in main), talk.rules.at.support[0]):
        print_curve(talk, account, indent=2)


def print_curve(talk: Talk, account: int, indent: int = 0) -> None:
    """Print how a figure stood at the beginning of each season."""
    values = _(", ").join(figure(talk.rules, account, value) for value in curve(talk.session, account).values)
    talk.paper.line(labelled(account_text(talk.rules, account).label, values), indent)


def told_lines(talk: Talk, told: Told) -> list[str]:
    """One season that was played, as lines."""
    names = talk.names
    lines = []
    if told.orders:
        orders = _("; ").join(order_text(talk.rules, order) for order in told.orders)
        lines.append(labelled(_("Ordered"), orders))
    lines += [_met(talk, one) for one in told.cards]
    if told.learnt:
        lines.append(labelled(_("Learnt"), words.listed([names.tech(n) for n in told.learnt])))
    if told.built:
        built = [
            _("{number} {building}").format(number=numbers.whole(more), building=names.building(n))
            for n, more in told.built
        ]
        lines.append(labelled(_("Finished"), words.listed(built)))
    lines += [judged_line(talk, one) for one in told.judged]
    lines += [labelled(_("A sign"), names.ending(n)) for n in told.omens]
    if told.hunger:
        lines.append(hungry(talk.names, told.hunger))
    lines += [TURNINGS[one.kind](talk, one) for one in told.turnings]
    return lines


def judged_line(talk: Talk, one: Judged) -> str:
    """What became of a promise."""
    grades = tuple(words.GRADES.values())
    return _(OUTCOMES[one.outcome]).format(
        promise=talk.names.promise(one.promise),
        grade=_(grades[one.grade - 1]) if one.grade else _("judged before"),
        figure=measures.promised(talk.rules, one.promise, one.promised),
    )


def _met(talk: Talk, one: Met) -> str:
    told = labelled(talk.names.card(one.card), talk.names.choice(one.card, one.choice))
    if one.silent:
        return _("{line} (nobody answered)").format(line=told)
    if one.overruled:
        return _("{line} (against the vote)").format(line=told)
    return told


Said = Callable[[Talk, Turning], str]


def _named(pattern: str, section: str) -> Said:
    return lambda talk, it: _(pattern).format(name=talk.names.name(section, it.subject))


def _bench(pattern: str) -> Said:
    return lambda talk, it: _(pattern).format(name=talk.names.bench(BENCHES[it.subject]))


def _plain(pattern: str) -> Said:
    return lambda talk, it: _(pattern)


def _recall(talk: Talk, it: Turning) -> str:
    return _("Support is under the recall line: {seasons}").format(seasons=numbers.seasons(it.subject))


TURNINGS: Final[dict[Turn, Said]] = {
    "era": _named(marked("The era {name} opened"), "eras"),
    "handle_lost": _named(marked("{name} of the twelve is gone for good"), "handles"),
    "policy": _named(marked("{name} came into force"), "policies"),
    "policy_ended": _named(marked("{name} ended"), "policies"),
    "famine": _plain(marked("A famine year was closed")),
    "raid": _plain(marked("A raid")),
    "lie": _plain(marked("A promise kept on paper was found out")),
    "count": _plain(marked("The Count was held")),
    "walk_out": _bench(marked("The bench {name} left the table")),
    "comes_back": _bench(marked("The bench {name} sat down again")),
    "overruled": _plain(marked("The council was overruled")),
    "recall": _recall,
    "event": _named(marked("{name}"), "events"),
    "session": _plain(marked("The plan's session was held")),
    "end": _named(marked("The run ended: {name}"), "endings"),
}
"""What each kind of turning says."""
