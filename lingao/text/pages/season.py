"""The season's page, printed when one begins: date, race, things, people, projects, Wall, posts, clue and card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lingao.savefile.problems import SaveProblem
from lingao.session.games import save_of
from lingao.session.views.desk import DeskView, ThingRow, desk_view
from lingao.session.views.lessons import get_ready
from lingao.text import onhand
from lingao.text.pages import card, check, desk, posts, wall
from lingao.text.pages.said import labelled
from lingao.text.talk import Talk
from lingao.wording import _, as_is, dates, ngettext, numbers, words
from lingao.wording.figures import figure
from lingao.wording.save_problems import save_problem_sentence

FEWEST: Final = 4
MOST: Final = 10
"""Things on a season's page; the desk has them all."""


def print_opening(talk: Talk) -> None:
    """Print what game this is."""
    scenario, names = talk.rules.scenario, talk.names
    talk.paper.title(names.scenario(scenario.id))
    talk.say(names.text("scenarios", scenario.id, "text"))
    seed = as_is(str(talk.session.seed))
    talk.say(_("Seed {seed}.").format(seed=seed))
    save = save_of(talk.session)
    why: SaveProblem | None = save.why_read_only if save is not None else None
    if why is not None:
        talk.say(save_problem_sentence(why))
        talk.say(_("Everything can be looked at; `unsaved` plays on without saving."))
    elif save is None:
        talk.say(_("This game is not saved."))


def print_season(talk: Talk) -> None:
    """Print the season under way at a glance."""
    get_ready(talk.session)
    view, paper = desk_view(talk.session), talk.paper
    paper.title(headline(talk))
    talk.say(_standing(talk))
    paper.lines(desk.race_lines(talk, view.races[:1]))
    desk.print_things(talk, _chief(view.things), left=len(view.things) - len(_chief(view.things)))
    paper.line(labelled(_("People"), desk.people_line(talk, view.people)))
    paper.lines(desk.hand_lines(talk, view))
    wall.print_hanging(talk, view.wall)
    posts.print_summary(talk, view.posts)
    desk.print_clue(talk, view.clue)
    if view.cards:
        card.print_cards(talk)
    paper.gap()
    desk.print_lesson(talk, view)
    talk.say(_what_now(talk, view))


def headline(talk: Talk) -> str:
    """`Autumn 1628, season 1/6, First winter`."""
    calendar, season = talk.rules.calendar, talk.session.season
    return _("{date}, season {count}, {plan}").format(
        date=dates.date(calendar, season),
        count=dates.count(calendar, season),
        plan=dates.plan_name(talk.rules, season),
    )


def _standing(talk: Talk) -> str:
    """The council's support and the next session; the date of the Count where the scenario has one."""
    rules, season = talk.rules, talk.session.season
    support = rules.at.support[0]
    told = _("Council support {support}. The plan's session is held at the end of {date}.").format(
        support=figure(rules, support, talk.session.seen[support]),
        date=dates.date(rules.calendar, rules.calendar.next_session(season)),
    )
    count = rules.scenario.count_in
    if count is not None and not talk.session.seen[rules.at.counted[0]]:
        told += " " + _("The Count comes in {date}.").format(date=dates.date(rules.calendar, count))
    return told


def _chief(things: Sequence[ThingRow]) -> list[ThingRow]:
    """Four to ten rows: the first four, then those that are new, fell short or hold something up."""
    marked = [row for row in things[FEWEST:] if row.fresh or row.short or row.limits]
    return [*things[:FEWEST], *marked][:MOST]


def _what_now(talk: Talk, view: DeskView) -> str:
    """What may be typed now."""
    told = [_steps(view)]
    if onhand.choices(talk):
        told.append(_("Type the number of a choice."))
    count = len(check.check_lines(talk, view.alerts))
    if count:
        told.append(
            ngettext(
                "{number} thing stands on the check list: type check.",
                "{number} things stand on the check list: type check.",
                count,
            ).format(number=numbers.whole(count))
        )
    told.append(_("An empty line goes on; help lists the commands."))
    return " ".join(told)


def _steps(view: DeskView) -> str:
    """Where the season stands: `Posts: 1 moved; promises: 2 of 3 hung; cards: 0 of 1 answered.`"""
    done = {one.what: one for one in view.rhythm.steps}
    posts, promises, cards = done["posts"], done["promises"], done["cards"]
    told = [_("posts moved: {number}").format(number=numbers.whole(posts.done))]
    if promises.of:
        hung = _("places of the Wall taken: {taken} of {places}")
        told.append(hung.format(taken=numbers.whole(promises.done), places=numbers.whole(promises.of)))
    if cards.of:
        answered = _("cards answered: {done} of {all}")
        told.append(answered.format(done=numbers.whole(cards.done), all=numbers.whole(cards.of)))
    return words.sentence(_("; ").join(told))
