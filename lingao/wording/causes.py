"""Causes of entries in words: one phrase for every kind of cause, with the name of what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from lingao.engine.decreed.standing_plan import OFFICE
from lingao.wording import _, marked, words
from lingao.wording.names import Names, names_of

if TYPE_CHECKING:
    from lingao.engine.ledger import Cause
    from lingao.engine.ruleset import Ruleset


class Phrase(NamedTuple):
    """How a kind of cause is put: bare, of a named subject, and where the entry takes something away."""

    bare: str
    named: str = ""
    taken: str = ""
    section: str = ""
    """The section of the content its subject belongs to."""


PHRASES: Final[dict[str, Phrase]] = {
    "start": Phrase(marked("at the start")),
    "order": Phrase(marked("your order")),
    "calendar": Phrase(marked("the season's turn")),
    "process": Phrase(marked("work"), marked("made by {name}"), marked("used by {name}"), "processes"),
    "serves": Phrase(marked("services"), marked("given by {name}"), marked("burnt by {name}"), "buildings"),
    "project": Phrase(marked("projects"), marked("work on {name}"), marked("put into {name}"), "projects"),
    "learnt": Phrase(marked("learnt"), marked("learnt: {name}"), "", "techs"),
    "finished": Phrase(marked("finished"), marked("finished: {name}"), "", "buildings"),
    "card": Phrase(marked("a card"), marked("card: {name}"), "", "choices"),
    "silent": Phrase(marked("a card nobody answered"), marked("nobody answered: {name}"), "", "choices"),
    "event": Phrase(marked("an event"), marked("event: {name}"), "", "events"),
    "policy": Phrase(marked("policies"), marked("policy: {name}"), "", "policies"),
    "tech": Phrase(marked("techs"), marked("tech: {name}"), "", "techs"),
    "building": Phrase(marked("buildings"), marked("building: {name}"), "", "buildings"),
    "post": Phrase(marked("the twelve"), marked("the twelve: {name}"), "", "work"),
    "moved": Phrase(marked("moved to another post"), marked("moved to another post: {name}"), "", "handles"),
    "knack": Phrase(marked("a knack"), marked("a knack: {name}"), "", "handles"),
    "crowded": Phrase(marked("others at the same post"), "", "", "handles"),
    "lost": Phrase(marked("gone for good"), marked("gone for good: {name}"), "", "handles"),
    "need": Phrase(marked("used by people"), "", "", "needs"),
    "trade": Phrase(marked("traded"), marked("traded at {name}"), "", "ports"),
    "market": Phrase(marked("the market"), marked("the market of {name}"), "", "ports"),
    "harvest": Phrase(marked("harvest"), marked("harvest: {name}"), "", "offices"),
    "seed": Phrase(marked("kept for seed"), marked("kept for seed: {name}"), "", "offices"),
    "eaten": Phrase(marked("eaten"), marked("eaten: {name}"), "", "offices"),
    "barn_loss": Phrase(marked("lost in barns"), marked("lost in barns: {name}"), "", "offices"),
    "levy": Phrase(marked("levy"), marked("levy: {name}"), "", "offices"),
    "ahead": Phrase(marked("the seasons to come")),
    "relief": Phrase(marked("relief"), marked("relief: {name}"), "", "offices"),
    "loss": Phrase(marked("lost in store")),
    "damp": Phrase(marked("rotten for want of a dry place")),
    "wear": Phrase(marked("worn out"), marked("worn out: {name}"), "", "buildings"),
    "muster": Phrase(marked("turned out to work")),
    "duty": Phrase(marked("standing duties")),
    "unused": Phrase(marked("not used")),
    "training": Phrase(marked("training"), marked("training: {name}"), "", "courses"),
    "births": Phrase(marked("births")),
    "come_of_age": Phrase(marked("children grown to work")),
    "deaths": Phrase(marked("deaths")),
    "hunger": Phrase(marked("deaths of hunger")),
    "accident": Phrase(marked("accidents")),
    "arrivals": Phrase(marked("people who came")),
    "report": Phrase(marked("reported"), marked("reported by {name}"), "", "offices"),
    "stocktaking": Phrase(marked("an empty shelf corrected the books")),
    "audit": Phrase(marked("audit"), marked("audit of {name}"), "", "offices"),
    "pressure": Phrase(marked("pressure"), marked("pressure on {name}"), "", "offices"),
    "honesty": Phrase(
        marked("honest reporting protected"), marked("honest reporting: {name}"), "", "offices"
    ),
    "neighbour": Phrase(marked("copied from the boldest neighbour")),
    "hiding": Phrase(marked("hidden from the levy"), marked("hidden from the levy: {name}"), "", "offices"),
    "chance": Phrase(marked("chance")),
    "food": Phrase(marked("food")),
    "housing": Phrase(marked("housing")),
    "cloth": Phrase(marked("clothing")),
    "fuel": Phrase(marked("fuel")),
    "rest": Phrase(marked("hours and rest")),
    "mortality": Phrase(marked("deaths")),
    "livelihood": Phrase(marked("livelihood")),
    "truth": Phrase(marked("truthfulness")),
    "health": Phrase(marked("health")),
    "justice": Phrase(marked("justice")),
    "levy_burden": Phrase(marked("burden of the levy")),
    "forced_work": Phrase(marked("forced work")),
    "broken_promise": Phrase(marked("a broken promise"), marked("broken promise: {name}"), "", "promises"),
    "mobility": Phrase(marked("places open to all")),
    "schooling": Phrase(marked("schooling")),
    "skilled_share": Phrase(marked("share of the skilled")),
    "drift_home": Phrase(marked("drifts back to its resting value")),
    "benches": Phrase(marked("the benches")),
    "yes": Phrase(marked("yes votes"), marked("yes votes of {name}"), "", "benches"),
    "anger": Phrase(marked("anger")),
    "wood": Phrase(marked("standing wood")),
    "dirt": Phrase(marked("dirt and smoke")),
    "soil_state": Phrase(marked("the soil")),
    "wealth": Phrase(marked("wealth worth taking")),
    "defence": Phrase(marked("defence")),
    "imports": Phrase(marked("imports")),
    "functions": Phrase(marked("functions that locals run")),
    "cap": Phrase(marked("as far as it can go")),
    "rounding": Phrase(marked("rounding")),
    "preference": Phrase(marked("what it wants moved"), marked("what it wants moved: {name}"), "", "wanted"),
    "punished": Phrase(marked("bad news punished")),
    "comes_back": Phrase(
        marked("a bench came back"), marked("came back to the table: {name}"), "", "benches"
    ),
    "promise": Phrase(marked("the Wall"), marked("the Wall: {name}"), "", "promises"),
    "vote": Phrase(marked("a vote"), marked("vote: {name}"), "", "cards"),
    "overrule": Phrase(marked("overruled the council"), marked("overruled the council: {name}"), "", "cards"),
    "walk_out": Phrase(marked("a bench left the table"), marked("left the table: {name}"), "", "benches"),
    "drift_bench": Phrase(marked("satisfaction fades")),
    "weight": Phrase(marked("seats move")),
    "count": Phrase(marked("the Count")),
    "clue": Phrase(marked("a clue")),
    "raid": Phrase(marked("a raid")),
    "forest": Phrase(marked("felled")),
    "regrowth": Phrase(marked("grown back")),
    "session": Phrase(marked("the plan's session")),
    "omen": Phrase(marked("an omen"), marked("omen: {name}"), "", "endings"),
    "ending": Phrase(marked("the end"), marked("the end: {name}"), "", "endings"),
    "carry": Phrase(marked("carried over")),
}
"""Every kind of cause; a test holds this together with the engine's list."""


