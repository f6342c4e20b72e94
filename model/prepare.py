"""Turns a folder of CoNLL-U files into the DocBin files that `spacy train` reads.

usage: python model/prepare.py TREEBANK OUT

TREEBANK holds train, dev and test as `.conllu.gz` (Universal Dependencies); each file's documents are
written to OUT/{train,dev,test}.spacy. Ten sentences in their order make a development or test
document. For training the sentences are shuffled and put together by one to twelve: the parser
then learns from the words where a sentence ends, and not from how the corpus strings them.
"""

import gzip
import random
import sys
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin
from spacy.training.converters import conllu_to_docs

SENTENCES_A_DOCUMENT = 10
LENGTHS = (1, 2, 3, 5, 8, 10, 12)
"""Sentences in a training document, drawn at random."""


def read(source: Path) -> list[Doc]:
    """The documents of a gzipped CoNLL-U file, ten sentences each."""
    with gzip.open(source, "rt", encoding="utf-8") as handle:
        text = handle.read()
    docs = DocBin(docs=conllu_to_docs(text, n_sents=SENTENCES_A_DOCUMENT, no_print=True))
    return list(docs.get_docs(spacy.blank("nl").vocab))


def shuffled(docs: list[Doc]) -> list[Doc]:
    """The same sentences in random order and documents of random length; the same each time."""
    chance = random.Random(0)
    sentences = [sentence.as_doc() for doc in docs for sentence in doc.sents]
    chance.shuffle(sentences)
    made, at = [], 0
    while at < len(sentences):
        length = chance.choice(LENGTHS)
        made.append(Doc.from_docs(sentences[at : at + length], ensure_whitespace=True))
        at += length
    return made


def main(treebank: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for part in ("train", "dev", "test"):
        docs = read(treebank / f"{part}.conllu.gz")
        docs = shuffled(docs) if part == "train" else docs
        DocBin(docs=docs, store_user_data=True).to_disk(out / f"{part}.spacy")
        print(f"{part}: {len(docs)} documents")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
