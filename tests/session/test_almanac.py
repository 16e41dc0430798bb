"""The almanac's view: a page for everything, links that hold at both ends, nothing told that was not met."""

from __future__ import annotations

from lingao.content.models.world import LISTS
from lingao.session.views.almanac import SECTIONS, almanac_view, page_of
from lingao.session.views.links import BACK
from lingao.session.views.numbers import explain
from lingao.session.views.refs import Ref
from lingao.wording.almanac import FACTS, RELATIONS
from lingao.wording.almanac import SECTIONS as NAMED
from lingao.wording.rulebook import RULEBOOK
from tests.games import shipped_game


def test_every_section_of_the_content_has_pages() -> None:
    session = shipped_game("morning_star", 1)
    contents = dict(almanac_view(session).sections)
    assert set(contents) == set(SECTIONS) == set(NAMED)
    left_out = set(LISTS) - set(SECTIONS)
    assert left_out == {"scenarios", "difficulties"}
    for section in set(SECTIONS) - {"rules", "cards", "constants", "policies", "lasting"}:
        assert len(contents[section]) == len(getattr(session.rules.world, section))
    assert len(contents["constants"]) == len(session.rules.world.constants)
    assert [ref.entry for ref in contents["rules"]] == list(RULEBOOK)
    orderable = [one.id for one in session.rules.world.policies if one.by_order]
    assert [ref.entry for ref in contents["policies"]] == orderable


def test_every_link_leads_to_a_page_and_back() -> None:
    session = shipped_game("morning_star", 1)
    refs = {ref for _section, found in almanac_view(session).sections for ref in found}
    for ref in refs:
        for link in page_of(session, ref).links:
            assert link.relation in RELATIONS
            for one in link.pages:
                assert one.ref in refs, (ref, link.relation, one.ref)
                back = BACK.get(link.relation)
                if back is not None:
                    found = {
                        linked.ref
                        for other in page_of(session, one.ref).links
                        if other.relation == back
                        for linked in other.pages
                    }
                    assert ref in found, (ref, link.relation, one.ref)


def test_every_fact_has_words_and_every_number_its_parts() -> None:
    session = shipped_game("morning_star", 4)
    for _section, refs in almanac_view(session).sections:
        for ref in refs:
            page = page_of(session, ref)
            assert all(f"{ref.section}.{fact.field}" in FACTS for fact in page.facts)
            for number in page.numbers:
                it = explain(session, number)
                assert it.opening + sum(part.amount for part in it.parts) == number.value


def test_cards_not_met_are_neither_listed_nor_linked() -> None:
    session = shipped_game("morning_star", 3)
    contents = dict(almanac_view(session).sections)
    met = {ref.entry for ref in contents["cards"]}
    assert 0 < len(met) < len(session.rules.world.cards)
    for source in contents["sources"]:
        for link in page_of(session, source).links:
            assert all(one.ref.entry in met for one in link.pages if one.ref.section == "cards")


def test_lasting_effects_of_cards_have_pages_while_they_last() -> None:
    session = shipped_game("morning_star", 12)
    contents = dict(almanac_view(session).sections)
    brought = {one.id for one in session.rules.world.policies if not one.by_order}
    lasting = {ref.entry for ref in contents["lasting"]}
    assert lasting
    assert lasting < brought
    for source in contents["sources"]:
        for link in page_of(session, source).links:
            linked = {one.ref.entry for one in link.pages if one.ref.section == "policies"}
            assert linked & brought <= lasting


def test_a_constant_has_its_range_its_source_and_who_changes_it() -> None:
    session = shipped_game("morning_star", 0)
    for name, entry in session.rules.world.constants.items():
        page = page_of(session, Ref("constants", name)).constant
        assert page is not None
        assert page.least <= page.value <= page.most
        assert page.source == entry.source
        assert dict(page.scaled) == {
            one.id: one.scale[name] for one in session.rules.world.difficulties if name in one.scale
        }


def test_the_rulebook_reckons_with_every_constant() -> None:
    known = shipped_game("morning_star", 0).rules.world.constants
    assert [
        (name, one) for name, page in RULEBOOK.items() for one in page.constants if one not in known
    ] == []
