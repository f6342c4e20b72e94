"""Gold files that are not as they should be, and letters that are not where they should be."""

import json
from pathlib import Path
from typing import Any

import pytest

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation import EXAMPLES, evaluate, load
from kamerdraad.evaluation.gold import find_letter, gold_files, read_gold

GOOD: dict[str, Any] = {
    "document": {"id": "kst-39990-1"},
    "sentences": [{"text": "Het peil daalt.", "act": "claim"}],
}

BAD = [
    pytest.param(b"", "no JSON", id="empty"),
    pytest.param(b"{", "no JSON", id="cut off"),
    pytest.param(b"\xff\xfe\x00", "no JSON", id="no text"),
    pytest.param(b"[" * 100_000, "no JSON", id="too deep"),
    pytest.param(b"[]", "the whole", id="a list"),
    pytest.param(b"{}", "document", id="no document"),
    pytest.param(b'{"document": {"id": "kst-1"}}', "the whole", id="nothing to compare with"),
    pytest.param(b'{"document": {"id": 5}, "citations": []}', "document/id", id="a number for an id"),
    pytest.param(
        b'{"document": {"id": "a"}, "sentences": [{"text": "Ja.", "act": "promis"}]}',
        "sentences/0/act",
        id="no such act",
    ),
    pytest.param(
        b'{"document": {"id": "a"}, "sentences": [{"act": "claim"}]}', "'text'", id="no text"
    ),
    pytest.param(
        b'{"document": {"id": "a"}, "organisations": ["RPD"]}', "organisations", id="names in a list"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("content", "said"), BAD)
def test_bad_gold_is_one_line(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    with pytest.raises(KamerdraadError) as error:
        evaluate([path])
    message = str(error.value)
    assert "bad.json" in message
    assert said in message
    assert "\n" not in message
    assert len(message) < 500


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"format": "kamerdraad-evaluation/1"}'])
def test_a_base_that_is_none_is_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "base.json"
    path.write_bytes(content)
    with pytest.raises(KamerdraadError, match=r"base\.json.*evaluate --json"):
        load(path)


def test_all_gold_of_the_examples_has_its_letter() -> None:
    found = [read_gold(path) for path in gold_files([EXAMPLES])]
    assert len(found) == 8
    assert {find_letter(gold, None).parent for gold in found} == {EXAMPLES.parent}


def gold_file(folder: Path, name: str = "my-gold.json") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(json.dumps(GOOD), encoding="utf-8")
    return path


def test_a_letter_is_found_by_document_or_by_file_name(tmp_path: Path) -> None:
    gold = read_gold(gold_file(tmp_path / "gold"))
    letters = tmp_path / "letters"
    letters.mkdir()
    with pytest.raises(KamerdraadError, match=r"no file named kst-39990-1.*--letters"):
        find_letter(gold, letters)
    for name in ("my-gold.txt", "KST-39990-1.XML"):
        (letters / name).touch()
        assert find_letter(gold, letters).name == name
    (tmp_path / "kst-39990-1.txt").touch()
    assert find_letter(gold, None) == tmp_path / "kst-39990-1.txt"
    (tmp_path / "gold" / "kst-39990-1.txt").touch()
    assert find_letter(gold, None).parent == tmp_path / "gold"


def test_the_name_of_a_document_leads_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Het peil daalt.", encoding="utf-8")
    (tmp_path / "a" / "b" / "gold").mkdir(parents=True)
    path = tmp_path / "a" / "b" / "gold" / "x.json"
    path.write_text(json.dumps(GOOD | {"document": {"id": "../../../secret"}}), encoding="utf-8")
    with pytest.raises(KamerdraadError, match="has no letter"):
        evaluate([path])


def test_missing_gold_letters_and_folders_are_said(tmp_path: Path) -> None:
    with pytest.raises(KamerdraadError, match=r"none\.json cannot be read"):
        evaluate([tmp_path / "none.json"])
    with pytest.raises(KamerdraadError, match="holds no gold"):
        evaluate([tmp_path])
    gold = gold_file(tmp_path / "gold")
    with pytest.raises(KamerdraadError, match="nowhere is no folder"):
        evaluate([gold], tmp_path / "nowhere")


def test_one_letter_has_one_gold(tmp_path: Path) -> None:
    (tmp_path / "kst-39990-1.txt").write_text("Het peil daalt.", encoding="utf-8")
    both = [gold_file(tmp_path / "gold", name) for name in ("a.json", "b.json")]
    with pytest.raises(KamerdraadError, match="two gold files describe kst-39990-1"):
        evaluate(both)
