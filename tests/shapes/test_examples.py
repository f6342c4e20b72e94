"""Every shape on its examples: the valid ones pass, each invalid one fails its own constraint alone."""

import re
from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, parse

from kamerdraad.ontology.vocabulary import Vocabulary, rebased, turtle
from kamerdraad.shapes.engines import messages_of
from kamerdraad.shapes.report import Report, Result, Severity
from kamerdraad.shapes.validation import Engine, validate

HERE = Path(__file__).parent
VALID = sorted((HERE / "valid").glob("*.ttl"))
INVALID = sorted((HERE / "invalid").glob("*.ttl"))
ENGINES: list[Engine] = ["pyshacl", "fast"]

# What a letter merely leaves open is reported, but never keeps its graph out of the store.
LEFT_OPEN = {
    "Answer-circle": Severity.INFO,
    "Answer-deferral": Severity.INFO,
    "Answer-tied": Severity.WARNING,
    "Citation-reason": Severity.INFO,
    "Commitment-named": Severity.WARNING,
    "Document-named": Severity.WARNING,
    "Question-answered": Severity.INFO,
    "StatusAssessment-dated": Severity.WARNING,
}


def example(path: Path) -> list[Quad]:
    return list(parse(rebased(path.read_text(encoding="utf-8")), format=RdfFormat.TURTLE))


def comparable(report: Report) -> list[tuple[str, ...]]:
    def node(term: str | None) -> str:
        return "_" if (term or "").startswith("_:") else term or ""

    return sorted(
        (node(r.focus), r.path or "", node(r.value), r.severity, r.shape, r.component)
        for r in report.results
    )


@pytest.mark.parametrize("path", VALID, ids=lambda p: p.stem)
def test_a_valid_example_gives_no_result_by_either_engine(path: Path) -> None:
    for engine in ENGINES:
        assert validate(example(path), engine).results == ()


@pytest.mark.parametrize("path", INVALID, ids=lambda p: p.stem)
def test_an_invalid_example_fails_its_own_constraint_and_no_other(path: Path) -> None:
    reports = [validate(example(path), engine) for engine in ENGINES]
    expected = LEFT_OPEN.get(path.stem, Severity.VIOLATION)
    for report in reports:
        assert {(r.name, r.severity) for r in report.results} == {(path.stem, expected)}
        assert report.conforms == (path.stem in LEFT_OPEN)
    assert comparable(reports[0]) == comparable(reports[1])


def test_every_constraint_has_an_invalid_example_and_every_shape_a_valid_one() -> None:
    names = re.findall(r"^kds:([A-Z]\w*(?:-\w+)?) a sh:", turtle(Vocabulary.SHAPES), re.MULTILINE)
    assert {n for n in names if "-" in n} == {p.stem for p in INVALID}
    assert {n for n in names if "-" not in n} <= {p.stem for p in VALID}


def test_every_constraint_speaks_dutch_and_english() -> None:
    messages = messages_of(turtle(Vocabulary.SHAPES))
    missing = [p.stem for p in INVALID if not _both(messages, p.stem)]
    assert missing == []


def _both(messages: dict[str, dict[str, str]], name: str) -> bool:
    found = [texts for iri, texts in messages.items() if iri.endswith("#" + name)]
    return len(found) == 1 and set(found[0]) == {"nl", "en"} and all(found[0].values())


def test_a_result_tells_what_is_wrong_in_both_languages() -> None:
    result: Result = validate(example(HERE / "invalid" / "Claim-holder.ttl"), "fast").results[0]
    assert result.message("nl") == "Een bewering heeft een houder."
    assert result.message("fr") in result.messages.values()
    assert result.line() == (
        "Violation: <https://w3id.org/kamerdraad/id/example/bewering>:"
        " A claim has a holder. [Claim-holder]"
    )
