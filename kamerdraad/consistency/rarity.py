"""How much a shared word tells: rare in the store and rare in Dutch tells most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from math import log
from typing import Final

from kamerdraad.consistency.stems import family, words
from kamerdraad.letters.gluedwords import uses

SENTENCE: Final = 15
"""Words of a sentence in the texts that the word list was counted in, to compare it with a store's sentences."""
UNSEEN: Final = 200
"""Sentences without any of its words that a store is taken to have besides its own: of a few letters
about one thing nearly every word would be common."""


class Rarity:
    """Weighs stems by how few of a store's sentences have them, and how few of running Dutch.

    A dossier's own subject is rare in Dutch but tells nothing within it, and a small store does not
    know that "inzetten" is common: so both count, multiplied.
    """

    def __init__(self, sentences: Iterable[str]) -> None:
        self._found: Counter[str] = Counter()
        self._sentences = 0
        for sentence in sentences:
            self._sentences += 1
            self._found.update({family(word) for word in words(sentence)})

    def of(self, stemmed: str) -> float:
        """0 for what every sentence has; a few units for what one sentence in thousands has."""
        here = log((self._sentences + UNSEEN) / (self._found[stemmed] + 0.5))
        return max(here, 0.0) * in_dutch(stemmed)


@cache
def in_dutch(stemmed: str) -> float:
    """From 0 for a word of every sentence to 1 for one that running Dutch does not have."""
    common, sentences = _dutch()
    return max(log(sentences / (common[stemmed] + 1)) / log(sentences), 0.0)


@cache
def _dutch() -> tuple[Counter[str], float]:
    common: Counter[str] = Counter()
    total = 0
    for word, use in uses().items():
        common[family(word)] += use.alone
        total += use.alone
    return common, total / SENTENCE
