"""The shipped content can be said in full: every condition, effect, account and name, in any language."""

from __future__ import annotations

import re

import pytest

from lingao.content.models.world import LISTS, World
from lingao.content.resolve import load
from lingao.engine.ruleset import Ruleset
from lingao.wording import speaking
from lingao.wording.accounts import account_text
from lingao.wording.conditions import condition_text
from lingao.wording.effects import effect_text
from lingao.wording.extract import content_texts
from lingao.wording.names import names_of

LETTER = re.compile("[A-Za-z]")


@pytest.fixture(scope="module")
def shipped() -> World:
    """The world that comes with the game."""
    world = load().world
    assert world is not None
    return world


def test_nothing_of_the_shipped_content_lacks_words_or_goes_round_the_language(shipped: World) -> None:
    rules = Ruleset(shipped, shipped.scenarios[0].id)
    choices = [choice for card in shipped.cards for choice in card.choices]
    conditions = [one for choice in choices for one in choice.needs]
    conditions += [card.when for card in shipped.cards if card.when is not None]
    conditions += [one for ending in shipped.endings for one in ending.when]
    effects = [one for choice in choices for one in choice.effects]
    effects += [one for event in shipped.events for one in event.effects]

    with speaking("pseudo"):
        said = [condition_text(rules, one) for one in conditions]
        said += [effect_text(rules, one) for one in effects]
        said += [account_text(rules, account).label for account in range(len(rules.layout.names))]
        for section in LISTS:
            said += [names_of(rules).name(section, n) for n in range(len(getattr(shipped, section)))]

    assert conditions
    assert effects
    assert [text for text in said if not text or LETTER.search(text)] == []


def test_no_place_of_the_shipped_content_holds_two_texts(shipped: World) -> None:
    texts: dict[str, str] = {}
    for path, text in content_texts(shipped):
        assert texts.setdefault(path, text) == text
