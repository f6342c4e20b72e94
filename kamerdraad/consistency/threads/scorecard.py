"""How likely two sentences are about one commitment: each piece of evidence counts for a number of points.

The points stand in `scorecard.tsv`, one step a line: a piece of evidence above a value counts for so much
more. They were learned by `tools/train_threads.py` from letters whose threads were labelled, and are the
logarithm of odds: points add up, and a sum of 0 is as likely as not.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import Final

from kamerdraad.consistency.odds import chance

FILE: Final = "scorecard.tsv"
BASE: Final = "base"
"""The line of what counts whatever is seen."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The points of each piece of evidence."""

    base: float
    steps: Mapping[str, tuple[tuple[float, ...], tuple[float, ...]]]
    """For each piece of evidence the values above which it counts, and what it counts for in all there."""

    def points(self, evidence: Mapping[str, float]) -> dict[str, float]:
        """What each piece of evidence counts for, those that count for nothing left out."""
        found = {}
        for name, value in evidence.items():
            values, sums = self.steps.get(name, ((), ()))
            if (above := bisect_left(values, value)) and sums[above - 1]:
                found[name] = sums[above - 1]
        return found

    def likely(self, points: Mapping[str, float]) -> float:
        """How likely it is, from 0 to 1."""
        return chance(self.base + sum(points.values()))


def parsed(text: str) -> Scorecard:
    """The scorecard of a table of three columns: evidence, value, points."""
    base = 0.0
    found: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for line in text.splitlines():
        name, value, points = line.split("\t")
        if name == BASE:
            base = float(points)
        else:
            found[name].append((float(value), float(points)))
    steps = {}
    for name, each in found.items():
        each.sort()
        values, points_ = zip(*each, strict=True)
        steps[name] = (tuple(values), tuple(accumulate(points_)))
    return Scorecard(base, steps)


@cache
def scorecard() -> Scorecard:
    """The one that is shipped."""
    folder = files("kamerdraad.consistency.threads")
    return parsed((folder / FILE).read_text(encoding="utf-8"))
