"""How likely two clauses do not fit together: what each piece of evidence counts for.

The weights stand in `weights.tsv`, one a line. They were learned by `tools/train_tensions.py` from letters
whose tensions were labelled, and are logarithms of odds: what is seen, times its weight, adds up, and a sum
of 0 is as likely as not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from kamerdraad.consistency.odds import chance

FILE: Final = "weights.tsv"
BASE: Final = "base"
"""The line of what counts whatever is seen."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each piece of evidence counts for."""

    base: float
    of: Mapping[str, float]

    def points(self, evidence: Mapping[str, float]) -> dict[str, float]:
        """What each piece of evidence counts for here, those that count for nothing left out."""
        found = {}
        for name, value in evidence.items():
            if (weight := self.of.get(name)) is not None:
                found[name] = value * weight
        return found

    def likely(self, points: Mapping[str, float]) -> float:
        """How likely it is, from 0 to 1."""
        return chance(self.base + sum(points.values()))


def parsed(text: str) -> Weights:
    """The weights of a table of two columns: evidence, weight."""
    found = {}
    for line in text.splitlines():
        name, weight = line.split("\t")
        found[name] = float(weight)
    return Weights(found.pop(BASE), found)


@cache
def weights() -> Weights:
    """Those that are shipped."""
    folder = files("kamerdraad.consistency.tensions.reworded")
    return parsed((folder / FILE).read_text(encoding="utf-8"))
