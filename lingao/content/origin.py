"""Where every value of the merged content came from: file, line, column, and the overlays that shaped it."""

from __future__ import annotations

from dataclasses import dataclass, field

from lingao.content.problems import Place
from lingao.content.sheet import Path, Sheet


@dataclass(slots=True)
class Origin:
    """Provenance of the content, by path in the merged data.

    A path is at home in the sheet of its nearest ancestor that was put there: a whole section, an entry, or a
    value that an overlay wrote.
    """

    start: str = "content"
    """What was read; the place of last resort."""
    homes: dict[Path, tuple[Sheet, Path]] = field(default_factory=dict)
    shaped: dict[Path, list[Place]] = field(default_factory=dict)
    named: dict[Path, Place] = field(default_factory=dict)
    """Keys that an overlay's path names, and where."""

    def settle(self, path: Path, sheet: Sheet, at: Path) -> None:
        """Say that what stands at `path`, and everything below, is what the sheet holds at `at`."""
        for below in [known for known in self.homes if known[: len(path)] == path]:
            del self.homes[below]
        self.homes[path] = (sheet, at)

    def shape(self, path: Path, place: Place, before: list[Place]) -> None:
        """Add an overlay's place to what shaped `path`."""
        self.shaped[path] = [*before, place]

    def home(self, path: Path) -> tuple[Sheet, Path] | None:
        """The sheet that holds `path`, and where in it."""
        for length in range(len(path), -1, -1):
            found = self.homes.get(path[:length])
            if found is not None:
                return found[0], (*found[1], *path[length:])
        return None

    def value(self, path: Path) -> Place:
        """The place of the value at `path`, or of the nearest thing around it."""
        return self._place(path, of_key=False)

    def key(self, path: Path) -> Place:
        """The place of the key that `path` ends with."""
        return self.named.get(path) or self._place(path, of_key=True)

    def _place(self, path: Path, *, of_key: bool) -> Place:
        home = self.home(path)
        if home is None:
            return Place(self.start, 1, 1)
        sheet, at = home
        spot = sheet.keys.get(at) if of_key else None
        while spot is None and at:
            spot = sheet.values.get(at)
            at = at[:-1]
        return Place(sheet.file, *(spot or (1, 1)))

    def quoted(self, path: Path) -> bool:
        """Whether the text at `path` stands in quotes."""
        home = self.home(path)
        return home is not None and home[1] in home[0].quoted

    def of(self, path: Path) -> list[Place]:
        """Every place that shaped the value at `path`, first the one that wrote it."""
        for length in range(len(path), 0, -1):
            places = self.shaped.get(path[:length])
            if places is not None:
                here = self.value(path)
                return places if length == len(path) or here in places else [*places, here]
        return [self.value(path)]
