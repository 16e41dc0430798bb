"""Policies in words: in force, then by the bench that speaks for them; the lasting effects of cards apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lingao.tui.acts import Go
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, text_lines
from lingao.wording import _, dates, marked, numbers, of
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.council import CouncilView
    from lingao.session.views.policies import PolicyRow

KEY = "policy."
"""How the keys of policies' cells begin."""
STATES = {
    "off": "",
    "coming": marked("comes into force {date}"),
    "on": marked("in force since {date}"),
    "ordered": marked("ordered this season"),
    "ending": marked("to end this season"),
}
NAME = 34


def policies(rules: Ruleset, view: CouncilView, cells: int, read: str, wanted: str = "") -> list[list[Line]]:
    """Blocks of policies in whose name or text everything wanted stands; of the one whose key is `read` the text is told too."""
    names = names_of(rules)
    found = [row for row in view.policies if _has(rules, row, wanted)]
    standing = [row for row in found if row.state != "off"]
    off = [row for row in found if row.state == "off"]
    lasting = [row for row in view.lasting if _has(rules, row, wanted)]
    blocks = [
        _block(rules, _("POLICIES IN FORCE"), _("Enter repeals."), standing, cells, read),
        _block(rules, _("LASTING EFFECTS OF CARDS"), _("in force"), lasting, cells, read),
    ]
    for bench in (*(row.bench for row in view.benches), -1):
        rows = sorted((row for row in off if row.bench == bench), key=_nearest)
        speaks = (
            _("{bench} speaks for these").format(bench=names.bench(rules.council.benches[bench].id))
            if bench >= 0
            else _("no bench speaks for these")
        )
        blocks.append(_block(rules, _("CAN BE ORDERED"), speaks, rows, cells, read))
    return blocks


def _has(rules: Ruleset, row: PolicyRow, wanted: str) -> bool:
    policy = rules.world.policies[row.policy]
    text = of(f"policies.{policy.id}.text", policy.text)
    said = f"{names_of(rules).policy(row.policy)} {text}".casefold()
    return all(word in said for word in wanted.casefold().split())


def _nearest(row: PolicyRow) -> tuple[bool, bool]:
    """What can be enacted first, then what only the vote keeps back."""
    return row.lacks is not None, not row.passes


def _block(
    rules: Ruleset, title: str, said: str, rows: Sequence[PolicyRow], cells: int, read: str
) -> list[Line]:
    if not rows:
        return []
    head: Line = (Cell(title, look="heading"), Cell("  " + said, look="muted"))
    return [clipped(head, cells), *(line for row in rows for line in _policy(rules, row, cells, read))]


def _policy(rules: Ruleset, row: PolicyRow, cells: int, read: str) -> list[Line]:
    names, policy = names_of(rules), rules.world.policies[row.policy]
    key, text = f"{KEY}{policy.id}", of(f"policies.{policy.id}.text", policy.text)
    held = row.state == "off" and row.refusal is not None
    look: Look = "strong" if row.state in ("on", "coming", "ordered") else "muted" if held else ""
    act = row.order if policy.by_order else Go("almanac", f"policies.{policy.id}")
    vote = _("vote {share}").format(share=numbers.vote(row.vote)) if row.state == "off" else ""
    line: Line = (
        Cell(names.policy(row.policy), NAME, act=act, key=key, look=look, tip=text),
        Cell(vote, 12 if vote else 0, look="muted"),
        Cell(_state(rules, row), look="muted" if held else "accent" if row.state == "off" else "good"),
    )
    lines = [clipped(line, cells)]
    if row.lacks is not None and row.state == "off":
        lines += text_lines(refusal_text(rules, row.lacks), cells, "muted", indent=4)
    if key == read:
        lines += text_lines(text, cells, indent=4)
    return lines


def _state(rules: Ruleset, row: PolicyRow) -> str:
    """Where it stands, or what the vote would bring."""
    if row.state == "off":
        return "" if row.lacks is not None else _("enact") if row.passes else _("would fail")
    if row.until:
        said = _("from {date} until {until}")
        first, last = (dates.date_short(rules.calendar, one) for one in (row.since, row.until))
        return said.format(date=first, until=last)
    return _(STATES[row.state]).format(date=dates.date(rules.calendar, row.since) if row.since else "")
