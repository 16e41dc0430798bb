"""Words: languages, figures, names and sentences."""
