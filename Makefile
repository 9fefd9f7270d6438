# `make run` and `make test` make what they need first; see tools/setup.py.

PYTHON ?= python3
BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
ARGS ?=
LOCKED := requirements.txt tools/setup.py

.DEFAULT_GOAL := help
.PHONY: help run test lint bench bench-peers translations lock clean

help:
	@echo 'make run          open the window (ARGS="file.chainrule" opens a file)'
	@echo 'make test         run all tests (ARGS="-k name" for some)'
	@echo 'make lint         check style and types'
	@echo 'make bench        measure the speed, beside the peers that are installed'
	@echo 'make bench-peers  install the peers'
	@echo 'make translations collect the texts for translators, and compile what they wrote'
	@echo 'make lock         choose and lock newer dependencies (needs uv)'
	@echo 'make clean        remove what the other commands made'

run: .venv/ready-to-run
	@$(BIN)/python main.py $(ARGS)

test: .venv/ready-to-test
	@$(BIN)/python -m pytest $(ARGS)

lint: .venv/ready-to-test
	@$(BIN)/ruff check
	@$(BIN)/mypy

bench: .venv/ready-to-run
	@$(BIN)/python -m benchmarks $(ARGS)

bench-peers: .venv/ready-to-run
	@$(PYTHON) tools/setup.py peers

# A stamp lies inside the environment, so that removing .venv removes it too and a second call starts at once.
.venv/ready-to-run: $(LOCKED)
	@$(PYTHON) tools/setup.py run
	@touch $@

.venv/ready-to-test: $(LOCKED)
	@$(PYTHON) tools/setup.py test
	@touch $@

translations: .venv/ready-to-run
	@$(BIN)/python -m tools.translations $(ARGS)

lock:
	uv lock --upgrade
	uv export --quiet --locked --all-groups --no-header --no-annotate --format requirements.txt --output-file requirements.txt

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
