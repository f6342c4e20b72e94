"""A store in pieces: what comes with a graph, how large pieces get, and what contradicts across graphs."""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from kamerdraad.consistency.chunks import chunks
from kamerdraad.consistency.owl import check_store
from kamerdraad.graph.iris import thing
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import KD, PROV
from kamerdraad.settings import BASE
from kamerdraad.store import Store, open_store
from tests.consistency.test_owl import needs_java

OFFICE = thing("office", "minister-van-duinen")


def graph(name: str, *said: tuple[str, str]) -> Writer:
    writer = Writer(f"{BASE}graph/test/{name}")
    for subject, kind in said:
        writer.declare(subject, kind)
    return writer


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store") as opened:
        one = graph("one", *((thing("document", str(n)), KD.Document) for n in range(30)))
        one.link(thing("document", "1"), PROV.wasAttributedTo, OFFICE)
        other = graph("other", (OFFICE, KD.Office))
        for each in (one, other):
            opened.replace(each.graph, each.quads)
        yield opened


def test_with_a_graph_comes_what_others_say_of_what_it_names(store: Store) -> None:
    (first, *_) = chunks(store, most=1000)
    assert {str(getattr(t.object, "value", "")) for t in first.triples} >= {KD.Office, OFFICE}


def test_large_graphs_are_cut_and_small_ones_share_a_piece(store: Store) -> None:
    assert [len(chunk.graphs) for chunk in chunks(store, most=1000)] == [2]
    cut = list(chunks(store, most=10))
    assert len(cut) >= 3
    named = {subject for chunk in cut for t in chunk.triples for subject in [str(t.subject)]}
    assert len(named) == 31


@needs_java
def test_a_contradiction_between_two_graphs_is_found(store: Store) -> None:
    assert check_store(store).consistent
    wrong = graph("wrong", (OFFICE, KD.Document))
    store.replace(wrong.graph, wrong.quads)
    report = check_store(store)
    assert not report.consistent
    assert any("test/" in name for name in report.inconsistent)


def test_no_query_asks_for_what_only_inference_would_give() -> None:
    """So no closure is kept: a letter's graph states the classes and relations that queries ask for."""
    abstract = re.compile(r"\ba kd:(?:DiscourseUnit|Finding|Actor)\b|rdfs:sub(?:Class|Property)Of")
    for query in (files("kamerdraad") / "queries").iterdir():
        if query.name.endswith(".rq"):
            assert not abstract.search(query.read_text(encoding="utf-8")), query.name
