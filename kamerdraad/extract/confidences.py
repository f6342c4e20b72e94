"""How far each rule is to be trusted: its share of right findings among labelled ones, counted anew by
`make calibration`."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Measured:
    """What was counted of one rule."""

    caught: int
    right: int
    confidence: float
    """The share, drawn towards that of its kind of act where it caught few."""


@cache
def table() -> dict[str, Measured]:
    """The rules that were met in labelled letters, by name."""
    text = files("kamerdraad.extract").joinpath("confidences.tsv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines(), delimiter="\t")
    return {
        row["rule"]: Measured(int(row["caught"]), int(row["right"]), float(row["confidence"]))
        for row in rows
    }


def sure(rule: str, estimate: float) -> float:
    """The measured confidence of a rule; the estimate of who wrote it where it was never met."""
    known = table().get(rule)
    return known.confidence if known else estimate
