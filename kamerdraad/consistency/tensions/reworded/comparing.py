"""The pairs of clauses of a store that may be about one matter, each with what speaks for a tension and against."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.tensions.reworded.evidence import Standing, evidence
from kamerdraad.consistency.tensions.reworded.retelling import meant

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing, Pairings

_ENOUGH: Final = 0.22
"""Cover of each by the other from which on two clauses may be a tension; no labelled one has less."""
_LETTERS: Final = 12
"""Letters at most that one sentence is taken to tell of."""
_SURELY: Final = 0.5
"""How surely a word must stand for one of the other clause to count as shared."""


class Comparison:
    """The clauses of a store set against each other."""

    def __init__(self, known: Pairings) -> None:
        self._known = known
        self._meant = meant(known)

    def pairs(self) -> Iterator[tuple[Pairing, dict[str, float]]]:
        """Each pair that may be about one matter, with its evidence."""
        near = list(self._near())
        shares = self._shares(near)
        for here, there, both in near:
            if both < _ENOUGH:
                continue
            if (pair := self._known.pairing(here, there)) is not None:
                yield pair, evidence(pair, self._standing(pair, shares))

    def _near(self) -> Iterator[tuple[int, int, float]]:
        """The pairs that share enough, by their places, with how much each covers of the other."""
        known = self._known
        for here, there in known.candidates(self._told()):
            if (pair := known.pairing(here, there)) is not None:
                yield here, there, pair.shared.both

    def _told(self) -> Iterator[tuple[int, int]]:
        """What a letter says that an earlier one said, with all that this one says."""
        of_text: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self._known.all):
            of_text[one.unit.text].append(at)
        for at, one in enumerate(self._known.all):
            ids = self._known.matters.all[at].ids
            for text in sorted(self._meant.get(one.unit.node, ()))[-_LETTERS:]:
                for there in of_text[text]:
                    if ids.keys() & self._known.matters.all[there].ids.keys():
                        yield min(at, there), max(at, there)

    def _shares(
        self, near: Iterable[tuple[int, int, float]]
    ) -> Mapping[tuple[str, str], list[float]]:
        """For each sentence and each text how much its sentences share with it, the least first."""
        found: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
        for here, there, both in near:
            units = self._known.all[here].unit, self._known.all[there].unit
            for one, other in (units, units[::-1]):
                of = found[one.node, other.text]
                of[other.node] = max(of.get(other.node, 0.0), both)
        return {key: sorted(of.values()) for key, of in found.items()}

    def _standing(self, pair: Pairing, shares: Mapping[tuple[str, str], list[float]]) -> Standing:
        one, other = pair.one.unit, pair.other.unit
        both = pair.shared.both
        mine, theirs = shares[one.node, other.text], shares[other.node, one.text]
        rendered = self._meant.get(other.node, set())
        known = self._known
        return Standing(
            before=len(mine) - bisect_right(mine, both),
            after=len(theirs) - bisect_right(theirs, both),
            alike=known.known.alike(pair.one, pair.other),
            rendered=one.text in rendered,
            rendering=bool(rendered),
            rarest=max(
                (
                    known.matters.weight(term)
                    for term in pair.before.terms
                    if pair.shared.met.get(term.start, 0.0) >= _SURELY
                ),
                default=0.0,
            ),
        )
