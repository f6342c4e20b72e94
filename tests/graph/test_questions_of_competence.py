"""Every shipped query that the graph of one letter can answer has rows on a letter read by hand."""

from pathlib import Path

import pytest

from kamerdraad import graph, queries
from kamerdraad.store import open_store

QUERIES: dict[str, dict[str, object]] = {
    "altered-reprints": {},
    "certainty-shifts": {},
    "claims-of": {"actor": "staatssecretaris"},
    "claims-on-topic": {"topic": "kosten"},
    "commitments-not-in-register": {},
    "commitments-of-office": {"office": "staatssecretaris"},
    "commitments-to": {"creditor": "Eerste Kamer"},
    "confidential-answers": {},
    "follow-commitment": {"words": "inzage"},
    "letters": {},
    "non-replies": {},
    "open-commitments": {},
    "opposite-claims": {},
    "organisations-mentioned": {},
    "overdue-commitments": {"day": "2026-12-31"},
    "provenance-of-claims": {},
    "quantities-on-topic": {"topic": "kosten"},
    "reference-chain-ends": {},
    "said-for-another": {},
    "unresolved-citations": {},
    "who-answered": {},
}


@pytest.fixture(scope="module")
def folder(sample, tmp_path_factory: pytest.TempPathFactory) -> Path:  # type: ignore[no-untyped-def]
    from dataclasses import replace

    # The same content said with another polarity and certainty, as a reader of many letters meets it.
    first, second = sample.reading.sentences[9], sample.reading.sentences[18]
    words = "Er is naar alternatieven gekeken."
    again = replace(sample.letter, text=sample.letter.text + "\n" + words)
    twice = [
        replace(s, start=len(sample.letter.text) + 1, end=len(again.text), confidence=0.7)
        for s in (first, second)
    ]
    reading = replace(sample.reading, sentences=(*sample.reading.sentences, *twice))
    place = tmp_path_factory.mktemp("graph") / "store"
    with open_store(str(place)) as store:
        store.replace(
            graph.graph_iri(sample.letter.metadata.id), graph.quads(again, reading, sample.run)
        )
        for name, _, make in graph.reference_graphs():
            if name.endswith(("/def", "/voc")):
                store.replace(name, make())
    return place


@pytest.mark.parametrize("name", QUERIES)
def test_query_has_rows(name: str, folder: Path) -> None:
    with open_store(str(folder), read_only=True) as store:
        table = queries.run(store, name, QUERIES[name], timeout=None)
    assert len(table.rows) > 0


def test_every_quote_of_the_stored_letter_is_borne_out(folder: Path) -> None:
    from kamerdraad.consistency.quotes import check_quotes

    with open_store(str(folder), read_only=True) as store:
        checked, wrong = check_quotes(store)
    assert checked > 20
    assert wrong == []


def test_the_stored_letter_is_listed_with_its_document_and_state(folder: Path, sample) -> None:  # type: ignore[no-untyped-def]
    with open_store(str(folder), read_only=True) as store:
        entries = {entry.graph: entry for entry in store.graphs()}
    entry = entries[graph.graph_iri("kst-39999-B")]
    assert entry.document is not None
    assert entry.document.endswith("id/document/kst-39999-B")
    assert entry.digest is not None
