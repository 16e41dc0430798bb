"""What is gone by can be asked for: orders weighed, desks as they were, figures over the run, threads of the board."""

from __future__ import annotations

from tests.text.conversation import Conversation


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


def test_the_desk_of_a_season_gone_by_is_printed_as_it_was() -> None:
    talk = Conversation()
    talk.play("hours 60", "end", "end")

    told = talk.answer("then 1")
    assert "As it was: Spring 1628, season 1/" in told
    assert "1. 60 hours a week" in told
    assert talk.answer("then 9") == "Season 9 has not been reached."
    assert talk.talk.session.season == 3


def test_a_figure_over_the_run_says_what_turned_it_and_which_orders_show_on_it() -> None:
    talk = Conversation()
    talk.play("end", "plan felling 80", "end", "end")

    told = talk.answer("chronicle wood")
    assert "Summer 1628: Wood in the books" in told
    assert "against the season before: " in told
    assert "work: Felling -441 t" in told
    assert "Summer 1628: Felling: 80 runs a season (`changed 2 1`)" in told


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


def test_in_hindsight_another_post_is_told_with_its_terms_and_nothing_is_ordered() -> None:
    talk = Conversation()
    assert talk.answer("hindsight") == "No season has been played yet: there is nothing to look back on."
    talk.play("end", "end")

    said = talk.answer("hindsight")

    assert "Best single moves:" in said
    assert "One move, all else the same: " in said
    assert not talk.talk.session.orders
