"""Scores a pipeline on a DocBin from raw text, as a user's text reaches it, and times it.

usage: python model/evaluate.py MODEL TEST.spacy [SCORES.json]

Prints, and writes to SCORES.json if asked, token, tag, lemma, attachment and sentence scores as
fractions, and words a second on one core. The gold sentence ends are not given to the parser.
"""

import json
import sys
import time
from pathlib import Path

import spacy
from spacy.tokens import DocBin
from spacy.training import Example

FIGURES = ("token_acc", "pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")


def scores(model: Path, test: Path) -> dict[str, float]:
    """The figures by name; raises whatever spaCy raises for an unreadable model or file."""
    nlp = spacy.load(model)
    gold = list(DocBin().from_disk(test).get_docs(nlp.vocab))
    texts = [doc.text for doc in gold]
    list(nlp.pipe(texts[:5]))  # the first call sets up caches that later ones share
    began = time.perf_counter()
    read = list(nlp.pipe(texts))
    seconds = time.perf_counter() - began
    found = nlp.evaluate([Example(a, b) for a, b in zip(read, gold, strict=True)])
    result = {name: round(float(found[name]), 3) for name in FIGURES}
    result["words_per_second"] = round(sum(len(doc) for doc in read) / seconds)
    return result


def main(arguments: list[str]) -> None:
    result = scores(Path(arguments[0]), Path(arguments[1]))
    for name, value in result.items():
        print(f"{name:18} {value}")
    if len(arguments) > 2:
        Path(arguments[2]).write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1:])
