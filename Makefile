# `make demo` and `make test` need Python 3.11 or newer and nothing else: every target first makes
# .venv as the pinned requirements say, and works without a network from then on.

PYTHON ?= python3
VENV := .venv
WHEEL_VENV := .venv-wheel
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --quiet --quiet
# Installs in seconds where pip takes a minute. It does not read pip's settings, so pip stands in.
UV_INSTALL := $(PY) -m uv pip install --quiet --python $(PY)
PORT ?= 8787
# For `make demo` and `make emulator`. Only the command line sets it.
SERVICE := managed-agents
SERVICES := managed-agents everruns meerkat
$(if $(filter-out $(SERVICES),$(SERVICE)),$(error There is no service $(SERVICE); there is $(SERVICES)))

# What the caller's shell has activated or put on a path is not ours to run with.
unexport PYTHONHOME PYTHONPATH VIRTUAL_ENV
# Pyright would ask the network for news of its own version.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' Makefile

.PHONY: demo
demo: $(VENV)/.demo ## Run sessions on the emulator, or the real service if it is set up (SERVICE=everruns)
	@$(PY) examples/demo.py $(SERVICE)

.PHONY: test
test: check wheel ## Run all checks, build the wheel and run the tests against it, on all cores
	@$(WHEEL_VENV)/bin/python -m pytest -n auto --maxprocesses 8 --dist worksteal $(PYTEST_ARGS)

.PHONY: coverage
coverage: wheel ## Run the tests counting lines, which takes twice as long; fail below 97 %
	@$(WHEEL_VENV)/bin/python -m pytest -n auto --maxprocesses 8 --dist worksteal --cov --cov-report= $(PYTEST_ARGS)

.PHONY: test-all
test-all: wheel ## Run the tests on every Python that can be had, with the oldest requirements, -X dev, -O
	@$(PY) -m tests.matrix $(PYTEST_ARGS)

.PHONY: browser
browser: $(VENV)/.dev ## Test the emulator's page in Chromium (on the PATH, or CHROMIUM=...); installs playwright
	@$(UV_INSTALL) playwright || $(PIP) install playwright
	@$(PY) -m pytest tests/emulator/page $(PYTEST_ARGS)

.PHONY: stress
stress: wheel ## Run the soaks, never twice the same (STRESS_SEED=... repeats one)
	@$(WHEEL_VENV)/bin/python -m pytest -m stress $(PYTEST_ARGS)

.PHONY: check
check: $(VENV)/.dev ## Lint, format, types (mypy and pyright, strict), generated code
	@$(MAKE) --no-print-directory --jobs 2 check-pyright check-mypy check-generated check-style

.PHONY: check-style
check-style: $(VENV)/.dev ## Lint and format
	$(PY) -m ruff check --quiet
	$(PY) -m ruff format --quiet --check

.PHONY: check-mypy
check-mypy: $(VENV)/.dev ## Types, as mypy sees them
	$(PY) -m mypy

.PHONY: check-pyright
check-pyright: $(VENV)/.dev ## Types, as Pyright sees them
	$(PY) -m pyright

.PHONY: check-generated
check-generated: $(VENV)/.dev ## Fail unless the generated code and reference are what the documents say
	$(PY) -m codegen check

.PHONY: generate
generate: $(VENV)/.dev ## Write what is generated: {api,models} of each service and its reference
	@$(PY) -m codegen generate reference

.PHONY: docs
docs: $(VENV)/.dev ## Build the site of guides and reference, with search, in build/docs/site
	@$(PY) -m codegen.site build/docs
	@echo "To read it: $(PY) -m http.server --bind 127.0.0.1 --directory build/docs/site 8000"

.PHONY: operation
operation: $(VENV)/.dev ## Print a new operation to paste into openapi.yaml (ID=, and METHOD=, AT=/path, TAG=)
	@$(PY) -m codegen operation $(or $(ID),$(error Name it: make operation ID=sessions_notes_create)) --method "$(METHOD)" --path "$(AT)" --tag "$(TAG)"

