"""The epilogue: both ledgers, reported beside true, the story of the run, what was never looked at, questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from lingao.content.vocabulary import INDICATORS
from lingao.session.views.epilogue import EpilogueView, Pair, epilogue_view
from lingao.session.views.story import Kind, Turn
from lingao.text.pages.said import date, labelled
from lingao.text.talk import Talk
from lingao.wording import _, dates, marked, numbers, of
from lingao.wording.accounts import account_text
from lingao.wording.causes import cause_text
from lingao.wording.figures import figure
from lingao.wording.names import name_of

CARDS: Final = 6
"""Cards whose perspectives and questions are printed; the last met."""


def print_epilogue(talk: Talk) -> None:
    """Print the epilogue of a run that is over."""
    view = epilogue_view(talk.session)
    ending = talk.rules.world.endings[view.ending]
    talk.paper.title(_("Epilogue: {ending}").format(ending=talk.names.ending(view.ending)))
    if ending.note:
        talk.say(_("Content note: {note}").format(note=of(f"endings.{ending.id}.note", ending.note)))
    talk.say(talk.names.text("endings", ending.id, "text"))
    _print_ledger(talk, _("The ledger of things, reported beside true:"), view.things)
    talk.paper.line(_barns(talk, view), indent=2)
    _print_ledger(talk, _("The ledger of people, reported beside true:"), view.people)
    talk.paper.line(_lives(view), indent=2)
    talk.paper.line(_promises(view), indent=2)
    talk.paper.head(_("What made it so:"))
    talk.paper.lines((_turn(talk, turn) for turn in view.turns), indent=2)
    if view.never:
        talk.paper.head(_("Numbers nobody looked into:"))
    for one in view.never:
        talk.paper.line(
            _("{label}: {began} at the start, {ended} at the end").format(
                label=account_text(talk.rules, one.account).label,
                began=figure(talk.rules, one.account, one.began),
                ended=figure(talk.rules, one.account, one.ended),
            ),
            indent=2,
        )
    _print_questions(talk, view)
    talk.paper.gap()
    talk.say(_("The run has ended. `chronicle`, `why` and `almanac` still answer; an empty line leaves."))


def _print_ledger(talk: Talk, heading: str, pairs: Sequence[Pair]) -> None:
    talk.paper.head(heading)
    talk.paper.lines((_pair(talk, one) for one in pairs), indent=2)


def _pair(talk: Talk, one: Pair) -> str:
    rules = talk.rules
    if one.account in rules.at.report:
        name = talk.names.resource(one.account - rules.span.report.start)
    else:
        name = talk.names.indicator(INDICATORS[one.account - rules.span.said_indicator.start])
    began, said, true = (figure(rules, one.account, value) for value in (one.began, one.said, one.true))
    told = _("{name}: {began} at the start; reported {said}, true {true}").format(
        name=name, began=began, said=said, true=true
    )
    shown = [figure(rules, one.account, value) for _said, value in one.over_time]
    if len(set(shown)) > 1:
        return _("{line}; true season by season {values}").format(line=told, values=_(", ").join(shown))
    return told


def _barns(talk: Talk, view: EpilogueView) -> str:
    food = talk.rules.role["food"]
    unit = talk.names.unit(food)
    return _("{food} in the townships' barns: reported {said}, true {true}").format(
        food=talk.names.resource(food),
        said=numbers.amount(view.barns_said, unit),
        true=numbers.amount(view.barns_true, unit),
    )


def _lives(view: EpilogueView) -> str:
    return _("Born {born}, died {died}, of hunger {hunger}. Techs known {techs}.").format(
        born=numbers.whole(view.born),
        died=numbers.whole(view.died),
        hunger=numbers.whole(view.hunger),
        techs=numbers.whole(view.techs),
    )


def _promises(view: EpilogueView) -> str:
    return _(
        "Promises kept {kept}, missed {missed}, found out {found}, kept on paper only and never found {paper}."
    ).format(
        kept=numbers.whole(view.kept),
        missed=numbers.whole(view.missed),
        found=numbers.whole(view.found_out),
        paper=numbers.whole(view.on_paper),
    )


def _turn(talk: Talk, turn: Turn) -> str:
    return labelled(date(talk, turn.season), TURNS[turn.kind](talk, turn))


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


Said = Callable[[Talk, Turn], str]


def _named(pattern: str, section: str) -> Said:
    return lambda talk, it: _(pattern).format(name=name_of(talk.rules, section, it.subject))


def _plain(pattern: str) -> Said:
    return lambda talk, it: _(pattern)


def _card(talk: Talk, it: Turn) -> str:
    return labelled(talk.names.card(it.subject), talk.names.choice(it.subject, it.detail))


def _silent(talk: Talk, it: Turn) -> str:
    return _("{card} (nobody answered)").format(card=_card(talk, it))


def _hunger(talk: Talk, it: Turn) -> str:
    return _("{people} died of hunger").format(people=numbers.heads(it.amount // 100))


def _swing(talk: Talk, it: Turn) -> str:
    told = _("{name} moved by {amount}").format(
        name=talk.names.indicator(INDICATORS[it.subject]), amount=numbers.points(it.amount, signed=True)
    )
    if it.cause is None:
        return told
    cause = cause_text(talk.rules, it.cause, it.amount)
    return _("{line}, most of it: {cause}").format(line=told, cause=cause)


TURNS: Final[Mapping[Kind, Said]] = {
    "card": _card,
    "silent": _silent,
    "kept": _named(marked("the promise {name} was judged kept"), "promises"),
    "missed": _named(marked("the promise {name} was missed"), "promises"),
    "found_out": _named(marked("the promise {name} was found out"), "promises"),
    "learnt": _named(marked("{name} was learnt"), "techs"),
    "hunger": _hunger,
    "lost": _named(marked("{name} of the twelve was lost"), "handles"),
    "raid": _plain(marked("a raid")),
    "policy": _named(marked("{name} came into force"), "policies"),
    "swing": _swing,
    "counted": _plain(marked("the Count was held")),
    "overruled": _named(marked("the council was overruled over {name}"), "cards"),
}
"""What each kind of turning point says."""
