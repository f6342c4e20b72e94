"""Words run together: published letters lose the space at some line ends ("wordtgekeken")."""

from functools import cache

from kamerdraad.extract.acts.lexicon import is_infinitive, is_participle

_BEFORE_PARTICIPLE = (
    *("wordt", "worden", "is", "zijn", "heb", "heeft", "hebben", "niet", "nader", "verder"),
    *("hierover", "daarover", "over", "hierin", "daarin", "inmiddels"),
)
_AFTER_PARTICIPLE = ("worden", "wordt", "zijn", "hebben")
_BEFORE_ANY = {
    "ditniet": 3, "datniet": 3, "isniet": 2, "wordtniet": 5, "omte": 2, "doorte": 4, "zijnniet": 4,
    "bezigmet": 5, "ingesprek": 2, "inoverleg": 2, "mijnministerie": 4, "uwkamer": 2, "dekamer": 2,
    "hetkabinet": 3, "zalik": 3, "zalde": 3, "omuiterlijk": 2, "wordter": 5, "ikuw": 2, "iku": 2,
    "gebeurtdit": 7, "wordthier": 5, "kanik": 3, "benik": 3, "hebik": 3,
}  # fmt: skip
"""Pairs of small words that a line end often parts."""


@cache
def seam(word: str) -> int:
    """Where `word`, in lower case, falls apart into two; 0 where it is one word."""
    if word in _BEFORE_ANY:
        return _BEFORE_ANY[word]
    if len(word) < 9 or is_participle(word) or is_infinitive(word):
        return 0
    for small in _BEFORE_PARTICIPLE:
        if word.startswith(small) and _participle(word[len(small) :]):
            return len(small)
    for small in _AFTER_PARTICIPLE:
        if word.endswith(small) and _participle(word[: -len(small)]):
            return len(word) - len(small)
    return 0


def _participle(word: str) -> bool:
    return len(word) > 5 and is_participle(word)
