"""Threads of seasons gone by: the list of them, and one whole with its vote and what came of it."""

from __future__ import annotations

from lingao.session.views.card_file import CardFile, card_file
from lingao.session.views.council import council_view
from lingao.session.views.threads import Thread, threads_of
from lingao.text.pages import card as card_page
from lingao.text.pages.said import date, labelled
from lingao.text.talk import Talk
from lingao.wording import _, as_is, numbers, words
from lingao.wording.threads import HOW, motions_text, thread_words


def print_archive(talk: Talk, wanted: str) -> None:
    """Print the threads, the newest first; with something wanted, those that have all of its words."""
    found = [
        it
        for it in council_view(talk.session).archive
        if all(word in thread_words(talk.rules, it.season, it.card) for word in wanted.casefold().split())
    ]
    if not found:
        talk.say(
            _("No thread has that: searched are dates, titles, posts and choices.")
            if wanted
            else _("No thread yet: a card goes here when its season ends, with the vote and what was done.")
        )
    for it in found:
        told = labelled(talk.names.card(it.card), talk.names.choice(it.card, it.choice))
        line = _("{number}. {date}. {card} ({how})").format(
            number=as_is(str(it.season)), date=date(talk, it.season), card=told, how=_(HOW[it.how])
        )
        talk.paper.line(line)


def print_threads(talk: Talk, season: int) -> None:
    """Print the threads of a season played."""
    found = threads_of(talk.session, season)
    if not found:
        talk.say(_("No card was met in {date}.").format(date=date(talk, season)))
    for it in found:
        _print_thread(talk, it, card_file(talk.session, it.card, it.season))


def _print_thread(talk: Talk, it: Thread, file: CardFile) -> None:
    paper, names = talk.paper, talk.names
    paper.head(_("{date}. {card}").format(date=date(talk, it.season), card=names.card(it.card)))
    card_page.print_told(talk, file)
    for number in range(len(talk.rules.world.cards[it.card].choices)):
        line = _("{number}. {label}").format(
            number=numbers.whole(number + 1), label=words.sentence(names.choice(it.card, number))
        )
        paper.line(line, indent=2, hang=3)
        card_page.print_benches(talk, file, number)
    done = _("{choice}: {how}.").format(choice=names.choice(it.card, it.choice), how=_(HOW[it.how]))
    paper.line(done)
    if file.came:
        paper.line(_("It changed: {changes}.").format(changes=motions_text(talk.rules, file.came)))
    for later in file.followed:
        paper.line(
            _("Remembered in {date}: {card}.").format(
                date=date(talk, later.season), card=names.card(later.card)
            )
        )