.PHONY: drift
drift: $(VENV)/.dev ## Compare openapi.yaml with the official client (SCAFFOLD=1 prints what it lacks)
	@$(PY) -m codegen drift $(if $(SCAFFOLD),--scaffold)

.PHONY: real-meerkat
real-meerkat: $(VENV)/.dev ## Hold a running server of Meerkat against the document and the suite of sessions (URL=http://...)
	@$(PY) -m tests.exchanges meerkat $(or $(URL),$(error Say where it is: make real-meerkat URL=http://127.0.0.1:8080))
	@REAL_MEERKAT_URL=$(URL) $(PY) -m pytest -q tests/portable -k real-meerkat

.PHONY: real-everruns
real-everruns: $(VENV)/.dev ## Hold a running server of Everruns against the document (URL=http://...)
	@$(PY) -m tests.exchanges everruns $(or $(URL),$(error Say where it is: make real-everruns URL=http://127.0.0.1:3000))

.PHONY: format
format: $(VENV)/.dev ## Format the code and mend what the linter can
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

.PHONY: bench
bench: $(VENV)/.dev ## Run the benchmarks
	@$(PY) -m benchmarks
	@$(PY) -m benchmarks.emulator

.PHONY: emulator
emulator: $(VENV)/.demo ## Serve the emulator until interrupted (PORT=8787, SERVICE=everruns)
	@echo "The page of the emulator: http://127.0.0.1:$(PORT)/"
	@$(PY) -m agentsessions_emulator --service $(SERVICE) --port $(PORT)

# The wheel is built from the sdist, so what the sdist lacks is missed here. Its environment borrows
# the installed requirements of $(VENV) but, a path file being read in site directories only, not the
# editable install there: tests in it can import the wheel alone.
.PHONY: wheel
wheel: $(VENV)/.dev ## Build dist/ and install the wheel in an environment of its own
	@rm -rf dist $(WHEEL_VENV)
	@$(PY) -m build -qq --no-isolation --outdir dist
	@$(PY) -m venv --without-pip $(WHEEL_VENV)
	@$(PIP) --python $(WHEEL_VENV)/bin/python install --no-deps dist/*.whl
	@$(PY) -c 'import sysconfig; print(sysconfig.get_path("purelib"))' \
		>"$$($(WHEEL_VENV)/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/requirements.pth"

.PHONY: pins
pins: $(VENV)/.dev ## Refresh requirements/ to the newest versions that pyproject.toml allows
	@$(call compile-pins,dev,pyproject.toml --all-extras --group dev)
	@$(call compile-pins,demo,pyproject.toml --extra demo --group build --constraint requirements/dev.txt)
	@$(call compile-pins,uv,--group pins --constraint requirements/dev.txt)

define compile-pins
$(PY) -m uv pip compile $(2) --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-annotate --custom-compile-command "make pins" --quiet \
	--output-file requirements/$(1).txt
endef

.PHONY: clean
clean: ## Remove everything that the targets above made
	@rm -rf $(VENV) $(WHEEL_VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find benchmarks client codegen emulator examples tests -type d -name __pycache__ -prune -exec rm -rf {} +

# The environment is made anew when the pins change. `demo` leaves out the tools that `dev` needs.
# Stamps are written last, so that a set-up that was cut short is done again.
$(VENV)/.created: requirements/demo.txt requirements/dev.txt requirements/uv.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] + ": choose one with make PYTHON=...")'
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --require-hashes --requirement requirements/uv.txt
	@touch $@

$(VENV)/.demo $(VENV)/.dev: $(VENV)/.%: $(VENV)/.created pyproject.toml
	@echo "Installing requirements/$*.txt into $(VENV)"
	@$(UV_INSTALL) --require-hashes --requirement requirements/$*.txt || \
		$(PIP) install --require-hashes --requirement requirements/$*.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(PY) -m compileall -q client emulator
	@touch $@
