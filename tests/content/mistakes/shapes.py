"""Mistakes against the models: keys, kinds and values that have no place there."""

from __future__ import annotations

from lingao.content.problems import Code
from tests.content.mistakes.mistake import Mistake

SHAPES: tuple[Mistake, ...] = (
    Mistake(
        "key misspelt in an optional part",
        "spoils: {per_mille: 120,",
        "spoils: {▶per_mile: 120,",
        Code.UNKNOWN_KEY,
        "per_mille",
    ),
    Mistake(
        "key misspelt inside not",
        "when: {tech: kiln_fire}",
        "when: {not: {stock: {of: wood, ▶bellow: 3, at_least: 1}}}",
        Code.UNKNOWN_KEY,
        "below",
    ),
    Mistake(
        "colon in a listed text",
        "questions: [Who is asked before a shift is set?,",
        "questions: [▶{Who is asked: before a shift is set?},",
        Code.WRONG_TYPE,
    ),
    Mistake("section misspelt", "\nraces:", "\n▶raecs:", Code.UNKNOWN_SECTION, "races"),
    Mistake(
        "section of the wrong kind",
        "\nraces:\n  - {id: bearings_race,",
        "\n▶races:\n  bear: {id: a,",
        Code.WRONG_SECTION,
    ),
    Mistake("key misspelt", "    lag: 1\n    staff:", "    ▶lagg: 1\n    staff:", Code.UNKNOWN_KEY, "lag"),
    Mistake("required key misspelt", "    turnover: 4", "    ▶turnovr: 4", Code.UNKNOWN_KEY, "turnover"),
    Mistake(
        "key misspelt in braces",
        "research: {specialist: 150}",
        "research: {▶specalist: 150}",
        Code.UNKNOWN_KEY,
        "specialist",
    ),
    Mistake(
        "key misspelt deep in a list",
        "backs: [works]\n        opposes",
        "▶bakcs: [works]\n        opposes",
        Code.UNKNOWN_KEY,
        "backs",
    ),
    Mistake(
        "key misspelt in a condition",
        "{season: {at_least: 1}}",
        "{season: {▶atleast: 1, below: 9}}",
        Code.UNKNOWN_KEY,
        "at_least",
    ),
    Mistake(
        "key misspelt in an effect",
        "policy: {enact: long_shift,",
        "policy: {▶enakt: long_shift,",
        Code.UNKNOWN_KEY,
        "enact",
    ),
    Mistake("key misspelt in a formula", "{formula: ", "{▶formla: ", Code.UNKNOWN_KEY, "formula"),
    Mistake("key of another model", "    limit: 6\n", "    ▶limits: 6\n", Code.UNKNOWN_KEY, "limit"),
    Mistake(
        "required key missing",
        "    kind: township\n    bench: fields\n",
        "    kind: township\n",
        Code.MISSING_KEY,
        at="id: mapu",
    ),
    Mistake(
        "required key missing below a key",
        "stock: {grain: 300,",
        "stok: {grain: 300,",
        Code.UNKNOWN_KEY,
        "stock",
        at="stok:",
    ),
    Mistake(
        "condition misspelt", "when: {tech: kiln_fire}", "when: {▶teck: kiln_fire}", Code.UNKNOWN_KIND, "tech"
    ),
    Mistake(
        "condition misspelt inside all",
        "{all: [{flag: worked_nights}",
        "{all: [{▶falg: worked_nights}",
        Code.UNKNOWN_KIND,
        "flag",
    ),
    Mistake(
        "effect misspelt",
        "- policy: {repeal: long_shift}",
        "- ▶polcy: {repeal: long_shift}",
        Code.UNKNOWN_KIND,
        "policy",
    ),
    Mistake(
        "two conditions in one",
        "when: {tech: kiln_fire}",
        "when: ▶{tech: kiln_fire, flag: worked_nights}",
        Code.NOT_ONE_KEY,
    ),
    Mistake("condition without bound", "{food: {below: 90}}", "{food: ▶{}}", Code.BAD_VALUE),
    Mistake("word for a number", "turnover: 4", "turnover: ▶four", Code.BAD_VALUE),
    Mistake("endless number", "turnover: 4", "turnover: ▶inf", Code.BAD_VALUE),
    Mistake("too many decimals", "in: {salt: 0.1}", "in: {salt: ▶0.1005}", Code.BAD_VALUE),
    Mistake("part of a whole thing", "limit: 300", "limit: ▶300.5", Code.WRONG_TYPE),
    Mistake("list for a mapping", "labour: {labourer: 8}", "labour: ▶[labourer, 8]", Code.WRONG_TYPE),
    Mistake("word for a list", "works: [kiln]", "works: ▶kiln", Code.WRONG_TYPE),
    Mistake(
        "word for a truth",
        "main: true, estimated: true, low_word: fever",
        "main: ▶perhaps, estimated: true, low_word: fever",
        Code.WRONG_TYPE,
    ),
    Mistake("number for a text", "name: A tiny run", "name: ▶1628", Code.WRONG_TYPE),
    Mistake("nothing given", "    text: The village stands.", "    ▶text:", Code.WRONG_TYPE),
    Mistake("amount below zero", "limit: 4000", "limit: ▶-4", Code.OUT_OF_RANGE),
    Mistake("chance above certain", "per_mille: 80", "per_mille: ▶1080", Code.OUT_OF_RANGE),
    Mistake("price below nothing", "cost: {silver: 0.1}", "cost: {silver: ▶-0.1}", Code.OUT_OF_RANGE),
    Mistake(
        "word not allowed", "kind: relic, loss: 20", "kind: ▶relics, loss: 20", Code.NOT_ALLOWED, "relic"
    ),
    Mistake(
        "deck not allowed",
        "decks: [practice, consequence]",
        "decks: [▶practise, consequence]",
        Code.NOT_ALLOWED,
        "practice",
    ),
    Mistake(
        "labour class misspelt",
        "build: {labourer: 40}",
        "build: {▶labourers: 40}",
        Code.NOT_ALLOWED,
        "labourer",
    ),
    Mistake(
        "season misspelt", "seasonal: {winter: 600}", "seasonal: {▶wintr: 600}", Code.NOT_ALLOWED, "winter"
    ),
    Mistake("id with capitals", "- id: typhoon", "- id: ▶Typhoon", Code.BAD_ID),
    Mistake(
        "thread of one",
        "      - {handle: anvil, bench: works, says: The stack was laid in the dark.}\n",
        "",
        Code.BAD_LENGTH,
        at="- {handle: kettle",
    ),
    Mistake(
        "promise measured twice",
        "measure: {techs: true}",
        "measure: ▶{techs: true, indicator: health}",
        Code.BAD_VALUE,
    ),
    Mistake("township without people", "    people: 1200\n", "", Code.BAD_VALUE, at="id: bopu"),
)
