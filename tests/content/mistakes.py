"""Mistakes people make in content, each with the place and the word a checker owes them.

A mistake is an edit of the tiny world. `▶` in the new text, or the text named by `at`, marks where the problem stands.
"""

from __future__ import annotations

from typing import NamedTuple

from lingao.content.problems import Code

MARK = "▶"


class Mistake(NamedTuple):
    """One edit, and the one problem it must give."""

    name: str
    old: str
    new: str
    code: Code
    meant: str = ""
    """The word that must be among the first three suggestions."""
    at: str = ""
    """Where the problem stands when that is outside the edit."""

    def text(self, world: str) -> str:
        """The tiny world with the mistake in it."""
        assert world.count(self.old) == 1, f"{self.old!r} stands {world.count(self.old)} times"
        return world.replace(self.old, self.new.replace(MARK, ""))

    def place(self, world: str) -> tuple[int, int]:
        """Line and column, from 1, where the problem must be reported."""
        marked = world.replace(self.old, self.new)
        index = self.text(world).index(self.at) if self.at else marked.index(MARK)
        before = self.text(world)[:index]
        return before.count("\n") + 1, len(before) - before.rfind("\n")


YAML = (
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
"""Mistakes of YAML itself."""

SHAPES = (
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
"""Mistakes against the models."""

NAMES = (
    Mistake(
        "flag misspelt in a formula",
        "stock.grain // 100",
        "▶flag.worked_night * 100",
        Code.UNKNOWN_NAME,
        "flag.worked_nights",
    ),
    Mistake(
        "class of people misspelt in a formula",
        "stock.grain // 100",
        "▶people.skiled * 100",
        Code.UNKNOWN_NAME,
        "people.skilled",
    ),
    Mistake("account without its subject", "stock.grain // 100", "▶seasn * 100", Code.UNKNOWN_NAME, "season"),
    Mistake(
        "id twice",
        "\nports:",
        "  - {id: ▶felling, name: Felling, out: {wood: 1}, text: Again., source: {of: tiny}}\n\nports:",
        Code.DUPLICATE_ID,
    ),
    Mistake("choice twice", "      - id: go_on\n", "      - id: ▶mourn\n", Code.DUPLICATE_ID),
    Mistake(
        "constant twice",
        "\nraces:",
        "\nconstants: {▶told_legitimacy: {value: 1, unit: a, range: [1, 1], drives: a, source: a}}\nraces:",
        Code.DUPLICATE_ID,
    ),
    Mistake(
        "building named as a tech",
        "\nprocesses:",
        "  - {id: ▶axes, name: Axes, build: {}, text: A shed., source: {of: tiny}}\n\nprocesses:",
        Code.SHARED_ID,
    ),
    Mistake(
        "building named as a process",
        "\nprocesses:",
        "  - {id: ▶felling, name: Felling, build: {}, text: A yard., source: {of: tiny}}\n\nprocesses:",
        Code.SHARED_ID,
    ),
    Mistake("need misspelt", "needs: [kiln_fire]", "needs: [▶kiln_fyre]", Code.UNKNOWN_NAME, "kiln_fire"),
    Mistake("era misspelt", "    era: clay", "    era: ▶caly", Code.UNKNOWN_NAME, "clay"),
    Mistake("input misspelt", "in: {wood: 5.5,", "in: {▶wod: 5.5,", Code.UNKNOWN_NAME, "wood"),
    Mistake("building misspelt", "    building: kiln\n", "    building: ▶kilm\n", Code.UNKNOWN_NAME, "kiln"),
    Mistake(
        "words in another order",
        "[kiln_fire, charcoal_stack]",
        "[kiln_fire, ▶stack_charcoal]",
        Code.UNKNOWN_NAME,
        "charcoal_stack",
    ),
    Mistake(
        "unlocked misspelt",
        "processes: [burn_charcoal]}",
        "processes: [▶burn_charcol]}",
        Code.UNKNOWN_NAME,
        "burn_charcoal",
    ),
    Mistake("level misspelt", "level: housing", "level: ▶houseing", Code.UNKNOWN_NAME, "housing"),
    Mistake(
        "level of no process",
        "level: output.burn_charcoal",
        "level: ▶output.burn_chrcoal",
        Code.UNKNOWN_NAME,
        "output.burn_charcoal",
    ),
    Mistake(
        "bench misspelt", "bench: works, knack: tree", "bench: ▶work, knack: tree", Code.UNKNOWN_NAME, "works"
    ),
    Mistake("knack misspelt", "knack: machines", "knack: ▶machine", Code.UNKNOWN_NAME, "machines"),
    Mistake(
        "post misspelt", "start: machine_shed", "start: ▶machine_shet", Code.UNKNOWN_NAME, "machine_shed"
    ),
    Mistake(
        "source unknown",
        "is taught by those born here.\n    source: {of: tiny}",
        "is taught by those born here.\n    source: {of: ▶tinny}",
        Code.UNKNOWN_NAME,
        "tiny",
    ),
    Mistake(
        "indicator misspelt",
        "prefers: {truthfulness: 1000}",
        "prefers: {▶truthfullness: 1000}",
        Code.UNKNOWN_NAME,
        "truthfulness",
    ),
    Mistake(
        "name deep in a condition",
        "{all: [{flag: worked_nights}, {chose: {card: two_shifts,",
        "{all: [{flag: worked_nights}, {chose: {card: ▶two_shift,",
        Code.UNKNOWN_NAME,
        "two_shifts",
    ),
    Mistake("choice of another card", "choice: nights}}", "choice: ▶night}}", Code.UNKNOWN_NAME, "nights"),
    Mistake(
        "name in an effect",
        "building: {of: hut, add: -2}",
        "building: {of: ▶hat, add: -2}",
        Code.UNKNOWN_NAME,
        "hut",
    ),
    Mistake(
        "later card misspelt",
        "{card: the_morning_after, after: 2}",
        "{card: ▶the_morning, after: 2}",
        Code.UNKNOWN_NAME,
        "the_morning_after",
    ),
    Mistake("silent choice misspelt", "if_silent: rest", "if_silent: ▶rests", Code.UNKNOWN_NAME, "rest"),
    Mistake("role misspelt", "medicine: medicine}", "▶medecine: medicine}", Code.UNKNOWN_NAME, "medicine"),
    Mistake(
        "role bound to nothing",
        "tools: tools, medicine",
        "tools: ▶tool, medicine",
        Code.UNKNOWN_NAME,
        "tools",
    ),
    Mistake(
        "queue misspelt", "queue: [kiln_fire, kiln,", "queue: [kiln_fire, ▶kilns,", Code.UNKNOWN_NAME, "kiln"
    ),
    Mistake("promise misspelt", "full_barn: modest", "▶full_bran: modest", Code.UNKNOWN_NAME, "full_barn"),
    Mistake(
        "constant misspelt",
        "scale: {deaths_base: 700}",
        "scale: {▶death_base: 700}",
        Code.UNKNOWN_NAME,
        "deaths_base",
    ),
    Mistake(
        "account misspelt", "stock.grain // 100", "▶stock.grian // 100", Code.UNKNOWN_NAME, "stock.grain"
    ),
    Mistake(
        "kind of account misspelt",
        "stock.grain // 100",
        "▶stok.grain // 100",
        Code.UNKNOWN_NAME,
        "stock.grain",
    ),
    Mistake("curve misspelt", "stock.grain // 100", "curve(▶sigmod, season)", Code.UNKNOWN_NAME, "sigmoid"),
)
"""Names of nothing, and names given twice."""

RULES = (
    Mistake("tech that needs itself", "needs: [axes]", "needs: [axes, ▶kiln_fire]", Code.NEEDS_CYCLE),
    Mistake(
        "techs in a circle",
        "    research: {}\n",
        "    needs: [kiln_fire]\n    research: {}\n",
        Code.NEEDS_CYCLE,
        at="axes]",
    ),
    Mistake(
        "need of a later era",
        "    name: Axes\n    era: beach",
        "    name: Axes\n    era: clay",
        Code.LATER_ERA,
        at="axes]",
    ),
    Mistake(
        "indicator left out", "environment: 85, ", "", Code.MISSING_NAME, at="indicators: {livelihood: 50"
    ),
    Mistake(
        "curve left out",
        "  defence_effect: [[0, 0], [20, 10], [60, 30], [120, 45]]\n",
        "",
        Code.MISSING_NAME,
        at="curves:",
    ),
    Mistake("role left out", ", wood: wood, tools", ", tools", Code.MISSING_NAME, at="roles:"),
    Mistake("work without a post", "work: frontier", "work: health", Code.MISSING_NAME, at="posts:"),
    Mistake("curve that turns back", "[56, 1130], [70, 1150]", "[56, 1130], ▶[50, 1150]", Code.CURVE_ORDER),
    Mistake(
        "difficulty out of range", "scale: {deaths_base: 700}", "scale: {deaths_base: ▶9000}", Code.SCALED_OUT
    ),
    Mistake(
        "process reported twice",
        "\npolicies:",
        "  - {id: yard, name: Yard, kind: works, bench: works, processes: [▶burn_charcoal], text: Counts., source: {of: tiny}}\n\npolicies:",
        Code.TWICE_REPORTED,
    ),
    Mistake("process without capacity", "    capacity: 60\n", "", Code.NO_CAPACITY, at="id: burn_charcoal"),
    Mistake(
        "silence that costs",
        "        label: The kilns rest",
        "        ▶cost: {silver: 1}\n        label: The kilns rest",
        Code.SILENT_PRICE,
    ),
    Mistake("deaths unannounced", "    note: an accident at work\n", "", Code.NO_NOTE, at="deaths: {of"),
    Mistake("formula with a slash", "stock.grain // 100", "▶stock.grain / 100", Code.FORMULA),
    Mistake("formula with a fraction", "stock.grain // 100", "stock.grain // ▶1.5", Code.FORMULA),
    Mistake("formula that reaches out", "stock.grain // 100", "__import__(▶'os')", Code.FORMULA),
    Mistake(
        "formula never closed", "min(1000, stock.grain // 100)", "min▶(1000, stock.grain // 100", Code.FORMULA
    ),
)
"""Mistakes against the rules of the game."""

WARNED = (
    Mistake(
        "tech that does nothing", "    unlocks: {processes: [felling]}\n", "", Code.IDLE_TECH, at="id: axes"
    ),
    Mistake(
        "resource without use",
        "in: {wood: 5.5, power: 0.5}",
        "in: {wood: 5.5}",
        Code.UNUSED_RESOURCE,
        at="{id: power",
    ),
    Mistake(
        "flag never set",
        "{flag: worked_nights}",
        "{flag: ▶worked_night}",
        Code.FLAG_NEVER_SET,
        "worked_nights",
    ),
    Mistake(
        "flag never read",
        "- flag: {set: worked_nights}",
        "- flag: {set: worked_nights}\n          - flag: {set: ▶tired}",
        Code.FLAG_NEVER_READ,
    ),
    Mistake(
        "memory that never comes",
        "        later:\n          - {card: the_morning_after, after: 2}\n",
        "",
        Code.OUT_OF_REACH,
        at="id: the_morning_after\n    title",
    ),
    Mistake(
        "decree nobody gives",
        "  - id: rest_day\n    name: Rest day\n",
        "  - ▶id: rest_day\n    by_order: false\n    name: Rest day\n",
        Code.OUT_OF_REACH,
    ),
    Mistake(
        "choice without effect",
        '        effects:\n          - indicator: {of: livelihood, add: {formula: "min(1000, stock.grain // 100)"}}\n          - bench: {of: works, add: -3}\n',
        "",
        Code.EMPTY_CHOICE,
        at="id: rest\n        label",
    ),
    Mistake(
        "good nobody makes",
        "\nbuildings:",
        "  - ▶{id: silk, name: Silk, unit: t, kind: stored, text: Fine., source: {of: tiny}}\nbuildings:\n  - {id: loom, name: Loom, build: {}, burns: {silk: 1}, text: A loom., source: {of: tiny}}",
        Code.NO_SUPPLY,
    ),
)
"""Things that are allowed and probably not meant."""
