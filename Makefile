# The whole workflow. Each target makes its own environment first: Python 3.11 and make are all it needs.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
GROUP ?= domain
# How long fuzz, soak and chaos take; each has a default of its own.
MINUTES ?=
SEED ?=
TIMED = $(if $(MINUTES),--minutes $(MINUTES)) $(if $(SEED),--seed $(SEED))
# For a database that is thrown away.
POSTGRES_OPTIONS := -o fsync=off -o synchronous_commit=off -o full_page_writes=off -o max_connections=300
POSTGRES_TESTS := $(addprefix contract_tests/,postgres store/test_concurrency.py store/test_kept_states.py \
	store/test_many_clients.py store/test_records.py store/test_retention.py store/test_shared.py http/scenarios http/units \
	http/test_rate_limits.py http/control/test_snapshots.py model)
REDOCLY := @redocly/cli@2.77.0
KOTLIN := kotlin-compiler@2.4.20
export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Tests and tools start many programs: without bytecode each would compile the project again.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help demo serve dist package test proof test-browser test-typescript test-generators test-languages test-postgres check style generate surface operations gallery docs faults mutation fuzz soak chaos report bench format clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/'

$(VENV)/.server: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing the server into $(VENV) ..."
	@$(BIN)/pip install -q -e '.[server]'
	@$(BIN)/python -m compileall -q mock_server generated_client/youcam tools
	@touch $@

$(VENV)/.test: $(VENV)/.server
	@echo "installing the test tools into $(VENV) ..."
	@$(BIN)/pip install -q -e '.[test]'
	@touch $@

$(VENV)/.mutation: $(VENV)/.test
	@echo "installing mutmut into $(VENV) ..."
	@$(BIN)/pip install -q -e '.[mutation]'
	@touch $@

$(VENV)/.dist: $(VENV)/.server
	@$(BIN)/pip install -q build hatchling
	@touch $@

$(VENV)/.kotlin:
	@command -v npm > /dev/null || { echo "make test-languages needs npm, which brings the compiler of Kotlin" >&2; exit 1; }
	@mkdir -p $(VENV)/kotlin
	@npm install --silent --no-audit --no-fund --prefix $(VENV)/kotlin $(KOTLIN)
	@touch $@

demo: $(VENV)/.server ## a real photograph through V2 and V1, offline
	@$(BIN)/python -m tools.demo

serve: $(VENV)/.server ## run the mock server on port 8765
	@$(BIN)/youcam-mock serve

dist: $(VENV)/.dist ## wheel and sdist, in dist
	@$(BIN)/python -m tools.quality.package --build-only

package: $(VENV)/.test ## wheel and sdist, tried outside the repository on each Python that the project promises
	@$(BIN)/python -m tools.quality.package $(addprefix --python ,$(PYTHONS))

test: $(VENV)/.test ## run every test
	@$(BIN)/pytest -n auto --dist worksteal

test-browser: $(VENV)/.test ## the pages in a real Chromium; CHROMIUM names one that is not on the path
	@$(BIN)/pytest -n 2 --dist loadfile contract_tests/browser

test-typescript: $(VENV)/.test ## the TypeScript client, packed and run in Node; needs Node.js 20 or newer with npm
	@$(BIN)/pytest contract_tests/typescript

test-languages: $(VENV)/.test $(VENV)/.kotlin ## the examples in PHP, Java, Kotlin, C# and Go; needs their compilers and Node.js
	@KOTLINC=$(CURDIR)/$(VENV)/kotlin/node_modules/kotlin-compiler/bin/kotlinc $(BIN)/pytest contract_tests/languages

proof: $(VENV)/.test ## every feature and operation, recorded from a service and replayed without it, byte for byte
	@YOUCAM_MOCK_TEST_PROOF=1 $(BIN)/pytest -n auto --dist worksteal contract_tests/live/test_proof.py

test-generators: $(VENV)/.test ## code of openapi-typescript, hey-api and orval, compiled strictly; needs Node.js and the npm registry
	@$(BIN)/pytest contract_tests/generators

test-postgres: $(VENV)/.test ## what a database must hold to, on a PostgreSQL that is made for it (Debian's)
	@command -v pg_virtualenv > /dev/null || { echo "make test-postgres needs pg_virtualenv: apt-get install postgresql" >&2; exit 1; }
	@HYPOTHESIS_PROFILE=brief YOUCAM_MOCK_TEST_DATABASE=postgresql:// YOUCAM_MOCK_TEST_DATABASE_GOES=1 \
		pg_virtualenv -t $(POSTGRES_OPTIONS) $(BIN)/pytest -n auto --dist worksteal $(POSTGRES_TESTS)

check: $(VENV)/.test ## lint, types, import rules, generated files up to date
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m tools.build.generate --check

style: ## the contract's style, by Redocly CLI; needs Node.js
	@command -v npx > /dev/null || { echo "make style needs npx, which comes with Node.js (22.12 or newer, or 20.19)" >&2; exit 1; }
	@REDOCLY_SUPPRESS_UPDATE_NOTICE=true npx --yes $(REDOCLY) lint --config openapi/redocly.yaml --format stylish

generate: $(VENV)/.test ## bundle the contract and regenerate the clients; the TypeScript types of operations need Node.js
	@$(BIN)/python -m tools.build.generate

surface: $(VENV)/.test ## accept what the contract says now: rewrites its reviewed snapshot, openapi/surface
	@$(BIN)/python -m tools.build.surface_snapshot --accept

operations: $(VENV)/.test ## where each operation stands: contract, mock, client, tests
	@$(BIN)/python -m tools.quality.operation_status

gallery: $(VENV)/.test ## what each feature makes of the sample photograph, as a page and a sheet
	@$(BIN)/python -m tools.docs.gallery

docs: $(VENV)/.test ## the documentation, with a page for every feature, as a site in docs/_build
	@$(BIN)/python -m sphinx -q -W --keep-going -b html docs docs/_build
	@echo "docs/_build/index.html"

faults: $(VENV)/.test ## whether the tests notice mistakes that are made on purpose in a copy
	@$(BIN)/python -m tools.quality.faults

mutation: $(VENV)/.mutation ## which small changes of the code no test notices; GROUP=domain, http or client
	@$(BIN)/python -m tools.quality.mutation $(GROUP)

fuzz: $(VENV)/.test ## generated cases without end, for MINUTES=30; failures are kept in .fuzz
	@$(BIN)/python -m tools.quality.fuzz $(TIMED)

soak: $(VENV)/.test ## steady load for MINUTES=5: memory, descriptors, threads, disk and rows stay flat, books are exact
	@$(BIN)/python -m tools.quality.chaos soak $(TIMED)

chaos: $(VENV)/.test ## disasters under load for MINUTES=5, at random from SEED=N: books, tasks and files hold
	@$(BIN)/python -m tools.quality.chaos chaos $(TIMED)

report: $(VENV)/.test ## every test once more, and what they tried as a page: .report/index.html
	@$(BIN)/python -m tools.quality.report

bench: $(VENV)/.test ## speed and memory, as ratios to a bare Flask app
	@$(BIN)/python -m tools.bench

format: $(VENV)/.test ## format the code
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

clean: ## remove what the targets made
	rm -rf $(VENV) dist demo-results docs/_build docs/_generated docs/features .pytest_cache .mypy_cache .ruff_cache .hypothesis .schemathesis .import_linter_cache .mutation .fuzz .chaos .report .coverage* .faults.json generated_client/typescript/dist generated_client/typescript/node_modules
