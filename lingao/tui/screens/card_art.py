"""Drawings of the cards, a few lines for each kind of the content's vocabulary; with a plain twin for terminals without boxes."""

from __future__ import annotations

from typing import Final, NamedTuple

from lingao.tui import glyphs

ROOM: Final = 60
"""Cells of a line from which a drawing stands beside the title."""


class Drawing(NamedTuple):
    """One drawing, its lines all of one width."""

    fine: tuple[str, ...]
    plain: tuple[str, ...]


ART: Final = {
    "sea": Drawing(
        (
            "        │╲          ",
            "        │▒╲    ▁    ",
            "   ╲▄▄▄▄█▄▄▄▄╱  ▔▔  ",
            " ≈≈≈▀▀▀▀▀▀▀▀▀≈≈≈≈≈≈ ",
            "   ≈≈≈≈  ≈≈≈≈≈  ≈≈  ",
        ),
        (
            "        |\\          ",
            "        | \\    _    ",
            "   \\____|____/   -  ",
            " ~~~~~~~~~~~~~~~~~~ ",
            "   ~~~~  ~~~~~  ~~  ",
        ),
    ),
    "furnace": Drawing(
        (
            "      ░▒░     ░     ",
            "     ┌─┐ ░   ┌─┐    ",
            "   ╱▔│▓│▔╲ ▄▄│ │▄▄  ",
            "   █ │▓│ █ █─┴─┴─█  ",
            " ▄▄█▄└▒┘▄█▄█▄▄▄▄▄█▄ ",
        ),
        (
            "      (  )    (     ",
            "     +-+  )  +-+    ",
            "   /-|#|-\\ __| |__  ",
            "   | |#| | |-+-+-|  ",
            " __|_|#|_|_|_____|_ ",
        ),
    ),
    "field": Drawing(
        (
            "  ╲│╱  ╲│╱  ╲│╱  ╲│ ",
            "   │    │    │    │ ",
            " ▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔▔ ",
            " ╱░░░╱░░░╱░░░╱░░░╱  ",
            "╱░░░╱░░░╱░░░╱░░░╱   ",
        ),
        (
            "  \\|/  \\|/  \\|/  \\| ",
            "   |    |    |    | ",
            " ------------------ ",
            " /   /   /   /   /  ",
            "/   /   /   /   /   ",
        ),
    ),
    "council": Drawing(
        (
            "    ●   ●   ●   ●   ",
            "   ▟█▙ ▟█▙ ▟█▙ ▟█▙  ",
            " ┌────────────────┐ ",
            " │ ═══   ▤   ═══  │ ",
            " └┬──────────────┬┘ ",
        ),
        (
            "    o   o   o   o   ",
            "   /#\\ /#\\ /#\\ /#\\  ",
            " +----------------+ ",
            " | ===   =   ===  | ",
            " ++--------------++ ",
        ),
    ),
    "paper": Drawing(
        (
            "   ┌───────────┐╲   ",
            "   │ ▬▬▬▬▬ ▬▬▬ ├─┐  ",
            "   │ ▬▬▬ ▬▬▬▬▬▬  │  ",
            "   │ ▬▬▬▬▬▬ ▬▬   │  ",
            "   └──────── ✕ ──┘  ",
        ),
        (
            "   +-----------+\\   ",
            "   | ===== === +-+  ",
            "   | === ======  |  ",
            "   | ====== ==   |  ",
            "   +-------- x --+  ",
        ),
    ),
    "sick": Drawing(
        (
            "       ┌──┐         ",
            "       │  │    ╷    ",
            " ▐┌────┴──┴────┤    ",
            " ▐│●▒▒▒▒▒▒▒▒▒▒▒│    ",
            " ▐└┬──────────┬┘    ",
        ),
        (
            "       +--+         ",
            "       |  |    |    ",
            " |+----+--+----+    ",
            " ||o===========|    ",
            " |++----------++    ",
        ),
    ),
    "school": Drawing(
        (
            "  ┌──────────────┐  ",
            "  │ F = m·a   △  │  ",
            "  └──────────────┘  ",
            "    ●    ●    ●     ",
            "  ┌─┴─┐┌─┴─┐┌─┴─┐   ",
        ),
        (
            "  +--------------+  ",
            "  | F = m a   /\\ |  ",
            "  +--------------+  ",
            "    o    o    o     ",
            "  +-+-++-+-++-+-+   ",
        ),
    ),
    "road": Drawing(
        (
            "    ▁▂▃▅▃▂▁ ▁▂▄▂▁   ",
            "       ╱ ╎ ╲        ",
            "     ╱   ╎   ╲      ",
            "   ╱     ╎     ╲    ",
            " ╱       ╎       ╲  ",
        ),
        (
            "     _/\\__  _/\\_    ",
            "       / : \\        ",
            "     /   :   \\      ",
            "   /     :     \\    ",
            " /       :       \\  ",
        ),
    ),
}
"""Drawings by the card's `art`; a card of none has none."""


def drawing(art: str, cells: int, rows: int) -> tuple[str, ...]:
    """The drawing for a card, in the signs in use; nothing where the screen is too low or the line too narrow for it."""
    found = ART.get(art)
    if found is None or cells < ROOM or rows < 30:
        return ()
    return found.plain if glyphs.signs() is glyphs.PLAIN else found.fine
