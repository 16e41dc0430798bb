"""The season's end in plain mode: what an empty line does, ending a season, running on, and the epilogue."""

from __future__ import annotations

from lingao.session.running import AT_MOST, stop_at
from lingao.text.pages import check as check_page
from lingao.text.pages import epilogue as epilogue_page
from lingao.text.pages import report as report_page
from lingao.text.pages import season as season_page
from lingao.text.pages import sitting as sitting_page
from lingao.text.talk import Talk
from lingao.wording import _
from lingao.wording.running import run_text


def go_on(talk: Talk) -> None:
    """What an empty line does: after the run, end the conversation; before, show the check list once if anything
    stands on it, and end the season."""
    if talk.session.over:
        talk.done = True
    elif not talk.warned and check_page.warnings(talk):
        check_page.print_check(talk)
        talk.warned = True
        talk.say(_("An empty line ends the season all the same."))
    else:
        end(talk)


def end(talk: Talk) -> None:
    """End the season, print its report, and the next season or the epilogue.

    Raises:
        SaveProblem: when it cannot be saved; then the season has not ended.
    """
    if talk.session.over:
        talk.say(_("The run has ended. `chronicle`, `why` and `almanac` still answer; an empty line leaves."))
        return
    talk.session.end_season()
    talk.warned = False
    sitting_page.print_scenes(talk)
    report_page.print_report(talk)
    show(talk)


def show(talk: Talk) -> None:
    """Print where the game stands: the season under way, or the epilogue."""
    if talk.session.over:
        epilogue_page.print_epilogue(talk)
    else:
        season_page.print_season(talk)


def run_on(talk: Talk) -> None:
    """End seasons up to the next card or warning.

    Raises:
        SaveProblem: when one cannot be saved; then that one has not ended.
    """
    for seasons in range(1, AT_MOST + 1):
        end(talk)
        stop = stop_at(talk.session)
        if stop is not None or seasons == AT_MOST:
            talk.say(run_text(seasons, stop or "far"))
            return
