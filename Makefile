# What people do here, each in one word. "make" alone lists it.

PYTHON ?= python3
BIN := .venv/bin
export PORT ?= 8000
LOCK := $(BIN)/uv pip compile pyproject.toml --generate-hashes --universal --no-emit-index-url \
	--no-header --quiet

.DEFAULT_GOAL := help
.PHONY: help env run test test-faults bench lint migrations-check schema format lock

help: ## List what make can do
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 13

env: ## Make .venv from the pinned requirements, or bring it up to date
	@$(PYTHON) hls/local/bootstrap.py

run: env ## Start everything at http://127.0.0.1:8000 (PORT=...); Ctrl-C stops it
	@exec $(BIN)/python -m hls.local.run

# Files are shared out whole and in order, so that those with a browser stay last.
SHARED_OUT := --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

test: env ## Run every test (ARGS="tests/systems -k name" for some of them)
	@exec $(BIN)/python -m pytest $(SHARED_OUT) $(ARGS)

test-faults: env ## Kill, stop and double what the roll-up stands on, at length
	@HLS_FAULTS=long exec $(BIN)/python -m pytest -m faults --timeout 0 tests/faults $(ARGS)

bench: env ## Measure on invented countries, up to 1,000,000 issues (SMALL=1 up to 10,000)
	@exec $(BIN)/python -m tests.benchmarks $(if $(SMALL),--small) $(ARGS)

lint: env ## Check style, types, templates, import direction, migrations and security
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .
	$(BIN)/djlint --check --lint --quiet templates
	$(BIN)/lint-imports
	$(BIN)/python -m hls.local.during make migrations-check
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml .

migrations-check: # needs a database: started by lint
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py lintmigrations --quiet ok ignore
	$(BIN)/python manage.py write_schema --check

schema: env ## Write down the tables that the migrations make, for new databases to begin with
	$(BIN)/python -m hls.local.during $(BIN)/python manage.py write_schema

format: env ## Put Python and templates in the common style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djlint --reformat --quiet templates

lock: env ## Pin the newest packages that pyproject.toml allows (LOCK_ARGS=--upgrade to raise them)
	$(LOCK) $(LOCK_ARGS) -o requirements.txt
	$(LOCK) $(LOCK_ARGS) --group dev -o requirements-dev.txt
