"""What an account is about: the name of its subject, from the words after the first dot of its own name."""

from __future__ import annotations

from typing import Final, Literal

from lingao.wording import _, marked, numbers, words
from lingao.wording.names import Names

Subject = Literal[
    "none",
    "resources",
    "buildings",
    "processes",
    "techs",
    "policies",
    "handles",
    "promises",
    "offices",
    "indicators",
    "benches",
    "cards",
    "events",
    "ports",
    "endings",
    "courses",
    "class",
    "work",
    "level",
    "project",
    "good",
    "wanted",
    "cohort",
    "ring",
    "vote",
    "slot",
    "tally",
    "shock",
    "carry",
    "clue",
]
"""Sections of the content, then the shapes that are none."""

_WORDS: Final[dict[str, dict[str, str]]] = {
    "slot": {"must": marked("the card that must be answered"), "extra": marked("the optional card")},
    "tally": {"kept": marked("kept"), "missed": marked("missed"), "found_out": marked("found out")},
    "shock": {"famine": marked("famine"), "raid": marked("raid"), "lie": marked("lie found out")},
    "carry": {
        "births": marked("births"),
        "deaths": marked("deaths"),
        "local_births": marked("births of locals"),
        "local_deaths": marked("deaths of locals"),
    },
    "clue": {
        "first": marked("one office"),
        "second": marked("the other office"),
        "process": marked("what it is about"),
        "said": marked("figure booked"),
        "fits": marked("figure that would fit"),
    },
}


def subject_name(names: Names, kind: Subject, subject: str) -> str:
    """The name of an account's subject."""
    match kind:
        case "none":
            return ""
        case "class":
            return words.people(subject)
        case "work":
            return _(words.WORK[subject])
        case "level":
            return names.level(subject)
        case "project":
            return names.project(subject)
        case "good":
            return names.good(subject)
        case "wanted":
            return names.wanted(subject)
        case "cohort":
            return _cohort(names, subject)
        case "ring":
            return numbers.whole(int(subject) + 1)
        case "vote":
            return _vote(subject)
        case "slot" | "tally" | "shock" | "carry" | "clue":
            return _(_WORDS[kind][subject])
    return names.name(kind, subject)


def _cohort(names: Names, subject: str) -> str:
    course, left = subject.split(".")
    return _("{course} (through in {seasons})").format(
        course=names.course(course), seasons=numbers.seasons(int(left))
    )


def _vote(subject: str) -> str:
    slot, number = subject.split(".")
    return _("{card}, choice {number}").format(card=_(_WORDS["slot"][slot]), number=number)
