"""Clauses that are about one matter in whatever words, told at different places: what may not fit together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from kamerdraad.consistency.matter import Matter, Matters, Shared, Term, terms
from kamerdraad.consistency.tensions.reworded.disowning import denies_promise
from kamerdraad.consistency.tensions.reworded.pointing import pointed_at
from kamerdraad.consistency.tensions.reworded.reading import (
    OPEN,
    SURE,
    Reading,
    matter_of,
    reading,
)
from kamerdraad.consistency.tensions.reworded.segments import segments
from kamerdraad.consistency.tensions.reworded.voices import of_others
from kamerdraad.consistency.tensions.statements import (
    COMMITTING,
    Statement,
    Statements,
    same_breath,
    statements,
)

if TYPE_CHECKING:
    from kamerdraad.store import Store

_EACH: Final = 0.08
"""Cover of one by the other from which on two clauses may be about one thing."""
_LEAST: Final = 0.12
"""The same of either by the other, unless both tell of one day or period."""
_WEIGHT: Final = 1.0
"""What they must share at least, in words weighed by their rarity."""
_MUCH: Final = 7.0
_ALIKE: Final = 0.4
_TELLING: Final = 40
"""Clauses with a sense that one which is certain, or denies a promise, is compared with."""
_OF_MOMENT: Final = 60
"""Clauses of one moment that another of it is compared with."""
_BESIDE: Final = 300
"""Characters within which two sentences of one letter are set against each other on purpose."""
_NEXT: Final = 1
"""Characters between two sentences of one paragraph."""
_BACK: Final = 12
"""Clauses back to which a word such as "deze regeling" points."""


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


class Pairings:
    """The clauses of a store with what they are about."""

    def __init__(self, known: Statements) -> None:
        self.known = known
        self.all = list(segments(known.all))
        own = [matter_of(one) for one in self.all]
        self._others = [of_others(one) for one in self.all]
        self.matters = Matters(
            Matter(mine, around) for mine, around in zip(own, _around(self.all, own), strict=True)
        )
        self.readings = [reading(one, mine) for one, mine in zip(self.all, own, strict=True)]

    def candidates(self, besides: Iterable[tuple[int, int]] = ()) -> Iterator[tuple[int, int]]:
        """Clauses of different sentences that may be about one matter, told by the government.

        Args:
            besides: pairs that are looked at too.
        """
        every = self.all
        seen: set[tuple[int, int]] = set()
        for here, there in chain(
            self.matters.pairs(), self._of_one_moment(), self._telling(), besides
        ):
            if (here, there) in seen:
                continue
            seen.add((here, there))
            one, other = every[here], every[there]
            if one.unit.node == other.unit.node or self._others[here] or self._others[there]:
                continue
            if self.known.related(one, other) or _plainly_one(
                self.matters.shared(here, there, _EACH)
            ):
                yield here, there

    def _of_one_moment(self) -> Iterator[tuple[int, int]]:
        """Clauses with figures of one day or period, of letters of one subject: they may be of one quantity."""
        having: dict[tuple[date, date], list[int]] = defaultdict(list)
        for at, one in enumerate(self.readings):
            if not one.numbers:
                continue
            for moment in one.moments:
                for other in having[moment][-_OF_MOMENT:]:
                    if self.matters.all[other].ids.keys() & self.matters.all[at].ids.keys():
                        yield other, at
                having[moment].append(at)

    def _telling(self) -> Iterator[tuple[int, int]]:
        """What is certain with what is open, a promise with what denies one: few, and told in other words."""
        readings = self.readings
        sides = (
            ([r.certainty == SURE for r in readings], [r.certainty == OPEN for r in readings]),
            (
                [denies_promise(one.said) for one in self.all],
                [one.unit.act in COMMITTING for one in self.all],
            ),
        )
        for first, second in sides:
            having: dict[str, list[int]] = defaultdict(list)
            for at, one in enumerate(self.matters.all):
                if second[at]:
                    for sense in self.matters.looked_up(one):
                        having[sense].append(at)
            for at, one in enumerate(self.matters.all):
                if first[at]:
                    met = {
                        there for sense in one.ids for there in having.get(sense, ())[-_TELLING:]
                    }
                    yield from ((min(at, there), max(at, there)) for there in sorted(met))

    def pairing(self, here: int, there: int) -> Pairing | None:
        """Two clauses in order of time, if they share enough."""
        if self.known.in_order(self.all[here], self.all[there])[0] is not (self.all[here]):
            here, there = there, here
        shared = self.matters.shared(here, there, _EACH)
        if shared is None or shared.weight < _WEIGHT:
            return None
        dated = self.readings[here].moments & self.readings[there].moments
        if shared.both < _LEAST and not dated:
            return None
        one, other = self.all[here], self.all[there]
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


def _plainly_one(shared: Shared | None) -> bool:
    """Whether two clauses share so much that their letters need not be about one subject."""
    return shared is not None and shared.weight >= _MUCH and shared.core >= _ALIKE


def beside(one: Statement, other: Statement) -> bool:
    """Whether two statements stand so near each other that the writer sees both."""
    return one.unit.text == other.unit.text and abs(one.unit.start - other.unit.start) < _BESIDE
