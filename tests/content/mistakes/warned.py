"""Things that are allowed and probably not meant."""

from __future__ import annotations

from lingao.content.problems import Code
from tests.content.mistakes.mistake import Mistake

WARNED: tuple[Mistake, ...] = (
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
