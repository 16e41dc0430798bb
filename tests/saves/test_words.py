"""Every problem of a save has a sentence that names the file, and no code has none."""

from __future__ import annotations

import string

import pytest

from lingao.savefile.problems import SaveCode, SaveProblem
from lingao.savefile.schema import TABLES
from lingao.wording import speaking
from lingao.wording.save_problems import PARTS, SENTENCES, save_problem_sentence

VALUES: dict[str, str | int] = {
    "file": "/saves/a.lingao",
    "about": "orders",
    "limit": 268435456,
    "format": 2,
    "game": "9.1.0",
    "season": 4,
    "branch": 3,
    "detail": "disk I/O error",
}


def test_the_sentences_and_the_codes_are_the_same_list() -> None:
    assert set(SENTENCES) == {str(code) for code in SaveCode}
    assert set(PARTS) == {"file", *TABLES} - {"content"}


@pytest.mark.parametrize("code", SaveCode)
def test_a_sentence_names_the_file_and_all_its_code_tells(code: SaveCode) -> None:
    named = {field for _, field, _, _ in string.Formatter().parse(SENTENCES[code]) if field}
    with speaking("en"):
        sentence = save_problem_sentence(SaveProblem(code, VALUES))

    assert "/saves/a.lingao" in sentence
    assert "{" not in sentence
    for name in named - {"about"}:
        assert str(VALUES[name]) in sentence


def test_a_damaged_part_is_named_in_words() -> None:
    with speaking("en"):
        assert "one of its orders" in save_problem_sentence(SaveProblem(SaveCode.DAMAGED, VALUES))
