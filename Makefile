# The two commands most people need: `make demo` and `make test`. Each sets up what it needs first.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TREEBANK ?= ../shared/training/dependency-treebank
TRAINED := build/model
GOLD ?= ../shared/gold
LETTERS ?= ../shared/letters
TEXTS ?= $(LETTERS) ../shared/training/question-answer-pairs.jsonl
SOURCES ?= ../shared/training ../shared/letters
TOOI ?= ../shared/registers/tooi

.PHONY: demo test lint format frontend model lock bench accuracy calibration picture registers terms clean

demo: $(READY)  ## build the example letters and ask the first questions
	$(BIN)/kamerdraad demo

test: $(READY)  ## run all tests
	$(BIN)/python -m pytest -n auto

lint: $(READY)  ## formatting, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Kamerdraad needs Python 3.11 or newer; name one: make PYTHON=python3.12 …")'
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python cannot make environments here; on Debian: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

frontend:  ## bundle the scripts of the pages anew from frontend/ (needs Node 20 and the npm registry)
	@command -v npm >/dev/null || { echo "the scripts are bundled by Node; on Debian: apt-get install nodejs npm"; exit 1; }
	cd frontend && npm ci --no-audit --no-fund && npm run check && npm run build

model: $(READY)  ## train the Dutch pipeline anew (TREEBANK=folder TEXTS="folders of letters, or .jsonl files of plain text")
	@test -d $(TREEBANK) || { echo "no treebank at $(TREEBANK): make model TREEBANK=folder with train, dev and test .conllu.gz"; exit 1; }
	@test -n "$(wildcard $(TEXTS))" || echo "no texts to pretrain on at $(or $(TEXTS),TEXTS=): the token vectors start from nothing, and the scores will be lower"
	rm -rf $(TRAINED)
	$(BIN)/python model/prepare.py $(TREEBANK) $(TRAINED)
	$(if $(wildcard $(TEXTS)),$(BIN)/python model/collect.py $(TRAINED)/raw.jsonl $(TREEBANK) $(wildcard $(TEXTS)))
	$(if $(wildcard $(TEXTS)),$(BIN)/python -m spacy pretrain model/train.cfg $(TRAINED)/pretrained --paths.raw_text $(TRAINED)/raw.jsonl)
	$(BIN)/python -m spacy train model/train.cfg --output $(TRAINED)/out --paths.train $(TRAINED)/train.spacy --paths.dev $(TRAINED)/dev.spacy $(if $(wildcard $(TEXTS)),--paths.init_tok2vec $(TRAINED)/pretrained/model-last.bin)
	$(BIN)/python model/tokens.py $(TRAINED)/out/model-last
	$(BIN)/python model/evaluate.py $(TRAINED)/out/model-last $(TRAINED)/test.spacy $(TRAINED)/scores.json
	@echo "to ship it: $(BIN)/python model/install.py $(TRAINED)/out/model-last $(TRAINED)/scores.json"

lock:  ## pin every dependency again (needs uv)
	uv pip compile pyproject.toml --group dev --extra owl --extra notebook --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --output-file requirements.lock

bench: $(READY)  ## speed, each figure paired with its peer in the same run
	$(BIN)/python benchmarks/speed.py

accuracy: $(READY)  ## measure how well letters are read, and write docs/accuracy.md (GOLD=folder LETTERS=folder)
	@test -d $(GOLD) || { echo "no gold at $(GOLD): make accuracy GOLD=folder LETTERS=folder; kamerdraad evaluate measures the example letters alone"; exit 1; }
	$(BIN)/python tools/make_accuracy.py $(GOLD) $(LETTERS) $(wildcard $(SOURCES))

calibration: $(READY)  ## count anew how often each rule is right, and write its confidence (SOURCES=folders of the labelled texts)
	@test -d $(GOLD) || { echo "no gold at $(GOLD): make calibration GOLD=folder LETTERS=folder SOURCES=folders"; exit 1; }
	$(BIN)/python tools/calibrate.py gold/acts.jsonl $(GOLD) $(LETTERS) $(SOURCES)

picture: $(READY)  ## draw the picture of the README from the example letters
	rm -rf build/picture
	$(BIN)/kamerdraad build kamerdraad/examples --store build/picture
	$(BIN)/kamerdraad check --store build/picture
	$(BIN)/kamerdraad draw thread terugvalplan --language en --store build/picture --out docs/thread.svg

registers: $(READY)  ## write the register of public bodies anew from TOOI's value lists (TOOI=folder)
	@test -d $(TOOI) || { echo "no value lists at $(TOOI): make registers TOOI=folder with rwc_*.json and scw_toplijst_*.json"; exit 1; }
	$(BIN)/python tools/make_registers.py $(TOOI)

terms: $(READY)  ## write the ontology's names for Python anew from its Turtle files
	$(BIN)/python tools/make_terms.py

clean:
	rm -rf $(VENV) build dist demo
