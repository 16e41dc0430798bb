"""Contrast of what is painted: every pair of text and ground on a screen, and its ratio by WCAG 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.app import App

from lingao.tui.picture import strips_of

AA = 4.5
"""The least ratio of text of ordinary size, by success criterion 1.4.3."""


class Pair(NamedTuple):
    """A text as painted, with its colours."""

    text: str
    front: tuple[int, int, int]
    ground: tuple[int, int, int]

    @property
    def ratio(self) -> float:
        """From 1 (the same) to 21 (black on white)."""
        lighter, darker = sorted((luminance(self.front), luminance(self.ground)), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance, as WCAG 2.x defines it for sRGB."""
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def pairs(app: App[int]) -> Iterator[Pair]:
    """Every text on the screen, whatever widget painted it."""
    for strip in strips_of(app):
        for segment in strip:
            pair = _pair(segment)
            if pair is not None:
                yield pair


def _pair(segment: Segment) -> Pair | None:
    text, style, _control = segment
    if not text.strip():
        return None
    assert isinstance(style, Style)
    front, ground = style.color, style.bgcolor
    assert front is not None, text
    assert ground is not None, text
    if style.reverse:
        front, ground = ground, front
    assert not style.dim, "a dim text has whatever contrast the terminal gives it"
    return Pair(text.strip(), _parts(front), _parts(ground))


def _parts(colour: Color) -> tuple[int, int, int]:
    red, green, blue = colour.get_truecolor()
    return red, green, blue
