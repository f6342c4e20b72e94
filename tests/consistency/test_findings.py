"""The common model of what comparing yields, its register, and how it is written beside the letters."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kamerdraad import verbs
from kamerdraad.consistency import findings
from kamerdraad.consistency.derived import findings_graph, write_findings
from kamerdraad.consistency.findings import Feature, Finding, Passage, chosen, detector, detectors
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.utterances import Utterance, utterances
from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.terms import VOCABULARY
from kamerdraad.shapes.validation import validate
from kamerdraad.store import Store, open_store

LETTER = """Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 3 maart 2031

Geachte voorzitter,

De kosten van de dijk bedragen 3 miljoen euro. De kosten van de dijk bedragen 4 miljoen euro.

De minister van Duinen en Veen,
A.B. Veenkamp
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    file = tmp_path / "kst-99123-1.txt"
    file.write_text(LETTER, encoding="utf-8")
    assert not verbs.build([file], tmp_path / "store").failures
    with open_store(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def no_detectors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "_DETECTORS", {})
    monkeypatch.setattr(findings, "_MODULES", ())


def passage(node: str, quote: str = "Het is zo.") -> Passage:
    document = "https://example.org/id/document/d"
    return Passage(
        node, document, "d", date(2031, 3, 3), quote, 0, len(quote), f"{document}/text", "minister"
    )


ONE, OTHER = passage("https://example.org/id/claim/1"), passage("https://example.org/id/claim/2")


def test_a_finding_keeps_its_key_whatever_its_scores_or_order() -> None:
    finding = Finding(
        "TensionKind-NumberDiffers",
        (ONE, OTHER),
        Said("Twee getallen.", "Two numbers."),
        "numbers",
        0.9,
    )
    same = replace(
        finding,
        passages=(OTHER, ONE),
        confidence=0.2,
        why=Said("Anders gezegd.", "In other words."),
    )
    assert finding.key == same.key
    assert finding.key != replace(finding, kind="TensionKind-ScopeDiffers").key
    assert finding.key != replace(finding, passages=(ONE, passage("https://example.org/3"))).key


@pytest.mark.parametrize(
    ("kind", "passages"),
    [
        ("TensionKind-NumberDiffers", (ONE,)),  # a tension has two sides
        ("TensionKind-NumberDiffers", (ONE, ONE)),  # of different statements
        ("ObservationKind-LateReply", ()),  # nothing without a quote
        ("Claim", (ONE, OTHER)),  # no kind of finding
    ],
)
def test_what_is_no_finding(kind: str, passages: tuple[Passage, ...]) -> None:
    with pytest.raises(ValueError, match=r"passages|kind"):
        Finding(kind, passages, Said("", ""), "numbers", 0.5)


@pytest.mark.usefixtures("no_detectors")
def test_detectors_are_chosen_by_name_or_kind() -> None:
    @detector("numbers", "TensionKind-NumberDiffers")
    def numbers(_: Store) -> list[Finding]:
        return []

    @detector("drift", "TensionKind-WordingDrift", default_on=False)
    def drift(_: Store) -> list[Finding]:
        return []

    assert [each.name for each in detectors()] == ["drift", "numbers"]
    assert [each.name for each in chosen()] == ["numbers"]
    assert [each.name for each in chosen("NumberDiffers")] == ["numbers"]
    assert [each.name for each in chosen("drift")] == ["drift"]
    assert chosen("threads", besides=("threads",)) == ()
    with pytest.raises(KamerdraadError, match="'nubmers'; there is: drift, numbers"):
        chosen("nubmers")
    with pytest.raises(ValueError, match="two detectors"):
        detector("drift")(numbers)


def test_every_kind_of_a_detector_is_a_code() -> None:
    from kamerdraad.ontology.vocabulary import Vocabulary, triples

    codes = {triple.subject.value for triple in triples(Vocabulary.SCHEMES)}  # type: ignore[union-attr]
    for each in detectors():
        assert each.kinds
        assert {VOCABULARY + kind for kind in each.kinds} <= codes


def test_utterances_come_with_their_words_voice_and_place(store: Store) -> None:
    claims = list(utterances(store, "Claim"))
    assert [claim.quote for claim in claims] == [
        "De kosten van de dijk bedragen 3 miljoen euro.",
        "De kosten van de dijk bedragen 4 miljoen euro.",
    ]
    for claim in claims:
        assert claim.act == "Claim"
        assert claim.paper.identifier == "kst-99123-1"
        assert claim.paper.date == date(2031, 3, 3)
        assert claim.paper.dossiers == {"99123"}
        assert claim.speaker == claim.holder == "minister van Duinen en Veen"
        assert claim.polarity == "Affirmed"
        assert claim.end - claim.start == len(claim.quote)
    assert {claim.node for claim in claims} <= {unit.node for unit in utterances(store)}
    assert list(utterances(store, "Promise")) == []


def found_in(store: Store) -> list[Finding]:
    claims: list[Utterance] = list(utterances(store, "Claim"))
    sides = (claims[0].passage(), claims[1].passage())
    features = (Feature(Said("zelfde woorden", "same words"), 0.8, "kosten, dijk"),)
    return [
        Finding(
            "TensionKind-NumberDiffers",
            sides,
            Said("3 of 4.", "3 or 4."),
            "numbers",
            0.81,
            features,
        ),
        Finding(
            "ObservationKind-Arithmetic",
            sides[:1],
            Said("Klopt niet.", "Does not add up."),
            "numbers",
            1.2,
        ),
    ]


def test_findings_are_written_made_again_and_dropped(store: Store) -> None:
    graph = findings_graph("numbers")
    write_findings(store, "numbers", found_in(store))
    first = list(store.quads(graph))
    write_findings(store, "numbers", [*found_in(store), *found_in(store)])
    assert len(list(store.quads(graph))) == len(first)
    write_findings(store, "numbers", [])
    assert list(store.quads(graph)) == []


def test_derived_graphs_conform_beside_their_letters(store: Store) -> None:
    write_findings(store, "numbers", found_in(store))
    quads = [
        quad for entry in store.graphs() if "/graph/x/" in entry.graph or "/derived/" in entry.graph
        for quad in store.quads(entry.graph)
    ]  # fmt: skip
    assert validate(quads, engine="fast").results == ()


def test_a_derived_graph_is_no_letter_and_has_its_provenance(store: Store) -> None:
    write_findings(store, "numbers", found_in(store))
    entry = next(e for e in store.graphs() if e.graph == findings_graph("numbers"))
    assert entry.document is None
    assert entry.digest is not None
    assert "kamerdraad/" in entry.digest
    asked = (
        f"ASK {{ GRAPH <{entry.graph}> {{ ?activity <http://www.w3.org/ns/prov#used> ?letter }} }}"
    )
    assert store.query(asked) is True
