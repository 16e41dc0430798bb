"""Whatever cannot be ordered now says what is missing, on its screen and in plain mode; Enter on it orders nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from textual.pilot import Pilot

from lingao.engine.orders import QueueProject
from lingao.engine.refusals import Refusal
from lingao.session.session import Session
from lingao.session.views.council import council_view
from lingao.session.views.people import people_view
from lingao.session.views.plan import plan_view
from lingao.session.views.trade import trade_view
from lingao.session.views.wall import wall_view
from lingao.tui.acts import Go, Hang
from lingao.wording.refusals import refusal_text
from tests.games import shipped_game
from tests.screens.sheets import SIZES, drive, go_to, press, settled, table, text
from tests.text.conversation import Conversation


class Held(NamedTuple):
    """Something that cannot be ordered: where it stands, what is missing, the line of plain mode that prints it."""

    act: object
    """What opens its screen."""
    key: str
    """That of its cell."""
    missing: Refusal
    line: str


def policies(session: Session) -> Iterator[Held]:
    """Policies that lack more than votes."""
    for row in council_view(session).policies:
        if row.lacks is not None:
            key = f"policy.{session.rules.world.policies[row.policy].id}"
            yield Held(Go("council", key), key, row.lacks, "policies")


def promises(session: Session) -> Iterator[Held]:
    """Promises out of session."""
    for one in wall_view(session).offers:
        for at in one.grades:
            if at.refusal is not None:
                yield Held(Hang(), f"{at.order.promise}.{at.grade}", at.refusal, "wall")


def works(session: Session) -> Iterator[Held]:
    """Lines of work that a tech or a building would open soon."""
    for line in plan_view(session).lines:
        if line.soon and line.dormant and line.refusal is not None:
            name = session.rules.world.processes[line.process].id
            yield Held(Go("plan", f"process.{name}"), f"process.{name}", line.refusal, f"plan {name}")


def courses(session: Session) -> Iterator[Held]:
    """Courses nobody can be sent to."""
    for one in people_view(session).courses:
        if one.refusal is not None:
            key = f"train.{session.rules.world.courses[one.course].id}"
            yield Held(Go("people", key), key, one.refusal, "train")


def ports(session: Session) -> Iterator[Held]:
    """Ports that trade with nobody yet."""
    for one in trade_view(session).ports:
        if one.missing is not None:
            key = f"port.{session.rules.world.ports[one.port].id}"
            yield Held(Go("trade", key), key, one.missing, "trade")


def projects(session: Session) -> Iterator[Held]:
    """Buildings without another site."""
    for one in session.rules.projects:
        refusal = session.check(QueueProject(one.id))
        if refusal is not None and one.building >= 0:
            key = f"building.{one.id}"
            yield Held(Go("tree", key), key, refusal, f"tree {one.id}")


KINDS: tuple[Callable[[Session], Iterator[Held]], ...] = (
    policies,
    promises,
    works,
    courses,
    ports,
    projects,
)
kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda one: str(one.__name__))


@kinds
@pytest.mark.parametrize("size", SIZES)
def test_what_cannot_be_ordered_says_why_on_its_screen(
    kind: Callable[[Session], Iterator[Held]], size: tuple[int, int]
) -> None:
    session = shipped_game("morning_star", 1)
    app = table(session)

    async def driver(pilot: Pilot[int]) -> None:
        held = next(kind(session))
        app.do(held.act)
        await settled(pilot)
        await go_to(pilot, held.key)
        assert words(refusal_text(session.rules, held.missing)) in words(text(pilot))
        await press(pilot, "enter", "escape")
        assert session.orders == []

    drive(app, driver, size)


@kinds
def test_what_cannot_be_ordered_says_why_in_plain_mode(kind: Callable[[Session], Iterator[Held]]) -> None:
    session = shipped_game("morning_star", 1)
    talk, found = Conversation(session), list(kind(session))

    assert found
    for held in found:
        assert refusal_text(session.rules, held.missing) in talk.answer(held.line)


def words(shown: str) -> str:
    """What is shown, on one line."""
    return " ".join(shown.split())
