"""The posts: how many of the twelve are at each work, and each of them by name."""

from __future__ import annotations

from collections.abc import Sequence

from lingao.content.vocabulary import WORK
from lingao.session.views.moved import moved
from lingao.session.views.posts import Manned, Twelfth, manned, season_at, twelve
from lingao.text.pages.said import labelled, said
from lingao.text.talk import Talk
from lingao.wording import _, numbers, words
from lingao.wording.hindsight import moved_text


def print_summary(talk: Talk, posts: Sequence[Manned]) -> None:
    """Print who is where, in one paragraph."""
    told = _("; ").join(
        _("{work} {number}").format(
            work=_(words.WORK[WORK[one.work]]), number=numbers.whole(len(one.handles))
        )
        + (
            _(" ({names})").format(names=_(", ").join(talk.names.handle(n) for n in one.handles))
            if one.handles
            else ""
        )
        for one in posts
    )
    talk.paper.line(_("Posts: {posts}.").format(posts=told))


def print_posts(talk: Talk) -> None:
    """Print each of the twelve: post, days there, knack, bench; then the posts there are."""
    talk.paper.head(_("The twelve:"))
    for one in twelve(talk.session):
        talk.paper.line(_line(talk, one), indent=2)
    talk.paper.head(_("Posts:"))
    for post in talk.rules.world.posts:
        work, season = _(words.WORK[post.work]), season_at(talk.session, WORK.index(post.work))
        if season is not None:
            work = _("{work}; {counts}").format(work=work, counts=words.season_counts(*season))
        name = _("{post} ({work})").format(post=talk.names.post(post.id), work=work)
        talk.paper.line(labelled(name, talk.names.text("posts", post.id, "text")), indent=2)
    print_summary(talk, manned(talk.session))


def print_moved(talk: Talk) -> None:
    """Print what the season's moves together are expected to change."""
    found = moved(talk.session)
    if found is not None:
        talk.say(moved_text(talk.rules, found.moves, *found.expected))


def _line(talk: Talk, one: Twelfth) -> str:
    names = talk.names
    told = _("{handle} ({bench}, knack: {knack}): {place}, {days} this season").format(
        handle=names.handle(one.handle),
        bench=names.bench(one.bench),
        knack=_(words.WORK[WORK[one.knack]]),
        place=names.place(one.place),
        days=said(talk, one.days),
    )
    if one.lost:
        return _("{line}; gone for good, a technician stands in").format(line=told)
    if one.was and one.was != one.place:
        return _("{line}; moved from {place}, half the season lost").format(
            line=told, place=names.place(one.was)
        )
    if one.crowded:
        return _("{line}; crowded there").format(line=told)
    return told
