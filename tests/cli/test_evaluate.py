"""The verb `evaluate`: figures on the screen and as JSON, and what changed since an earlier run."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

GOLD = Path(__file__).resolve().parents[2] / "kamerdraad" / "examples" / "gold"

Run = Callable[..., Any]


@pytest.fixture
def base(kamerdraad: Run, tmp_path: Path) -> Path:
    path = tmp_path / "base.json"
    path.write_text(kamerdraad("evaluate", GOLD / "kst-39901-12.json", "--json").out, "utf-8")
    return path


def test_figures_and_acts_are_shown(kamerdraad: Run) -> None:
    result = kamerdraad("evaluate")
    assert result.status == 0
    assert "sentences found" in result.out
    assert "act in the gold" in result.out
    assert "8 letters" in result.out


def test_json_holds_every_thing_and_how_it_counts(base: Path) -> None:
    record = json.loads(base.read_text(encoding="utf-8"))
    assert record["format"] == "kamerdraad-evaluation/1"
    (letter,) = record["letters"]
    assert letter["document"] == "kst-39901-12"
    sentences = [item for item in letter["items"] if item["what"] == "sentence" and "gold" in item]
    assert len(sentences) == 16
    (row,) = (row for row in record["figures"] if row["figure"] == "sentences found")
    assert row["counts"]["gold"] == 16
    assert row["f1"]["low"] is None


def test_what_was_gained_comes_before_the_figures(kamerdraad: Run, base: Path) -> None:
    same = kamerdraad("evaluate", GOLD / "kst-39901-12.json", "--against", base)
    assert "0 gained · 0 lost" in same.out
    record = json.loads(base.read_text(encoding="utf-8"))
    first = next(item for item in record["letters"][0]["items"] if "act" in item.get("right", ()))
    first["right"].remove("act")
    first["wrong"] = ["act"]
    base.write_text(json.dumps(record), encoding="utf-8")
    better = kamerdraad("evaluate", GOLD, "--against", base)
    assert better.status == 0
    assert "+ gained: act" in better.out
    assert better.out.index("1 gained · 0 lost") < better.out.index("sentences found")
    assert "kst-39901-E is not in the base" in better.out
    machine = json.loads(
        kamerdraad("evaluate", GOLD / "kst-39901-12.json", "--against", base, "--json").out
    )
    assert [change["gained"] for change in machine["changes"]] == [["act"]]


def test_bad_input_is_one_line(kamerdraad: Run, tmp_path: Path, base: Path) -> None:
    broken = tmp_path / "broken\x1b[31m.json"
    broken.write_text("{", encoding="utf-8")
    for arguments in (
        [tmp_path / "none.json"],
        [broken],
        [GOLD / "kst-39901-12.json", "--letters", tmp_path],
        [GOLD / "kst-39901-12.json", "--letters", tmp_path / "nowhere"],
        [GOLD / "kst-39901-12.json", "--against", tmp_path / "none.json"],
        [GOLD / "kst-39901-12.json", "--against", broken],
        [GOLD / "kst-39901-E.json", "--against", base],
    ):
        result = kamerdraad("evaluate", *arguments)
        assert result.status == 2
        assert result.out == ""
        assert len(result.err.strip().splitlines()) == 1
        assert "\x1b" not in result.err
