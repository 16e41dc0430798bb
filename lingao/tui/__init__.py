"""The screens: what the session's views say, drawn in a terminal, and the keys and clicks that answer."""
