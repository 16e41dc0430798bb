"""A post quotes whom it speaks to by name, or whose figure it takes up; nobody else."""

from __future__ import annotations

import pytest

from lingao.content.models.cards import ForumPost
from lingao.session.views.quoted import quoted
from tests.tiny import tiny_world

CARD = tiny_world().cards[0]


@pytest.mark.parametrize(
    ("says", "answers"),
    [
        ("Yours is fourth, rivet.", 0),
        ("rivet, have you slept?", 0),
        ("Did you count them, Rivet?", 0),
        ("Rivet holes are cheap.", -1),
        ("Some of that 9.6 is real.", 0),
        ("Of 40 kilns one is ours.", -1),
        ("Nobody asked.", -1),
    ],
)
def test_who_is_answered(says: str, answers: int) -> None:
    thread = [
        ForumPost(handle="rivet", bench="works", says="It rose by 9.6 per cent; 40 hearths."),
        ForumPost(handle="kettle", bench="commons", says=says),
    ]
    card = CARD.model_copy(update={"thread": thread, "text": "There are 40 hearths."})

    assert quoted(card, 1) == answers
    assert quoted(card, 0) == -1
