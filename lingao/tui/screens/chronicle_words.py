"""What happened in a season, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lingao.content.vocabulary import BENCHES
from lingao.session.views.chronicle import Judged, Met
from lingao.session.views.turnings import Turn, Turning
from lingao.wording import _, marked, measures, numbers, words
from lingao.wording.names import names_of

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset

TURNS: Final[dict[Turn, str]] = {
    "era": marked("An era opened: {name}"),
    "handle_lost": marked("Gone for good: {name}"),
    "policy": marked("In force: {name}"),
    "policy_ended": marked("No longer in force: {name}"),
    "famine": marked("A famine year was closed"),
    "raid": marked("A raid"),
    "lie": marked("A promise kept on paper was found out"),
    "count": marked("The Count was held"),
    "walk_out": marked("Left the council's table: {name}"),
    "comes_back": marked("Back at the council's table: {name}"),
    "overruled": marked("The council was overruled"),
    "recall": marked("Support under the recall line, season {name} in a row"),
    "event": marked("{name}"),
    "session": marked("The plan's session was held"),
    "end": marked("The end: {name}"),
}
SECTIONS: Final = {
    "era": "eras",
    "handle_lost": "handles",
    "policy": "policies",
    "policy_ended": "policies",
    "event": "events",
    "end": "endings",
}
OUTCOMES: Final = {
    "kept": marked("kept"),
    "missed": marked("missed"),
    "between": marked("not kept, and not missed by much"),
    "found_out": marked("found out as kept on paper only"),
}


def turning_text(rules: Ruleset, turn: Turning) -> str:
    """What changed the course of the run."""
    names, section = names_of(rules), SECTIONS.get(turn.kind)
    if section is not None:
        name = names.name(section, turn.subject)
    elif turn.kind in ("walk_out", "comes_back"):
        name = names.bench(BENCHES[turn.subject])
    else:
        name = numbers.whole(turn.subject)
    return _(TURNS[turn.kind]).format(name=name)


def card_text(rules: Ruleset, met: Met) -> str:
    """A card and what was done about it."""
    names = names_of(rules)
    card, choice = names.card(met.card), names.choice(met.card, met.choice)
    if met.silent:
        return _("{card}: {choice} (nobody answered)").format(card=card, choice=choice)
    if met.overruled:
        return _("{card}: {choice}, against the vote").format(card=card, choice=choice)
    return _("{card}: {choice}").format(card=card, choice=choice)


def judged_text(rules: Ruleset, it: Judged) -> str:
    """A promise and how it was judged."""
    name = names_of(rules).promise(it.promise)
    outcome = _(OUTCOMES[it.outcome])
    if not it.grade:
        return _("Promise {name}: {outcome}").format(name=name, outcome=outcome)
    return _("Promise {name}, {grade}, {figure}: {outcome}").format(
        name=name,
        grade=_(tuple(words.GRADES.values())[it.grade - 1]),
        figure=measures.promised(rules, it.promise, it.promised),
        outcome=outcome,
    )


def omen_text(rules: Ruleset, ending: int) -> str:
    """The sign of an ending; its name where it has no text of its own."""
    from lingao.wording import of

    entry = rules.world.endings[ending]
    return (
        of(f"endings.{entry.id}.omen.text", entry.omen.text) if entry.omen else names_of(rules).ending(ending)
    )
