"""Puts a trained pipeline where Kamerdraad loads it from, with its model card.

usage: python model/install.py MODEL SCORES.json

Only what reading needs is copied; SCORES.json (from evaluate.py) goes into the card.
"""

import json
import shutil
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "kamerdraad" / "extract" / "nl_kamerdraad_sm"

LARGEST = 15 * 1024 * 1024
"""Bytes that the model may take of the wheel."""

CARD = """# nl_kamerdraad_sm: a Dutch pipeline for parliamentary letters

A spaCy pipeline (token vectors, morphology and part of speech, lemmas, dependency parse with sentence ends) that
runs on one processor core and is never fetched from a network.

| | |
|---|---|
| made by | `make model`: `model/prepare.py`, `spacy train model/train.cfg`, `model/evaluate.py` |
| trained on | the Alpino Treebank (Groningen), about 300,000 tokens converted to Universal Dependencies: LGPL-2.1 |
| selected and tested on | UD_Dutch-Alpino, development and test parts: CC BY-SA 4.0 |
| licence of the model | CC BY-SA 4.0 (the code around it: Apache-2.0) |
| labels | Universal Dependencies, Universal part-of-speech tags and features |

## Scores

On the test part of UD_Dutch-Alpino from raw text, sentence ends not given:

| figure | score |
|---|---|
{rows}

## Limits

It was trained on newspaper text and test sentences of the 1990s and later, not on letters: long sentences with
several clauses, enumerations and headings without a full stop are where it errs most. Kamerdraad therefore splits
headings and list items off before parsing and backs separable verbs up with patterns.
"""

NAMES = {
    "token_acc": "tokens",
    "pos_acc": "part of speech (UPOS)",
    "morph_acc": "part of speech with all features",
    "lemma_acc": "lemma",
    "dep_uas": "heads (UAS)",
    "dep_las": "heads and relations (LAS)",
    "sents_f": "sentences (F1)",
}


def main(model: Path, scores: Path) -> None:
    size = sum(path.stat().st_size for path in model.rglob("*") if path.is_file())
    if size > LARGEST:
        sys.exit(f"{model} takes {size:,} bytes; the wheel has room for {LARGEST:,}")
    figures = json.loads(scores.read_text(encoding="utf-8"))
    if TARGET.exists():
        shutil.rmtree(TARGET)
    shutil.copytree(model, TARGET)
    rows = "\n".join(f"| {name} | {figures[key]:.3f} |" for key, name in NAMES.items())
    (TARGET / "README.md").write_text(CARD.format(rows=rows), encoding="utf-8")
    meta = json.loads((TARGET / "meta.json").read_text(encoding="utf-8"))
    meta |= {
        "name": "kamerdraad_sm",
        "version": "0.1.0",
        "description": "Dutch pipeline for parliamentary letters",
        "author": "Kamerdraad",
        "license": "CC BY-SA 4.0",
        "sources": [
            {"name": "Alpino Treebank", "license": "LGPL-2.1"},
            {"name": "UD_Dutch-Alpino (development, test)", "license": "CC BY-SA 4.0"},
        ],
    }
    (TARGET / "meta.json").write_text(json.dumps(meta, indent=1) + "\n", encoding="utf-8")
    print(f"installed {size:,} bytes at {TARGET}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
