"""A card in words: its text, and its choices with vote and price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lingao.tui import glyphs
from lingao.tui.screens.card_acts import CarryBy, Leave, Source
from lingao.tui.widgets.cells import Cell, Line, Look, clipped, filled, text_lines
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.wording import _, numbers, of, words
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.content.models.cards import Card
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.council import CardView, ChoiceView, Cost


def text(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """What lies on the table."""
    card = rules.world.cards[view.card]
    return text_lines(of(f"cards.{card.id}.text", card.text), cells)


def choices(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """Every choice, what it costs, how the vote stands, what is missing."""
    card = rules.world.cards[view.card]
    lines: list[Line] = [
        (Cell(_("THE CHOICES") if view.slot >= 0 else _("WHAT WAS CHOSEN"), look="heading"),)
    ]
    for one in view.choices:
        lines += _choice(rules, view, card, one, cells)
    if view.slot >= 0:
        lines += _ways_out(rules, view)
    return lines


def _choice(rules: Ruleset, view: CardView, card: Card, one: ChoiceView, cells: int) -> list[Line]:
    entry, signs = card.choices[one.ordinal], glyphs.signs()
    path = f"cards.{card.id}.choices.{entry.id}"
    label = words.sentence(of(f"{path}.label", entry.label))
    mark = signs.yes if one.chosen else signs.no if one.refusal else " "
    look: Look = "strong" if one.refusal is None else "muted"
    head, *more = text_lines(label, cells - 5)
    act, tip = (
        (Leave(), _("It is moved: Enter goes back, u takes it back."))
        if one.chosen
        else (one.move, _("Enter moves it."))
    )
    lines: list[Line] = [
        (Cell(f"{mark} {numbers.whole(one.ordinal + 1)}. ", look="good" if one.chosen else "muted"),
         Cell(head[1].text, act=act if view.slot >= 0 else None, number=one.vote, key=f"choice.{one.ordinal}",
              look=look, tip=tip if view.slot >= 0 else "")),
        *((Cell("     "), Cell(line[1].text, look=look)) for line in more),
    ]  # fmt: skip
    lines += text_lines(of(f"{path}.text", entry.text), cells, indent=5)
    if view.slot >= 0:
        lines += filled(_vote_line(rules, one), cells, indent=5)
        lines += [clipped(_cost_line(rules, cost), cells) for cost in one.costs]
        if one.refusal is not None:
            lines += text_lines(refusal_text(rules, one.refusal), cells, "bad", indent=5)
            lines += _other_ways(view, one)
    return lines


def _vote_line(rules: Ruleset, one: ChoiceView) -> list[Line]:
    """How the vote stands, and whether silence comes to the same: pieces that stay whole."""
    parts: list[Line] = []
    if one.vote is not None:
        passes = _("passes") if one.passes else _("needs none") if one.silent else _("fails")
        share = _("vote {share}, {passes}").format(share=numbers.vote(one.vote.value), passes=passes)
        bar = Cell(glyphs.bar(one.vote.value, 1000, 10) + " ", look="bar")
        # The choice itself answers `w` for its vote, so that the arrows go from choice to choice.
        parts.append(
            (
                Cell("     "),
                bar,
                Cell(share, look="good" if one.passes else "muted" if one.silent else "warn"),
            )
        )
    if one.silent:
        parts.append((Cell("  " if parts else "     "), Cell(_("happens if nobody answers"), look="muted")))
    return parts


def _cost_line(rules: Ruleset, cost: Cost) -> Line:
    names = names_of(rules)
    amount = numbers.amount(cost.amount, names.unit(cost.resource))
    said = _("costs {name} {amount}").format(name=names.resource(cost.resource), amount=amount)
    have = _("have {amount}").format(amount=text_of(rules, cost.have))
    return (Cell("     " + said + " ("), number_cell(rules, cost.have, text=have, aside=True), Cell(")"))


def _other_ways(view: CardView, one: ChoiceView) -> list[Line]:
    """What can be done about a vote that fails."""
    if one.overrule is None:
        return []
    price = numbers.points(view.overruling, signed=True)
    overrule = _("Overrule the council (cohesion {price})").format(price=price)
    carry = _("Carry it with a promise")
    return [
        (Cell("     "), Cell(overrule, act=one.overrule, key=f"overrule.{one.ordinal}", look="accent")),
        (Cell("     "), Cell(carry, act=CarryBy(one.ordinal), key=f"carry.{one.ordinal}", look="accent")),
    ]


def _ways_out(rules: Ruleset, view: CardView) -> list[Line]:
    """Dropping the card, and going back."""
    dropped = glyphs.signs().yes + " " if view.by == "dropped" else "  "
    back = _("Back to the desk") if view.by else _("Decide later")
    return [
        (Cell(dropped, look="good"), Cell(_("Drop the card"), act=view.drop, key="drop", look="muted",
                                          tip=_("What happens is what happens when nobody answers.")),
         Cell("   "), Cell(back, act=Leave(), key="leave", look="strong" if view.by else "muted"),
         Cell("   "), Cell(_("Source (s)"), act=Source(), key="source", look="muted")),
    ]  # fmt: skip
