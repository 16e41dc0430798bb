"""Keys: how a binding is declared, and which bindings every screen shares. Names and captions are worded when shown."""

from __future__ import annotations

from typing import Final

from textual.binding import Binding

from lingao.wording import marked


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


EVERYWHERE: Final = [
    key("question_mark,f1", "help", marked("help"), cap="question_mark"),
    key("ctrl+p", "palette", marked("commands")),
    key("ctrl+q", "leave", marked("quit"), shown=False, first=True),
]
"""Keys of the app."""

BACK: Final = key("escape,q", "back", marked("back"), cap="escape")
"""The way back from any screen that lies over another."""

WHY: Final = key("w", "ask", marked("why"))
OPEN: Final = key("enter", "choose", marked("open"))
