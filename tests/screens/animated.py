"""An animated picture of several screens: one SVG that shows them by turns with CSS alone, and asks for nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

SECONDS = 4
"""How long each screen is shown."""
FONTS = re.compile(r"@font-face\s*\{[^}]*\}")
"""Fonts that a picture of the library would fetch; without them a reader's own are taken."""
OUTER = re.compile(r"<svg\b([^>]*)>(.*)</svg>", re.DOTALL)
COMMENTS = re.compile(r"<!--.*?-->", re.DOTALL)
BOX = re.compile(r'viewBox="[^"]*"')


def animated(screens: Sequence[str]) -> str:
    """Pictures of one size, shown by turns for ever; where nothing may move, the first alone."""
    frames = "\n".join(
        f'<g class="screen" style="animation-delay: {(number - len(screens)) * SECONDS}s">\n{_inner(one)}\n</g>'
        for number, one in enumerate(screens)
    )
    box = BOX.search(screens[0])
    assert box is not None, "a picture without a size"
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box[0]}>\n{_style(len(screens))}\n{frames}\n</svg>\n'


def _inner(picture: str) -> str:
    """What stands inside a picture, without what it would fetch."""
    found = OUTER.search(COMMENTS.sub("", picture))
    assert found is not None, "no picture"
    lines = FONTS.sub("", found[2]).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())


def _style(screens: int) -> str:
    return f"""<style>
.screen {{ visibility: hidden; animation: turn {screens * SECONDS}s steps(1, end) infinite; }}
.screen:first-of-type {{ visibility: visible; }}
@keyframes turn {{ 0% {{ visibility: visible; }} {100 / screens:.4f}%, 100% {{ visibility: hidden; }} }}
@media (prefers-reduced-motion: reduce) {{ .screen {{ animation: none; }} }}
</style>"""
