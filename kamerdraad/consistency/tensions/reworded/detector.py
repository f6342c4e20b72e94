"""The second look: statements of one matter in other words, with each way in which they may not fit together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.saying import SAME_MATTER, Said
from kamerdraad.consistency.tensions.changes import reports
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.reworded.clash import Clash, Test
from kamerdraad.consistency.tensions.reworded.counts import unequal
from kamerdraad.consistency.tensions.reworded.denying import opposite
from kamerdraad.consistency.tensions.reworded.disowning import denies_promise
from kamerdraad.consistency.tensions.reworded.extent import only, wider
from kamerdraad.consistency.tensions.reworded.firmness import firmer
from kamerdraad.consistency.tensions.reworded.pairings import Pairing, pairings
from kamerdraad.consistency.tensions.reworded.records import recorded
from kamerdraad.consistency.tensions.reworded.retelling import meant, retold, told_again
from kamerdraad.consistency.tensions.reworded.retracted import retracted
from kamerdraad.consistency.tensions.reworded.shares import portioned
from kamerdraad.consistency.tensions.reworded.sureness import surer

if TYPE_CHECKING:
    from kamerdraad.store import Store

TESTS: Final[tuple[Test, ...]] = (
    unequal,
    portioned,
    surer,
    firmer,
    wider,
    only,
    recorded,
    opposite,
)


@detector(
    "reworded",
    "TensionKind-NumberDiffers",
    "TensionKind-CertaintyShift",
    "TensionKind-WordingDrift",
    "TensionKind-ScopeDiffers",
    "TensionKind-OppositePolarity",
    "TensionKind-CommitmentDenied",
    "TensionKind-RenderingShift",
)
def reworded(store: Store) -> Iterator[Finding]:
    """Statements of one matter in other words that cannot both be, or of which one says more than the other."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    known = pairings(store)
    letters = meant(known)
    for pair, clash in told_again(known, letters, TESTS):
        yield _finding(pair, clash)
    for pair in known.pairs():
        if pair.other.unit.node in letters and not denies_promise(pair.other.said):
            continue
        if (found := clash_of(pair)) is not None:
            yield _finding(pair, found)


def clash_of(pair: Pairing) -> Clash | None:
    """The first way in which two statements do not fit together."""
    if reports(pair.other) and not denies_promise(pair.other.said):
        return retold(pair, TESTS)
    tests: tuple[Test, ...] = (retracted,) if denies_promise(pair.other.said) else TESTS
    return next((c for test in tests if (c := test(pair)) and c.holds(pair)), None)


def _finding(pair: Pairing, clash: Clash) -> Finding:
    shared = pair.shared
    words = [term.form for term in pair.before.terms if term.start in shared.met]
    matter = Feature(SAME_MATTER, shared.both, ", ".join(dict.fromkeys(words)))
    seen = (Feature(Said("verschil", "difference"), 0.5, clash.seen),) if clash.seen else ()
    passages = (pair.one.unit.passage(), pair.other.unit.passage())
    confidence = min(0.9, 0.3 + 0.6 * shared.both)
    return Finding(clash.kind, passages, clash.why, "reworded", confidence, (matter, *seen))
