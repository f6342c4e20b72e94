"""Clauses that are about one matter in whatever words, told at different places: what may not fit together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from kamerdraad.consistency.matter import Matter, Matters, Shared, Term, terms
from kamerdraad.consistency.tensions.reworded.pointing import pointed_at
from kamerdraad.consistency.tensions.reworded.reading import (
    Reading,
    matter_of,
    may_differ,
    reading,
)
from kamerdraad.consistency.tensions.reworded.voices import of_others
from kamerdraad.consistency.tensions.statements import (
    Statement,
    Statements,
    same_breath,
    statements,
)

if TYPE_CHECKING:
    from kamerdraad.store import Store

_EACH: Final = 0.12
_LEAST: Final = 0.2
"""Cover of each by the other from which on two clauses may be about one thing."""
_WEIGHT: Final = 3.0
"""What they must share at least, in words weighed by their rarity: two rather rare words."""
_MUCH: Final = 9.0
_ALIKE: Final = 0.6
_BESIDE: Final = 300
"""Characters within which two sentences of one letter are set against each other on purpose."""
_NEXT: Final = 1
_BACK: Final = 12
"""Clauses back to which a word such as "deze regeling" points."""
"""Characters between two sentences of one paragraph."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two clauses about one matter, that of the earlier letter first."""

    one: Statement
    other: Statement
    shared: Shared
    before: Reading
    after: Reading
    near: bool = False
    """Whether both stand in one answer or hard by each other, where a writer sees both."""
    report: bool = False
    """Whether the later tells what the earlier said."""


class Pairings:
    """The clauses of a store with what they are about."""

    def __init__(self, known: Statements) -> None:
        self.known = known
        own = [matter_of(one) for one in known.all]
        self._others = [of_others(one) for one in known.all]
        self.matters = Matters(
            Matter(mine, around) for mine, around in zip(own, _around(known.all, own), strict=True)
        )
        self.readings = [reading(one, mine) for one, mine in zip(known.all, own, strict=True)]

    def pairs(self) -> Iterator[Pairing]:
        """Pairs of clauses about one matter, apart from each other, of which words say different things."""
        every = self.known.all
        for here, there in self.matters.pairs():
            if not may_differ(self.readings[here], self.readings[there]):
                continue
            one, other = every[here], every[there]
            if one.unit.node == other.unit.node or self._others[here] or self._others[there]:
                continue
            found = self.pairing(here, there)
            if found is not None and (self.known.related(one, other) or _plainly_one(found.shared)):
                yield found

    def pairing(self, here: int, there: int, least: float = _LEAST) -> Pairing | None:
        """Two clauses in order of time, if they share enough."""
        if (
            self.known.in_order(self.known.all[here], self.known.all[there])[0]
            is not (self.known.all[here])
        ):
            here, there = there, here
        shared = self.matters.shared(here, there, _EACH)
        if shared is None or shared.both < least or shared.weight < _WEIGHT:
            return None
        one, other = self.known.all[here], self.known.all[there]
        near = same_breath(one, other) or beside(one, other)
        return Pairing(one, other, shared, self.readings[here], self.readings[there], near)


_HELD: WeakKeyDictionary[Statements, Pairings] = WeakKeyDictionary()


def pairings(store: Store) -> Pairings:
    """The clauses of a store as it is now, made once for all detectors."""
    known = statements(store)
    if known not in _HELD:
        _HELD[known] = Pairings(known)
    return _HELD[known]


def _around(
    every: Sequence[Statement], own: Sequence[tuple[Term, ...]]
) -> Iterator[tuple[Term, ...]]:
    """What stands beside each clause: the rest of its sentence, and the sentence before in its paragraph.

    Words by which a clause says how surely or from whom are beside it too.
    """
    of_unit: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(every):
        of_unit[one.unit.node].append(at)
    ends: dict[tuple[str, int], str] = {(s.unit.text, s.unit.end): s.unit.node for s in every}
    for at, one in enumerate(every):
        unit = one.unit
        before = ends.get((unit.text, unit.start - _NEXT), "")
        beside = [*(b for b in of_unit[unit.node] if b != at), *of_unit.get(before, ())]
        named = pointed_at(one, own[at], [own[b] for b in _before(every, at)])
        frame: Iterable[Term] = ()
        if one.form.bare != one.said:
            kept = {term.start for term in own[at]}
            frame = (term for term in terms(one.said) if term.start not in kept)
        yield (*frame, *named, *(term for other in beside for term in own[other]))


def _before(every: Sequence[Statement], at: int) -> Iterator[int]:
    """The clauses before one in its letter, the nearest first."""
    text = every[at].unit.text
    for there in range(at - 1, max(at - 1 - _BACK, -1), -1):
        if every[there].unit.text != text:
            return
        yield there


def _plainly_one(shared: Shared) -> bool:
    """Whether two clauses share so much that their letters need not be about one subject."""
    return shared.weight >= _MUCH and shared.core >= _ALIKE


def beside(one: Statement, other: Statement) -> bool:
    """Whether two statements stand so near each other that the writer sees both."""
    return one.unit.text == other.unit.text and abs(one.unit.start - other.unit.start) < _BESIDE
