"""The pseudo-locale changes every ASCII letter of a text, one cell for one, and nothing a program reads."""

from __future__ import annotations

import re
from string import ascii_letters

from hypothesis import given
from hypothesis import strategies as st

from lingao.wording import _, ngettext, of, speaking
from lingao.wording.cells import width
from lingao.wording.keys import KEYS, key_name
from lingao.wording.pseudo import accented

PLAIN = st.text(alphabet=ascii_letters + "0123456789 .,:%–▲高炉", max_size=20)
KEPT = st.sampled_from(
    ["{name}", "{number:>5}", "[bold]", "[/bold]", "[/]", "[#ff0000]", "[$accent]", "[@click=quit]"]
)
LETTER = re.compile("[A-Za-z]")


@given(st.lists(st.tuples(PLAIN, KEPT), max_size=5), PLAIN)
def test_placeholders_and_markup_survive_and_no_letter_does(parts: list[tuple[str, str]], last: str) -> None:
    shown = accented("".join(text + kept for text, kept in parts) + last)

    for _text, kept in parts:
        assert kept in shown
        shown = shown.replace(kept, "", 1)
    assert not LETTER.search(shown)


@given(PLAIN)
def test_the_width_stays(text: str) -> None:
    assert width(accented(text)) == width(text)
    assert len(accented(text)) == len(text)


def test_different_letters_stay_different() -> None:
    assert len(set(accented(ascii_letters))) == len(ascii_letters)


def test_messages_content_plurals_and_keys_are_changed() -> None:
    with speaking("pseudo"):
        shown = [_("New game"), of("techs.kiln.name", "Kiln"), ngettext("one tale", "many tales", 2)]
        shown += [key_name(key) for key in (*KEYS, "q", "ctrl+p", "shift+up", "alt+f", "f1")]

    assert not [text for text in shown if LETTER.search(text)]
