"""Mistakes against the rules of the game, in content that is otherwise well formed."""

from __future__ import annotations

from lingao.content.problems import Code
from tests.content.mistakes.mistake import Mistake

RULES: tuple[Mistake, ...] = (
    Mistake("tech that needs itself", "needs: [axes]", "needs: [axes, ▶kiln_fire]", Code.NEEDS_CYCLE),
    Mistake(
        "techs in a circle",
        "    research: {}\n",
        "    needs: [kiln_fire]\n    research: {}\n",
        Code.NEEDS_CYCLE,
        at="axes]",
    ),
    Mistake(
        "works that need themselves",
        "    limit: 6\n",
        "    limit: 6\n    needs_works: [▶kiln]\n",
        Code.NEEDS_CYCLE,
    ),
    Mistake(
        "tech developed in works that it opens",
        "    needs: [axes]\n",
        "    needs: [axes]\n    works: [kiln]\n",
        Code.NEEDS_CYCLE,
        at="kiln], processes",
    ),
    Mistake(
        "need of a later era",
        "    name: Axes\n    era: beach",
        "    name: Axes\n    era: clay",
        Code.LATER_ERA,
        at="axes]",
    ),
    Mistake(
        "standing sale of what the port does not buy",
        "      courses: {kiln_school: 5}\n",
        "      courses: {kiln_school: 5}\n      trade: {haikou: {▶salt: -5}}\n",
        Code.NOT_TRADED,
    ),
    Mistake(
        "standing purchase of what the port does not sell",
        "      courses: {kiln_school: 5}\n",
        "      courses: {kiln_school: 5}\n      trade: {haikou: {salt: 2, ▶charcoal: 5}}\n",
        Code.NOT_TRADED,
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
