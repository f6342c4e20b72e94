"""The larger sets of labelled letters: every letter is read as it was labelled, every label stands where it says."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from kamerdraad.letters import read

FOLDER = Path(__file__).parents[2] / "gold" / "consistency"
SETS = {"third": 72, "fourth": 16, "fifth": 224, "sentences": 6}
"""Each with how many letters it has."""


@pytest.mark.parametrize("name", SETS)
def test_every_label_stands_where_it_says(name: str) -> None:
    labels: dict[str, Any] = json.loads((FOLDER / name / "labels.json").read_text(encoding="utf-8"))
    texts = {}
    for document in labels["documents"]:
        letter = read(FOLDER / name / document["file"])
        assert letter.metadata.id == document["id"]
        assert "sha256:" + hashlib.sha256(letter.text.encode()).hexdigest() == document["digest"]
        texts[document["id"]] = letter.text
    sides = [
        p[side] for p in labels["tensions"] + labels["look_alikes"] for side in ("one", "other")
    ]
    for quote in labels["mentions"] + sides:
        found = texts[quote["document"]][quote["start"] : quote["end"]]
        assert found == quote["quote"]


@pytest.mark.parametrize(("name", "many"), SETS.items())
def test_no_letter_is_left_out(name: str, many: int) -> None:
    labels = json.loads((FOLDER / name / "labels.json").read_text(encoding="utf-8"))
    files = {Path(d["file"]).name for d in labels["documents"]}
    assert files == {p.name for p in (FOLDER / name / "letters").iterdir()}
    assert len(files) == many


def test_dossiers_of_the_fifth_are_wholly_of_one_part() -> None:
    labels = json.loads((FOLDER / "fifth" / "labels.json").read_text(encoding="utf-8"))
    parts = {(d["dossier"], d["part"]) for d in labels["documents"]}
    assert len(parts) == len({dossier for dossier, _ in parts}) == 56
    of = {d["id"]: d["part"] for d in labels["documents"]}
    for pair in labels["tensions"] + labels["look_alikes"]:
        assert {of[pair[side]["document"]] for side in ("one", "other")} == {pair["part"]}
