"""Problems of content as sentences. Checker output stays English: it quotes keys and messages of YAML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from lingao.content.problems import Code, Problem

Values = Mapping[str, str | int]

TARGETS: Final = {
    "eras": "era",
    "techs": "tech",
    "resources": "resource",
    "buildings": "building",
    "processes": "process",
    "ports": "port",
    "courses": "course",
    "posts": "post",
    "promises": "promise",
    "offices": "office",
    "policies": "policy",
    "handles": "handle",
    "cards": "card",
    "choices": "choice of that card",
    "sources": "source",
    "constants": "constant",
    "curves": "curve",
    "accounts": "account a formula may read",
    "flags": "flag",
    "@people": "class of people",
    "@indicators": "indicator",
    "@benches": "bench",
    "@work": "kind of work",
    "@levels": "level",
    "@roles": "role",
    "@constants": "constant",
    "@all": "`all`",
    "@one": "`one`",
}
"""What a name was to be, in words."""


def target_words(target: str) -> str:
    """`techs|buildings` as `tech or building`."""
    return " or ".join(TARGETS.get(part, part) for part in target.split("|"))


SENTENCES: Final[dict[Code, str]] = {
    Code.UNREADABLE: "cannot be read: {why}",
    Code.TOO_LARGE: "is larger than {limit} bytes",
    Code.NOT_UTF8: "is not UTF-8 text here",
    Code.TAB: "has a tab: indent and space with blanks",
    Code.HIDDEN_CHARACTER: "has the character {character}, which does not show or turns text round",
    Code.ALIAS: "uses {name}: anchors and aliases are refused; write the value out",
    Code.TAG: "has the tag {tag}: write plain values",
    Code.DUPLICATE_KEY: "has `{key}` a second time in the same mapping",
    Code.BAD_KEY: "has the key {key}, which is no word: quote it",
    Code.TOO_DEEP: "is nested deeper than {limit}",
    Code.NUMBER_SIZE: "is a number of more than {digits} digits",
    Code.SECOND_DOCUMENT: "begins a second document: one a file",
    Code.NO_SECTIONS: "holds no sections: a content file is a mapping such as `techs:` with a list below",
    Code.UNKNOWN_SECTION: "`{name}` is no section",
    Code.MISSING_SECTION: "no file has the section `{name}`",
    Code.WRONG_SECTION: "`{name}` must hold a {wanted}",
    Code.DUPLICATE_ID: "`{id}` stands twice in {section}",
    Code.SHARED_ID: "`{id}` is in {first} and in {second}, which are named side by side: rename one",
    Code.PATCH_SHAPE: "needs `at` with a path, and exactly one of `set`, `add` and `scale`",
    Code.PATCH_PATH: "finds no `{step}` on the way of {at}",
    Code.PATCH_VALUE: "cannot be applied: {why}",
    Code.UNKNOWN_DIFFICULTY: "`{id}` is no difficulty",
    Code.UNKNOWN_KEY: "does not know the key `{key}`",
    Code.MISSING_KEY: "lacks `{name}`",
    Code.WRONG_TYPE: "is {value}, and must be {wanted}",
    Code.NOT_ALLOWED: "is {value}, and must be one of {allowed}",
    Code.OUT_OF_RANGE: "is {value}, and must be {bound}",
    Code.BAD_LENGTH: "must have {bound} {of}",
    Code.BAD_ID: "is {value}: ids are lower case letters, digits and `_`, and begin with a letter",
    Code.BAD_VALUE: "{why}",
    Code.UNKNOWN_KIND: "`{key}` is no condition or effect that may stand here",
    Code.NOT_ONE_KEY: "must be a mapping with exactly one key, the kind of condition or effect",
    Code.MISSING_NAME: "lacks `{name}`, which the rules read by name",
    Code.TWICE_REPORTED: "`{process}` is reported by {office} already",
    Code.NEEDS_CYCLE: "closes a circle: {circle}",
    Code.LATER_ERA: "`{name}` is of the era {era}, later than {own}",
    Code.PORT_SHUT: "`{port}` opens with the tech {tech}, which is not known at the start",
    Code.NOT_TRADED: "`{port}` has no {name} among what it {side}",
    Code.CURVE_ORDER: "x is {x} after {before}: it must rise from point to point",
    Code.SCALED_OUT: "makes it {value}, outside {least} to {most}",
    Code.NO_CAPACITY: "runs in a building and must say its capacity",
    Code.SILENT_PRICE: "is the choice taken when nobody answers, and must have no {key}",
    Code.NO_NOTE: "people die here: the entry needs a content note",
    Code.FORMULA: "{why}",
    Code.IDLE_TECH: "opens nothing, raises nothing and does nothing",
    Code.UNUSED_RESOURCE: "is used by nothing",
    Code.NO_SUPPLY: "is made, sold and given by nothing",
    Code.OUT_OF_REACH: "cannot be reached by any player",
    Code.EMPTY_CHOICE: "changes nothing, now or later",
    Code.FLAG_NEVER_SET: "tests the flag `{id}`, which nothing sets",
    Code.FLAG_NEVER_READ: "sets the flag `{id}`, which nothing tests",
}


def _syntax(values: Values) -> str:
    why, during = str(values["why"]), str(values.get("while", ""))
    if "mapping values are not allowed" in why:
        return (
            "has a colon that makes a key of what stands before it: quote the text, or mind the indentation"
        )
    if "':'" in why and "simple key" in during:
        return "needs a colon after the key, or deeper indentation if it continues the text above"
    return f"is broken YAML: {why}{f', {during}' if during else ''}"


def _unknown_name(values: Values) -> str:
    return f"`{values['name']}` is no {target_words(str(values['target']))}"


_WRITTEN: Final[dict[Code, Callable[[Values], str]]] = {
    Code.SYNTAX: _syntax,
    Code.UNKNOWN_NAME: _unknown_name,
}
"""Codes whose sentence depends on more than its values' places."""


def problem_sentence(problem: Problem) -> str:
    """What is wrong, what was probably meant, and the other places that take part."""
    write = _WRITTEN.get(problem.code)
    said = write(problem.values) if write else SENTENCES[problem.code].format_map(dict(problem.values))
    if problem.suggestions:
        said += f" (did you mean {_either(problem.suggestions)}?)"
    if problem.also:
        said += f"; see {', '.join(map(str, problem.also))}"
    return said


def _either(words: tuple[str, ...]) -> str:
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def problem_line(problem: Problem) -> str:
    """The line a checker prints: `file:line:column  severity code  path  sentence`."""
    path = f"  {problem.path}" if problem.path else ""
    return f"{problem.place}  {problem.severity} {problem.code}{path}  {problem_sentence(problem)}"


def at_place(problem: Problem) -> str:
    """The line a player reads: `file:line:column: sentence`."""
    return f"{problem.place}: {problem_sentence(problem)}"
