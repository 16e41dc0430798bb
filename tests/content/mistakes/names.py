"""Names of nothing, and names given twice."""

from __future__ import annotations

from lingao.content.problems import Code
from tests.content.mistakes.mistake import Mistake

NAMES: tuple[Mistake, ...] = (
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
    Mistake(
        "port of standing trade misspelt",
        "      courses: {kiln_school: 5}\n",
        "      courses: {kiln_school: 5}\n      trade: {▶haiku: {salt: 5}}\n",
        Code.UNKNOWN_NAME,
        "haikou",
    ),
    Mistake(
        "good of standing trade misspelt",
        "      courses: {kiln_school: 5}\n",
        "      courses: {kiln_school: 5}\n      trade: {haikou: {▶salz: 5}}\n",
        Code.UNKNOWN_NAME,
        "salt",
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
