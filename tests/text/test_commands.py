"""Every command says what it does and understands its own example; what is not understood changes nothing."""

from __future__ import annotations

import pytest

from lingao.engine import orders
from lingao.engine.queue import queued
from lingao.engine.state import state_hash
from lingao.session.views.set_by_hand import handing_back
from lingao.text.command import Command
from lingao.text.commands import ALL, FAMILIES, MEANT, SHORT
from lingao.wording.refusals import refusal_text
from tests.games import shipped_game, with_books
from tests.text.conversation import Conversation, tiny_session


@pytest.fixture
def talk() -> Conversation:
    return Conversation()


@pytest.mark.parametrize("command", ALL.values(), ids=ALL)
def test_every_command_has_a_sentence_and_help_of_its_own(command: Command, talk: Conversation) -> None:
    told = talk.answer(f"help {command.word}")

    assert command.does.endswith(".")
    assert told.startswith(command.usage())
    assert command.does in told


def test_help_lists_every_command_once(talk: Conversation) -> None:
    told = talk.answer("help")

    for command in ALL.values():
        assert told.count(f"{command.usage()}: {command.does}") == 1, command.word


def test_no_two_commands_share_a_word() -> None:
    said = [command.word for family in FAMILIES for command in family.COMMANDS]

    assert len(said) == len(set(said))
    assert not set(SHORT) & set(said)
    assert set(SHORT.values()) <= set(said)
    assert not set(MEANT) & {*said, *SHORT}


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("plann", "There is no command plann. Did you mean plan? Type help for all of them."),
        ("buy", "There is no command buy. Type trade [port [buy, sell or stop [good [amount]]]]."),
        ("Sell cloth", "There is no command Sell. Type trade [port [buy, sell or stop [good [amount]]]]."),
        ("levy 5", "There is no command levy. Type policies."),
        ("xyzzy!", "There is no command xyzzy!. Type help for all of them."),
        ("plan burn_charcol 3", "There is no burn_charcol here. Nearest: burn_charcoal or charcoal."),
        ("plan felling many", "many is no amount: a number such as 12 or 0.5 is meant."),
        (
            "plan felling 3 4",
            "Too much: 4. Type plan [process or all [runs, need, later, goal, full, last or auto]].",
        ),
        ("priority felling", "priority needs: 1 to 9. Type priority <process> <1 to 9>."),
        ("hours -5", "-5 is no whole number."),
        ("9", "No card lies before the council."),
        ("lower 1", "The list has no number 1."),
    ],
)
def test_a_line_that_cannot_be_obeyed_is_answered_and_changes_nothing(
    line: str, answer: str, talk: Conversation
) -> None:
    before = state_hash(talk.talk.session.balances)

    assert talk.answer(line) == answer
    assert state_hash(talk.talk.session.balances) == before
    assert talk.talk.session.orders == []


@pytest.mark.parametrize(
    ("line", "order"),
    [
        ("priority felling 12", orders.SetPriority("felling", 12)),
        ("hours 90", orders.SetHours(90)),
        ("post rivet counting", orders.Post("rivet", "counting")),
        ("promise kilns_stand bold", orders.Promise("kilns_stand", "bold")),
        ("enact long_shift", orders.Enact("long_shift")),
        ("count", orders.CallCount()),
    ],
)
def test_a_refused_order_is_answered_with_everything_that_is_missing(
    line: str, order: orders.Order, talk: Conversation
) -> None:
    session = talk.talk.session
    before, refusal = state_hash(session.balances), session.check(order)

    assert refusal is not None
    assert talk.answer(line) == refusal_text(session.rules, refusal)
    assert state_hash(session.balances) == before
    assert session.orders == []


@pytest.mark.parametrize(
    ("line", "order"),
    [
        ("plan felling 80", "Felling: 80 runs a season"),
        ("plan felling 0.5", "Felling: 0.5 runs a season"),
        ("plan felling auto", "Felling: as the standing plan has it"),
        ("plan felling full", "Felling: 4,000 runs a season"),
        ("priority felling 1", "Felling: priority 1"),
        ("goal charcoal 30 2", "goal 2: 30 t Charcoal a season"),
        ("queue kiln", "queue Kiln"),
        ("queue kiln 1", "queue Kiln at place 1"),
        ("post rivet school", "rivet to School room"),
        ("post rivet audit bopu", "rivet to Counting: Bopu"),
        ("post rivet counting the kiln works", "rivet to Counting: The kiln works"),
        ("hours 56", "56 hours a week"),
        ("ration 90", "rations at 90 % of need"),
        ("train kiln_school 12", "Kiln school: 12 trainees a season"),
        ("trade haikou buy salt 5", "buy 5 t Salt at Haikou"),
        ("trade haikou sell wood 2.5", "sell 2.5 t Wood at Haikou"),
        ("trade haikou stop wood", "no more trade in Wood at Haikou"),
        ("enact rest_day", "enact Rest day"),
    ],
)
def test_a_command_gives_the_order_it_says(line: str, order: str, talk: Conversation) -> None:
    assert talk.answer(line).startswith(f"Ordered: {order}.")
    assert len(talk.talk.session.orders) == 1


