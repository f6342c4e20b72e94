"""What a word or a fixed phrase may stand for, with how surely: its own stem, the rows it is in, its parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product
from types import MappingProxyType
from typing import Final

from kamerdraad.consistency.stems import LEFT, family, parts, words

WHOLE: Final = 1.0
"""How surely a word stands for itself."""
SAME: Final = 0.85
"""How surely it stands for another of its row of near-synonyms."""
KIN: Final = 0.5
"""How surely it stands for another of its row of kin."""
PART: Final = 0.6
"""How surely a compound is about what one of its halves names."""
HEAD: Final = 0.5
"""How surely it is about what stands in a row with that half."""
BARE: Final = 0.6
"""How surely a word stands for a phrase of which it is all but the little words: "toezicht houden op"."""
NEAR: Final = 8
"""Words within which all of a phrase must stand, for Dutch parts its verbs."""
_MARKS: Final = {"=": SAME, "~": KIN}
_LITTLE: Final = frozenset(
    [
        "de",
        "het",
        "een",
        "te",
        "om",
        "van",
        "in",
        "op",
        "aan",
        "voor",
        "met",
        "tot",
        "bij",
        "naar",
        "over",
        "uit",
        "en",
        "zich",
        "er",
        "niet",
        "door",
        "onder",
    ]
)
"""Words of a phrase that need not be there, or stand elsewhere in a sentence."""
_FOLDER: Final = "thesaurus"
_VERBAL: Final = ("eren", "eert", "eerd", "eerde")
"""Ends of verbs that are words of their own besides: no "inspecteren" honours anybody."""
_TIMES: Final = 3
"""Places of each word of a phrase that are tried, in a sentence that has it more often."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A fixed expression of two words or more."""

    stems: frozenset[str]
    row: str
    strength: float


@dataclass(frozen=True, slots=True)
class _Rows:
    of_stem: Mapping[str, Mapping[str, float]]
    of_phrase: Mapping[str, Sequence[Phrase]]


@cache
def _rows() -> _Rows:
    """All rows, each under a name of its own that is no word."""
    single: dict[str, dict[str, float]] = defaultdict(dict)
    several: dict[str, list[Phrase]] = defaultdict(list)
    folder = files("kamerdraad.consistency") / _FOLDER
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not entry.name.endswith(".rows"):
            continue
        for number, line in enumerate(entry.read_text(encoding="utf-8").splitlines(), 1):
            if line[:1] not in _MARKS:
                continue
            row, strength = f"§{entry.name}{number}", _MARKS[line[0]]
            for said in line[1:].split("|"):
                stems = [family(word) for word in words(said) if word.lower() not in _LITTLE]
                if len(set(stems)) < len(stems):
                    continue  # "van land tot land" says of a land nothing
                if len(stems) == 1:
                    sure = strength if len(said.split()) == 1 else min(strength, BARE)
                    single[stems[0]][row] = max(sure, single[stems[0]].get(row, 0.0))
                elif stems:
                    phrase = Phrase(frozenset(stems), row, strength)
                    for stem in phrase.stems:
                        several[stem].append(phrase)
    return _Rows(single, several)


@lru_cache(maxsize=200_000)
def senses(word: str) -> Mapping[str, float]:
    """What one word may stand for: names of rows and stems, each with how surely, from 0 to 1.

    A compound is also about its halves: a "peilverhoging" is a "verhoging" of a "peil".
    """
    rows, own = _rows().of_stem, family(word)
    found = {own: WHOLE, **rows.get(own, {})}
    for half in _halves(word):
        found[half] = max(found.get(half, 0.0), PART)
        for row, strength in rows.get(half, {}).items():
            found[row] = max(found.get(row, 0.0), min(strength, HEAD))
    return MappingProxyType(found)


def _halves(word: str) -> Sequence[str]:
    """The stems of a compound's halves: as running Dutch has them, else what the thesaurus has at its end."""
    lower = word.lower()
    if lower.endswith(_VERBAL) or not lower.replace("-", "").isalpha():
        return ()
    if found := parts(word):
        return found
    rows = _rows().of_stem
    for at in range(LEFT, len(lower) - LEFT):
        end = family(lower[at:])
        if len(end) > LEFT and end in rows:
            return (family(lower[:at].removesuffix("s")), end)
    return ()


def phrases(stems: Sequence[str]) -> Iterator[tuple[tuple[int, ...], str, float]]:
    """The fixed phrases in a row of stems: where their words stand, what they stand for, how surely."""
    at: dict[str, list[int]] = defaultdict(list)
    for place, stem in enumerate(stems):
        at[stem].append(place)
    several, seen = _rows().of_phrase, set[tuple[frozenset[str], str]]()
    for stem in at:
        for phrase in several.get(stem, ()):
            if (phrase.stems, phrase.row) in seen:
                continue
            seen.add((phrase.stems, phrase.row))
            if all(each in at for each in phrase.stems):
                tried = product(*(at[each][:_TIMES] for each in sorted(phrase.stems)))
                places = min(tried, key=lambda found: (max(found) - min(found), found))
                if max(places) - min(places) < NEAR:
                    yield tuple(sorted(places)), phrase.row, phrase.strength
