"""How fast the screens are: a table of figures, each beside what is asked of it.

    python benchmarks/screens.py [ROUNDS]

What every screen takes to open (`opening.py`), then the drawn tree (`tree.py`).
"""

from __future__ import annotations

import sys

from measuring import LEAST_ROUNDS
from opening import opening
from table import print_table
from tree import layouts, scrolling


def main() -> None:
    """Measure and print the tables."""
    rounds = max(LEAST_ROUNDS, *(int(word) for word in sys.argv[1:]), 0)
    print("every screen opened for the first time")
    print_table(opening())
    print(f"the tree, medians of {rounds} rounds")
    print_table([*layouts(rounds), *scrolling(rounds)])


if __name__ == "__main__":
    main()
