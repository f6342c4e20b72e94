"""Reads what the parser says of a sentence into `Features`, once, from its first word to its last."""

import itertools
import re

from spacy.tokens import Span, Token

from kamerdraad.extract.acts.clauses import FINITE, main_words
from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.glued import seam
from kamerdraad.extract.acts.verbs import infinitive
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
    cuts = [seam(t.lower_) for t in tokens]
    # A token that is two words run together counts as two; its syntax is the second one's.
    second = list(itertools.accumulate(map(bool, cuts)))
    place = {t.i: n + second[n] for n, t in enumerate(tokens)}
    root = next((t for t in tokens if t.dep_ == "ROOT"), None) or next(
        (t for t in tokens if t.head.i == t.i or t.head.i not in place), None
    )
    words: list[Word] = []
    for n, t in enumerate(tokens):
        morph = str(t.morph)
        finite = "Fin" in morph and not (cuts[n] and t.lower_[: cuts[n]] in FINITE)
        word = Word(
            text=t.text[cuts[n] :],
            lower=_MARK.sub("", t.lower_[cuts[n] :]),
            lemma=t.lemma_.lower(),
            pos=t.pos_,
            dep=t.dep_,
            head=place.get(t.head.i, place[t.i]),
            finite=finite,
            past="Tense=Past" in morph,
            main=inside[n],
            offset=t.idx + cuts[n],
            after=_gap(whole, span.start_char, t, tokens[n + 1]) if n + 1 < len(tokens) else "",
        )
        if cuts[n]:
            words.append(_first_of_two(t, cuts[n], place[t.i], inside[n]))
        words.append(word)
    text = clean(whole)
    for n, t in enumerate(tokens):
        if cuts[n]:
            text = text.replace(t.text, f"{t.text[: cuts[n]]} {t.text[cuts[n] :]}", 1)
    return Features(sentence, text, neutral(text.lower()), words, place[root.i] if root else 0)


def _first_of_two(token: Token, cut: int, head: int, main: bool) -> Word:
    """The first of two words run together, of which the parser knows nothing."""
    lower = token.lower_[:cut]
    finite = lower in FINITE
    return Word(
        text=token.text[:cut],
        lower=lower,
        lemma=infinitive(lower, lower),
        pos="AUX" if finite else "ADV",
        dep="aux" if finite else "advmod",
        head=head,
        finite=finite,
        past=False,
        main=main,
        offset=token.idx,
        after=" ",
    )


def _gap(text: str, first: int, word: Token, following: Token) -> str:
    """The text between two words, white space made single."""
    return _BETWEEN.sub(" ", text[word.idx + len(word.text) - first : following.idx - first])
