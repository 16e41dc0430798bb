"""Names of keys as shown on screen, so that key caps follow the language too."""

from __future__ import annotations

from typing import Final

from lingao.wording import _, as_is, marked

KEYS: Final = {
    "enter": marked("Enter"),
    "escape": marked("Esc"),
    "space": marked("Space"),
    "tab": marked("Tab"),
    "shift+tab": marked("Shift+Tab"),
    "backspace": marked("Backspace"),
    "delete": marked("Delete"),
    "insert": marked("Insert"),
    "home": marked("Home"),
    "end": marked("End"),
    "pageup": marked("PgUp"),
    "pagedown": marked("PgDn"),
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "question_mark": "?",
    "slash": "/",
    "plus": "+",
    "minus": "-",
    "equals_sign": "=",
    "comma": ",",
    "full_stop": ".",
    "colon": ":",
    "semicolon": ";",
    "exclamation_mark": "!",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "less_than_sign": "<",
    "greater_than_sign": ">",
}
"""Keys by the name the terminal library gives them."""


def key_name(key: str) -> str:
    """A key as shown: `enter` is `Enter`, `ctrl+p` is `^p`, `shift+up` is `Shift+↑`; letters stay themselves."""
    if key in KEYS:
        named = KEYS[key]
        return _(named) if any(letter.isalpha() for letter in named) else named
    if key.startswith("ctrl+"):
        return "^" + key_name(key.removeprefix("ctrl+"))
    if key.startswith("shift+"):
        return _("Shift+{key}").format(key=key_name(key.removeprefix("shift+")))
    if key.startswith("alt+"):
        return _("Alt+{key}").format(key=key_name(key.removeprefix("alt+")))
    return as_is(key.upper() if _is_function_key(key) else key)


def _is_function_key(key: str) -> bool:
    return key[:1] == "f" and key[1:].isdigit()
