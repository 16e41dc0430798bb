"""The season's report: what mattered most, surprises, promises judged, shortages, the clue."""

from __future__ import annotations

from typing import Final

from lingao.session.views.report import Judged, ReportView, Shortage, Surprise, report_view
from lingao.text.pages import desk
from lingao.text.pages.said import date, labelled, said, signed
from lingao.text.talk import Talk
from lingao.wording import _, marked, numbers, of, words
from lingao.wording.accounts import account_text
from lingao.wording.causes import cause_text
from lingao.wording.changes import mattered_text
from lingao.wording.figures import figure
from lingao.wording.hungry import hungry
from lingao.wording.losses import lost_text
from lingao.wording.names import name_of
from lingao.wording.shortages import reason_text
from lingao.wording.threads import hung_text

OUTCOMES: Final = {
    "kept": marked("{promise} is judged kept by the books: {promised} promised, {said} reported."),
    "missed": marked("{promise} is judged missed: {promised} promised, {said} reported."),
    "close": marked("{promise} was not kept, and not missed by much: {promised} promised, {said} reported."),
    "found": marked("{promise} was kept on paper only, and it has come out: {promised} promised."),
}
"""What became of a promise."""


def print_report(talk: Talk) -> None:
    """Print the last season's report; in the first season there is none."""
    if not talk.session.past:
        talk.say(_("No season has been played yet: each one that ends has its report. `end` ends this one."))
        return
    view = report_view(talk.session)
    talk.paper.title(_("Report of {date}").format(date=date(talk, view.season)))
    talk.paper.lines(report_lines(talk, view))
    desk.print_clue(talk, view.clue)
    if view.quiet and not view.over:
        talk.say(_("Nothing surprised. `next` runs to the next card or warning."))


def report_lines(talk: Talk, view: ReportView) -> list[str]:
    """The report, line by line."""
    dead = [words.sentence(hungry(talk.names, view.tolls))] if view.tolls else []
    return [
        *dead,
        *_surprises(talk, view),
        *(judged_line(talk, one) for one in view.judged),
        *(_shortage(talk, one) for one in view.shortages),
        *(_answer(talk, *one) for one in view.answered),
        *_news(talk, view),
    ]


def judged_line(talk: Talk, one: Judged) -> str:
    """What became of a promise, and when it was given."""
    told = _(OUTCOMES[one.how]).format(
        promise=talk.names.promise(one.promise), promised=said(talk, one.promised), said=said(talk, one.said)
    )
    return told + " " + words.sentence(hung_text(talk.rules, one.hung.season, one.hung.card))


def _surprises(talk: Talk, view: ReportView) -> list[str]:
    """What surprised, the most surprising first."""
    told = [_surprise(talk, one) for one in view.surprises]
    if view.mattered is not None:
        told.insert(1 if view.figure_first else 0, mattered_text(talk.rules, *view.mattered))
    return told or [_("Nothing surprised: the season came out as planned.")]


def _surprise(talk: Talk, one: Surprise) -> str:
    """`Brick reported made in the season: promised 40, planned 38, reported 41, counted ?; most of it: …`."""
    planned = figure(talk.rules, one.account, one.planned)
    told = [
        *(
            [_("promised {figure}").format(figure=said(talk, one.promised))]
            if one.promised is not None
            else []
        ),
        _("planned {figure}").format(figure=planned),
        _("reported {figure}").format(figure=said(talk, one.reported)),
        _("counted {figure}").format(
            figure="?" if one.counted is None else figure(talk.rules, one.account, one.counted)
        ),
    ]
    label = account_text(talk.rules, one.account).label
    line = labelled(label, _(", ").join(told))
    if one.cause is None:
        return _("{line}.").format(line=line)
    cause, amount = one.cause
    return _("{line}; most by {amount}: {cause}.").format(
        line=line,
        amount=signed(talk, one.account, amount),
        cause=cause_text(talk.rules, cause, amount),
    )


def _shortage(talk: Talk, one: Shortage) -> str:
    return _("{resource} fell short by {amount} ({wanted}). {reason}").format(
        resource=talk.names.resource(one.resource),
        amount=said(talk, one.amount),
        wanted=cause_text(talk.rules, one.cause, -1),
        reason=reason_text(talk.rules, one.why, one.makers),
    )


def _answer(talk: Talk, card: int, choice: int, silent: bool) -> str:
    told = labelled(talk.names.card(card), talk.names.choice(card, choice))
    return _("{line} (nobody answered).").format(line=told) if silent else words.sentence(told)


def _news(talk: Talk, view: ReportView) -> list[str]:
    """What was finished, what happened, who is gone, who died."""
    told = []
    if view.learnt:
        done = words.listed(list(dict.fromkeys(talk.names.project(number) for number in view.learnt)))
        told.append(_("Finished: {projects}.").format(projects=done))
    for number in view.events:
        event = talk.rules.world.events[number]
        text = of(f"events.{event.id}.text", event.text)
        told.append(labelled(name_of(talk.rules, "events", number), text))
    told += [lost_text(talk.rules, handle, cause) for handle, cause in view.lost]
    told.append(
        _("Born {births}, died {deaths}, townships included.").format(
            births=numbers.whole(view.births.value), deaths=numbers.whole(view.deaths.value)
        )
    )
    return told
