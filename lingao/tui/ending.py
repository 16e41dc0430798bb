"""Ending a season: the check list, the season in a thread, the session or the Count where one was held, the report; the
epilogue when the run is over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lingao.savefile.problems import SaveProblem
from lingao.session.running import AT_MOST, Stop, stop_at
from lingao.tui.screens.busy import Busy, Failed, Steps
from lingao.tui.screens.passing import Passing
from lingao.wording import _, dates

if TYPE_CHECKING:
    from textual.screen import Screen

    from lingao.session.session import Session
    from lingao.session.views.report import ReportView
    from lingao.session.views.sitting import Sitting
    from lingao.session.views.the_count import CountView
    from lingao.tui.app import LingaoApp


@dataclass(frozen=True, slots=True)
class Ended:
    """Seasons ended, and what there is to show of the last."""

    report: ReportView
    sitting: Sitting | None
    count: CountView | None
    seasons: int
    stop: Stop | None
    """Why a run of several stopped; None where one was asked for."""


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
        Passing(text.format(date=date), lambda: play_seasons(session, steps), steps),
        lambda answer: _played(app, answer),
    )


def play_seasons(session: Session, steps: Steps) -> Ended:
    """End seasons, one a step, until something wants to be looked at; what there is to show of the last."""
    from lingao.session.views.chronicle import chronicle_view
    from lingao.session.views.lessons import get_ready
    from lingao.session.views.report import report_view
    from lingao.session.views.sitting import sitting
    from lingao.session.views.the_count import count_view

    session.end_season()
    played, stop = 1, stop_at(session)
    while steps.step() and stop is None:
        session.end_season()
        played, stop = played + 1, stop_at(session)
    get_ready(session)
    chronicle_view(session)  # kept season by season, so that the tab opens at once however long the game
    why = None if steps.of == 1 else stop or ("told" if steps.stopped else "far")
    return Ended(report_view(session), sitting(session), count_view(session), played, why)


def _played(app: LingaoApp, answer: Any) -> None:
    if isinstance(answer, Failed):
        if not isinstance(answer.error, SaveProblem):
            raise answer.error
        app.tell_change()
        app.trouble(answer.error, lambda: play(app, 1))
        return
    app.tell_change()
    _show(app, answer, _scenes(answer))


def _scenes(ended: Ended) -> list[Screen[Any]]:
    """What is shown of a season before its report: the Count, then the session."""
    scenes: list[Screen[Any]] = []
    if ended.count is not None:
        from lingao.tui.screens.the_count import CountScreen

        scenes.append(CountScreen(ended.count))
    if ended.sitting is not None:
        from lingao.tui.screens.sitting import SittingScreen

        scenes.append(SittingScreen(ended.sitting, ended.count is not None))
    return scenes


def _show(app: LingaoApp, ended: Ended, scenes: list[Screen[Any]]) -> None:
    """The scenes one after another, then the report."""
    if scenes:
        first, *rest = scenes
        app.open(first, lambda _way: _show(app, ended, rest))
        return
    from lingao.tui.screens.report import ReportScreen

    app.open(ReportScreen(ended.report, ended.seasons, ended.stop), lambda way: _read(app, way))


def _read(app: LingaoApp, way: Any) -> None:
    """The report has been read."""
    if app.session.over:
        show_end(app)
    elif way == "run":
        play(app, AT_MOST)
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