def test_undo_takes_back_the_last_order_only(talk: Conversation) -> None:
    talk.answer("hours 50")
    before = state_hash(talk.talk.session.balances)
    talk.answer("ration 80")

    assert talk.answer("undo") == "Taken back: rations at 80 % of need."
    assert state_hash(talk.talk.session.balances) == before
    assert talk.answer("u") == "Taken back: 50 hours a week."
    assert talk.answer("u") == "Nothing to undo this season."


def test_a_line_that_begins_with_a_number_sign_does_nothing(talk: Conversation) -> None:
    assert talk.answer("# autumn: everybody to the sheds") == ""


def test_queueing_says_what_comes_with_it_and_one_undo_takes_all_of_it_back(talk: Conversation) -> None:
    before = talk.answer("queue")

    assert "In all: " in talk.answer("tree charcoal_stack")
    assert "With it comes Kiln; undoing it takes all of it back." in talk.answer("queue charcoal_stack")
    assert talk.answer("undo").startswith("Taken back: queue Charcoal stack.")
    assert talk.answer("queue") == before


def test_the_ways_to_set_a_line_are_told_and_one_of_their_words_takes_one(talk: Conversation) -> None:
    told = talk.answer("ways felling")

    assert "full (all there is room for): 4,000 runs" in told
    assert "auto (as the standing plan)" in told
    assert "Ordered: Felling:" in talk.answer("plan felling need")
    assert talk.answer("ways felling").count("(stands)") == 1
    assert "for that much in store" in talk.answer("ways felling 300")


def test_last_has_one_line_or_all_as_last_season_and_one_undo_takes_them_back(talk: Conversation) -> None:
    assert talk.answer("last") == "Planned as last season already, or out of season now."
    talk.answer("plan felling 20")
    talk.answer("end")
    talk.answer("plan felling 30")

    assert "Felling: 20 runs then, 30 now" in talk.answer("last")
    assert talk.answer("last felling") == "Ordered: Felling: 20 runs a season."
    assert talk.answer("undo") == "Taken back: Felling: 20 runs a season."


def test_a_chain_tells_its_limit_its_stream_and_who_makes_and_takes_it(talk: Conversation) -> None:
    told = talk.answer("chain charcoal")

    assert told.startswith("Charcoal: the limit is Charcoal burning. Needs")
    assert "Made by: Charcoal burning:" in told
    assert "from Wood, 5.5 t a run" in told
    assert "Taken by: Charcoal burning" in talk.answer("chain wood") or "cannot run yet" in talk.answer(
        "chain wood"
    )


def test_ahead_tells_what_runs_short_and_the_course_of_one_resource(talk: Conversation) -> None:
    assert talk.answer("ahead").startswith("Nothing runs short this season")
    bare = Conversation(with_books(tiny_session(), 4, 0))
    assert "`chain charcoal` tells why" in bare.answer("ahead")
    told = talk.answer("ahead charcoal")

    assert told.startswith("Charcoal: ")
    assert told.count("end of") == 4
    assert "it lies in no store" in talk.answer("ahead power")


def test_the_check_list_says_how_to_mend_and_mend_does_it(talk: Conversation) -> None:
    bare = Conversation(with_books(tiny_session(), 4, 0))
    told = bare.answer("check")
    number = told.partition("`mend ")[2].partition("`")[0]

    assert number.isdecimal()
    assert bare.answer(f"mend {number}").startswith("Ordered: ")
    assert talk.answer("mend 99") == "The check list has no number 99."


def test_all_lines_set_by_hand_are_handed_back_at_once_and_taken_back_as_one(talk: Conversation) -> None:
    mine = [orders.SetTarget("felling", 1000), orders.SetTarget("burn_charcoal", 0)]
    assert talk.answer("plan all 3") == "All lines can only be handed back: plan all auto."
    assert talk.answer("plan all auto") == "The standing plan draws up every line already."
    for order in mine:
        assert talk.talk.session.give(order) is None
    assert talk.answer("plan all auto") == "2 lines are the standing plan's again."
    assert handing_back(talk.talk.session) == ()
    talk.answer("undo")
    assert talk.talk.session.orders == mine


def test_what_only_a_goal_leaned_on_leaves_the_queue_with_it_and_comes_back_by_one_undo() -> None:
    talk = Conversation(shipped_game("morning_star"))
    talk.answer("queue hammer_works")
    line = queued(talk.talk.rules, talk.talk.session.seen)
    assert "With it go " in talk.answer("unqueue hammer_works")
    assert len(queued(talk.talk.rules, talk.talk.session.seen)) < len(line) - 1
    talk.answer("undo")
    assert queued(talk.talk.rules, talk.talk.session.seen) == line


@pytest.mark.parametrize(
    "typed",
    [
        "next",
        "end",
        "buy",
        "sell",
        "build",
        "research",
        "hang",
        "vote",
        "look",
        "status",
        "quit",
        "move",
        "save",
        "levy",
    ],
)
def test_a_newcomers_verb_does_what_it_says_or_names_one_command(typed: str, talk: Conversation) -> None:
    word = SHORT.get(typed, typed)

    assert word in ALL or ALL[MEANT[word]].usage() in talk.answer(typed)
