"""The list of commands has every action valid now with its key, and none that is not: compared with legality itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from textual.pilot import Pilot

from lingao.engine import orders as o
from lingao.engine.refusals import Refusal
from lingao.session.session import Session
from lingao.tui import acts
from lingao.tui.commands import Command, commands
from lingao.tui.keys import MOVING
from tests.games import shipped_game, tiny_game
from tests.screens.sheets import NARROW, drive, press, screen_name, settled, table, text
from tests.screens.village import village

GAMES = {
    "village 0": lambda: village(0),
    "village 3": lambda: village(3),
    "village 6": lambda: village(6),
    "tiny 1": lambda: tiny_game(1),
    "morning_star 0": lambda: shipped_game("morning_star"),
    "morning_star 9": lambda: shipped_game("morning_star", 9),
}


def thinkable(session: Session) -> Iterator[o.Order]:
    """Every order without an amount that names something of the world, allowed or not."""
    world = session.rules.world
    for card in world.cards:
        yield o.Drop(card.id)
        for choice in card.choices:
            yield from (o.Move(card.id, choice.id), o.Overrule(card.id, choice.id))
    for promise in world.promises:
        yield from (o.Promise(promise.id, grade) for grade in o.GRADES)
        yield from (o.Unhang(promise.id), o.Lower(promise.id), o.Admit(promise.id))
    for project in (*world.techs, *world.buildings):
        yield from (o.QueueProject(project.id), o.Unqueue(project.id))
    for policy in world.policies:
        yield from (o.Enact(policy.id), o.Repeal(policy.id))
    yield o.CallCount()


@pytest.mark.parametrize("game", GAMES)
def test_the_orders_listed_are_those_that_are_legal(game: str) -> None:
    session = GAMES[game]()
    legal = {order for order in thinkable(session) if not isinstance(session.check(order), Refusal)}

    async def driver(pilot: Pilot[int]) -> None:
        listed = [one.act for one in commands(pilot.app.screen)]
        given = [act for act in listed if isinstance(act, o.Order)]
        assert legal, "nothing to compare"
        assert set(given) == legal
        assert len(given) == len(legal)

    drive(table(session), driver)


def test_what_is_not_valid_is_absent_and_there_once_it_is() -> None:
    app = table(village(2))

    async def driver(pilot: Pilot[int]) -> None:
        def listed() -> dict[str, Command]:
            return {one.text: one for one in commands(app.screen)}

        before = listed()
        assert "undo" not in before
        queued = next(one for one in before.values() if isinstance(one.act, o.QueueProject))
        assert app.give(queued.act)
        await settled(pilot)
        after = listed()
        assert after["undo"].cap == "u"
        assert any(
            isinstance(one.act, o.Unqueue) and one.act.project == queued.act.project for one in after.values()
        )

    drive(app, driver)


def never(_action: str) -> bool:
    """A widget that knows no key that only says why."""
    return False


@pytest.mark.parametrize("tab", "12345678")
def test_every_key_on_a_tab_that_would_do_something_is_listed_with_its_name(tab: str) -> None:
    app = table(village(5))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, tab)
        listed = {one.act.key for one in commands(app.screen) if isinstance(one.act, acts.Press)}
        bindings = [(one.binding, one.node) for one in app.screen.active_bindings.values()]
        for caption in {binding.description for binding, _node in bindings if binding.tooltip}:
            ways = [
                (one.key.split(",")[0], one.action, node)
                for one, node in bindings
                if one.description == caption
            ]
            idle = all(getattr(node, "idle", never)(action.partition("(")[0]) for _key, action, node in ways)
            if caption not in ("screens", "commands", *MOVING):
                assert bool({key for key, _action, _node in ways} & listed) != idle, caption

    drive(app, driver)


def test_each_command_of_the_desk_can_be_done() -> None:
    app = table(village(3))
    left_out = (acts.ToTitle, acts.Quit)

    async def driver(pilot: Pilot[int]) -> None:
        count = len(commands(app.screen))
        assert count > 30
        for number in range(count):
            listed = commands(app.screen)
            act = listed[min(number, len(listed) - 1)].act
            if isinstance(act, left_out) or act == acts.Press("ctrl+q"):
                continue
            app.do(act)
            await settled(pilot)
            while screen_name(pilot) != "MainScreen":
                await press(pilot, "escape")
            if app.session.orders:
                app.undo()
            await press(pilot, "1")

    drive(app, driver)


def test_an_order_is_found_by_a_few_letters_and_given_by_enter() -> None:
    app = table(shipped_game("morning_star"))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "ctrl+p", *"queue clamp", "enter")
        assert screen_name(pilot) == "MainScreen"
        assert isinstance(app.session.orders[0], o.QueueProject)

    drive(app, driver, NARROW)


def test_what_can_be_set_on_a_tab_is_set_from_the_list() -> None:
    app = table(village(3))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "4", "ctrl+p", *"set hours", "enter", "5", "1", "enter")
        assert app.session.orders == [o.SetHours(51)]

    drive(app, driver)


def test_in_a_dialogue_only_what_it_offers_is_listed() -> None:
    app = table(village(3))

    async def driver(pilot: Pilot[int]) -> None:
        await press(pilot, "n", "ctrl+p")
        assert "end the season" in text(pilot)
        assert "open Plan" not in text(pilot)
        assert "queue" not in text(pilot)

    drive(app, driver)
