# The whole of vraagbaak from a fresh clone: `make all`, `make test`. `make help` lists the rest.
# Needs Python 3.11 or newer, make and git; everything else is installed into .venv, at the versions of
# requirements.lock for running and of requirements-dev.lock for testing.

RAW       ?= data/raw
DB        ?= data/parliament.duckdb
EXTRACTED ?=
WORKERS   ?=
PYTHON    ?= python3
ARGS      ?=
FROM      ?=
TO        ?=

VENV      := .venv
BIN       := $(VENV)/bin
READY     := $(VENV)/.ready
TOOLS     := $(VENV)/.ready-dev
PIP       := $(BIN)/python -m pip --disable-pip-version-check install --quiet
VRAAGBAAK := $(BIN)/vraagbaak
PLACES    := --raw "$(RAW)" $(if $(EXTRACTED),--extracted "$(EXTRACTED)")
SPEED     := $(if $(WORKERS),--workers $(WORKERS))

.DEFAULT_GOAL := help
.PHONY: help setup all extract segment annotate load fetch explore test check bench notebooks docs clean lock

help: ## list what can be made
	@printf 'make TARGET [RAW=folder] [EXTRACTED=folder] [DB=file] [WORKERS=n] [ARGS="more options"]\n\n'
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# pip alone is asked for the locked versions; hashes are checked, and nothing is resolved anew.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "vraagbaak needs Python 3.11 or newer; PYTHON=... names another interpreter." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(TOOLS): $(READY) requirements-dev.lock
	$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

setup: $(READY) ## the virtual environment with locked versions

all: $(READY) ## read RAW into DB: extract, segment, annotate, load; ends with a summary
	@$(VRAAGBAAK) all $(PLACES) --db "$(DB)" $(SPEED) $(ARGS)

extract: $(READY) ## stage 1: files -> text, pages, tables
	@$(VRAAGBAAK) extract $(PLACES) $(SPEED) $(ARGS)

segment: $(READY) ## stage 2: text -> items, turns, questions, pairs
	@$(VRAAGBAAK) segment $(PLACES) $(SPEED) $(ARGS)

annotate: $(READY) ## stage 3: clean text and tables -> numeric claims
	@$(VRAAGBAAK) annotate $(PLACES) $(SPEED) $(ARGS)

load: $(READY) ## stage 4: stage outputs -> DB
	@$(VRAAGBAAK) load $(PLACES) --db "$(DB)" $(ARGS)

fetch: $(READY) ## written questions published FROM=2024-01-01 TO=2024-06-30, into RAW
	@test -n "$(FROM)" -a -n "$(TO)" || { echo "Name the days: make fetch FROM=2024-01-01 TO=2024-06-30" >&2; exit 2; }
	@$(VRAAGBAAK) fetch questions --from "$(FROM)" --to "$(TO)" --raw "$(RAW)" $(ARGS)

explore: $(READY) ## browse DB in a local web page
	@$(VRAAGBAAK) explore "$(DB)" --raw "$(RAW)" $(ARGS)

test: check ## every gate: check, tests, quality floors, notebooks
	$(BIN)/python -m pytest -n 2  # most tests wait for what they start: two at a time take half as long
	@$(MAKE) --no-print-directory notebooks

check: $(TOOLS) ## lint, format, types, architecture arrows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

notebooks: $(TOOLS) ## execute the notebooks
	$(BIN)/python -m pytest --nbmake --nbmake-timeout=300 notebooks

bench: $(TOOLS) ## speed and memory beside named references
	$(BIN)/python -m tests.bench $(ARGS)

docs: $(TOOLS) ## build the documentation into site/
	$(BIN)/mkdocs build --strict --quiet

# The tools' versions are settled first, and the smaller file follows them: no library stands at two versions.
LOCK := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-annotate --no-header --quiet

lock: ## write both lock files anew from pyproject.toml (needs uv)
	$(LOCK) --extra dev -o requirements-dev.lock
	sed -n 's/^\([a-z0-9].*==.*[^\\ ]\) *\\$$/\1/p' requirements-dev.lock > .constraints
	$(LOCK) --extra build --constraint .constraints -o requirements.lock
	rm .constraints

clean: ## remove the virtual environment, stage outputs and the default database
	rm -rf $(VENV) data/extracted data/parliament.duckdb .mypy_cache .ruff_cache .pytest_cache .hypothesis
