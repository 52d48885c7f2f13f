# make review: set everything up and review a sample French draft. make test: set up and pass the tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: review test setup lint evals clean

review: $(VENV)/ready
	@$(BIN)/okr review evals/samples/agence.md --fail-on never

test: $(VENV)/ready-dev lint
	$(BIN)/pytest
	$(BIN)/python -m evals --check

setup: $(VENV)/ready

lint: $(VENV)/ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

evals: $(VENV)/ready
	$(BIN)/python -m evals
	$(BIN)/python -m evals.speed

$(VENV)/ready: pyproject.toml requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --requirement requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	$(BIN)/python -m compileall -q assistant rules prompts api
	@touch $@

$(VENV)/ready-dev: $(VENV)/ready requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@

clean:
	rm -rf $(VENV)
