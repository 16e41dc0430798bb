"""Every entry of the content has its name by ordinal and by id, in the language in use."""

from __future__ import annotations

import pytest

from lingao.content.models.world import LISTS
from lingao.engine.ruleset import Ruleset
from lingao.wording import speaking
from lingao.wording.names import Names, name_of, names_of


@pytest.mark.parametrize("section", LISTS)
def test_every_section_names_its_entries(rules: Ruleset, section: str) -> None:
    names = names_of(rules)
    for number, entry in enumerate(getattr(rules.world, section)):
        assert names.name(section, number)
        assert names.name(section, number) == names.name(section, entry.id)


def test_names_by_ordinal_and_id(rules: Ruleset) -> None:
    names = names_of(rules)
    assert names.resource(0) == names.resource("grain") == "Grain"
    assert names.unit("cloth") == "100 bolts"
    assert names.need("eat") == "Grain"
    assert names.race("bearings_race") == "Bearings"
    assert names.choice("two_shifts", 0) == names.choice("two_shifts", "nights")
    assert name_of(rules, "techs", "axes") == "Axes"


def test_projects_count_techs_then_buildings(rules: Ruleset) -> None:
    names = names_of(rules)
    assert names.project(0) == names.project("axes") == "Axes"
    assert names.project(3) == names.project("hut") == "Hut"


def test_places_name_the_office_they_audit(rules: Ruleset) -> None:
    names = names_of(rules)
    assert [names.place(number) for number in range(4)] == [
        "no post",
        "Drawing office",
        "School room",
        "Counting: Mapu",
    ]


def test_levels_name_the_process_they_raise(rules: Ruleset) -> None:
    names = names_of(rules)
    assert names.level("housing") == "places to live"
    assert names.level("output.burn_charcoal") == "output of Charcoal burning"
    assert names.level("output.kiln") == "output of Kiln"


def test_speakers_are_the_twelve_or_a_free_name(rules: Ruleset) -> None:
    names = names_of(rules)
    assert names.speaker("rivet") == names.handle("rivet")
    assert names.speaker("an old fisherman") == "an old fisherman"


def test_an_unknown_id_is_an_error(rules: Ruleset) -> None:
    names = Names(rules.world)
    with pytest.raises(KeyError):
        names.resource("phlogiston")
    with pytest.raises(KeyError):
        names.choice("two_shifts", "neither")


def test_names_follow_the_language(rules: Ruleset) -> None:
    with speaking("pseudo"):
        assert names_of(rules).resource("grain") == "Ġřȧịǹ"
