"""One language is in use at a time; what it lacks shows its source."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from lingao import wording
from lingao.wording import _, as_is, catalogue, ngettext, of, pgettext, speaking
from lingao.wording.po import compiled

PO = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

#: lingao/tui/screens/title.py:3
msgid "New game"
msgstr "新游戏"

msgctxt "techs.coke_oven.name"
msgid "Coke oven"
msgstr "炼"
"焦炉"

msgid "{number} season"
msgid_plural "{number} seasons"
msgstr[0] "{number}季"

#, fuzzy
msgid "Continue"
msgstr "误"

msgid "Load"
msgstr ""
"""


@pytest.fixture
def langs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of languages holding one, `zh_Hans`, as a .po only."""
    home = tmp_path / "lang" / "zh_Hans" / "LC_MESSAGES"
    home.mkdir(parents=True)
    (home / "lingao.po").write_text(PO, "utf-8")
    monkeypatch.setattr(catalogue, "shipped", lambda: tmp_path)
    return home


def test_the_source_shows_itself() -> None:
    assert _("New game") == "New game"
    assert of("techs.coke_oven.name", "Coke oven") == "Coke oven"
    assert ngettext("{number} season", "{number} seasons", 1) == "{number} season"


def test_an_empty_text_stays_empty(langs: Path) -> None:
    with speaking("zh_Hans"):
        assert (_(""), of("techs.x.name", ""), pgettext("a", "")) == ("", "", "")


def test_a_catalogue_translates_messages_and_content_by_place(langs: Path) -> None:
    with speaking("zh_Hans"):
        assert _("New game") == "新游戏"
        assert of("techs.coke_oven.name", "Coke oven") == "炼焦炉"
        assert ngettext("{number} season", "{number} seasons", 3) == "{number}季"


def test_untranslated_changed_and_fuzzy_texts_show_their_source(langs: Path) -> None:
    with speaking("zh_Hans"):
        assert _("Load") == "Load"
        assert _("Continue") == "Continue"
        assert of("techs.coke_oven.name", "Coking oven") == "Coking oven"
        assert of("techs.kiln.name", "Coke oven") == "Coke oven"


def test_the_compiled_catalogue_is_read_unless_the_po_is_newer(langs: Path) -> None:
    (langs / "lingao.mo").write_bytes(compiled(PO.replace("新游戏", "新局"), "test"))
    with speaking("zh_Hans"):
        assert _("New game") == "新局"
    later = time.time() + 60
    os.utime(langs / "lingao.po", (later, later))
    with speaking("zh_Hans"):
        assert _("New game") == "新游戏"


def test_a_catalogue_without_header_is_utf8(langs: Path) -> None:
    (langs / "lingao.po").write_text('msgid "Load"\nmsgstr "载入"\n', "utf-8")
    with speaking("zh_Hans"):
        assert _("Load") == "载入"


def test_a_broken_po_names_its_line(langs: Path) -> None:
    (langs / "lingao.po").write_text('msgid "a"\nmsgstr oops\n', "utf-8")
    with pytest.raises(ValueError, match=r"lingao\.po:2: "):
        wording.use("zh_Hans")


def test_an_unknown_language_asked_for_is_refused_with_those_there_are(langs: Path) -> None:
    with pytest.raises(ValueError, match="en, zh_Hans"):
        wording.use("tlh")
    assert wording.language() == "en"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_Hans"),
        ({"LANG": "zh_CN.UTF-8", "LINGAO_LANG": "en"}, "en"),
        ({"LANG": "en_GB", "LINGAO_LANG": "pseudo"}, "pseudo"),
    ],
)
def test_the_environment_chooses(
    langs: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    for name in ("LINGAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert wording.use() == expected


def test_what_no_language_changes_stays_but_in_the_pseudo_locale() -> None:
    assert as_is("seed-7") == "seed-7"
    with speaking("pseudo"):
        assert as_is("seed-7") == "ṡḗḗḓ-7"


def test_speaking_gives_the_language_back_after_an_error(langs: Path) -> None:
    with pytest.raises(KeyError), speaking("zh_Hans"):
        raise KeyError
    assert wording.language() == "en"
