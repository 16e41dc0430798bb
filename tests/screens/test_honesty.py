"""What was promised and kept on paper can be admitted at the Wall, the Count called in the council; both by a key and in words."""

from __future__ import annotations

from textual.pilot import Pilot

from lingao.engine.orders import Admit, CallCount, Post
from lingao.session.session import Session
from lingao.tui.acts import Hang
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import WIDE, drive, press, settled, table, text
from tests.text.conversation import Conversation


def judged_kept(session: Session) -> Session:
    """The same game, its first promise judged kept in the first season."""
    row, at = session.rules.council.promises[0], session.rules.at
    session.opening[at.kept[row.ordinal]], session.opening[at.offered[row.ordinal]] = 1, 0
    session._forget()
    return session


def test_a_promise_judged_kept_is_admitted_at_the_wall_and_taken_back() -> None:
    session = judged_kept(tiny_game(2))
    app, promise = table(session), session.rules.council.promises[0].id

    async def driver(pilot: Pilot[int]) -> None:
        app.do(Hang())
        await settled(pilot)
        assert "JUDGED KEPT" in text(pilot)
        await press(pilot, "a", "a")
        assert session.orders == [Admit(promise)]
        assert "to be admitted" in text(pilot)
        await press(pilot, "u")
        assert session.orders == []

    drive(app, driver, WIDE)


def test_where_nothing_was_judged_kept_the_key_says_so() -> None:
    app = table(tiny_game())

    async def driver(pilot: Pilot[int]) -> None:
        app.do(Hang())
        await settled(pilot)
        await press(pilot, "a")
        assert app.session.orders == []
        assert any("none to admit" in one.message for one in app._notifications)

    drive(app, driver)


def test_the_council_calls_the_count_says_what_it_takes_and_shows_it_during_a_search() -> None:
    session = shipped_game("morning_star")
    app = table(session)
    offices = [one.id for one in session.rules.world.offices][:2]
    audit = next(one.id for one in session.rules.world.posts if one.work == "audit")

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "5")
        assert "2 posts at audit (have" in " ".join(text(pilot).split())
        await press(pilot, "i")
        assert session.orders == []
        for handle, office in zip(session.rules.world.handles, offices, strict=False):
            assert session.give(Post(handle.id, audit, office)) is None
        await press(pilot, "slash", *"zzqx", "enter")
        assert "THE COUNT" not in text(pilot)
        await press(pilot, "i")
        assert session.orders[-1] == CallCount()
        assert "held when this season ends" in text(pilot)

    drive(app, driver)


def test_plain_mode_has_words_for_both() -> None:
    session = judged_kept(tiny_game(2))
    talk, promise = Conversation(session), session.rules.council.promises[0].id
    assert f"admit {promise}" in talk.answer("wall")
    assert "Count opens every barn" in talk.answer("council")
    talk.answer(f"admit {promise}")
    assert session.orders == [Admit(promise)]
