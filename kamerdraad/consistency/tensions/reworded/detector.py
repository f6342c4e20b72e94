"""The second look: statements of one matter in whatever words, as likely not to fit together as labelled letters teach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.saying import SAME_MATTER
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.reworded.judged import Judgement, judged
from kamerdraad.consistency.tensions.reworded.reasons import kind_of, reasons

if TYPE_CHECKING:
    from kamerdraad.store import Store

LIKELY: Final = 0.42
"""How likely two clauses of two letters of one dossier must be not to fit together to be shown."""
SURELY: Final = 0.6
"""The same of letters that share no dossier."""
WITHIN: Final = 0.9
"""The same of one letter, which tells one thing after another."""


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
    for each in judged(store).values():
        if each.likely >= _least(each):
            yield _finding(each)


def _least(each: Judgement) -> float:
    """How likely two clauses must be not to fit together, by where they stand."""
    one, other = each.pair.one.unit, each.pair.other.unit
    if one.text == other.text:
        return WITHIN
    return LIKELY if one.paper.dossiers & other.paper.dossiers else SURELY


def _finding(each: Judgement) -> Finding:
    pair = each.pair
    kind, why = kind_of(each.points, each.seen)
    words = [term.form for term in pair.before.terms if term.start in pair.shared.met]
    matter = Feature(SAME_MATTER, pair.shared.both, ", ".join(dict.fromkeys(words)))
    passages = (pair.one.unit.passage(), pair.other.unit.passage())
    features = (matter, *reasons(pair, each.points))
    return Finding(kind, passages, why, "reworded", each.likely, features)
