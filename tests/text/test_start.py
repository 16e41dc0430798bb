"""A conversation begins from what the command line named, or from a menu, and ends by saying whether it is saved."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from lingao.session.games import UnknownScenario, leave, new_game
from lingao.text.start import Wanted, no_scenario, play_plain


class Terminal(StringIO):
    """Typed at a terminal."""

    def isatty(self) -> bool:
        return True


def played(wanted: Wanted, typed: str, *, terminal: bool = False) -> str:
    out = StringIO()
    play_plain(wanted, Terminal(typed) if terminal else StringIO(typed), out)
    return out.getvalue()


def test_a_script_is_echoed_and_the_name_of_the_save_is_not_printed(tmp_path: Path) -> None:
    printed = played(Wanted("first_winter", 7, saves=tmp_path), "hours 50\n\n")

    assert "\n\n> hours 50\nOrdered: 50 hours a week.\n\n>\n" in printed
    assert printed.endswith("\n\nSaved.\n")


def test_at_a_terminal_lines_are_asked_for_and_the_save_is_named(tmp_path: Path) -> None:
    printed = played(Wanted("first_winter", 7, saves=tmp_path), "hours 50\n", terminal=True)
    (saved,) = tmp_path.glob("*.lingao")

    assert "\n\n> Ordered: 50 hours a week.\n\n> " in printed
    assert "> hours 50" not in printed
    assert f"`lingao play --load {saved.stem}` goes on here." in " ".join(printed.split())


def test_a_seed_is_drawn_and_told_when_none_is_given() -> None:
    printed = played(Wanted("first_winter", unsaved=True), "quit\n")

    seed = printed.partition("\nSeed ")[2].partition(".")[0]
    assert seed.isdecimal()
    assert played(Wanted("first_winter", int(seed), unsaved=True), "quit\n") == printed


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("", "== First winter =="),
        ("2", "== "),
        ("leap", "Seed 5."),
        ("first winter 9", "Seed 9."),
        ("first_winter normal 9", "Seed 9."),
    ],
)
def test_the_menu_takes_a_number_an_id_or_a_name(line: str, told: str) -> None:
    printed = played(Wanted(seed=5, unsaved=True), f"{line}\nquit\n")

    assert told in printed.partition(f"> {line}".rstrip())[2]
    assert "season 1/" in printed


@pytest.mark.parametrize("line", ["99", "nowhere", "leap impossible"])
def test_the_menu_asks_again_and_may_be_left(line: str) -> None:
    printed = played(Wanted(unsaved=True), f"{line}\n")

    assert "no" in printed.rpartition(">")[2]
    assert "season 1/" not in printed


def test_the_menu_names_lengths_and_a_difficulty_alone_tells_what_it_changes() -> None:
    printed = played(Wanted(unsaved=True), "hard\nquit\n")

    assert "2. New game: Morning star (morning_star), 40 seasons, 10 years." in printed
    assert "person loss: from 3 to 5 per mille" in printed.rpartition("> hard")[2]
    assert printed.endswith("> quit\n")


def test_the_menu_offers_saved_games_first(tmp_path: Path) -> None:
    leave(new_game(tmp_path, "leap", 3))

    printed = played(Wanted(saves=tmp_path), "\nwhere\n")

    assert "1. Go on: leap-" in printed
    assert "Seed 3." in printed


def test_a_game_open_elsewhere_is_parted_from_unsaved(tmp_path: Path) -> None:
    first = new_game(tmp_path, "first_winter", 3)
    (saved,) = tmp_path.glob("*.lingao")

    printed = played(Wanted(load=str(saved)), "council\n")

    assert printed.endswith("\nThis game is being played in another window, so nothing was saved here.\n")
    leave(first)


def test_an_unknown_scenario_names_the_nearest_and_all() -> None:
    told = no_scenario(UnknownScenario("first_wintre", ["first_winter", "leap"]))

    assert told == (
        "There is no scenario first_wintre. Did you mean first_winter? There are first_winter and leap."
    )
    assert "Did you mean" not in no_scenario(UnknownScenario("qqq", ["leap"]))
