"""Plain mode: the whole game as lines in and lines out, without redrawing, moving the cursor or colour."""
