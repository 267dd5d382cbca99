# Two commands for a newcomer: make run, make test. Nothing but Python 3.11+, make and git is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install --no-deps --only-binary :all: --require-hashes

.PHONY: run setup test check soak format lock font clean
.DEFAULT_GOAL := run

run: $(VENV)/run.stamp
	@$(BIN)/python -m bot run

setup: $(VENV)/dev.stamp

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest -n auto

soak: $(VENV)/dev.stamp
	$(BIN)/python -m pytest -m soak --timeout 900

check: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot check

format: $(VENV)/dev.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# A stamp is older than its lock when the lock has changed: only then is anything installed again.
$(VENV)/run.stamp: requirements/run.lock
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what the bot needs into $(VENV) ..."
	@$(PIP) -r requirements/run.lock
	@touch $@

$(VENV)/dev.stamp: requirements/dev.lock $(VENV)/run.stamp
	@echo "Installing what the tests need into $(VENV) ..."
	@$(PIP) -r requirements/dev.lock
	@touch $@

# For maintainers, with uv at hand: the locks carry hashes and no address of a registry.
UV_COMPILE := uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet
lock:
	$(UV_COMPILE) pyproject.toml -o requirements/run.lock
	$(UV_COMPILE) pyproject.toml --group dev -o requirements/dev.lock

# The committed font and its table, from Debian's fonts-noto-cjk.
font: $(VENV)/dev.stamp
	$(BIN)/python bot/picture/font/make.py

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
