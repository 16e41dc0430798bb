"""The Wall: what hangs and how far it has come, what the benches offer at each grade, what was judged kept."""

from __future__ import annotations

from lingao.content.vocabulary import BENCHES
from lingao.session.views.honest import kept
from lingao.session.views.wall import Hanging, Offer, WallView, wall_view
from lingao.text.pages.said import date, said
from lingao.text.talk import Talk
from lingao.wording import _, as_is, measures, numbers, words
from lingao.wording.honest import admit_text
from lingao.wording.refusals import refusal_text


def print_wall(talk: Talk) -> None:
    """Print what hangs and what is offered."""
    view = wall_view(talk.session)
    print_hanging(talk, view)
    _print_offers(talk, view)
    _print_kept(talk)


def _print_offers(talk: Talk, view: WallView) -> None:
    if not view.offers:
        told = _(
            "The benches offer nothing now: each offers a promise under conditions of its own. The next session ends {date}."
        )
        talk.say(told.format(date=date(talk, view.next_session)))
        return
    talk.paper.head(_("Offered by the benches:"))
    for number, offer in enumerate(view.offers, 1):
        _print_offer(talk, number, offer)
    if not view.opens:
        told = _("Promises are hung when a plan begins, or to carry a motion; the next session ends {date}.")
        talk.say(told.format(date=date(talk, view.next_session)))


def _print_kept(talk: Talk) -> None:
    """Print the promises judged kept, which may be admitted."""
    found = kept(talk.session)
    if not found:
        return
    talk.paper.head(_("Judged kept, by the books:"))
    for one in found:
        told = _("{promise}, {date}: promised {promised}; the books say {said} now").format(
            promise=talk.names.promise(one.promise),
            date=date(talk, one.season),
            promised=said(talk, one.promised),
            said=said(talk, one.said),
        )
        state = (
            _("to be admitted")
            if one.admitting
            else _("admit {promise}").format(promise=as_is(one.order.promise))
        )
        talk.paper.line(_("{line} ({state})").format(line=told, state=state), indent=2, hang=3)
    talk.say(admit_text(talk.rules))


def print_hanging(talk: Talk, view: WallView) -> None:
    """Print what hangs."""
    if not view.hanging:
        talk.say(_("The Wall: nothing hangs. `promise NAME` hangs what a bench offers while a plan begins."))
        return
    talk.paper.head(_("The Wall:"))
    for number, one in enumerate(view.hanging, 1):
        talk.paper.line(_hanging_line(talk, number, one), indent=2, hang=3)


def _hanging_line(talk: Talk, number: int, one: Hanging) -> str:
    told = _(
        "{number}. {promise} ({bench}, {grade}): {promised} by the end of {date}; the books say {said}"
    ).format(
        number=numbers.whole(number),
        promise=talk.names.promise(one.promise),
        bench=talk.names.bench(BENCHES[one.bench]),
        grade=_(tuple(words.GRADES.values())[one.grade - 1]),
        promised=said(talk, one.promised),
        date=date(talk, one.judged_in),
        said=said(talk, one.said),
    )
    state = [
        *([_("to be hung when the season ends")] if one.ready else []),
        *([_("lowered")] if one.lowered else []),
        *([_("to be lowered")] if one.lowering else []),
    ]
    told = _("{line} ({state})").format(line=told, state=_(", ").join(state)) if state else told
    counts = measures.counts(talk.rules, one.promise)
    return f"{told}. {counts}" if counts else told


def _print_offer(talk: Talk, number: int, offer: Offer) -> None:
    names, entry = talk.names, talk.rules.world.promises[offer.promise]
    talk.paper.line(
        _("{number}. {promise} ({bench}, of {kind}); the books say {said}. {text}").format(
            number=numbers.whole(number),
            promise=names.promise(offer.promise),
            bench=names.bench(BENCHES[offer.bench]),
            kind=_("things") if offer.of_things else _("people"),
            said=said(talk, offer.said),
            text=" ".join(
                filter(
                    None,
                    [names.text("promises", entry.id, "text"), measures.counts(talk.rules, offer.promise)],
                )
            ),
        ),
        indent=2,
        hang=3,
    )
    grades = [
        _("{grade} {figure}").format(grade=_(words.GRADES[one.grade]), figure=said(talk, one.figure))
        for one in offer.grades
    ]
    told = _("{grades}.").format(grades=_(", ").join(grades))
    lacking = {refusal_text(talk.rules, one.refusal): None for one in offer.grades if one.refusal is not None}
    talk.paper.line(" ".join([told, *lacking]), indent=5, hang=0)
