"""Which words and phrases deny each other, by the rows "! a | b <> c | d" of the thesaurus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from kamerdraad.consistency.stems import family, words

_FILE: Final = "thesaurus/antonyms.rows"
_MARK: Final = "!"
_BETWEEN: Final = "<>"
_NEGATION: Final = frozenset({"niet", "geen", "nog", "ten", "niemand", "enkele", "alle"})
"""A phrase with one of these denies by its grammar or says an amount, which is looked at elsewhere."""
_LITTLE: Final = frozenset(
    {"de", "het", "een", "te", "om", "van", "in", "op", "aan", "voor", "met", "tot", "bij", "naar", "uit", "zich", "worden", "zijn"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a row."""

    row: int
    first: bool

    @property
    def facing(self) -> Side:
        """What denies it."""
        return Side(self.row, not self.first)


@dataclass(frozen=True, slots=True)
class _Entry:
    stems: frozenset[str]
    side: Side


@cache
def _entries() -> Mapping[str, tuple[_Entry, ...]]:
    """What the rows say, each word or phrase under every stem that it has."""
    found: dict[str, list[_Entry]] = defaultdict(list)
    text = (files("kamerdraad.consistency") / _FILE).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith(_MARK):
            continue
        for at, side in enumerate(line.removeprefix(_MARK).split(_BETWEEN)):
            for said in side.split("|"):
                parts = [word.lower() for word in words(said)]
                if not _NEGATION.isdisjoint(parts):
                    continue
                stems = frozenset(family(word) for word in parts if word not in _LITTLE)
                for stem in stems:
                    found[stem].append(_Entry(stems, Side(number, at == 0)))
    return {stem: tuple(entries) for stem, entries in found.items()}


def sides(stems: Iterable[str]) -> dict[Side, frozenset[str]]:
    """On which sides of which rows the words of a clause stand, each with the stems that put it there."""
    every = frozenset(stems)
    found: dict[Side, frozenset[str]] = {}
    for stem in every:
        for entry in _entries().get(stem, ()):
            if entry.stems <= every:
                found.setdefault(entry.side, entry.stems)
    return found
