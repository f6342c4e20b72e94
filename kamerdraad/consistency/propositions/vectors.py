"""Statements as sparse vectors of stems, and which of them are alike enough to be compared at all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log, sqrt
from typing import Final

_RAREST: Final = 8
"""Stems of a statement, the rarest first, by which others are looked up."""
_COMMON: Final = 250
"""Statements with a stem from which on it says nothing about which of them belong together."""
_SHARED: Final = 2
"""Rare stems that two statements share before they are compared."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements by their place in the list, the earlier first, and how alike they are."""

    one: int
    other: int
    likeness: float
    """Cosine: from 0 to 1."""


class Space:
    """Vectors of statements, weighed by how rare each stem is among them."""

    def __init__(self, statements: Iterable[Iterable[str]]) -> None:
        self.stems: list[frozenset[str]] = [frozenset(each) for each in statements]
        self.often = Counter(chain.from_iterable(self.stems))
        total = len(self.stems) + 1
        self.weight = {stem: log(total / often) + 0.1 for stem, often in self.often.items()}
        self._norm = [sqrt(sum(self.weight[s] ** 2 for s in stems)) for stems in self.stems]

    def likeness(self, one: int, other: int) -> float:
        """The cosine of two statements' vectors."""
        norm = self._norm[one] * self._norm[other]
        shared = self.stems[one] & self.stems[other]
        return sum(self.weight[stem] ** 2 for stem in shared) / norm if norm else 0.0

    def shared(self, one: int, other: int) -> list[str]:
        """The stems that both have, the rarest first."""
        found = self.stems[one] & self.stems[other]
        return sorted(found, key=lambda stem: (-self.weight[stem], stem))

    def rarest(self, one: int, most: int = _RAREST) -> list[str]:
        """Stems of a statement by which it can be looked up: in more than one, in not too many."""
        found = [stem for stem in self.stems[one] if 1 < self.often[stem] <= _COMMON]
        return sorted(found, key=lambda stem: (self.often[stem], stem))[:most]

    def pairs(self, least: float) -> Iterator[Pair]:
        """Pairs that are at least so much alike and share two rare stems; never all with all."""
        having: dict[str, list[int]] = defaultdict(list)
        for at in range(len(self.stems)):
            rare = self.rarest(at)
            yield from self._near(at, rare, having, least)
            for stem in rare:
                having[stem].append(at)

    def between(self, some: Iterable[int], others: Iterable[int], least: float) -> Iterator[Pair]:
        """Such pairs of one of these and one of those, such as denials and what they may deny."""
        having: dict[str, list[int]] = defaultdict(list)
        for at in others:
            for stem in self.rarest(at):
                having[stem].append(at)
        for at in some:
            yield from self._near(at, self.rarest(at), having, least)

    def _near(
        self, at: int, rare: Sequence[str], having: Mapping[str, Sequence[int]], least: float
    ) -> Iterator[Pair]:
        met = Counter(chain.from_iterable(having[stem] for stem in rare if stem in having))
        for other, times in met.items():
            if times >= _SHARED and (likeness := self.likeness(other, at)) >= least:
                yield Pair(min(other, at), max(other, at), likeness)
