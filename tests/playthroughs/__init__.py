"""Golden playthroughs: everything observable of some games, as text, compared with what is stored here."""
