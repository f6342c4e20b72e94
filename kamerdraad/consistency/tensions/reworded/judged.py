"""Which statements of a store are likely not to fit together, as labelled letters teach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias
from weakref import WeakKeyDictionary

from kamerdraad.consistency.tensions.reworded.comparing import Comparison
from kamerdraad.consistency.tensions.reworded.pairings import Pairing, Pairings, pairings
from kamerdraad.consistency.tensions.reworded.repeats import printed_again
from kamerdraad.consistency.tensions.reworded.weights import weights

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Finding
    from kamerdraad.store import Store

DOUBTED: Final = 0.05
"""How likely two statements must be not to fit together for a rule's finding of them to be shown."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Of two sentences the clauses that are most likely not to fit together."""

    pair: Pairing
    points: Mapping[str, float]
    """What each piece of evidence counted for."""
    seen: Mapping[str, float]
    """The evidence."""
    likely: float


Judged: TypeAlias = "Mapping[frozenset[str], Judgement]"
"""By the IRIs of the two sentences."""
_HELD: WeakKeyDictionary[Pairings, Judged] = WeakKeyDictionary()


def judged(store: Store) -> Judged:
    """Those of a store as it is now that are not unlikely, worked out once for all detectors."""
    known = pairings(store)
    if known not in _HELD:
        _HELD[known] = judge(known)
    return _HELD[known]


def judge(known: Pairings) -> Judged:
    """Those of these clauses."""
    found: dict[frozenset[str], Judgement] = {}
    again: set[frozenset[str]] = set()
    for pair, seen in Comparison(known).pairs():
        points = weights().points(seen)
        likely = weights().likely(points)
        key = frozenset((pair.one.unit.node, pair.other.unit.node))
        if likely >= DOUBTED and (key not in found or likely > found[key].likely):
            found[key] = Judgement(pair, points, seen, likely)
        if printed_again(pair):
            again.add(key)
    return {key: judgement for key, judgement in found.items() if key not in again}


def borne_out(store: Store, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of a rule but those between letters that otherwise seem to fit together well.

    Within one letter the rules are surer than what was learned, for few labelled tensions stand in one.
    """
    known = judged(store)
    for finding in findings:
        within = len({passage.text for passage in finding.passages}) == 1
        if within or frozenset(passage.node for passage in finding.passages) in known:
            yield finding
