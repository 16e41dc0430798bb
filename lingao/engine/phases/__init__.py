"""The phases of a season, one rule a module. They post entries and know nothing of one another."""
