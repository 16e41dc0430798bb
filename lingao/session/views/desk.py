"""The desk: the season at a glance, as data. Its parts stand in the modules it draws together."""

from __future__ import annotations

from dataclasses import dataclass

from lingao.session.session import Session
from lingao.session.views.checklist import Concern, checklist
from lingao.session.views.in_hand import Bottleneck, InHand, bottlenecks, in_hand
from lingao.session.views.ledgers import BAND, IndicatorRow, ThingRow, indicator_rows, thing_rows
from lingao.session.views.lessons import Lesson, lesson
from lingao.session.views.mending import with_fixes
from lingao.session.views.moved import Moved, moved
from lingao.session.views.posts import Manned, manned
from lingao.session.views.race import Race, races
from lingao.session.views.rhythm import Rhythm, rhythm
from lingao.session.views.table import CardOnTable, Clue, cards_on_table, clue_of
from lingao.session.views.wall import WallView, wall_view

__all__ = [
    "BAND",
    "Bottleneck",
    "CardOnTable",
    "Clue",
    "DeskView",
    "InHand",
    "IndicatorRow",
    "ThingRow",
    "cards_on_table",
    "clue_of",
    "desk_view",
]


@dataclass(frozen=True, slots=True)
class DeskView:
    """Everything on the desk."""

    rhythm: Rhythm
    things: tuple[ThingRow, ...]
    people: tuple[IndicatorRow, ...]
    bottlenecks: tuple[Bottleneck, ...]
    in_hand: tuple[InHand, ...]
    waiting: int
    """Projects in the queue beyond those shown."""
    wall: WallView
    posts: tuple[Manned, ...]
    moved: Moved | None
    cards: tuple[CardOnTable, ...]
    clue: Clue | None
    races: tuple[Race, ...]
    alerts: tuple[Concern, ...]
    lesson: Lesson | None


def desk_view(session: Session) -> DeskView:
    """The desk of a session."""
    hand, waiting = in_hand(session)
    alerts = with_fixes(session, checklist(session))
    return DeskView(
        rhythm=rhythm(session),
        things=thing_rows(session),
        people=indicator_rows(session),
        bottlenecks=bottlenecks(session),
        in_hand=hand,
        waiting=waiting,
        wall=wall_view(session),
        posts=manned(session),
        moved=moved(session),
        cards=cards_on_table(session),
        clue=clue_of(session),
        races=races(session),
        alerts=alerts,
        lesson=lesson(session, alerts),
    )
