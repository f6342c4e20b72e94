"""The labels of sentences, and the tool that measures by them."""

import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kamerdraad.extract.model import Act

ROOT = Path(__file__).resolve().parents[2]
LABELS = ROOT / "gold" / "acts.jsonl"
ANSWER = "Ik zal de sluis verbreden. De sluis is oud. Dat wil ik niet."


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("measure_acts", ROOT / "tools/measure_acts.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def label(row: int, sentence: str, act: Act) -> str:
    start = ANSWER.index(sentence)
    mark = tool().digest(sentence)
    record = {"source": f"pairs.jsonl#{row}", "start": start, "end": start + len(sentence)}
    return json.dumps(record | {"digest": mark, "act": act})


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    pair = json.dumps({"question": "Hoe staat het met de sluis?", "answer": ANSWER})
    (tmp_path / "pairs.jsonl").write_text(f"{pair}\n{pair}\n", encoding="utf-8")
    return tmp_path


def test_every_label_is_whole() -> None:
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        assert set(record) == {"source", "start", "end", "digest", "act"}
        assert record["act"] in list(Act)
        assert 0 <= record["start"] < record["end"]
        assert re.fullmatch(r"[0-9a-f]{12}", record["digest"])


def test_no_sentence_is_labelled_twice() -> None:
    places = [
        (record["source"], record["start"])
        for record in map(json.loads, LABELS.read_text(encoding="utf-8").splitlines())
    ]
    assert len(places) == len(set(places))


def test_errors_are_shown_of_what_is_not_held_back_alone(
    sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        label(row, sentence, act)
        for row in (0, 1)
        for sentence, act in (
            ("Ik zal de sluis verbreden.", Act.PROMISE),
            ("De sluis is oud.", Act.PLAN),
        )
    ]
    (sources / "labels.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert tool().main([str(sources / "labels.jsonl"), str(sources)]) == 0
    out = capsys.readouterr().out
    assert out.count("plan read as claim (claim_by_default): De sluis is oud") == 1
    assert "seen: 2 sentences, 1 acts right (0.500)" in out
    assert "held back: 2 sentences, 1 acts right (0.500)" in out


def test_what_has_changed_or_is_not_there_is_left_out(
    sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = label(0, "De sluis is oud.", Act.CLAIM).replace('"start": 27', '"start": 28')
    lines = [
        label(1, "De sluis is oud.", Act.CLAIM),
        changed,
        label(7, "De sluis is oud.", Act.CLAIM),
    ]
    (sources / "labels.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert tool().main([str(sources / "labels.jsonl"), str(sources)]) == 0
    out = capsys.readouterr().out
    assert "1 labels whose source is not there" in out
    assert "1 labels whose source has changed" in out


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"source": "x"}', "line 1: no label"),
        (
            '{"source": "x.txt", "start": 0, "end": 3, "digest": "", "act": "claim"}',
            "none of the sources",
        ),
    ],
)
def test_what_cannot_be_measured_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, says: str
) -> None:
    (tmp_path / "labels.jsonl").write_text(content, encoding="utf-8")
    assert tool().main([str(tmp_path / "labels.jsonl"), str(tmp_path)]) > 0
    error = capsys.readouterr().err
    assert says in error and error.count("\n") == 1
