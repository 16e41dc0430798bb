"""The epilogue: the figure that tells most, the story of the run, the twelve, what was near, both ledgers, questions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lingao.session.views.epilogue import EpilogueView, epilogue_view
from lingao.session.views.epilogue_apart import Apart
from lingao.session.views.epilogue_near import Near
from lingao.session.views.story import Turn
from lingao.session.views.twelve import AtLast
from lingao.text.pages.said import date, labelled
from lingao.text.talk import Talk
from lingao.wording import _, dates, numbers, of
from lingao.wording.epilogue import (
    gone_text,
    ledger_name,
    lives_text,
    near_text,
    never_text,
    promises_text,
    run_text,
    sign_text,
    stationed_text,
)
from lingao.wording.figures import figure
from lingao.wording.moments import turn_text

CARDS: Final = 6
"""Cards whose perspectives and questions are printed; the last met."""


def print_epilogue(talk: Talk) -> None:
    """Print the epilogue of a run that is over."""
    view = epilogue_view(talk.session)
    ending = talk.rules.world.endings[view.ending]
    talk.paper.title(_("Epilogue: {ending}").format(ending=talk.names.ending(view.ending)))
    if ending.note:
        talk.say(_("Content note: {note}").format(note=of(f"endings.{ending.id}.note", ending.note)))
    talk.say(run_text(talk.rules, view.season, view.seed))
    talk.say(talk.names.text("endings", ending.id, "text"))
    sign = sign_text(talk.rules, view.ending, view.foreshadowed)
    if sign:
        talk.say(sign)
    _print_course(talk, view.figures[0])
    _print_story(talk, view)
    _print_twelve(talk, view.twelve)
    _print_near(talk, view.near)
    _print_ledgers(talk, view)
    _print_questions(talk, view)
    talk.paper.gap()
    talk.say(_("The run has ended. `chronicle`, `why` and `almanac` still answer; an empty line leaves."))


def _print_course(talk: Talk, it: Apart) -> None:
    """The figure that tells most, season by season."""
    talk.paper.head(_("{name}, season by season:").format(name=ledger_name(talk.rules, it.account)))
    talk.paper.line(labelled(_("in the books"), _over_time(talk, it.account, it.said)), indent=2)
    same = it.said == it.true
    true = _("the same, season by season") if same else _over_time(talk, it.account, it.true)
    talk.paper.line(labelled(_("in truth"), true), indent=2)


def _over_time(talk: Talk, account: int, values: Sequence[int]) -> str:
    return _(", ").join(figure(talk.rules, account, value) for value in values)


def _print_story(talk: Talk, view: EpilogueView) -> None:
    """What turned the run, what became of its promises, what nobody looked into."""
    talk.paper.head(_("What made it so:"))
    talk.paper.lines((_turn(talk, turn) for turn in view.turns), indent=2)
    talk.paper.head(_("The Wall:"))
    talk.paper.line(promises_text(view.kept, view.missed, view.found_out, view.on_paper), indent=2)
    if view.never:
        talk.paper.head(_("Numbers nobody looked into:"))
        never = (never_text(talk.rules, one.account, one.began, one.ended) for one in view.never)
        talk.paper.lines(never, indent=2)


def _print_ledgers(talk: Talk, view: EpilogueView) -> None:
    """Both ledgers, with what goes with each."""
    stored = () if view.barns is None else (view.barns,)
    talk.paper.head(_("The ledger of things, reported beside true:"))
    talk.paper.lines((_kept(talk, one) for one in (*view.things, *stored)), indent=2)
    talk.paper.line(_("techs known: {number}").format(number=numbers.whole(view.techs)), indent=2)
    talk.paper.head(_("The ledger of people, reported beside true:"))
    talk.paper.lines((_kept(talk, one) for one in view.people), indent=2)
    talk.paper.line(lives_text(view.born, view.died, view.hunger), indent=2)


def _kept(talk: Talk, one: Apart) -> str:
    began, said, true = (
        figure(talk.rules, one.account, value) for value in (one.said[0], one.said[-1], one.true[-1])
    )
    told = _("{name}: {began} at the start; reported {said}, true {true}").format(
        name=ledger_name(talk.rules, one.account), began=began, said=said, true=true
    )
    shown = [figure(talk.rules, one.account, value) for value in one.true]
    if len(set(shown)) > 1:
        return _("{line}; true season by season {values}").format(line=told, values=_(", ").join(shown))
    return told


def _turn(talk: Talk, it: Turn) -> str:
    return _("{date}: {text}").format(date=date(talk, it.season), text=turn_text(talk.rules, it))


def _print_twelve(talk: Talk, twelve: AtLast) -> None:
    talk.paper.head(_("The twelve at the end:"))
    talk.paper.lines((stationed_text(talk.rules, *one) for one in twelve.stationed), indent=2)
    if twelve.gone:
        talk.paper.line(gone_text(talk.rules, twelve.gone), indent=2)


def _print_near(talk: Talk, endings: Sequence[Near]) -> None:
    if endings:
        talk.paper.head(_("Endings that were near:"))
        talk.paper.lines((near_text(talk.rules, *one) for one in endings), indent=2)


def _print_questions(talk: Talk, view: EpilogueView) -> None:
    """The questions of the plans' sessions, and of the cards met last, each with the views it was argued from."""
    talk.paper.head(_("Questions:"))
    asked = dict.fromkeys(dates.plan_question(talk.rules, season) for season in range(1, view.season + 1))
    talk.paper.lines(asked, indent=2)
    for met in view.cards[:CARDS]:
        card = talk.rules.world.cards[met.card]
        path = f"cards.{card.id}"
        talk.paper.line(
            labelled(talk.names.card(met.card), talk.names.choice(met.card, met.choice)), indent=2
        )
        views = (of(f"{path}.perspectives.{n}", text) for n, text in enumerate(card.perspectives))
        questions = (of(f"{path}.questions.{n}", text) for n, text in enumerate(card.questions))
        talk.paper.lines((_("One view: {text}").format(text=text) for text in views), indent=4)
        talk.paper.lines(questions, indent=4)
