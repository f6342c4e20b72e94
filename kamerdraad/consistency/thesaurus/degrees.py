"""By which words a clause says how surely, how firmly, of how many or how much: the rows "certain<tab>a | b"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from kamerdraad.consistency.stems import family, stem, words
from kamerdraad.consistency.verbforms import PARTICLES

_FILE: Final = "thesaurus/degrees.rows"
_NEAR: Final = 6
"""Words within which all of a phrase must stand, for Dutch parts its verbs."""
_APART: Final = 12
"""Words back to which the first part of a verb may belong: "staat … vast"."""
_TIMES: Final = 4
"""Places of a word that are tried, in a sentence that has it more often."""
_LITTLE: Final = frozenset(
    {"de", "het", "een", "te", "om", "van", "in", "op", "aan", "voor", "met", "tot", "bij", "naar", "over", "uit", "zich", "er", "dat", "of", "die",
     "zijn", "is", "was", "worden", "wordt", "werd", "hebben", "heeft"}
)  # fmt: skip
"""Words of a phrase that need not be there, or stand elsewhere in a sentence."""
_ALIKE: Final = frozenset({"al", "één"})
"""Words whose stem is that of a common word of another meaning: "alle", "een"; their phrases count as printed."""
_NOT: Final = frozenset({"niet", "geen"})


@dataclass(frozen=True, slots=True)
class _Phrase:
    stems: tuple[str, ...]
    degree: str


@dataclass(frozen=True, slots=True)
class _Rows:
    of_stem: Mapping[str, frozenset[str]]
    of_phrase: Mapping[str, Sequence[_Phrase]]
    literal: Mapping[str, str]


@cache
def _rows() -> _Rows:
    single: dict[str, set[str]] = defaultdict(set)
    several: dict[str, list[_Phrase]] = defaultdict(list)
    literal: dict[str, str] = {}
    text = (files("kamerdraad.consistency") / _FILE).read_text(encoding="utf-8")
    for line in text.splitlines():
        degree, told = line.split("\t")
        for said in told.split(" | "):
            line_ = [word.lower() for word in words(said)]
            stems = tuple(sorted({family(word) for word in line_ if word not in _LITTLE}))
            if len(line_) == 1:
                single[stem(line_[0])].add(degree)
            elif len(stems) > 1 and _ALIKE.isdisjoint(line_):
                for each in stems:
                    several[each].append(_Phrase(stems, degree))
            else:
                literal[" ".join(line_)] = degree
    return _Rows({each: frozenset(found) for each, found in single.items()}, several, literal)


@lru_cache(maxsize=200_000)
def degrees(said: str) -> frozenset[str]:
    """The degrees that a clause has words for: "certain", "aim", "some".

    A phrase with a negation counts for itself, and not for what it is without: "niet verplicht" is no "verplicht".
    """
    rows = _rows()
    line = [word.lower() for word in words(said)]
    at: dict[str, list[int]] = defaultdict(list)
    alone: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(line):
        at[family(word)].append(place)
        alone[stem(word)].append(place)
        if word in PARTICLES:
            for before in range(max(0, place - _APART), place):
                whole = word + line[before]
                at[family(whole)].append(before)
                alone[stem(whole)].append(before)
    found: set[tuple[frozenset[int], str]] = set()
    for each, places in alone.items():
        found |= {(frozenset({p}), degree) for degree in rows.of_stem.get(each, ()) for p in places}
    for each in at:
        for phrase in rows.of_phrase.get(each, ()):
            if all(other in at for other in phrase.stems) and (
                near := _together([at[other] for other in phrase.stems])
            ):
                found.add((near, phrase.degree))
    plain = f" {' '.join(line)} "
    for said_, degree in rows.literal.items():
        if (start := plain.find(f" {said_} ")) >= 0:
            first = plain[:start].count(" ")
            span = range(first, first + said_.count(" ") + 1)
            found.add(
                (frozenset(p for p in span if line[p] not in _LITTLE) or frozenset(span), degree)
            )
    having: dict[int, list[tuple[frozenset[int], str]]] = defaultdict(list)
    for span_, degree in found:
        for place in span_:
            having[place].append((span_, degree))
    return frozenset(
        degree
        for places, degree in found
        if not any(places < other and degree != d for other, d in having[min(places)])
        and not _negated(line, places)
    )


def _negated(line: Sequence[str], places: frozenset[int]) -> bool:
    """Whether a negation stands right before, and is no part of it: "niet waarschijnlijk"."""
    first = min(places)
    return any(line[p] in _NOT and p not in places for p in range(max(0, first - 2), first))


def _together(places: Sequence[Sequence[int]]) -> frozenset[int]:
    """One place of each word, the nearest to each other, if they stand close."""
    best: list[int] = []
    for first in min(places, key=len)[:_TIMES]:
        near = [min(each, key=lambda at: (abs(at - first), at)) for each in places]
        if not best or max(near) - min(near) < max(best) - min(best):
            best = near
    return frozenset(best if max(best) - min(best) < _NEAR else ())
