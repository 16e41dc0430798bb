"""Ending a season: the check list, the season in a thread, the report; the epilogue when the run is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lingao.savefile.problems import SaveProblem
from lingao.tui.screens.busy import Busy, Failed, Steps
from lingao.wording import _, dates

if TYPE_CHECKING:
    from lingao.session.session import Session
    from lingao.session.views.report import ReportView
    from lingao.tui.app import LingaoApp

MOST = 4
"""Seasons run at once at most."""


def ask_to_end(app: LingaoApp) -> None:
    """Show the check list; go on when it is accepted."""
    if app.session.over:
        show_end(app)
        return
    from lingao.tui.screens.checklist import ChecklistDialogue

    def then(answer: Any) -> None:
        if answer == "end":
            play(app, 1)
        elif answer is not None:
            app.do(answer)

    app.open(ChecklistDialogue(), then)


def play(app: LingaoApp, seasons: int) -> None:
    """Play so many seasons in a thread, then show the report of the last."""
    session = app.session
    date = dates.date(session.rules.calendar, session.season)
    steps = Steps(seasons)
    text = _("{date} goes by …") if seasons == 1 else _("To the next card or warning, from {date} …")
    app.open(
        Busy(text.format(date=date), lambda: play_seasons(session, steps), steps),
        lambda answer: _played(app, answer),
    )


def play_seasons(session: Session, steps: Steps) -> ReportView:
    """End seasons, one a step, until a card or a grave warning comes up; the report of the last."""
    from lingao.session.views.checklist import checklist
    from lingao.session.views.chronicle import chronicle_view
    from lingao.session.views.report import report_view

    session.end_season()
    while steps.step() and not session.over and not any(one.grave for one in checklist(session)):
        session.end_season()
    chronicle_view(session)  # kept season by season, so that the tab opens at once however long the game
    return report_view(session)


def _played(app: LingaoApp, answer: Any) -> None:
    if isinstance(answer, Failed):
        if not isinstance(answer.error, SaveProblem):
            raise answer.error
        app.tell_change()
        app.trouble(answer.error, lambda: play(app, 1))
        return
    from lingao.tui.screens.report import ReportScreen

    app.tell_change()
    app.open(ReportScreen(answer), lambda way: _read(app, way))


def _read(app: LingaoApp, way: Any) -> None:
    """The report has been read."""
    if app.session.over:
        show_end(app)
    elif way == "run":
        play(app, MOST)
    else:
        app.table.fresh_season()
        if way is not None:
            app.do(way)


def show_end(app: LingaoApp) -> None:
    """Reckon and show the epilogue."""
    from lingao.session.views.epilogue import EpilogueView, epilogue_view

    def then(answer: Any) -> None:
        from lingao.tui.screens.epilogue import EpilogueScreen

        if isinstance(answer, EpilogueView):
            app.open(EpilogueScreen(answer))
        elif isinstance(answer, Failed):
            raise answer.error

    session = app.session
    app.open(Busy(_("The ledgers are laid side by side …"), lambda: epilogue_view(session)), then)
