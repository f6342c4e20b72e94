"""Statements as sparse vectors of stems, and which of them are alike enough to be compared at all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log, sqrt
from typing import Final

_RAREST: Final = 8
"""Stems of a statement, the rarest first, by which others are looked up."""
_COMMON: Final = 250
"""Statements with a stem from which on it says nothing about which of them belong together."""
_COPIES: Final = 6
"""Statements with the very same stems that another is compared with."""
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
        seen = _Forms(self)
        for at in range(len(self.stems)):
            rare = self.rarest(at)
            yield from self._near(at, rare, seen, least)
            seen.add(at, rare)

    def between(self, some: Iterable[int], others: Iterable[int], least: float) -> Iterator[Pair]:
        """Such pairs of one of these and one of those, such as denials and what they may deny."""
        seen = _Forms(self)
        for at in others:
            seen.add(at, self.rarest(at))
        for at in some:
            yield from self._near(at, self.rarest(at), seen, least)

    def _near(self, at: int, rare: Sequence[str], seen: _Forms, least: float) -> Iterator[Pair]:
        for members in seen.sharing(rare):
            if (likeness := self.likeness(members[0], at)) >= least:
                for other in members:
                    yield Pair(min(other, at), max(other, at), likeness)


class _Forms:
    """Statements by their stems; of those with the very same stems only a few are kept.

    Offices say some things in every letter, and each would else be compared with all its copies. The first
    is kept, by which a proposition goes, and the last, which stand nearest in the order of the letters.
    """

    def __init__(self, space: Space) -> None:
        self._space = space
        self._form: dict[frozenset[str], int] = {}
        self._members: list[list[int]] = []
        self._having: dict[str, list[int]] = defaultdict(list)

    def add(self, at: int, rare: Sequence[str]) -> None:
        stems = self._space.stems[at]
        form = self._form.setdefault(stems, len(self._members))
        if form == len(self._members):
            self._members.append([at])
            for stem in rare:
                self._having[stem].append(form)
            return
        members = self._members[form]
        members.append(at)
        if len(members) > _COPIES:
            del members[1]

    def sharing(self, rare: Sequence[str]) -> Iterator[list[int]]:
        """The statements of each form that shares enough of these stems."""
        met = Counter(chain.from_iterable(self._having[s] for s in rare if s in self._having))
        for form, times in met.items():
            if times >= _SHARED:
                yield self._members[form]
