"""The cards before the council: text, thread, choices with price, vote and what is missing."""

from __future__ import annotations

from lingao.engine.refusals import Refusal
from lingao.session.views.card_file import CardFile, card_file
from lingao.session.views.council import CardView, ChoiceView, card_view
from lingao.session.views.motions import expected_of
from lingao.session.views.quoted import quoted
from lingao.text import onhand
from lingao.text.pages.said import said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, marked, numbers, of, words
from lingao.wording.refusals import refusal_text
from lingao.wording.threads import motions_text, remembered_text

ANSWERED = {
    "vote": marked("This one is moved."),
    "overruled": marked("This one is carried against the vote."),
    "carried": marked("This one is carried by a promise."),
}
"""How a choice is to pass."""


def print_cards(talk: Talk) -> None:
    """Print every card before the council."""
    cards = onhand.cards(talk)
    if not cards:
        talk.say(
            _("No card lies before the council this season. `enact POLICY` can be ordered all the same.")
        )
    for _slot, row in cards:
        _print_card(talk, card_file(talk.session, row.ordinal))


def _print_card(talk: Talk, file: CardFile) -> None:
    view = file.view
    asked = _("Card, to be answered: {title}") if view.slot == 0 else _("Card, may be left: {title}")
    talk.paper.head(asked.format(title=talk.names.card(view.card)))
    print_told(talk, file)
    for one in onhand.choices(talk):
        if one.slot == view.slot:
            _print_choice(talk, one.number, view, view.choices[one.ordinal])
    if view.by == "dropped":
        talk.paper.line(_("The card is dropped."), indent=2)


def print_told(talk: Talk, file: CardFile) -> None:
    """What is remembered, the content note, the text, the thread."""
    paper, card = talk.paper, talk.rules.world.cards[file.view.card]
    path = f"cards.{card.id}"
    for decision in file.recalled:
        paper.line(remembered_text(talk.rules, *decision), indent=2)
    if card.note:
        paper.line(_("Content note: {note}").format(note=of(f"{path}.note", card.note)), indent=2)
    paper.line(of(f"{path}.text", card.text), indent=2, hang=0)
    for place, post in enumerate(card.thread):
        who = _("{handle} ({bench})").format(
            handle=talk.names.speaker(post.handle), bench=talk.names.bench(post.bench)
        )
        earlier = quoted(card, place)
        if earlier >= 0:
            to = talk.names.speaker(card.thread[earlier].handle)
            who = _("{who}, answering {handle}").format(who=who, handle=to)
        says = of(f"{path}.thread.{place}.says", post.says)
        paper.line(_("{who}: {says}").format(who=who, says=says), indent=2)


def print_votes(talk: Talk) -> None:
    """Print how each bench would vote on the choices before the council."""
    numbered = onhand.choices(talk)
    if not numbered:
        talk.say(_("No card lies before the council."))
    for one in numbered:
        label = words.sentence(talk.names.choice(one.card.ordinal, one.ordinal))
        talk.paper.line(_("{number}. {label}").format(number=numbers.whole(one.number), label=label))
        print_benches(talk, card_file(talk.session, one.card.ordinal), one.ordinal)


def print_benches(talk: Talk, file: CardFile, choice: int) -> None:
    """Print how many seats of each bench say yes to a choice, and how much that is together."""
    if file.ballot is None:
        return
    benches = [
        _("{bench} {yes} of {seats}").format(
            bench=talk.names.bench(talk.rules.council.benches[one.bench].id),
            yes=numbers.exact(one.yes[choice], 1),
            seats=numbers.whole(one.seats),
        )
        for one in file.ballot.benches
    ]
    share = numbers.vote(file.ballot.together[choice].value)
    told = _("Seats that say yes: {benches}; together {share}.")
    talk.paper.line(told.format(benches=_(", ").join(benches), share=share), indent=5, hang=0)


def print_motion(talk: Talk, one: onhand.OnTable) -> None:
    """After an answer: what it sets in motion."""
    said = motions_text(talk.rules, expected_of(talk.session, one.card.ordinal, one.ordinal))
    if said:
        talk.say(_("Set in motion: {changes}.").format(changes=said))


def _print_choice(talk: Talk, number: int, view: CardView, one: ChoiceView) -> None:
    card = talk.rules.world.cards[view.card]
    choice = card.choices[one.ordinal]
    line = _("{number}. {label} {text}").format(
        number=numbers.whole(number),
        label=words.sentence(talk.names.choice(view.card, one.ordinal)),
        text=of(f"cards.{card.id}.choices.{choice.id}.text", choice.text),
    )
    talk.paper.line(line, indent=2, hang=3)
    told = [*_price(talk, one), *_vote(talk, one)]
    if one.chosen and view.by in ANSWERED:
        told.append(_(ANSWERED[view.by]))
    if one.silent:
        told.append(_("This happens when nobody answers."))
    said = motions_text(talk.rules, expected_of(talk.session, view.card, one.ordinal, one.move))
    if said:
        told.append(_("It would change: {changes}.").format(changes=said))
    talk.paper.line(" ".join(told), indent=5, hang=0)


def _price(talk: Talk, one: ChoiceView) -> list[str]:
    """What the choice costs from the store."""
    costs = [
        _("{name} {amount}").format(
            name=talk.names.resource(cost.resource),
            amount=numbers.amount(cost.amount, talk.names.unit(cost.resource)),
        )
        for cost in one.costs
    ]
    return [_("Costs {things}.").format(things=words.listed(costs))] if costs else []


def _vote(talk: Talk, one: ChoiceView) -> list[str]:
    """The expected vote, and everything else that is missing."""
    told = []
    if one.vote is not None:
        passes = _("it passes") if one.passes else _("it needs none") if one.silent else _("it fails")
        told.append(_("Expected vote {share}: {passes}.").format(share=said(talk, one.vote), passes=passes))
    missing = one.refusal.missing if one.refusal is not None else ()
    others = tuple(missing for missing in missing if missing.reason != "vote")
    if others:
        told.append(refusal_text(talk.rules, Refusal(others)))
    return told


def print_ways(talk: Talk, one: onhand.OnTable) -> None:
    """Where only the vote is missing: the other ways to carry a choice, with their price."""
    view = card_view(talk.session, one.card.ordinal)
    if view.choices[one.ordinal].overrule is None:
        return
    number = as_is(str(one.number))
    talk.say(
        _(
            "`overrule {number}` carries it against the vote, cohesion {price}; `drop` lets the card go."
        ).format(number=number, price=numbers.points(view.overruling, signed=True))
    )
    if onhand.offered(talk):
        told = _(
            "`carry {number} with PROMISE modest` carries it by one more promise; `wall` lists the offers."
        )
        talk.say(told.format(number=number))
