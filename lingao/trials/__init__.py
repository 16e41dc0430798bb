"""Many games: bots of a few characters, played over seeds, and what came of them."""
