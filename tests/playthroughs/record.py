"""Write the golden playthroughs anew: `python -m tests.playthroughs.record`. Read the difference before committing."""

from __future__ import annotations

from pathlib import Path

from tests.playthroughs.telling import TOLD, tell

FOLDER = Path(__file__).parent / "golden"


def main() -> None:
    """Write every playthrough."""
    FOLDER.mkdir(exist_ok=True)
    for it in TOLD:
        (FOLDER / it.name).write_text(tell(it), encoding="utf-8")
        print(it.name)


if __name__ == "__main__":
    main()
