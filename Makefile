# Everything runs in .venv, which `install` makes; the other targets call it.
PYTHON ?= python3
BIN := .venv/bin
.PHONY: install play test check sweep format snapshots screenshots goldens keys catalogues bench bench-peers

install: .venv/installed

.venv/installed: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

play: install
	$(BIN)/lingao

# More workers than the two cores: tests of screens wait for the screen to settle more than they reckon.
test: install
	$(BIN)/python -m pytest -n 4 --dist loadgroup -m "not sweep"

check: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/lingao check

sweep: install
	$(BIN)/python -m pytest -n 2 -m sweep

format: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Accept today's screens as the pictures that CI compares with.
snapshots: install
	$(BIN)/python -m pytest tests/screens --snapshot-update

# Write the golden playthroughs anew; read the difference before committing it.
goldens: install
	$(BIN)/python -m tests.playthroughs.record

# Draw the README's pictures from the running program.
screenshots: install
	$(BIN)/python -m tests.screens.tour docs/pictures

# Write the README's table of keys from the bindings.
keys: install
	$(BIN)/python -m tests.screens.keytable README.md

# Extract every message a player reads into the catalogue template.
catalogues: install
	$(BIN)/python -m lingao.wording.extract content/lang/lingao.pot

# How fast the start, the engine and the drawn tree are; figures against other programs need `make bench-peers` once.
bench: install
	$(BIN)/python benchmarks/start.py
	$(BIN)/python benchmarks/engine.py
	$(BIN)/python benchmarks/screens.py

# The programs the benchmarks compare with, in an environment of their own: the game never needs them.
bench-peers: .venv-peers/installed

.venv-peers/installed: Makefile
	test -x .venv-peers/bin/python || $(PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check catanatron==3.2.1
	touch $@
