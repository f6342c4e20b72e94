"""Where a lost line end glued two words together: "vanondermijnende", "ookniet"."""

import gzip
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

from kamerdraad.letters.joining import Words

SURE = 5.0
"""Log-odds from which words are parted. With the line ends of 320 ministers' answers glued that had no part
in the counts, 96 of 100 words parted were glued ones, and 70 of 100 glued ones were parted."""

SURE_OF_REPEATS = 8.0
"""Log-odds from which even a word is parted that its letter writes twice: a letter that quotes
itself loses the same line end twice."""

TWICE = 2
"""What a letter writes more often is a word of its own: "paardenvlees"."""

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
_NO_LETTER = Words("")
_LAST = re.compile(r"[^\W\d_]{2,}$")
_FIRST = re.compile(r"[^\W\d_]+")

_FINITE = frozenset(
    [
        "moet",
        "moeten",
        "moest",
        "moesten",
        "kunnen",
        "zullen",
        "zouden",
        "mogen",
        "willen",
        "wordt",
        "worden",
        "werd",
        "werden",
        "heeft",
        "hebben",
        "blijft",
        "blijven",
    ]
)
"""Verbs that go before another and begin no compound: what they are glued to is a word of its own."""


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

    A word that Dutch texts write elsewhere is one, and so is mostly what the letter itself writes
    twice. Else the best cut counts: two words that stand alone often and seldom make compounds are
    more likely to be glued than one.
    """
    lower = word.lower()
    if len(word) < SHORTEST or lower in uses():
        return word
    times = letter.count[lower]
    if times > TWICE:
        return word
    enough = SURE_OF_REPEATS if times > 1 else SURE
    odds, at = max((_odds(word[:at], lower[at:], letter), at) for at in range(2, len(word) - 1))
    if min(at, len(word) - at) >= SHORTEST and f"{lower[:at]}s{lower[at:]}" in uses():
        return word  # a compound misspelt: "Staatsecretaris"
    return f"{word[:at]} {word[at:]}" if odds > enough else word


def are_two_words(before: str, after: str) -> bool:
    """Whether a word ends with `before` and another begins with `after`, where the type changes.

    Some writers leave out the space at the end of italics ("red-taggingvan"). Within a word type
    changes for stress only ("ongewenst"), and then Dutch texts know the whole.
    """
    left, right = _LAST.search(before), _FIRST.match(after)
    if not left or not right or right[0][0].isupper():
        return False
    begin, rest = left[0], right[0].lower()
    whole = uses().get((begin + rest).lower(), _UNSEEN).alone
    if whole > 1 or (rest == "en" and not begin.endswith("s")):
        return False  # "en" may be a plural's end
    if len(rest) > 1 and uses().get(rest, _UNSEEN).alone >= RARE_PAIR:
        return True
    return not whole and _odds(begin, rest, _NO_LETTER) > 0


def _odds(begin: str, right: str, letter: Words) -> float:
    """How much likelier two words are than one that begins with `begin`, as printed."""
    left = begin.lower()
    first, second = uses().get(left, _UNSEEN), uses().get(right, _UNSEEN)
    for half, use in ((left, first), (right, second)):
        if use.alone < (RARE_PAIR if len(half) == 2 else 2):
            return -1.0
    odds = log(first.alone + 1) + log(second.alone + 1)
    if left not in _FINITE:
        # "Veiligheid" is the name of a ministry and begins compounds, but none with a mere verb.
        named = begin[0].isupper() and begin in letter.names and not second.ends
        odds -= log((1 if named else COMPOUND) * first.begins + 1)
        odds -= log(COMPOUND * second.ends + 1)
    return odds + (TOGETHER if (left, right) in letter.pairs else 0.0)
