"""Keys are called as keyboards call them, in the language in use."""

from __future__ import annotations

import pytest

from lingao.wording.keys import key_name


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("enter", "Enter"),
        ("escape", "Esc"),
        ("ctrl+p", "^p"),
        ("shift+tab", "Shift+Tab"),
        ("shift+up", "Shift+↑"),
        ("alt+left", "Alt+←"),
        ("f1", "F1"),
        ("q", "q"),
        ("question_mark", "?"),
        ("1", "1"),
    ],
)
def test_keys_have_names(key: str, expected: str) -> None:
    assert key_name(key) == expected
