"""The Dutch pipeline: the shipped spaCy model with Kamerdraad's components behind it."""

import gc
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import spacy
from spacy.lang.nl import Dutch
from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.errors import KamerdraadError
from kamerdraad.extract import extensions
from kamerdraad.letters.model import Letter

MODEL = Path(__file__).parent / "nl_kamerdraad_sm"

COMPONENTS = (
    "kamerdraad_sentences",
    "kamerdraad_citations",
    "kamerdraad_dates",
    "kamerdraad_quantities",
    "kamerdraad_actors",
    "kamerdraad_turns",
    "kamerdraad_answers",
    "kamerdraad_acts",
    "kamerdraad_coreference",
)
"""Kamerdraad's own components in their order; each may be added alone to any Dutch pipeline."""

CHUNK = 12_000
"""Characters parsed at a time: bounds memory on long letters, loses nothing, for blocks stay whole."""


@cache
def base() -> Language:
    """The shipped Dutch model: tagger, lemmatiser, parser; a separable verb has one lemma.

    It is never fetched from anywhere.

    Raises:
        KamerdraadError: the installation lacks the model.
    """
    if not (MODEL / "config.cfg").is_file():
        raise KamerdraadError(
            f"the Dutch model is missing at {MODEL}: reinstall kamerdraad, or in a checkout run"
            " 'make model', which ends with the command that puts a new one there"
        )
    nlp = spacy.load(MODEL)
    nlp.add_pipe("kamerdraad_separable")
    gc.freeze()  # the model stays: the collector need not go through it again and again
    return nlp


@cache
def components() -> Language:
    """Kamerdraad's components alone, to be run on a document that `base` has parsed."""
    # The tokens come from `base`: to make its tokenizer anew would take as long as all rules.
    nlp = Dutch(vocab=base().vocab, create_tokenizer=lambda _: base().tokenizer)
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


def parse(letter: Letter) -> Doc:
    """`letter.text` as one `Doc` with tags, lemmas and syntax; no sentence crosses a block."""
    nlp = base()
    pieces = [_open_blocks(nlp.make_doc(text), breaks) for text, breaks in _chunks(letter)]
    if not pieces:
        doc = nlp.make_doc(letter.text)
    else:
        doc = Doc.from_docs(list(nlp.pipe(pieces, batch_size=8)), ensure_whitespace=False)
    extensions.register()
    doc._.letter = letter
    return doc


def analyse(letter: Letter) -> Doc:
    """`letter` read by the whole pipeline; what was found is in the `Doc`'s `kd_` attributes."""
    doc = parse(letter)
    for _, component in components().pipeline:
        doc = component(doc)
    return doc


def _chunks(letter: Letter) -> Iterator[tuple[str, list[int]]]:
    """Stretches of whole blocks, with the offsets in each at which a sentence must begin."""
    start = 0
    breaks: list[int] = []
    for block in letter.blocks:
        if block.start - start >= CHUNK:
            yield letter.text[start : block.start], breaks
            start, breaks = block.start, []
        breaks.append(block.start - start)
        if block.body != block.start:
            breaks.append(block.body - start)
    if start < len(letter.text):
        yield letter.text[start:], breaks


def _open_blocks(doc: Doc, breaks: list[int]) -> Doc:
    """Marks the token at each break as the first of a sentence, which the parser then respects."""
    wanted = iter(sorted(set(breaks)))
    at = next(wanted, None)
    for token in doc:
        if at is None:
            break
        if token.idx >= at and not token.is_space:
            token.is_sent_start = True
            while at is not None and at <= token.idx:
                at = next(wanted, None)
    return doc
