# The two commands are `make run` and `make test`; everything else is for those who change the product.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
PORT ?= 8501
# Every command and every child starts twice as fast from compiled modules, whatever the surroundings say.
export PYTHONDONTWRITEBYTECODE :=
COMPILE := $(PY) -m compileall -q readiness
# What is never imported need not be compiled; the rest is when it is first needed.
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r
# A file stays in one process: what its tests share is made once. Files with slow tests come first (tests/conftest.py).
PYTEST := $(PY) -m pytest -n auto --dist loadfile --no-loadscope-reorder

.PHONY: run test check static browser proof bench pictures lock wheel windows clean

run: $(VENV)/.run  ## serve the app on loopback, data in ./local
	@$(COMPILE)
	$(PY) -m readiness serve --port $(PORT)

test: static  ## everything that must hold, 10 minutes at most
	$(PYTEST) -m "not proof"

check: static  ## format, lint, types, layers, quick tests
	$(PYTEST) -m "not slow and not proof"

static: $(VENV)/.dev  ## what needs no test to run
	@$(COMPILE)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy -n auto
	$(PY) -m readiness lint

proof: $(VENV)/.dev  ## the long proof: all kills, many firms, hostile files
	$(PY) -m pytest -m proof

bench: $(VENV)/.dev  ## ratios against a named floor in the same run
	$(PY) -m benches

pictures: $(VENV)/.dev  ## every page and every PDF page as PNG in ./pictures
	$(PY) -m tests.journeys.pictures pictures

browser:  ## Chromium, fonts and PDF tools from the system's packages (Debian), a PostgreSQL for the store's tests, an nginx
	@command -v chromium >/dev/null && command -v pdftotext >/dev/null && fc-list 2>/dev/null | grep -q NotoSansCJK \
		&& ls /usr/lib/postgresql/*/bin/initdb /usr/sbin/nginx >/dev/null 2>&1 \
		|| (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
			chromium poppler-utils fonts-noto-core fonts-noto-cjk fontconfig postgresql nginx-light openssl)

# The stamps make a second run start in seconds: packages are installed again only when a lock changed.
$(VENV)/.run: requirements.lock
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@test -f $(VENV)/.dev || $(INSTALL) requirements.lock
	@touch $@

$(VENV)/.dev: requirements-dev.lock
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(INSTALL) requirements-dev.lock
	@touch $@

lock:  ## renew both locks (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra einvoice pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --all-extras --group dev --group bench pyproject.toml -o requirements-dev.lock

wheel: $(VENV)/.dev
	$(PY) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

WINDOWS ?=
windows: $(VENV)/.dev  ## a folder for Windows as dist/ProcurementReadiness-windows.zip; WINDOWS="--python FILE" takes Python from a file
	$(PY) -m hosting.windows.build $(WINDOWS)

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis dist pictures
