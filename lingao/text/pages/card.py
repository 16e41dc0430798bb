"""The cards before the council: text, thread, choices with price, vote and what is missing."""

from __future__ import annotations

from lingao.engine.orders import Move
from lingao.engine.refusals import Missing, Refusal
from lingao.engine.votes import PASSES
from lingao.text import onhand
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers, of, words
from lingao.wording.refusals import refusal_text


def print_cards(talk: Talk) -> None:
    """Print every card before the council."""
    cards = onhand.cards(talk)
    if not cards:
        talk.say(_("No card lies before the council."))
    for slot, row in cards:
        _print_card(talk, slot, row.ordinal)


def _print_card(talk: Talk, slot: int, number: int) -> None:
    paper, card = talk.paper, talk.rules.world.cards[number]
    path = f"cards.{card.id}"
    asked = _("Card, to be answered: {title}") if slot == 0 else _("Card, may be left: {title}")
    paper.head(asked.format(title=talk.names.card(number)))
    if card.note:
        paper.line(_("Content note: {note}").format(note=of(f"{path}.note", card.note)), indent=2)
    paper.line(of(f"{path}.text", card.text), indent=2, hang=0)
    for place, post in enumerate(card.thread):
        who = _("{handle} ({bench})").format(
            handle=talk.names.speaker(post.handle), bench=talk.names.bench(post.bench)
        )
        says = of(f"{path}.thread.{place}.says", post.says)
        paper.line(_("{who}: {says}").format(who=who, says=says), indent=2)
    for one in onhand.choices(talk):
        if one.slot == slot:
            _print_choice(talk, one)


def _print_choice(talk: Talk, one: onhand.OnTable) -> None:
    card = talk.rules.world.cards[one.card.ordinal]
    choice, path = card.choices[one.ordinal], f"cards.{card.id}.choices.{card.choices[one.ordinal].id}"
    label = of(f"{path}.label", choice.label)
    text = of(f"{path}.text", choice.text)
    line = _("{number}. {label} {text}").format(
        number=numbers.whole(one.number), label=words.sentence(label), text=text
    )
    talk.paper.line(line, indent=2, hang=3)
    told = " ".join(filter(None, [_price(talk, one), _vote(talk, one), *_standing(talk, one)]))
    talk.paper.line(told, indent=5, hang=0)


def _price(talk: Talk, one: onhand.OnTable) -> str:
    """What the choice costs from the store."""
    costs = [
        _("{name} {amount}").format(
            name=talk.names.resource(resource), amount=numbers.amount(thousandths, talk.names.unit(resource))
        )
        for resource, thousandths in one.choice.cost
    ]
    return _("Costs {things}.").format(things=words.listed(costs)) if costs else ""


def _vote(talk: Talk, one: onhand.OnTable) -> str:
    """The expected vote, and everything missing where there is something."""
    share = talk.session.seen[talk.rules.at.vote[one.slot * 4 + one.ordinal]]
    passes = _("it passes") if share > PASSES else _("it fails")
    told = _("Expected vote {share}: {passes}.").format(share=numbers.percent(share), passes=passes)
    lacking = lacks(talk, one)
    if lacking:
        told += " " + refusal_text(talk.rules, Refusal(tuple(m for m in lacking if m.reason != "vote")))
    return told.rstrip()


def lacks(talk: Talk, one: onhand.OnTable) -> tuple[Missing, ...]:
    """What moving the choice lacks."""
    refusal = talk.session.check(Move(one.card.id, one.choice.id))
    return refusal.missing if refusal else ()


def _standing(talk: Talk, one: onhand.OnTable) -> list[str]:
    """Whether it is moved, and whether it is what happens when nobody answers."""
    at, seen = talk.rules.at, talk.session.seen
    told = []
    if seen[at.choice[one.slot]] == one.ordinal + 1:
        told.append(_("This one is moved."))
    if one.ordinal == one.card.silent:
        told.append(_("This happens when nobody answers."))
    return told


def print_ways(talk: Talk, one: onhand.OnTable) -> None:
    """Where only the vote is missing: the other ways to carry a choice, with their price."""
    if {missing.reason for missing in lacks(talk, one)} != {"vote"}:
        return
    constant, number = talk.rules.constant, as_is(str(one.number))
    seen, at = talk.session.seen, talk.rules.at
    again = seen[at.overruled[0]] and talk.session.season - seen[at.overruled[0]] < 4
    price = constant.overrule_again if again else constant.overrule_cohesion
    talk.say(
        _("overrule {number} carries it against the vote (cohesion {price}); drop lets the card go.").format(
            number=number, price=numbers.points(price, signed=True)
        )
    )
    if onhand.offered(talk):
        talk.say(
            _("carry {number} with PROMISE modest carries it by one more promise; wall lists those offered.").format(
                number=number
            )
        )
