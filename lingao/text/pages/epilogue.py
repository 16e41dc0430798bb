"""epilogue."""

from __future__ import annotations

from lingao.text.talk import Talk


def print_epilogue(talk: Talk) -> None:
    """Not yet."""
    talk.say("epilogue")
