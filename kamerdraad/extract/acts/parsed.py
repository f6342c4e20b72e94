"""Reads what the parser says of a sentence into `Features`, once, from its first word to its last."""

import re

from spacy.tokens import Span, Token

from kamerdraad.extract.acts.clauses import main_words
from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.words import clean, neutral
from kamerdraad.extract.model import Sentence

_BETWEEN = re.compile(r"[\s\u00ad]+")
_MARK = re.compile(r"(?<=[^\W\d_]{3})\W*\d+\W*$")
"""The number of a footnote that got stuck to its word."""


def features(sentence: Sentence, span: Span) -> Features:
    """Reads the parse of `span` once, from its first word to its last."""
    tokens = [t for t in span if not (t.is_space or t.is_punct)]
    whole = span.text
    inside = main_words(tokens)
    place = {t.i: n for n, t in enumerate(tokens)}
    root = next((t for t in tokens if t.dep_ == "ROOT"), None) or next(
        (t for t in tokens if t.head.i == t.i or t.head.i not in place), None
    )
    words = [
        Word(
            text=t.text,
            lower=_MARK.sub("", t.lower_),
            lemma=t.lemma_.lower(),
            pos=t.pos_,
            dep=t.dep_,
            head=place.get(t.head.i, n),
            finite="Fin" in str(t.morph),
            past="Tense=Past" in str(t.morph),
            main=inside[n],
            offset=t.idx,
            after=_gap(whole, span.start_char, t, tokens[n + 1]) if n + 1 < len(tokens) else "",
        )
        for n, t in enumerate(tokens)
    ]
    text = clean(whole)
    return Features(sentence, text, neutral(text.lower()), words, place[root.i] if root else 0)


def _gap(text: str, first: int, word: Token, following: Token) -> str:
    """The text between two words, white space made single."""
    return _BETWEEN.sub(" ", text[word.idx + len(word.text) - first : following.idx - first])
