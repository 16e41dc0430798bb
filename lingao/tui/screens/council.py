"""The council: cards before it, benches, policies, the archive of threads."""

from __future__ import annotations

from lingao.engine.ruleset import Ruleset
from lingao.session.session import Session
from lingao.session.views.council import BenchRow, CouncilView, PolicyRow, council_view
from lingao.tui import glyphs
from lingao.tui.acts import Go, OpenCard
from lingao.tui.screens.pane import Pane
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, spaced, text_lines
from lingao.tui.widgets.figures import number_cell
from lingao.wording import _, dates, marked, numbers, of, words
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

STATES = {
    "off": "",
    "coming": marked("comes into force {date}"),
    "on": marked("in force since {date}"),
    "ordered": marked("ordered this season"),
    "ending": marked("to end this season"),
}


class CouncilPane(Pane):
    """Benches, decrees, the forum."""

    _view: CouncilView

    def refresh_from(self, session: Session) -> None:
        """Read the council anew."""
        self._view = council_view(session)
        self.sheet.show(self.lines)

    def lines(self, cells: int) -> list[Line]:
        """Support and cards, benches, policies, archive."""
        view, rules = self._view, self.rules
        return spaced(
            [
                _support(rules, view, cells),
                _cards(rules, view),
                [clipped(line, cells) for line in _benches(rules, view)],
                _policies(rules, view, cells),
                _archive(rules, view, cells),
            ]
        )


def _support(rules: Ruleset, view: CouncilView, cells: int) -> list[Line]:
    warn, recall = numbers.percent(view.warn), numbers.percent(view.recall)
    rule = _(
        "Support weighs each bench's satisfaction by its seats. Under {warn} it is announced; three seasons under {recall} bring a recall vote."
    )
    first: Line = (
        Cell(_("THE COUNCIL"), 14, look="heading"),
        number_cell(rules, view.support, look="strong"),
        Cell(" " + glyphs.bar(view.support.value, 1000, 20), look="bar"),
    )
    return [first, *text_lines(rule.format(warn=warn, recall=recall), cells, "muted")]


def _cards(rules: Ruleset, view: CouncilView) -> list[Line]:
    lines: list[Line] = [(Cell(_("BEFORE THE COUNCIL"), look="heading"),)]
    for card in view.cards:
        open_ = card.must and card.choice < 0 and card.how != 2
        mark = glyphs.signs().must if open_ else glyphs.signs().may
        name = names_of(rules).card(card.card)
        lines.append(
            (
                Cell(mark + " ", look="warn"),
                Cell(name, act=OpenCard(card.card), key=f"card.{card.slot}", look="strong"),
            )
        )
    return lines if view.cards else []


def _benches(rules: Ruleset, view: CouncilView) -> list[Line]:
    head: Line = (
        Cell(_("BENCHES"), 22, look="heading"),
        Cell(_("seats"), 10, "right", look="muted"),
        Cell(_("satisfaction"), 16, "right", look="muted"),
        Cell("  " + _("what it fears"), look="muted"),
    )
    return [head, *(_bench(rules, row) for row in view.benches)]


def _bench(rules: Ruleset, row: BenchRow) -> Line:
    names = names_of(rules)
    bench = names.entry("benches", row.id)
    fears = of(f"benches.{row.id}.fears", bench.fears)
    if row.left:
        fears = _("has left the table")
    elif not row.votes:
        fears = _("No vote. {fears}").format(fears=fears)
    trend = numbers.trend(row.satisfaction.value, row.before, 20)
    look: Look = "bad" if row.satisfaction.value < -300 else "good" if row.satisfaction.value > 300 else ""
    return (
        Cell(names.bench(row.id), 22, act=Go("almanac", f"benches.{row.id}"), key=f"bench.{row.id}"),
        number_cell(rules, row.seats, 10, look="" if row.votes else "muted"),
        number_cell(rules, row.satisfaction, 14, look=look),
        Cell(" " + trend, 4),
        Cell(fears, look="warn" if row.left else "muted"),
    )


ORDER = ("on", "coming", "ordered", "ending", "off")


def _policies(rules: Ruleset, view: CouncilView, cells: int) -> list[Line]:
    """In force first, then what can be enacted, then what is refused and why; last what only cards bring."""
    by_card = [
        row for row in view.policies if row.state == "off" and not rules.world.policies[row.policy].by_order
    ]
    rows = [row for row in view.policies if row not in by_card]
    rows.sort(key=lambda row: (ORDER.index(row.state), row.refusal is not None))
    lines: list[Line] = [
        (Cell(_("POLICIES"), look="heading"), Cell("  " + _("Enter enacts or repeals."), look="muted"))
    ]
    lines += [line for row in rows for line in _policy(rules, row, cells)]
    if by_card:
        names = words.listed([names_of(rules).policy(row.policy) for row in by_card])
        lines += text_lines(_("Only a card brings these: {names}.").format(names=names), cells, "muted")
    return lines


def _policy(rules: Ruleset, row: PolicyRow, cells: int) -> list[Line]:
    names, policy = names_of(rules), rules.world.policies[row.policy]
    state = (
        _(STATES[row.state]).format(date=dates.date(rules.calendar, row.since))
        if row.since or row.state != "off"
        else ""
    )
    word = (
        _("repeal")
        if row.state in ("on", "coming")
        else _("enact")
        if row.state == "off" and not row.refusal
        else ""
    )
    look: Look = "strong" if row.state in ("on", "coming", "ordered") else "muted" if row.refusal else ""
    line: Line = (
        Cell(names.policy(row.policy), 34, act=row.order, key=f"policy.{policy.id}", look=look,
             tip=of(f"policies.{policy.id}.text", policy.text)),
        Cell(_("vote {share}").format(share=numbers.percent(row.vote)), 12, look="muted"),
        Cell(state or word, look="good" if state else "accent"),
    )  # fmt: skip
    lines = [clipped(line, cells)]
    if row.refusal is not None and row.state != "on":
        lines += text_lines(refusal_text(rules, row.refusal), cells, "muted", indent=4)
    return lines


def _archive(rules: Ruleset, view: CouncilView, cells: int) -> list[Line]:
    names = names_of(rules)
    lines: list[Line] = [(Cell(_("ARCHIVE OF THREADS"), look="heading"),)]
    for met in view.archive:
        chosen = names.choice(met.card, met.choice) if met.choice >= 0 else ""
        lines.append(
            clipped(
                (Cell(dates.date_short(rules.calendar, met.season), 10, look="muted"),
                 Cell(names.card(met.card), 32, act=OpenCard(met.card), key=f"met.{met.card}"), Cell(" " + chosen, look="muted")),
                cells,
            )
        )  # fmt: skip
    return lines if view.archive else []
