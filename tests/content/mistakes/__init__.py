"""Mistakes people make in content, by what they go against."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake
from tests.content.mistakes.names import NAMES
from tests.content.mistakes.rules import RULES
from tests.content.mistakes.shapes import SHAPES
from tests.content.mistakes.warned import WARNED
from tests.content.mistakes.yaml import YAML

__all__ = ("NAMES", "RULES", "SHAPES", "WARNED", "YAML", "Mistake")