NEEDS: Final[dict[str, str]] = {
    "food": marked("eaten by people"),
    "protein": marked("eaten by people"),
    "cloth": marked("worn by people"),
    "fuel": marked("burnt by people"),
    "medicine": marked("taken by the sick"),
}
"""What people do with what they need, by the role it plays; of the rest it is said that it is used."""

_SHAPES: Final = ("", "work", "choices", "projects", "wanted")
"""Kinds of subject that are no section of the content."""


def cause_text(rules: Ruleset, cause: Cause, amount: int = 0) -> str:
    """A cause as a phrase: `made by Beehive oven`. With the entry's amount, what took away is put as such.

    Raises:
        KeyError: when the kind is none of the engine's.
    """
    phrase = PHRASES[cause.kind]
    if cause.kind == "need" and cause.subject:
        return _need(rules, cause.subject)
    name = _subject(names_of(rules), phrase.section, cause.subject) if cause.subject else ""
    if cause == OFFICE:
        return _("the standing plan")
    if not name:
        return _(phrase.bare)
    if not phrase.named:
        return _("{cause}: {name}").format(cause=_(phrase.bare), name=name)
    return _(phrase.taken if amount < 0 and phrase.taken else phrase.named).format(name=name)


def cause_about(rules: Ruleset, cause: Cause) -> str:
    """A cause where a change of what it does is told, so that the sign says nothing of which way it works: `work: Felling`."""
    phrase = PHRASES[cause.kind]
    name = _subject(names_of(rules), phrase.section, cause.subject) if cause.subject and phrase.taken else ""
    return _("{cause}: {name}").format(cause=_(phrase.bare), name=name) if name else cause_text(rules, cause)


def _need(rules: Ruleset, need: str) -> str:
    """What people do with a good, which the line it stands in names already: `worn by people`."""
    names = names_of(rules)
    good = names.entry("needs", need).of if names.has("needs", need) else ""
    role = next((role for role, bound in rules.world.roles.items() if bound == good), "")
    return _(NEEDS[role]) if role in NEEDS else _(PHRASES["need"].bare)


def _subject(names: Names, section: str, subject: str) -> str:
    """The subject's name, looked for everywhere when its section lacks it; nothing when it is no entry's."""
    card, dot, choice = subject.partition(".")
    if dot and names.has("cards", card):
        return _("{card} - {choice}").format(card=names.card(card), choice=names.choice(card, choice))
    if section == "work" and subject in words.WORK:
        return _(words.WORK[subject])
    if section == "wanted":
        return names.wanted(subject)
    known = section not in _SHAPES and names.has(section, subject)
    found = section if known else names.section_of(subject)
    return names.name(found, subject) if found else ""
