"""What is meant by a thing where a line of work or a resource is asked for: who makes it, what it makes, what is near."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from lingao.engine.orders import SetTarget
from lingao.text.finding import Lexicon, Read, Unread, either, without_figures
from lingao.text.readers import Reader, Taken, spoken
from lingao.text.talk import Talk
from lingao.wording import _, as_is, words

RUN: Final = 1000
"""One run, in thousandths."""
SECTIONS: Final = ("processes", "resources", "buildings")
OFFERED: Final = 6
"""Commands offered at most."""

Meaning = Callable[[Talk, str, str], list[str]]
"""(section, id) to the ids of what may be meant by it."""


def line_of_work(command: str) -> Reader:
    """A process, by its own id or name, or by what it makes or the building it runs in where that leaves one."""
    return _reader(command, "processes", _processes)


def goal_of(command: str) -> Reader:
    """A resource, by its own id or name, or by the process or building that makes only it."""
    return _reader(command, "resources", _resources)


def _reader(command: str, section: str, meaning: Meaning) -> Reader:
    def read(talk: Talk, typed: Sequence[str]) -> Taken:
        lexicons = {one: Lexicon(spoken(talk, one)) for one in (section, *SECTIONS)}
        whole = [(one, it) for one, lexicon in lexicons.items() if (it := lexicon.exact(typed))]
        if whole:
            one, exact = max(whole, key=lambda found: found[1].used)  # of two equals the first
            return _one_of(talk, command, typed, exact, meaning(talk, one, exact.value))
        for one, lexicon in lexicons.items():
            begun = lexicon.begun(typed)
            if begun:
                ids = list(dict.fromkeys(it for value in begun for it in meaning(talk, one, value)))
                used = len(without_figures(typed))
                return _one_of(talk, command, typed, Read(begun[0], used), ids)
        raise Unread(_near(typed, lexicons))

    return read


def _one_of(talk: Talk, command: str, typed: Sequence[str], said: Read, ids: list[str]) -> Taken:
    """The one thing meant.

    Raises:
        Unread: when nothing or several things are; says what to type for each.
    """
    if len(ids) == 1:
        return Taken(ids[0], said.used)
    name = as_is(" ".join(typed[: said.used]))
    if not ids:
        raise Unread(_("Nothing here makes {name}.").format(name=name))
    rest = typed[said.used :]
    lines = [as_is("`" + " ".join([command, one, *rest]) + "`") for one in ids[:OFFERED]]
    raise Unread(_("{name} could be several. Type {lines}.").format(name=name, lines=words.either(lines)))


def _near(typed: Sequence[str], lexicons: dict[str, Lexicon]) -> str:
    """One line with the nearest things of every kind."""
    said = " ".join(without_figures(typed))
    near = list(dict.fromkeys(one for lexicon in lexicons.values() for one in lexicon.nearest(said)))
    if not near:
        return _("There is no {typed} here.").format(typed=as_is(said))
    return _("There is no {typed} here. Nearest: {names}.").format(
        typed=as_is(said), names=either(near[:OFFERED])
    )


def _processes(talk: Talk, section: str, name: str) -> list[str]:
    """Processes meant by one, by a resource they make, by their building; those that can run, where any can."""
    if section == "processes":
        return [name]
    rules = talk.rules
    number = rules.number(section, name)
    rows = (
        rules.works.makers[number]
        if section == "resources"
        else [row for row in rules.works.processes if row.building == number]
    )
    ids = [row.id for row in rows]
    return [one for one in ids if talk.session.check(SetTarget(one, RUN)) is None] or ids


def _resources(talk: Talk, section: str, name: str) -> list[str]:
    """Resources meant by one, or made by a process or in a building."""
    if section == "resources":
        return [name]
    rules = talk.rules
    number = rules.number(section, name)
    processes = rules.works.processes
    rows = (
        [processes[number]]
        if section == "processes"
        else [one for one in processes if one.building == number]
    )
    made = dict.fromkeys(resource for row in rows for resource, _amount in row.outputs)
    return [rules.works.resources[one].id for one in made if rules.works.resources[one].kind != "service"]
