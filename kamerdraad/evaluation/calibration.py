"""Whether confidences are as high as the share that is right, and what they would have to be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kamerdraad.extract.confidences import Measured

FOLDS = 10
STRENGTH = 16.0
"""So many findings each rule is given beforehand. Rules were mended by the labels that are counted here, which
flatters them, so that these must be many before they count."""
ESTIMATED = frozenset({"commitment", "refusal", "fulfilment"})
"""Kinds whose rules were estimated by counting; the estimates of others are guesses."""
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01)


@dataclass(frozen=True, slots=True)
class Case:
    """Something that a rule found in a labelled letter."""

    source: str
    kind: str
    """What it was found to be: a commitment, a refusal, a fulfilment, an answer, anything else."""
    rule: str
    confidence: float
    right: bool
    meant: str = ""
    """The kind that it is labelled as."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Findings of about one confidence."""

    low: float
    high: float
    number: int
    confidence: float
    """Their mean confidence."""
    right: float
    """The share of them that is right: of a calibrated program as much."""


Sure = Callable[[Case], float]


def as_given(case: Case) -> float:
    """The confidence that the program gave."""
    return case.confidence


def brier(cases: Sequence[Case], sure: Sure = as_given) -> float:
    """The mean square of how far the confidence is from what was so: 0 is best."""
    return sum((sure(case) - case.right) ** 2 for case in cases) / len(cases) if cases else 0.0


def bins(cases: Iterable[Case], sure: Sure = as_given) -> list[Bin]:
    """The findings by their confidence, from the least sure on; empty stretches are left out."""
    parted: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for case in cases:
        value = sure(case)
        parted[sum(value >= edge for edge in EDGES) - 1].append((value, case.right))
    return [
        Bin(
            EDGES[at],
            min(EDGES[at + 1], 1.0),
            len(found),
            sum(value for value, _ in found) / len(found),
            sum(right for _, right in found) / len(found),
        )
        for at, found in sorted(parted.items())
    ]


def expected_error(cases: Sequence[Case], sure: Sure = as_given) -> float:
    """By how much confidence and share right differ over the bins, weighted by their number."""
    parts = bins(cases, sure)
    return sum(part.number * abs(part.confidence - part.right) for part in parts) / max(
        len(cases), 1
    )


def fitted(
    cases: Iterable[Case], estimates: Mapping[str, float], strength: float = STRENGTH
) -> dict[str, Measured]:
    """The confidence of each rule: its share right, drawn towards what was to be expected.

    A rule that caught two, both right, is not sure for that: `strength` findings count with its own, of
    which as many are right as was estimated of a rule on sentences that it was not mended by; where
    the estimate is a mere guess, as of all findings of its kind.
    """
    rules: dict[str, list[Case]] = defaultdict(list)
    kinds: dict[str, list[bool]] = defaultdict(list)
    for case in cases:
        rules[case.rule].append(case)
        kinds[case.kind].append(case.right)
    found = {}
    for rule, caught in rules.items():
        right = sum(case.right for case in caught)
        # Laplace's rule keeps a kind that was always right below certainty.
        shares = [(sum(kinds[c.kind]) + 1) / (len(kinds[c.kind]) + 2) for c in caught]
        prior = sum(shares) / len(shares)
        if caught[0].kind in ESTIMATED:
            prior = estimates.get(rule, prior)
        confidence = (right + strength * prior) / (len(caught) + strength)
        found[rule] = Measured(len(caught), right, round(confidence, 3))
    return found


def crossed(
    cases: Sequence[Case], estimates: Mapping[str, float], strength: float = STRENGTH
) -> list[Case]:
    """The cases with the confidence that their rule gets from other letters alone.

    Letters are left out by tenths; a rule that the others never met keeps its estimate.
    """
    folds = {source: at % FOLDS for at, source in enumerate(sorted({c.source for c in cases}))}
    done = []
    for fold in range(FOLDS):
        known = fitted((c for c in cases if folds[c.source] != fold), estimates, strength)
        for case in cases:
            if folds[case.source] == fold:
                rule = known.get(case.rule)
                value = rule.confidence if rule else estimates.get(case.rule, case.confidence)
                done.append(replace(case, confidence=value))
    return done
