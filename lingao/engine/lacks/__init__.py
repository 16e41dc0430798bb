"""What an order lacks, a module for each kind of order; importing this package registers them all."""

from lingao.engine.lacks import council, people, wall, works
from lingao.engine.lacks.asked import lacks

__all__ = ["council", "lacks", "people", "wall", "works"]
