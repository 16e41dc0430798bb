"""The almanac's contents: nothing is lost in the order, and every long list has one."""

from __future__ import annotations

from lingao.session.views.almanac import almanac_view
from lingao.wording.almanac import page_name
from lingao.wording.contents import BY_NAME, groups
from lingao.wording.rulebook import RULEBOOK
from tests.games import shipped_game


def test_every_page_stands_under_one_heading() -> None:
    session = shipped_game("morning_star", 2)
    for section, refs in almanac_view(session).sections:
        entries = [ref.entry for ref in refs]
        found = [one for _title, below in groups(session.rules, section, entries) for one in below]
        assert sorted(found) == sorted(entries)


def test_techs_stand_by_era_assumptions_by_rule_and_long_lists_by_name() -> None:
    session = shipped_game("morning_star", 2)
    world, contents = session.rules.world, dict(almanac_view(session).sections)

    eras = [title for title, _below in groups(session.rules, "techs", [one.id for one in world.techs])]
    rules = [title for title, _below in groups(session.rules, "constants", world.constants)]

    assert eras == [one.name for one in world.eras]
    titles = [page.title for page in RULEBOOK.values()]
    assert len(rules) > len(titles) // 2
    assert rules == [one for one in [*titles, "Further figures"] if one in rules]
    for section in BY_NAME:
        listed = groups(session.rules, section, [ref.entry for ref in contents[section]])
        for _title, below in listed:
            names = [page_name(session.rules, contents[section][0].section, one).casefold() for one in below]
            assert names == sorted(names)
