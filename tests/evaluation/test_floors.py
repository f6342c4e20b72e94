"""No figure falls below its floor; `python tools/raise_floors.py` raises the floors."""

import json
from pathlib import Path
from typing import Any

import pytest

from kamerdraad.evaluation import evaluate

ROOT = Path(__file__).resolve().parents[2]
SETS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
)


@pytest.mark.shared
@pytest.mark.parametrize("name", SETS)
def test_no_figure_falls_below_its_floor(name: str) -> None:
    one = SETS[name]
    gold = [ROOT / one["gold"] / f"{document}.json" for document in one["documents"]]
    if not all(path.exists() for path in gold):
        pytest.skip(f"the gold of the {name} is not beside this checkout ({one['gold']})")
    labels = ROOT / one["labels"] if "labels" in one else None
    table = evaluate(gold, ROOT / one["letters"], labels).table()
    fallen = {
        figure: f"{table[figure].f1.value:.3f}, floor {floor}"
        for figure, floor in one["floors"].items()
        if table[figure].f1.value < floor
    }
    assert fallen == {}
