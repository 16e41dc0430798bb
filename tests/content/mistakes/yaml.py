"""Mistakes of YAML itself: what no reader of it can take."""

from __future__ import annotations

from lingao.content.problems import Code
from tests.content.mistakes.mistake import Mistake

YAML: tuple[Mistake, ...] = (
    Mistake("letter that is none", "title: Two shifts", "title: Two ▶\ufffeshifts", Code.SYNTAX),
    Mistake("colon in a text", "text: Caught on", "text: Caught▶: on", Code.SYNTAX),
    Mistake("colon in a line of text", "text: A day by junk", "text: A day▶: by junk", Code.SYNTAX),
    Mistake("list never closed", "works: [kiln]", "works: ▶[kiln", Code.SYNTAX),
    Mistake("mapping never closed", "seasonal: {winter: 600}", "seasonal: ▶{winter: 600", Code.SYNTAX),
    Mistake("quote never closed", "text: Nets drawn", "text: ▶'Nets drawn", Code.SYNTAX),
    Mistake("no colon after a key", "    turnover: 4\n", "    ▶turnover 4\n", Code.SYNTAX),
    Mistake("indented with a tab", "    turnover: 4\n", "▶\tturnover: 4\n", Code.TAB),
    Mistake("tab between words", "turnover: 4", "turnover: 4▶\t", Code.TAB),
    Mistake("key twice", "    risk: 50\n", "    risk: 50\n    ▶turnover: 5\n", Code.DUPLICATE_KEY),
    Mistake(
        "key twice in braces",
        "{wood: 5.5, power: 0.5}",
        "{wood: 5.5, power: 0.5, ▶wood: 6}",
        Code.DUPLICATE_KEY,
    ),
    Mistake("section twice", "\nraces:", "\n▶techs: []\nraces:", Code.DUPLICATE_KEY),
    Mistake("anchor", "build: {labourer: 40}", "build: ▶&days {labourer: 40}", Code.ALIAS),
    Mistake("alias", "curves:\n", "curves:\n  more: ▶*points\n", Code.ALIAS),
    Mistake("program tag", "turnover: 4", "turnover: ▶!!python/name:os.system 4", Code.TAG),
    Mistake("number as key", "seasonal: {winter: 600}", "seasonal: {▶4: 600}", Code.BAD_KEY),
    Mistake("number too long", "limit: 4000", "limit: ▶4000000000000000000", Code.NUMBER_SIZE),
    Mistake("text turned round", "title: Two shifts", "title: Two ▶\u202eshifts", Code.HIDDEN_CHARACTER),
    Mistake("hidden in quotes", "title: Two shifts", 'title: ▶"Two \\u2067shifts"', Code.HIDDEN_CHARACTER),
    Mistake("nested without end", "works: [kiln]", f"works: {'[' * 37}▶[{']' * 38}", Code.TOO_DEEP),
    Mistake("second document", "\nraces:", "\n▶---\nraces:", Code.SECOND_DOCUMENT),
)
