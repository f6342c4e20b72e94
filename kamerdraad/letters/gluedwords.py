"""Where a lost line end glued two words together: "vanondermijnende", "ookniet"."""

import gzip
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

from kamerdraad.letters.joining import Words

SURE = 5.0
"""Log-odds from which words are parted. With the line ends of 320 ministers' answers glued that had no part
in the counts, 96 of 100 words parted were glued ones, and 70 of 100 glued ones were parted."""

TOGETHER = 3.0
"""Log-odds for two words that stand next to each other elsewhere in the same letter."""

SHORTEST = 5
"""Letters below which a word is left alone."""

RARE_PAIR = 300
"""How often a word of two letters must be seen to be taken for one: syllables look like it."""

COMPOUND = 8
"""How much more than a word alone a compound with it weighs: Dutch makes new ones at every turn."""


@dataclass(frozen=True, slots=True)
class Use:
    """How a word is used in running Dutch."""

    alone: int
    begins: int
    """How many longer words begin with it, so that a join may be a compound and no accident."""
    ends: int


_UNSEEN = Use(0, 0, 0)


@cache
def uses() -> dict[str, Use]:
    """How words are used in Dutch texts, made by `tools/make_words.py`."""
    packed = files("kamerdraad.letters").joinpath("words.tsv.gz").read_bytes()
    found = {}
    for line in gzip.decompress(packed).decode().splitlines():
        word, alone, begins, ends = line.split("\t")
        found[word] = Use(int(alone), int(begins), int(ends))
    return found


def part(word: str, letter: Words) -> str:
    """`word` as the two words that it is glued from, or as it is if it may well be one.

    A word that Dutch texts or the letter itself write elsewhere is one. Else the best cut counts:
    two words that stand alone often and seldom make compounds are more likely to be glued than one.
    """
    lower = word.lower()
    if len(word) < SHORTEST or lower in uses() or letter.count[lower] > 1:
        return word
    odds, at = max((_odds(lower[:at], lower[at:], letter), at) for at in range(2, len(word) - 1))
    return f"{word[:at]} {word[at:]}" if odds > SURE else word


def _odds(left: str, right: str, letter: Words) -> float:
    first, second = uses().get(left, _UNSEEN), uses().get(right, _UNSEEN)
    for half, use in ((left, first), (right, second)):
        if use.alone < (RARE_PAIR if len(half) == 2 else 2):
            return -1.0
    odds = log((first.alone + 1) / (COMPOUND * first.begins + 1))
    odds += log((second.alone + 1) / (COMPOUND * second.ends + 1))
    return odds + (TOGETHER if (left, right) in letter.pairs else 0.0)
