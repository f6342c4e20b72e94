"""One thing said to be of one measure in one place and of another elsewhere: "merkbaar" and "ernstig"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.scales import levels, steps
from kamerdraad.consistency.saying import LIKENESS, Said, said
from kamerdraad.consistency.tensions.changes import changed, reports
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Match, statements
from kamerdraad.consistency.tensions.times import same_case

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-WordingDrift"
_SHARED: Final = 2
_BESIDES: Final = (1, 2)
"""Things that two statements of one measured thing say besides, at most: one of them, the other."""
_APART: Final = 2
"""Steps on a scale that nobody takes for the same."""
_ALIKE: Final = 0.8
"""Likeness from which on a single step is a difference."""


@detector("strength", KIND)
def strength(store: Store) -> Iterator[Finding]:
    """Statements of one matter whose words measure it differently: "uitstekend" and "moeizaam"."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    for match in statements(store).matches:
        told = measured(match)
        if told is None:
            continue
        first, second, apart = told
        why = said(
            "De maat verschilt: ‘{first}’ tegenover ‘{second}’.",
            "The measure differs: ‘{first}’ against ‘{second}’.",
            first=first,
            second=second,
        )
        reasons = (
            Feature(LIKENESS, match.likeness),
            Feature(Said("andere maat", "another measure"), 0.2 * apart, f"{first} / {second}"),
        )
        confidence = min(0.95, 0.4 + 0.4 * match.likeness + 0.05 * apart)
        passages = (match.one.unit.passage(), match.other.unit.passage())
        yield Finding(KIND, passages, why, "strength", confidence, reasons)


def measured(match: Match) -> tuple[str, str, int] | None:
    """The two words that measure one matter differently, and how far apart they are."""
    if len(match.shared) < _SHARED or not match.within(*_BESIDES) or not match.near:
        return None
    here, there = levels(match.one.form), levels(match.other.form)
    found = None
    for scale in here.keys() & there.keys():
        (first, low), (second, high) = here[scale], there[scale]
        apart = steps(scale, low, high)
        close = match.likeness >= _ALIKE or reports(match.other)
        told = apart >= _APART or (apart and close)
        if told and (found is None or apart > found[2]):
            found = first, second, apart
    if found is None or changed(match.one, match.other) or not same_case(match.one, match.other):
        return None
    return found
