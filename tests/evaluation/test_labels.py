"""Labels of quantities by place: found again in a text, and compared by value and unit."""

import json
from pathlib import Path

import pytest

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation.annotation import Quantity
from kamerdraad.evaluation.figures import Counts, Figure
from kamerdraad.evaluation.labels import digest, load, placed
from kamerdraad.evaluation.quantities import quantity_items, same_unit
from kamerdraad.evaluation.result import LetterResult

TEXT = "De sluis kost 3 miljoen euro. Er zijn 12 sluizen, en dat duurt 12 weken."
SHIPPED = Path(__file__).resolve().parents[2] / "gold" / "quantities.jsonl"


def label(words: str, unit: str, **size: float) -> str:
    start = TEXT.index(words)
    record = {"document": "x", "start": start, "end": start + len(words), "digest": digest(words)}
    return json.dumps(record | size | {"unit": unit})


def labels(folder: Path, *lines: str) -> Path:
    path = folder / "quantities.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_label_is_found_again_where_the_text_has_moved(tmp_path: Path) -> None:
    known = load(labels(tmp_path, label("12 weken", "wk", value=12)))["x"]
    (found,) = placed(known, "Vooraf. " + TEXT)
    assert (found.quote, found.size, found.unit) == ("12 weken", (12, None, None), "wk")
    assert found.start == TEXT.index("12 weken") + len("Vooraf. ")


def test_each_mention_counts_and_both_value_and_unit_must_be_right(tmp_path: Path) -> None:
    path = labels(
        tmp_path,
        label("3 miljoen euro", "EUR", value=3_000_000),
        label("12 sluizen", "sluizen", value=12),
        label("12 weken", "wk", value=12),
    )
    gold = tuple(placed(load(path)["x"], TEXT))
    read = (
        Quantity("3 miljoen euro", (3.0, None, None), "EUR", TEXT.index("3 mil")),
        Quantity("12 weken", (12, None, None), "wk", TEXT.index("12 weken")),
        Quantity("De", (1, None, None), "a", 0),
    )
    counts = LetterResult("x", "", tuple(quantity_items(gold, read))).counts
    assert counts[Figure.QUANTITIES] == Counts(right=2, gold=3, read=3)
    assert counts[Figure.QUANTITIES_RIGHT] == Counts(right=1, gold=3, read=3)


@pytest.mark.parametrize(
    ("gold", "read", "same"),
    [
        ("minute", "min", True),
        ("EUR", "EUR", True),
        ("paard", "paarden", True),
        ("d", "h", False),
        ("paarden", "koeien", False),
    ],
)
def test_units_in_words_and_codes(gold: str, read: str, same: bool) -> None:
    assert same_unit(gold, read) is same


@pytest.mark.parametrize("line", ["{}", "[]", "nothing", '{"document": "x", "start": "a"}'])
def test_what_is_no_label_is_one_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(KamerdraadError, match="line 1: no label"):
        load(labels(tmp_path, line))


def test_a_text_that_lacks_a_label_is_refused(tmp_path: Path) -> None:
    known = load(labels(tmp_path, label("12 weken", "wk", value=12)))["x"]
    with pytest.raises(KamerdraadError, match="not in the text"):
        list(placed(known, "Dit is een andere brief."))


def test_the_shipped_labels_are_whole() -> None:
    known = load(SHIPPED)
    assert len(known) >= 9
    for found in known.values():
        places = [(one.start, one.end) for one in found]
        assert len(places) == len(set(places))
        assert all(one.quantity.unit and one.start < one.end for one in found)
