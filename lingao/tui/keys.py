"""Keys: how a binding is declared, and which bindings every screen shares. Names and captions are worded when shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from textual.binding import Binding

from lingao.wording import marked
from lingao.wording.keys import key_name


def key(
    keys: str, action: str, caption: str = "", *, shown: bool = True, cap: str = "", first: bool = False
) -> Binding:
    """A binding. `caption` is a marked message; `cap` what the key bar shows instead of the key's own name."""
    return Binding(
        keys,
        action,
        caption,
        show=shown and bool(caption),
        key_display=cap or None,
        priority=first,
        tooltip=caption,
    )


def captioned(binding: Binding) -> bool:
    """Whether a binding is one of the game's own, with words for it; the terminal library has some of its own."""
    return bool(binding.tooltip)


MOVE: Final = marked("move the cursor")
PAGE: Final = marked("a page up or down")
PAN: Final = marked("move the view")
ENDS: Final = marked("first, last")
ACROSS: Final = marked("to the line at the top, and back")
MOVING: Final = (MOVE, PAN, PAGE, ENDS, ACROSS)
"""Captions of keys that only move the cursor: told by help, and no commands."""

STEPS: Final = [
    key("up,k", "move(0,-1)", MOVE, shown=False),
    key("down,j", "move(0,1)", MOVE, shown=False),
    key("left,h", "move(-1,0)", MOVE, shown=False),
    key("right,l", "move(1,0)", MOVE, shown=False),
]
PAGES: Final = [
    key("pageup", "page(-1)", PAGE, shown=False),
    key("pagedown", "page(1)", PAGE, shown=False),
]
"""Keys of whatever has a cursor that goes about."""

COMMANDS: Final = key("ctrl+p", "app.palette", marked("commands"))
JUMPING: Final = key("ctrl+o", "app.jump", marked("letters to jump by"), shown=False)
PICTURE: Final = key("ctrl+s", "app.picture", marked("keep a picture of the screen"), shown=False)
WHEREVER: Final = [COMMANDS, JUMPING, PICTURE]
"""Keys of the app that work while one types, too."""

HELPING: Final = [key("question_mark,f1", "app.help", marked("help"), cap="question_mark"), *WHEREVER]
"""Keys of the app that dialogues declare for themselves: a dialogue keeps the app's other keys away."""

HELPING_WHILE_TYPING: Final = [key("f1", "app.help", marked("help")), *WHEREVER]
"""The same where a question mark is a letter typed."""

EVERYWHERE: Final = [*HELPING, key("ctrl+q", "leave", marked("quit"), shown=False, first=True)]
"""Keys of the app."""

BACK: Final = key("escape,q", "back", marked("back"), cap="escape")
"""The way back from any screen that lies over another."""

CLOSE: Final = key("enter", "back")
"""Closes a dialogue that is only read; it goes unsaid, `Esc back` stands on the bar."""

UNDO: Final = key("u", "undo", marked("undo"))
TABS: Final = [
    key("1", "tab('1')", marked("screens"), cap="1-8"),
    *(key(number, f"tab('{number}')") for number in "2345678"),
]
"""Keys of the tabs."""

WHY: Final = key("w", "ask", marked("why"))
OPEN: Final = key("enter", "choose", marked("open"))


def keys_of(bindings: Iterable[Binding]) -> dict[str, str]:
    """The names of the keys of each caption, in the order they are declared: for `move the cursor` `↑ k ↓ j`."""
    found: dict[str, list[str]] = {}
    for binding in filter(captioned, bindings):
        cap = binding.key_display or ""
        several = len(cap) == 3 and cap[1] in "-/"  # `1-8`, `+/-`: one name for several keys
        names = [cap] if several else [key_name(one.strip()) for one in binding.key.split(",")]
        kept = found.setdefault(binding.description, [])
        kept.extend(name for name in names if name not in kept)
    return {caption: " ".join(names) for caption, names in found.items()}
