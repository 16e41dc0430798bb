"""A script of plain mode prints the same twice, speaks only through wording, and goes on where its save stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from lingao.content.resolve import world_of
from lingao.engine.orders import Order
from lingao.engine.ruleset import Ruleset
from lingao.engine.state import Balances, state_hash
from lingao.savefile.game import SaveFile
from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.session.games import leave, new_game, resume
from lingao.session.session import Session
from lingao.session.views.almanac import SECTIONS
from lingao.text.commands import ALL
from lingao.wording import PSEUDO, speaking
from tests.text.conversation import Conversation, tiny_session
from tests.tiny import tiny_data, write_tiny

EVERYTHING = [
    *(f"help {word}" for word in ALL),
    "help",
    "desk",
    "report",
    "check",
    "orders",
    "where",
    "branches",
    "card",
    "council",
    "policies",
    "wall",
    "unhang good_health",
    "promise good_health bold",
    "plan felling 80",
    "plan burn_charcoal",
    "plan",
    "balances",
    "goal fish 40 1",
    "goal",
    "ahead",
    "ahead wood",
    "mend 1",
    "mend 99",
    "chain wood",
    "chain grain",
    "ways felling",
    "ways felling 300",
    "ways burn_charcoal",
    "plan felling last",
    "last",
    "last all",
    "priority felling 2",
    "queue charcoal_stack",
    "queue kiln 1",
    "unqueue hut",
    "queue",
    "tree",
    "tree clay",
    "tree kiln",
    "tree charcoal_stack",
    "people",
    "posts",
    "post rivet counting bopu",
    "post ledger counting kiln_works",
    "post ledger",
    "train kiln_school 9",
    "train",
    "trade haikou buy salt 4",
    "trade haikou sell wood 9",
    "trade",
    "trade haikou",
    "hours 52",
    "ration 95",
    "count",
    "enact rest_day",
    "repeal rest_day",
    "why grain",
    "why support",
    "why made grain",
    "why hung.good_health",
    "why no_such_thing",
    "plan no_such_thing",
    "fly",
    "undo",
    "end",
    "1",
    "overrule 1",
    "carry 1 with full_barn storm",
    "drop",
    "2",
    "report",
    "why grain",
    "votes",
    "lower 1",
    "admit more_wood",
    "next",
    "end",
    "end",
    "wall",
    "promise 1 modest",
    "promise 2 storm",
    "end",
    "chronicle",
    "chronicle grain",
    "then 2",
    "then 40",
    "changed 1",
    "changed 1 2",
    "changed 1 99",
    "changed 2",
    "changed 7",
    "archive",
    "archive kiln rivet",
    "archive no_such_thing",
    "thread 2",
    "thread 40",
    "branch 2 more salt",
    "name 1 more salt",
    "compare 1",
    "almanac",
    "almanac kiln",
    "almanac rivet",
    "almanac starved",
    "almanac two_shifts",
    "rewind 2",
    "rewind 40",
    "switch 3",
    "branches",
    "export",
    "# a remark",
    *["end"] * 12,
    "end",
    "why grain",
    "1",
    "hours 50",
    "council",
    "chronicle",
    "desk",
    "report",
    "unsaved",
    "",
]
"""Every command at least once, in season, out of season and after the end."""


@pytest.fixture
def _english() -> Iterator[None]:
    with speaking("en"):
        yield


@pytest.fixture
def tiny_game(tmp_path: Path) -> Session:
    """A saved game in the tiny world."""
    (tmp_path / "content").mkdir()
    content = write_tiny(tmp_path / "content")
    return new_game(tmp_path / "saves", "tiny_run", 7, content=[content])


def test_every_command_stands_in_the_script() -> None:
    used = {line.split()[0] for line in EVERYTHING if line and not line.startswith("#")}

    assert set(ALL) - used <= {"choose", "quit"}


@pytest.mark.usefixtures("_english")
def test_a_script_runs_to_the_epilogue_and_prints_the_same_twice() -> None:
    first, second = Conversation().play(*EVERYTHING), Conversation().play(*EVERYTHING)

    assert "== Epilogue: " in first
    assert first == second


def test_nothing_a_player_reads_goes_round_the_wording() -> None:
    with speaking(PSEUDO):
        printed = Conversation().play(*EVERYTHING)

    assert plain_letters(printed) == []


@pytest.mark.parametrize("scenario", ["first_winter", "morning_star"])
def test_nothing_of_the_real_content_goes_round_it_either(scenario: str) -> None:
    session = new_game(None, scenario, 11)
    ids = [*SECTIONS, "rivet", "grain", "food_line", "reports", session.rules.world.techs[0].id]
    seasons = ["1", "2", "3", "desk", "next", "council", "people", "chronicle"] * 6
    looks = [
        "policies",
        "balances",
        "tree",
        "posts",
        "trade canton",
        "wall",
        *(f"almanac {one}" for one in ids),
    ]

    with speaking(PSEUDO):
        printed = Conversation(session).play(*seasons, *looks, "ration 60", *["end"] * 4, "report", "desk")

    assert plain_letters(printed) == []


def plain_letters(printed: str) -> list[str]:
    """Lines that hold a letter the pseudo-locale would have changed; what the player typed is not printed here."""
    return [line for line in printed.splitlines() if re.search("[A-Za-z]", line)]


@pytest.mark.usefixtures("_english")
def test_no_line_ends_in_a_space_and_none_is_wider_than_the_paper() -> None:
    lines = Conversation().play(*EVERYTHING).splitlines()

    assert [line for line in lines if line != line.rstrip() or len(line) > 79] == []
    assert "\n\n\n" not in "\n".join(lines)


@pytest.mark.usefixtures("_english")
def test_an_empty_line_shows_the_check_list_once_and_then_ends_the_season() -> None:
    talk = Conversation()

    assert "An empty line ends the season all the same." in talk.answer("")
    assert talk.talk.session.season == 1
    assert "Report of" in talk.answer("")
    assert talk.talk.session.season == 2


@pytest.mark.usefixtures("_english")
def test_an_order_after_the_check_list_brings_it_up_again() -> None:
    talk = Conversation()
    talk.answer("")
    talk.answer("hours 50")

    assert "An empty line ends the season all the same." in talk.answer("")
    assert talk.talk.session.season == 1


@pytest.mark.usefixtures("_english")
def test_a_player_who_only_presses_enter_reaches_the_end_and_leaves() -> None:
    talk = Conversation()
    printed = talk.play(*[""] * 40)

    assert talk.talk.session.over
    assert talk.talk.done
    assert printed.count("== Report of") == len(talk.talk.session.past)


def path_of(session: Session) -> Path:
    """Where a game is kept."""
    assert isinstance(session.keeper, SaveFile)
    return session.keeper.path


@pytest.mark.usefixtures("_english")
def test_what_a_plain_game_saved_goes_on_with_the_same_state(tiny_game: Session) -> None:
    talk = Conversation(tiny_game)
    talk.play("plan felling 80", "end", "hours 50", "post rivet school", "undo", "ration 90")
    path = path_of(talk.talk.session)
    leave(talk.talk.session)

    again = resume(path)

    assert state_hash(again.balances) == state_hash(tiny_game.balances)
    assert again.orders == tiny_game.orders
    assert len(again.orders) == 2
    assert again.end_season() is None
    assert tiny_game.season == 2
    leave(again)


@pytest.mark.usefixtures("_english")
def test_a_game_open_elsewhere_can_be_looked_at_and_played_on_unsaved(tiny_game: Session) -> None:
    path = path_of(tiny_game)
    second = Conversation(resume(path))

    assert "is open in another window" in " ".join(second.play("desk").split())
    refused = " ".join(second.answer("hours 50").split())
    assert "is being played in another window, so nothing was saved here." in refused
    assert "Nothing was changed." in refused
    assert second.talk.session.orders == []
    second.answer("unsaved")
    assert second.answer("hours 50") == "Ordered: 50 hours a week."
    leave(tiny_game)


@pytest.mark.usefixtures("_english")
def test_rewinding_leaves_what_came_later_on_a_branch(tiny_game: Session) -> None:
    talk = Conversation(tiny_game)
    talk.play("hours 50", "end", "end", "rewind 2", "hours 60", "switch 1")

    assert talk.talk.session.season == 3
    talk.answer("switch 2")
    assert talk.talk.session.season == 2
    told = talk.answer("branches")
    assert "1. the first course: stands in Aut 1628" in told
    assert "2. branch 2: left in Sum 1628 · stands in Sum 1628" in told
    assert told.endswith("(played now)")
    leave(talk.talk.session)


@pytest.mark.usefixtures("_english")
def test_a_branch_is_marked_named_and_set_beside_another(tiny_game: Session) -> None:
    talk = Conversation(tiny_game)
    talk.play("hours 50", "end", "end", "rewind 2", "hours 40", "end")

    assert talk.answer("branch 1 all again") == "Marked as branch 3; `switch 3` plays on there."
    assert "There is no" not in talk.answer("name 2 short weeks")
    told = talk.answer("branches")
    assert "2. short weeks: left in Sum 1628" in told
    assert "3. all again: left in Spr 1628" in told
    beside = talk.answer("compare 1")
    assert beside.startswith("short weeks and the first course: the same up to Summer 1628")
    assert "short weeks alone: 40 hours a week" in beside
    assert "all again and the first course" in talk.answer("compare 3 1")
    assert talk.answer("compare 9") == "The game has no branch 9."
    assert talk.answer(f"name 2 {'x' * 61}") == "A name is one line of at most 60 letters."
    leave(talk.talk.session)


@pytest.mark.usefixtures("_english")
def test_an_order_gone_by_is_listed_by_number_and_weighed() -> None:
    talk = Conversation()
    talk.play("hours 60", "plan felling 80", "end", "hours 50", "end")

    listed = talk.answer("changed 1")
    assert "1. 60 hours a week" in listed
    assert "2. Felling: 80 runs a season" in listed
    told = talk.answer("changed 1 2")
    assert "Played again from Spring 1628 without: Felling: 80 runs a season" in told
    assert "As the books would have told it" in told
    assert "After 1 season, Sum 1628:" in told
    assert "Wood: " in told
    assert "4 seasons after it have not gone by yet." in told
    assert talk.answer("changed 3") == "Season 3 has not ended yet."
    assert talk.answer("changed 1 3") == "The list has no number 3."
    assert talk.talk.session.season == 3


@pytest.mark.usefixtures("_english")
def test_the_desk_of_a_season_gone_by_is_printed_as_it_was() -> None:
    talk = Conversation()
    talk.play("hours 60", "end", "end")

    told = talk.answer("then 1")
    assert "As it was: Spring 1628, season 1/" in told
    assert "1. 60 hours a week" in told
    assert talk.answer("then 9") == "Season 9 has not been reached."
    assert talk.talk.session.season == 3


@pytest.mark.usefixtures("_english")
def test_a_figure_over_the_run_says_what_turned_it_and_which_orders_show_on_it() -> None:
    talk = Conversation()
    talk.play("end", "plan felling 80", "end", "end")

    told = talk.answer("chronicle wood")
    assert "Summer 1628: Wood in the books" in told
    assert "against the season before: " in told
    assert "work: Felling -441 t" in told
    assert "Summer 1628: Felling: 80 runs a season (`changed 2 1`)" in told


@pytest.mark.usefixtures("_english")
def test_a_refused_motion_names_the_other_ways_to_carry_it() -> None:
    content = tiny_data()
    nights = content["cards"][0]["choices"][0]
    nights["backs"], nights["opposes"] = [], ["works", "commons", "exchange", "shield", "fields"]
    talk = Conversation(Session(Ruleset(world_of(content), "tiny_run"), 7))
    talk.answer("end")

    told = talk.answer("1")

    assert told.startswith("The motion fails")
    assert "`overrule 1` carries it against the vote, cohesion" in told
    assert "`carry 1 with PROMISE modest`" in told
    done = talk.answer("overrule 1")
    assert done.startswith("Ordered: Two shifts: Nights from tomorrow, against the vote.")
    assert "Set in motion: Long shift in force until Summer 1629, Cohesion -6, " in done


@pytest.mark.usefixtures("_english")
def test_a_thread_is_found_by_what_it_says_and_told_with_what_came_of_it_and_who_remembers() -> None:
    talk = Conversation()
    talk.play("end")
    assert "Seats that say yes: " in talk.answer("votes")
    assert "It would change: Long shift in force until Summer 1629, " in talk.answer("card")
    talk.play("1", "end", "end")

    assert "In Summer 1628 you chose: Nights from tomorrow (Two shifts)." in talk.answer("card")
    assert "2. Summer 1628. Two shifts: Nights from tomorrow (carried by the vote)" in talk.answer(
        "archive cools kiln"
    )
    assert talk.answer("archive no_such_word").startswith("No thread has that:")
    told = talk.answer("thread 2")
    assert "Nights from tomorrow: carried by the vote." in told
    assert "It changed: Long shift in force until Summer 1629, " in told
    assert "Remembered in Winter 1628: The morning after." in told
    assert talk.answer("thread 9") == "Season 9 has not been reached."


@pytest.mark.usefixtures("_english")
def test_a_new_conversation_on_a_finished_game_begins_with_its_epilogue() -> None:
    session = tiny_session()
    while not session.over:
        session.end_season()

    printed = Conversation(session).play("end", "")

    assert printed.count("== Epilogue: ") == 1
    assert "The run has ended." in printed


class FullDisk:
    """A keeper on a disk that is full until there is room."""

    def __init__(self) -> None:
        self.full = True

    def _write(self) -> None:
        if self.full:
            raise SaveProblem(SaveCode.DISK_FULL, {"file": "game.lingao", "detail": "no space"})

    def order_given(self, order: Order) -> None:
        self._write()

    def undo(self) -> None:
        self._write()

    def season_ended(self, balances: Balances, state_hash: str | None = None, over: bool = False) -> None:
        self._write()


@pytest.mark.usefixtures("_english")
def test_a_full_disk_loses_nothing_and_the_same_line_works_when_there_is_room() -> None:
    disk = FullDisk()
    talk = Conversation(tiny_session(keeper=disk))

    for line in ("hours 50", "end", "next"):
        told = talk.answer(line)
        assert told.startswith("The disk is full")
        assert "Nothing was changed." in told
    assert (talk.talk.session.season, talk.talk.session.orders) == (1, [])

    disk.full = False
    assert talk.answer("hours 50") == "Ordered: 50 hours a week."
    disk.full = True
    assert "Nothing was changed." in talk.answer("undo")
    assert len(talk.talk.session.orders) == 1
    talk.answer("unsaved")
    assert "Report of" in talk.answer("end")
