"""The web of the tree: what the drawing shows is what the rules ask."""

from __future__ import annotations

from lingao.engine.leaning import with_needs
from lingao.engine.queue import era_open
from lingao.session.views.web import Need, gates, led_to, way_to, web_of
from tests.games import shipped_game


def test_every_need_of_a_tech_and_every_opener_of_an_era_is_there_once() -> None:
    rules = shipped_game("morning_star", 0).rules
    web = web_of(rules)
    assert len(set(web.needs)) == len(web.needs)
    for project in rules.projects[: web.techs]:
        assert {need.source for need in web.needs if need.target == project.tech} == set(project.needs)
        assert web.eras[project.tech] == project.era
    for place, era in enumerate(web.opened):
        found = [need for need in web.needs if need.target == web.techs + place]
        assert {need.source for need in found} == set(rules.era_openers[era])
        assert all(need.any_of for need in found)


def test_gates_tell_how_many_of_their_techs_are_known() -> None:
    session = shipped_game("morning_star", 6)
    web = web_of(session.rules)
    found = gates(session, web)
    assert [one.era for one in found] == list(web.opened)
    assert any(one.open for one in found)
    assert not all(one.open for one in found)
    for one in found:
        assert one.open == era_open(session.rules, session.seen, one.era) == (one.known >= one.enough)


def test_the_way_to_a_tech_is_what_queueing_it_would_queue() -> None:
    session = shipped_game("morning_star", 3)
    rules, seen, web = session.rules, session.seen, web_of(session.rules)
    for project in rules.projects[: web.techs]:
        way = way_to(session, web, project.tech)
        techs = {need.target for need in way if need.target < web.techs}
        path = {one.tech for one in with_needs(rules, seen, project) if one.tech >= 0} | {project.tech}
        assert techs == {one for one in path if rules.projects[one].needs}
        for need in way:
            era = web.eras[need.target]
            if need.any_of:
                assert not era_open(rules, seen, era)
                assert era in {web.eras[one] for one in path}
                assert need.source in path or seen[rules.at.tech[need.source]]


def test_what_a_tech_leads_to_is_what_needs_it() -> None:
    rules = shipped_game("morning_star", 0).rules
    web = web_of(rules)
    for tech in range(web.techs):
        for need in led_to(web, tech):
            assert need == Need(tech, need.target, need.any_of)
            assert need.target >= web.techs or tech in rules.projects[need.target].needs
