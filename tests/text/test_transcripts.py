"""A script of plain mode prints the same twice, speaks only through wording, and goes on where its save stands."""

from __future__ import annotations

import re

import pytest

from lingao.content.resolve import world_of
from lingao.engine.ruleset import Ruleset
from lingao.session.games import new_game
from lingao.session.session import Session
from lingao.session.views.almanac import SECTIONS
from lingao.text.commands import ALL
from lingao.wording import PSEUDO, speaking
from tests.text.conversation import Conversation, tiny_session
from tests.tiny import tiny_data

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
    "hindsight",
    "unsaved",
    "",
]
"""Every command at least once, in season, out of season and after the end."""


def test_every_command_stands_in_the_script() -> None:
    used = {line.split()[0] for line in EVERYTHING if line and not line.startswith("#")}

    assert set(ALL) - used <= {"choose", "quit"}


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


def test_no_line_ends_in_a_space_and_none_is_wider_than_the_paper() -> None:
    lines = Conversation().play(*EVERYTHING).splitlines()

    assert [line for line in lines if line != line.rstrip() or len(line) > 79] == []
    assert "\n\n\n" not in "\n".join(lines)


def test_an_empty_line_shows_the_check_list_once_and_then_ends_the_season() -> None:
    talk = Conversation()

    assert "An empty line ends the season all the same." in talk.answer("")
    assert talk.talk.session.season == 1
    assert "Report of" in talk.answer("")
    assert talk.talk.session.season == 2


def test_an_order_after_the_check_list_brings_it_up_again() -> None:
    talk = Conversation()
    talk.answer("")
    talk.answer("hours 50")

    assert "An empty line ends the season all the same." in talk.answer("")
    assert talk.talk.session.season == 1


def test_a_player_who_only_presses_enter_reaches_the_end_and_leaves() -> None:
    talk = Conversation()
    printed = talk.play(*[""] * 40)

    assert talk.talk.session.over
    assert talk.talk.done
    assert printed.count("== Report of") == len(talk.talk.session.past)


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


def test_a_new_conversation_on_a_finished_game_begins_with_its_epilogue() -> None:
    session = tiny_session()
    while not session.over:
        session.end_season()

    printed = Conversation(session).play("end", "")

    assert printed.count("== Epilogue: ") == 1
    assert "The run has ended." in printed
