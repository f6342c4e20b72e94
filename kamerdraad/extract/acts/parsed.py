"""Reads what the parser says of a sentence into `Features`, once, from its first word to its last."""

import re
from dataclasses import replace

from spacy.tokens import Span, Token

from kamerdraad.extract.acts.clauses import main_words
from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.words import clean, neutral
from kamerdraad.extract.model import Sentence

_BETWEEN = re.compile(r"[\s\u00ad]+")
_LONGEST = 3_000
"""Characters of a sentence that the rules look at: longer ones are lists that lost their line ends."""
_MARK = re.compile(r"(?<=[^\W\d_]{3})\W*\d+\W*$")
"""The number of a footnote that got stuck to its word."""


def features(sentence: Sentence, span: Span) -> Features:
    """Reads the parse of `span` once, from its first word to its last."""
    tokens = [t for t in span if not (t.is_space or t.is_punct)]
    words = _words(tokens, span)
    root = next((n for n, word in enumerate(words) if word.dep == "ROOT"), None)
    if root is None:
        root = next((n for n, word in enumerate(words) if word.head == n), 0)
    text = clean(span.text[:_LONGEST])
    return Features(sentence, text, neutral(text.lower()), words, root)


def clause(sentence: Sentence, tokens: list[Token], verb: Token, span: Span) -> Features:
    """Reads the words of one main clause of `span`, of which `verb` is the head, as a sentence of its own."""
    words = _words(tokens, span)
    for n in range(len(words) - 1):
        if tokens[n + 1].i > tokens[n].i + 1 and len(words[n].after) > len(", "):
            words[n] = replace(words[n], after=" ")
    text = clean("".join(w.text + w.after for w in words)[:_LONGEST])
    return Features(sentence, text, neutral(text.lower()), words, tokens.index(verb))


def _words(tokens: list[Token], span: Span) -> list[Word]:
    whole, first = span.text, span.start_char
    inside = main_words(tokens)
    place = {t.i: n for n, t in enumerate(tokens)}
    offsets = [t.idx for t in tokens]
    words: list[Word] = []
    for n, t in enumerate(tokens):
        written, lower, morph, dep = t.text, t.lower_, str(t.morph), t.dep_
        ends = offsets[n] + len(written)
        words.append(
            Word(
                text=written,
                lower=lower if lower.isalpha() else _MARK.sub("", lower),
                lemma=t.lemma_.lower(),
                pos=t.pos_,
                dep=dep,
                head=n if dep == "ROOT" else place.get(t.head.i, n),
                finite="Fin" in morph,
                past="Tense=Past" in morph,
                main=inside[n],
                offset=offsets[n],
                after=_single(whole[ends - first : offsets[n + 1] - first])
                if n + 1 < len(tokens)
                else "",
            )
        )
    return words


def _single(gap: str) -> str:
    """The text between two words, white space made single."""
    return gap if gap == " " else _BETWEEN.sub(" ", gap)
