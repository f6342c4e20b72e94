"""Raises the floors below which no figure may fall to just under what the figures are today.

    python tools/raise_floors.py

The floors stand in tests/evaluation/floors.json and only rise here: who means to give something up
lowers a floor by hand, where the change can be read. Sets whose letters are absent stay as they are.
"""

import json
import math
from pathlib import Path

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.evaluation import Evaluation, Figure, evaluate

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ROOT / "tests" / "evaluation" / "floors.json"

MARGIN = 0.02
MARGINS = {Figure.RIGHT_MOUTH: 0.005}
"""A statement in the wrong mouth is the one error that makes a graph worthless."""

FEWEST = 10
"""Figures over fewer things than this have no floor: one thing moves them by a tenth."""


def floors(result: Evaluation) -> dict[str, float]:
    """The F1 of each figure less its margin, cut to three decimals."""
    return {
        str(row.figure): math.floor((row.f1.value - MARGINS.get(row.figure, MARGIN)) * 1000) / 1000
        for row in result.rows
        if row.counts.gold >= FEWEST
    }


def main() -> None:
    sets = json.loads(FLOORS.read_text(encoding="utf-8"))
    for name, one in sets.items():
        gold = [ROOT / one["gold"] / f"{document}.json" for document in one["documents"]]
        if not all(path.exists() for path in gold):
            print(f"{name}: the gold is not here; left as it is")
            continue
        labels = ROOT / one["labels"] if "labels" in one else None
        try:
            today = floors(evaluate(gold, ROOT / one["letters"], labels))
        except UnreadableLetterError as error:
            print(f"{name}: {error}; left as it is")
            continue
        for figure, floor in today.items():
            before = one["floors"].get(figure, 0.0)
            if floor > before:
                print(f"{name}: {figure} {before} → {floor}")
                one["floors"][figure] = floor
    FLOORS.write_text(json.dumps(sets, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
