"""Seasons have a date, a place in the run and a plan."""

from __future__ import annotations

from lingao.content.vocabulary import Season
from lingao.engine.ruleset import Calendar, Ruleset
from lingao.wording.dates import count, date, date_short, plan_name, plan_question

AUTUMN_1628 = Calendar(
    first_quarter=tuple(Season).index(Season.AUTUMN), first_year=1628, seasons=40, plan_seasons=8
)


def test_a_season_has_a_date() -> None:
    assert date(AUTUMN_1628, 1) == "Autumn 1628"
    assert date(AUTUMN_1628, 2) == "Winter 1628"
    assert date(AUTUMN_1628, 3) == "Spring 1629"
    assert date(AUTUMN_1628, 13) == "Autumn 1631"
    assert date_short(AUTUMN_1628, 13) == "Aut 1631"
    assert count(AUTUMN_1628, 13) == "13/40"


def test_a_season_belongs_to_a_plan_with_a_question(rules: Ruleset) -> None:
    assert [plan_name(rules, season) for season in (1, 4, 5, 12)] == [
        "The beach",
        "The beach",
        "The kilns",
        "The wheel",
    ]
    assert plan_question(rules, 5) == "Who counts?"


def test_beyond_the_last_named_plan_the_last_name_stays(rules: Ruleset) -> None:
    assert plan_name(rules, 99) == "The wheel"
