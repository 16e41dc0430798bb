"""A card in words: its text, and its choices with vote and price."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lingao.engine.refusals import Refusal
from lingao.tui import glyphs
from lingao.tui.screens.card_acts import CarryBy, Leave, Source
from lingao.tui.widgets.cells import Cell, Line, Look, filled, text_lines
from lingao.tui.widgets.figures import number_cell, text_of
from lingao.wording import _, numbers, of, words
from lingao.wording.names import names_of
from lingao.wording.refusals import refusal_text

if TYPE_CHECKING:
    from lingao.content.models.cards import Card
    from lingao.engine.orders import Overrule
    from lingao.engine.ruleset import Ruleset
    from lingao.session.views.card_file import CardFile
    from lingao.session.views.council import CardView, ChoiceView, Cost
    from lingao.session.views.numbers import Number


def text(rules: Ruleset, view: CardView, cells: int) -> list[Line]:
    """What lies on the table."""
    card = rules.world.cards[view.card]
    return text_lines(of(f"cards.{card.id}.text", card.text), cells)


def choices(rules: Ruleset, file: CardFile, cells: int) -> list[Line]:
    """Every choice, what it costs, how the vote stands, what is missing; `w` on one answers for its vote, then as now."""
    view = file.view
    card = rules.world.cards[view.card]
    lines: list[Line] = [
        (Cell(_("THE CHOICES") if view.slot >= 0 else _("WHAT WAS CHOSEN"), look="heading"),)
    ]
    for one in view.choices:
        vote = file.ballot.together[one.ordinal] if file.ballot is not None else None
        lines += _choice(rules, view, card, one, vote, cells)
    if view.slot >= 0:
        lines += _ways_out(rules, view)
    return lines


def _choice(
    rules: Ruleset, view: CardView, card: Card, one: ChoiceView, vote: Number | None, cells: int
) -> list[Line]:
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
         Cell(head[1].text, act=act if view.slot >= 0 else None, number=vote, key=f"choice.{one.ordinal}",
              look=look, tip=tip if view.slot >= 0 else "")),
        *((Cell("     "), Cell(line[1].text, look=look)) for line in more),
    ]  # fmt: skip
    lines += text_lines(of(f"{path}.text", entry.text), cells, indent=5)
    if view.slot >= 0:
        lines += filled(_vote_line(rules, one), cells, indent=5)
        lines += filled(_costs(rules, one.costs), cells, indent=5)
        if one.overrule is not None:
            lines += filled(_other_ways(view, one, one.overrule), cells, indent=5)
        if one.refusal is not None and (untold := _untold(one.refusal)).missing:
            lines += text_lines(refusal_text(rules, untold), cells, "bad", indent=5)
    return lines


def _untold(refusal: Refusal) -> Refusal:
    """What stands in the way besides the vote and the price, which have lines of their own."""
    return Refusal(tuple(one for one in refusal.missing if one.reason not in ("vote", "stock")))


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


def _costs(rules: Ruleset, costs: Sequence[Cost]) -> list[Line]:
    """What a choice takes from the stores, each price with what lies there: pieces that stay whole."""
    names, parts = names_of(rules), list[Line]()
    for cost in costs:
        enough = cost.have.value >= cost.amount
        amount = numbers.amount(cost.amount, names.unit(cost.resource))
        pattern = _("costs {name} {amount}") if not parts else _("{name} {amount}")
        said = pattern.format(name=names.resource(cost.resource), amount=amount)
        lies = (_("have {amount}") if enough else _("have only {amount}")).format(
            amount=text_of(rules, cost.have)
        )
        look: Look = "" if enough else "bad"
        have = number_cell(rules, cost.have, text=lies, aside=True, look=look)
        if parts:
            parts[-1] = (*parts[-1], Cell(_(",")))
        parts.append(
            (Cell(" " if parts else "     "), Cell(said + " (", look=look), have, Cell(")", look=look))
        )
    return parts


def _other_ways(view: CardView, one: ChoiceView, order: Overrule) -> list[Line]:
    """What can be done about a vote that fails."""
    price = numbers.points(view.overruling, signed=True)
    overrule = _("Overrule the council (cohesion {price})").format(price=price)
    carry = _("Carry it with a promise")
    return [
        (Cell("     "), Cell(overrule, act=order, key=f"overrule.{one.ordinal}", look="accent")),
        (Cell("   "), Cell(carry, act=CarryBy(one.ordinal), key=f"carry.{one.ordinal}", look="accent")),
    ]


def _ways_out(rules: Ruleset, view: CardView) -> list[Line]:
    """Dropping the card, and going back."""
    done = view.by == "dropped"
    dropped = glyphs.signs().yes + " " if done else "  "
    drop, tip = (
        (Leave(), _("It is dropped: Enter goes back, u takes it back."))
        if done
        else (view.drop, _("What happens is what happens when nobody answers."))
    )
    back = _("Back to the desk") if view.by else _("Decide later")
    return [
        (Cell(dropped, look="good"), Cell(_("Drop the card"), act=drop, key="drop", look="muted", tip=tip),
         Cell("   "), Cell(back, act=Leave(), key="leave", look="strong" if view.by else "muted"),
         Cell("   "), Cell(_("Source (s)"), act=Source(), key="source", look="muted")),
    ]  # fmt: skip
