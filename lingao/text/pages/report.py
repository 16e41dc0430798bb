"""The season's report: the post that mattered most, surprises, promises judged, shortages, the clue."""

from __future__ import annotations

from typing import Final

from lingao.engine.ledger import Cause
from lingao.session.surprise import Mattered
from lingao.session.views.report import Judged, ReportView, Shortage, Surprise, report_view
from lingao.text.pages import desk
from lingao.text.pages.said import date, labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, marked, numbers, of, words
from lingao.wording.accounts import account_text
from lingao.wording.causes import cause_text
from lingao.wording.figures import figure, in_thousandths
from lingao.wording.names import name_of

OUTCOMES: Final = {
    "kept": marked("{promise} is judged kept by the books: {promised} promised, {said} reported."),
    "missed": marked("{promise} is judged missed: {promised} promised, {said} reported."),
    "close": marked("{promise} was not kept, and not missed by much: {promised} promised, {said} reported."),
    "found": marked("{promise} was kept on paper only, and it has come out: {promised} promised."),
}
"""What became of a promise."""
MOST: Final = 4
"""Changes told of what a post brought."""


def print_report(talk: Talk) -> None:
    """Print the last season's report; in the first season there is none."""
    if not talk.session.past:
        talk.say(_("No season has been played yet."))
        return
    view = report_view(talk.session)
    talk.paper.title(_("Report of {date}").format(date=date(talk, view.season)))
    for line in report_lines(talk, view):
        talk.say(line)
    desk.print_clue(talk, view.clue)
    if view.quiet and not view.over:
        talk.say(_("Nothing surprised. `next` runs to the next card or warning."))


def report_lines(talk: Talk, view: ReportView) -> list[str]:
    """The report, line by line."""
    return [
        *([_mattered(talk, view.mattered)] if view.mattered is not None else []),
        *(_surprise(talk, one) for one in view.surprises),
        *(judged_line(talk, one) for one in view.judged),
        *(_shortage(talk, one) for one in view.shortages),
        *(_answer(talk, *one) for one in view.answered),
        *_news(talk, view),
    ]


def judged_line(talk: Talk, one: Judged) -> str:
    """What became of a promise."""
    return _(OUTCOMES[one.how]).format(
        promise=talk.names.promise(one.promise), promised=said(talk, one.promised), said=said(talk, one.said)
    )
