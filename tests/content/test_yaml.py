"""YAML is read with the place of everything in it, and its traps are taken out."""

from __future__ import annotations

import pytest

from lingao.content.problems import Code
from lingao.content.sheet import Sheet
from lingao.content.yamlpos import read_yaml


def codes(sheet: Sheet) -> list[Code]:
    return [flaw.code for flaw in sheet.flaws]


def test_keys_and_values_keep_their_line_and_column() -> None:
    sheet = read_yaml("techs:\n  - id: axes\n    research: {specialist: 75}\n")

    assert sheet.data == {"techs": [{"id": "axes", "research": {"specialist": 75}}]}
    assert sheet.keys["techs", 0, "research"] == (3, 5)
    assert sheet.values["techs", 0, "research", "specialist"] == (3, 28)
    assert sheet.values["techs", 0] == (2, 5)


def test_the_place_of_a_value_left_out_is_its_key() -> None:
    sheet = read_yaml("a: 1\nname:\nb: 2\n")

    assert sheet.values["name",] == (2, 1)


@pytest.mark.parametrize(
    "word", ["no", "yes", "on", "off", "No", "True", "1:30", "2020-01-01", "0x10", "1628-1644"]
)
def test_only_true_and_false_are_booleans_and_dates_and_clocks_stay_words(word: str) -> None:
    assert read_yaml(f"a: {word}").data == {"a": word}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("false", False),
        ("~", None),
        ("null", None),
        ("-3", -3),
        ("1_000", 1000),
        ("1.65", 1.65),
    ],
)
def test_plain_values_are_what_they_look_like(text: str, value: object) -> None:
    read = read_yaml(f"a: {text}").data["a"]

    assert (read, type(read)) == (value, type(value))


def test_a_number_in_quotes_is_text() -> None:
    assert read_yaml('year: "1628"').data == {"year": "1628"}


def test_the_first_of_two_values_of_one_key_is_kept_and_both_places_are_named() -> None:
    sheet = read_yaml("a: 1\nb: 2\na: {deep: [1]}\n")

    assert sheet.data == {"a": 1, "b": 2}
    assert (sheet.flaws[0].spot, sheet.flaws[0].first) == ((3, 1), (1, 1))


def test_a_thousand_aliases_of_aliases_are_refused_before_they_unfold() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(1000))

    sheet = read_yaml(bomb)

    assert set(codes(sheet)) == {Code.ALIAS}
    assert not sheet.whole


def test_nesting_of_any_depth_ends_at_the_limit() -> None:
    sheet = read_yaml("a: " + "[" * 500_000)

    assert codes(sheet) == [Code.TOO_DEEP]


def test_a_mapping_for_a_key_is_refused_and_the_rest_is_read() -> None:
    sheet = read_yaml("? [a, {b: c}]\n: lost\nkept: 1\n")

    assert (codes(sheet), sheet.data) == ([Code.BAD_KEY], {"kept": 1})


def test_the_columns_of_a_line_stay_true_after_a_hidden_character() -> None:
    sheet = read_yaml("a: {b: x\u200ey, c: 1}\n")

    assert sheet.values["a", "c"] == (1, 16)
    assert [flaw.spot for flaw in sheet.flaws] == [(1, 9)]


def test_windows_line_ends_and_a_byte_order_mark_change_nothing() -> None:
    assert read_yaml("\ufeffa: 1\r\nb: 2\r\n").data == {"a": 1, "b": 2}


def test_an_empty_file_holds_nothing_and_is_no_mistake() -> None:
    assert (read_yaml("# nothing\n").data, read_yaml("").flaws) == (None, [])
