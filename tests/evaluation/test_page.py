"""The page of figures is made from what an evaluation gives."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from kamerdraad.evaluation import EXAMPLES
from kamerdraad.evaluation.annotation import annotation
from kamerdraad.evaluation.gold import Gold

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_accuracy", ROOT / "tools/make_accuracy.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_holds_every_figure_and_letter(tool: ModuleType) -> None:
    measured = tool.measure([EXAMPLES], EXAMPLES.parent)
    page = tool.page(measured, measured)
    for row in measured.result.rows:
        assert page.count(f"| {row.figure} | {row.f1.value:.3f} (") == 2
    for gold in measured.gold:
        assert f"| {gold.document} | 20" in page
    assert "left out" not in page
    assert "{" not in page


ADDRESSES = [
    ("kst-39990-1", "", "<https://zoek.officielebekendmakingen.nl/kst-39990-1.html>"),
    ("ah-tk-20302031-7", "", "<https://zoek.officielebekendmakingen.nl/ah-tk-20302031-7.html>"),
    ("reply-3", "2031Z00017", "reply to <https://zoek.officielebekendmakingen.nl/kv-tk-2031Z00017.html>"),
    ("reply-5", "put as 2031Z00018 by the Kamer", "reply to <https://zoek.officielebekendmakingen.nl/kv-tk-2031Z00018.html>"),
    ("reply-4", "1234567", "by its subject at <https://zoek.officielebekendmakingen.nl> (the ministry's reference: 1234567)"),
]  # fmt: skip


@pytest.mark.parametrize(("document", "reference", "expected"), ADDRESSES)
def test_addresses(tool: ModuleType, document: str, reference: str, expected: str) -> None:
    gold = Gold(Path("x.json"), document, annotation({}), {"reference": reference})
    assert tool.address(gold) == expected


def test_a_bar_does_not_end_a_cell(tool: ModuleType) -> None:
    assert tool.line(("a|b", "c")) == "| a\\|b | c |"


def test_the_pages_tell_what_the_page_says(tool: ModuleType) -> None:
    text = tool.PAGE.read_text(encoding="utf-8")
    parts = text.partition("\n## Invented letters\n")
    data = json.loads(tool.DATA.read_text(encoding="utf-8"))
    for name, part in (("real", parts[0]), ("invented", parts[2])):
        assert data[name]["figures"]
        for told in data[name]["figures"]:
            (row,) = [
                line for line in part.splitlines() if line.startswith(f"| {told['figure']} |")
            ]
            cells = [cell.split()[0] for cell in row.strip("| ").split(" | ")[1:4]]
            assert cells == [f"{told[rate]:.3f}" for rate in tool.RATES]
            assert row.endswith(f"| {told['right']} / {told['gold']} / {told['read']} |")


def test_the_data_are_made_from_an_evaluation(tool: ModuleType) -> None:
    measured = tool.measure([EXAMPLES], EXAMPLES.parent)
    data = json.loads(tool.data(invented=measured))
    assert data["invented"]["letters"] == len(measured.gold)
    assert len(data["invented"]["figures"]) == len(measured.result.rows)
