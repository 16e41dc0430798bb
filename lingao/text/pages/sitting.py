"""The session of a plan and the Count, printed once, at the end of the season that held them."""

from __future__ import annotations

from lingao.session.views.sitting import Seat, Sitting, Verdict, sitting
from lingao.session.views.the_count import CountView, Opened, count_view
from lingao.text.pages.report import judged_line
from lingao.text.pages.said import date, said
from lingao.text.talk import Talk
from lingao.wording import _, dates, numbers
from lingao.wording import sitting as sentences
from lingao.wording.figures import figure


def print_scenes(talk: Talk) -> None:
    """Print the Count and the session of the last season, where they were held."""
    count, view = count_view(talk.session), sitting(talk.session)
    if count is not None:
        _print_count(talk, count)
    if view is not None:
        _print_sitting(talk, view, counted=count is not None)


def _print_sitting(talk: Talk, view: Sitting, *, counted: bool) -> None:
    question = dates.plan_question(talk.rules, view.season)
    talk.paper.title(
        _("The session of {date}: {question}").format(date=date(talk, view.season), question=question)
    )
    talk.say(sentences.judged_by_text(counted))
    for verdict in view.verdicts:
        talk.paper.line(_verdict(talk, verdict), indent=2)
    talk.say(sentences.tally_text(view.tally))
    for one in view.votes:
        talk.say(sentences.vote_text(talk.rules, one.card, one.choice, one.by, one.share))
        if one.by not in (None, "dropped"):
            talk.say(sentences.sides_text(talk.rules, one.yes, one.no))
    talk.paper.head(_("The benches:"))
    for seat in view.seats:
        talk.paper.line(_seat(talk, seat), indent=2)
    talk.say(sentences.support_text(view.before, view.support.value, view.stands, view.warn, view.recall))
    if view.over:
        talk.say(_("It was the last session."))
    else:
        talk.say(sentences.next_plan_text(talk.rules, view.season))


def _verdict(talk: Talk, one: Verdict) -> str:
    told, names = judged_line(talk, one.judged), talk.names
    if one.content:
        bench = names.bench(talk.rules.council.benches[one.bench].id)
        told += " " + _("{bench} {change}.").format(bench=bench, change=numbers.satisfaction(one.content))
    if one.legitimacy:
        change = numbers.points(one.legitimacy, signed=True)
        told += " " + _("{name} {change}.").format(name=names.indicator("legitimacy"), change=change)
    return told


def _seat(talk: Talk, one: Seat) -> str:
    names = talk.names
    bench = names.bench(talk.rules.council.benches[one.bench].id)
    told = _("{bench}: {seats} seats, satisfaction {mood}").format(
        bench=bench, seats=said(talk, one.seats), mood=said(talk, one.mood)
    )
    if one.left:
        return _("{line}; has left the table.").format(line=told)
    if one.votes:
        told = _("{line}, support {share}").format(line=told, share=numbers.percent(one.backs))
    else:
        told = _("{line}, no vote").format(line=told)
    if not one.asks:
        return _("{line}.").format(line=told)
    asks = _(", ").join(names.promise(n) for n in one.asks)
    return _("{line}; asks for {promises}.").format(line=told, promises=asks)


def _print_count(talk: Talk, view: CountView) -> None:
    talk.paper.title(_("The Count, {date}").format(date=date(talk, view.season)))
    talk.say(sentences.count_text(view.right))
    for heading, rows in ((_("The barns:"), view.barns), (_("Shelves furthest off:"), view.stores)):
        talk.paper.head(heading)
        for one in rows:
            talk.paper.line(_opened(talk, one), indent=2)
    for judged in view.found:
        talk.say(judged_line(talk, judged))
    talk.say(sentences.after_count_text(len(view.found)))


def _opened(talk: Talk, one: Opened) -> str:
    return _("{name}: written {said}, counted {counted}").format(
        name=sentences.opened_name(talk.rules, one.account),
        said=figure(talk.rules, one.account, one.said),
        counted=figure(talk.rules, one.account, one.counted),
    )
