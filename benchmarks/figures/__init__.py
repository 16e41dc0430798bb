"""The figures of `engine.py`, one a module: each has `measure(bench)`, which gives lines of the table."""
