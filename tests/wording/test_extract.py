"""The catalogue template holds every message of the program and every text of the content, by its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from lingao.content.where import PACKAGE
from lingao.engine.ruleset import Ruleset
from lingao.wording import po
from lingao.wording.extract import content_texts, main, template
from tests.tiny import tiny_world


def test_content_texts_stand_under_their_place(rules: Ruleset) -> None:
    texts = dict(content_texts(rules.world))

    assert texts["techs.kiln_fire.name"] == "Kiln fire"
    assert texts["resources.cloth.unit"] == "100 bolts"
    assert texts["cards.two_shifts.title"] == "Two shifts"
    assert texts["cards.two_shifts.choices.nights.label"] == "Nights from tomorrow"
    assert texts["cards.two_shifts.thread.0.says"] == rules.world.cards[0].thread[0].says
    assert texts["scenarios.tiny_run.plans.1.name"] == "The kilns"
    assert texts["constants.work_days.drives"] == "work_days"
    assert not [path for path in texts if path.endswith((".id", ".draw_key", ".era", ".bench"))]


def test_free_names_of_the_forum_are_texts_and_the_twelve_are_not() -> None:
    world = tiny_world()
    texts = dict(content_texts(world))
    twelve = {handle.id for handle in world.handles}
    spoken = {post.handle for card in world.cards for post in card.thread}

    assert {
        path.removeprefix("speakers.") for path in texts if path.startswith("speakers.")
    } == spoken - twelve


@pytest.fixture(scope="module")
def words_only(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of one file with a message of each sort."""
    package = tmp_path_factory.mktemp("package")
    (package / "screen.py").write_text(
        '_("New game")\npgettext("verb", "Open")\nngettext("{n} tale", "{n} tales", n)\n'
        'X = marked("by vote")\nY = marked_plural("soldier", "soldiers")\nprint("no message")\n',
        "utf-8",
    )
    return package


def test_messages_of_every_sort_are_found(rules: Ruleset, words_only: Path) -> None:
    catalogue = template(rules.world, words_only)

    assert "New game" in catalogue
    assert catalogue.get("Open", "verb") is not None
    assert ("{n} tale", "{n} tales") in [message.id for message in catalogue]
    assert ("soldier", "soldiers") in [message.id for message in catalogue]
    assert "by vote" in catalogue
    assert "no message" not in catalogue


def test_a_known_message_of_the_package_is_found(rules: Ruleset) -> None:
    catalogue = template(rules.world, PACKAGE / "wording")

    assert "out of season" in catalogue
    assert "Needs {things}." in catalogue
    assert catalogue.get("Kiln fire", "techs.kiln_fire.name") is not None


def test_the_template_is_a_catalogue_that_can_be_read(
    rules: Ruleset, words_only: Path, tmp_path: Path
) -> None:
    from babel.messages.pofile import write_po

    out = tmp_path / "lingao.pot"
    with out.open("wb") as file:
        write_po(file, template(rules.world, words_only))

    assert po.compiled(out.read_text("utf-8"), "lingao.pot")


def test_the_command_wants_one_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "OUT.pot" in capsys.readouterr().err


def test_the_command_writes_the_shipped_content_and_says_how_much(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "lang" / "lingao.pot"

    assert main([str(out)]) == 0
    assert "messages in" in capsys.readouterr().out
    assert 'msgctxt "scenarios.first_winter.name"' in out.read_text("utf-8")
