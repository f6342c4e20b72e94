"""The verb `annotate`: a file to correct, its check, gold out of it, and corrections that win."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "kamerdraad" / "examples"
Run = Callable[..., Any]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(EXAMPLES / "kst-39901-E.txt", tmp_path)
    return tmp_path


@pytest.fixture
def annotation(kamerdraad: Run, folder: Path) -> Path:
    path = folder / "E.annotation"
    assert kamerdraad("annotate", folder / "kst-39901-E.txt", "-o", path).status == 0
    return path


def change(path: Path, *edits: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


WHO = ("reviewer:", "reviewer: A. Lezer")
PLAN = ("af te ronden.\n  holder", "af te ronden.\n  act: plan\n  holder")


def test_a_letter_gives_a_file_that_is_right_as_it_is(kamerdraad: Run, annotation: Path) -> None:
    result = kamerdraad("annotate", annotation, "--check")
    assert (result.status, result.err) == (0, "")
    assert "6 sentences, 0 changed, nothing wrong; compared with kst-39901-E.txt" in result.out


def test_a_file_is_never_overwritten(kamerdraad: Run, folder: Path, annotation: Path) -> None:
    before = annotation.read_bytes()
    result = kamerdraad("annotate", folder / "kst-39901-E.txt", "-o", annotation)
    assert result.status == 2
    assert "is there already" in result.err
    assert annotation.read_bytes() == before


def test_a_check_says_each_line_that_is_wrong(kamerdraad: Run, annotation: Path) -> None:
    change(
        annotation,
        PLAN,
        ("act: plan", "act: clam"),
        ("De Autoriteit Water", "De Autoriteit van Water"),
    )
    result = kamerdraad("annotate", annotation, "--check")
    assert result.status == 1
    lines = result.out.splitlines()
    assert len(lines) == 3
    assert "the letter has no such words" in lines[0]
    assert "'clam' is no act" in lines[1]
    assert lines[2].startswith("6 sentences, 1 changed, 2 wrong")


LETTERS = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".xml"})


@pytest.mark.parametrize("name", LETTERS)
def test_gold_of_a_reading_agrees_with_it_wholly(
    kamerdraad: Run, tmp_path: Path, name: str
) -> None:
    annotation, gold = tmp_path / "annotation", tmp_path / "gold.json"
    assert kamerdraad("annotate", EXAMPLES / name, "-o", annotation).status == 0
    assert kamerdraad("annotate", annotation, "--gold", gold).status == 0
    result = kamerdraad("evaluate", gold, "--letters", EXAMPLES, "--json")
    assert result.status == 0
    totals = json.loads(result.out)["figures"]
    assert totals
    assert {found["f1"]["value"] for found in totals} <= {1.0, None}


def test_corrections_win_in_the_next_build_and_stay_won(
    kamerdraad: Run, folder: Path, annotation: Path
) -> None:
    letter, store = folder / "kst-39901-E.txt", folder / "store"
    assert kamerdraad("build", letter, "-s", store).status == 0
    change(annotation, WHO, PLAN)
    kept = kamerdraad("annotate", annotation, "-s", store)
    assert kept.status == 0
    assert "1 corrections kept" in kept.out
    again = kamerdraad("build", letter, "-s", store)
    assert again.status == 0
    assert "1 unchanged" not in again.out
    asked = kamerdraad("query", folder / "q.rq", "-s", store, "--json") if _asks(folder) else None
    assert asked is not None
    assert asked.out.count("corrected_in_review") == 2  # the unit, and the commitment made in it
    assert "1 unchanged" in kamerdraad("build", letter, "-s", store).out
    assert kamerdraad("build", letter, "-s", store, "--force").status == 0
    assert "corrected_in_review" in kamerdraad("query", folder / "q.rq", "-s", store, "--json").out
    assert "act: plan" in kamerdraad("annotate", letter, "-s", store).out
    assert "act: plan" not in kamerdraad("annotate", letter).out


def _asks(folder: Path) -> bool:
    query = "SELECT ?unit ?rule WHERE { ?unit <https://w3id.org/kamerdraad/def#rule> ?rule . FILTER(STRSTARTS(?rule, 'corrected')) }"
    return (folder / "q.rq").write_text(query, "utf-8") > 0


def test_a_correction_whose_sentence_is_gone_is_said(
    kamerdraad: Run, folder: Path, annotation: Path
) -> None:
    letter, store = folder / "kst-39901-E.txt", folder / "store"
    change(annotation, WHO, PLAN)
    assert kamerdraad("annotate", annotation, "-s", store).status == 0
    change(letter, ("verwacht haar onderzoek", "verwacht dat onderzoek"))
    result = kamerdraad("build", letter, "-s", store)
    assert result.status == 0
    said = " ".join((result.out + result.err).split())
    assert "a correction by A. Lezer finds its sentence no more" in said


REFUSED = [
    ((), "put a name behind 'reviewer:'"),
    ((WHO, ("source: kst-39901-E.txt", "source: elders.txt")), "put elders.txt into the same"),
    ((WHO, ("digest: sha256:50", "digest: sha256:51")), "that of another text"),
    ((WHO, PLAN, ("act: plan", "act: clam")), "'clam' is no act"),
    ((WHO, ("source: kst-39901-E.txt", "source: /etc/hostname")), "put /etc/hostname into"),
    ((WHO, ("source: kst-39901-E.txt", "source: " + "a" * 999)), "into the same folder"),
]


@pytest.mark.parametrize(("edits", "said"), REFUSED)
def test_what_cannot_be_kept_is_refused_in_one_line(
    kamerdraad: Run, annotation: Path, edits: tuple[tuple[str, str], ...], said: str
) -> None:
    change(annotation, *edits)
    store = annotation.parent / "store"
    result = kamerdraad("annotate", annotation, "-s", store)
    assert result.status == 2
    assert len(result.err.strip().splitlines()) == 1
    assert said in result.err
    assert not store.exists()


HOSTILE = [
    b"",
    b"\x89PNG\r\n\x1a\n" + bytes(500),
    b"# kamerdraad annotation 1\n\xff",
    b"[" * 100_000,
]


@pytest.mark.parametrize("content", HOSTILE)
@pytest.mark.parametrize("option", ["--check", "--gold"])
def test_another_file_is_one_line_and_status_2(
    kamerdraad: Run, tmp_path: Path, content: bytes, option: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    target = [tmp_path / "gold.json"] if option == "--gold" else []
    result = kamerdraad("annotate", path, option, *target)
    assert result.status == 2
    assert len(result.err.strip().splitlines()) == 1
    assert "Traceback" not in result.err
    assert not (tmp_path / "gold.json").exists()


def test_an_annotation_needs_to_be_told_what_for(
    kamerdraad: Run, annotation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KAMERDRAAD_STORE", raising=False)
    result = kamerdraad("annotate", annotation)
    assert result.status == 2
    assert "--check, --gold OUT.json or -s STORE" in result.err
