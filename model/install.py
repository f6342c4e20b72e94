"""Puts a trained pipeline where Kamerdraad loads it from, with its model card.

usage: python model/install.py MODEL SCORES.json

Only what reading needs is copied; SCORES.json (from evaluate.py) goes into the card.
"""

import json
import shutil
import sys
from pathlib import Path

from thinc.api import Config

TARGET = Path(__file__).resolve().parents[1] / "kamerdraad" / "extract" / "nl_kamerdraad_sm"

LARGEST = 15 * 1024 * 1024
"""Bytes that the model may take of the wheel."""

CARD = """# nl_kamerdraad_sm: a Dutch pipeline for parliamentary letters

A spaCy pipeline (token vectors, morphology and part of speech, lemmas, dependency parse with sentence ends) that
runs on one processor core and is never fetched from a network.

| | |
|---|---|
| made by | `make model`: `model/collect.py`, `model/prepare.py`, `spacy pretrain` and `spacy train` with `model/train.cfg`, `model/tokens.py`, `model/evaluate.py` |
| trained on | the Alpino Treebank (Groningen), about 300,000 tokens converted to Universal Dependencies: LGPL-2.1 |
| token vectors pretrained on | {pretrained} |
| tested on | UD_Dutch-Alpino, development and test parts: CC BY-SA 4.0 |
| licence of the model | CC BY-SA 4.0 (the code around it: Apache-2.0) |
| labels | Universal Dependencies, Universal part-of-speech tags and features |
| size | {size:.1f} MB |

## Scores

On the test part of UD_Dutch-Alpino from raw text, sentence ends not given:

| figure | score |
|---|---|
{rows}
| words a second on one core | {words:,} |

## Limits

Its syntax was learnt from newspaper text and test sentences of the 1990s and later, not from letters: long sentences with
several clauses, enumerations and headings without a full stop are where it errs most. Kamerdraad therefore splits
headings and list items off before parsing, finds sentence ends by rules, and joins separable verbs behind the parser.
"""

PRETRAINED = """the treebank's sentences, and letters, motions, written questions and answers of the States General and the ministries, about 600,000 words in all without annotation; published works of government, the letters of the hand-made gold among them as bare text"""

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
    config = Config().from_disk(TARGET / "config.cfg", interpolate=False)
    card = CARD.format(
        pretrained=PRETRAINED if config["paths"]["init_tok2vec"] else "nothing",
        rows=rows,
        size=size / 1e6,
        words=round(figures["words_per_second"], -3),
    )
    (TARGET / "README.md").write_text(card, encoding="utf-8")
    config["paths"] = dict.fromkeys(config["paths"])  # where it was trained is nobody's concern
    config.to_disk(TARGET / "config.cfg")
    meta = json.loads((TARGET / "meta.json").read_text(encoding="utf-8"))
    meta |= {
        "name": "kamerdraad_sm",
        "version": "0.2.0",
        "description": "Dutch pipeline for parliamentary letters",
        "author": "Kamerdraad",
        "license": "CC BY-SA 4.0",
        "sources": [
            {"name": "Alpino Treebank", "license": "LGPL-2.1"},
            {"name": "UD_Dutch-Alpino (development, test)", "license": "CC BY-SA 4.0"},
            {"name": "Letters of government and parliament", "license": "public domain"},
        ],
    }
    (TARGET / "meta.json").write_text(json.dumps(meta, indent=1) + "\n", encoding="utf-8")
    print(f"installed {size:,} bytes at {TARGET}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
