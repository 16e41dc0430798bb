"""A scenario may begin with standing trade at ports known from its start."""

from __future__ import annotations

from pathlib import Path

from lingao.content.problems import Code
from lingao.content.resolve import load
from tests.tiny import WORLD, write_tiny

ORDER = "      courses: {kiln_school: 5}\n      trade: {haikou: {salt: 5}}\n"


def problems(folder: Path, needs: str) -> list[tuple[Code, dict[str, object]]]:
    """What the checker says of a standing order at a port that needs a tech."""
    world = WORLD.read_text("utf-8")
    world = world.replace("    name: Haikou\n", f"    name: Haikou\n{needs}")
    world = world.replace("      courses: {kiln_school: 5}\n", ORDER)
    return [(one.code, dict(one.values)) for one in load([write_tiny(folder, world)]).problems]


def test_a_port_whose_tech_is_not_known_at_the_start_is_named_with_the_tech(tmp_path: Path) -> None:
    assert problems(tmp_path, "    needs: kiln_fire\n") == [
        (Code.PORT_SHUT, {"port": "haikou", "tech": "kiln_fire"})
    ]


def test_a_port_open_to_all_or_by_a_tech_of_the_start_is_in_order(tmp_path: Path) -> None:
    assert problems(tmp_path, "") == []
    assert problems(tmp_path, "    needs: axes\n") == []
