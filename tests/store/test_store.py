"""What every store does, on a folder and on a server alike."""

from collections.abc import Callable

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kamerdraad.errors import QueryError, StoreError
from kamerdraad.store import GraphEntry, Solutions, Store, Triples, open_store

A, B = "https://example.org/graph/a", "https://example.org/graph/b"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
Make = Callable[..., list[Quad]]


def count(store: Store) -> int:
    [[number]] = store.select(COUNT).rows
    assert isinstance(number, Literal)
    return int(number.value)


def test_a_graph_is_replaced_whole(store: Store, make: Make) -> None:
    store.replace(A, make("one", 5))
    store.replace(A, make("two", 2))
    assert store.digest_of(A) == "two"
    assert set(store.quads(A)) == set(make("two", 2))


def test_graphs_lie_side_by_side(store: Store, make: Make) -> None:
    store.replace(A, make("one", 2))
    store.replace(B, make("two", 2, B))
    assert list(store.graphs()) == [GraphEntry(A, "one"), GraphEntry(B, "two")]
    assert count(store) == 6  # the union of all graphs is what is asked
    store.drop(A)
    assert [entry.graph for entry in store.graphs()] == [B]
    assert store.digest_of(A) is None


def test_a_letter_s_graph_names_its_document(store: Store) -> None:
    name, text = NamedNode(A), NamedNode("https://example.org/text")
    base = "https://w3id.org/kamerdraad/def#"
    paper = NamedNode("https://example.org/paper")
    store.replace(
        A,
        [
            Quad(name, NamedNode("http://www.w3.org/ns/prov#wasDerivedFrom"), text, name),
            Quad(text, NamedNode(f"{base}textOf"), paper, name),
        ],
    )
    assert list(store.graphs()) == [GraphEntry(A, None, paper.value)]


def test_nothing_in_place_of_something_drops_the_graph(store: Store, make: Make) -> None:
    store.replace(A, make("one"))
    store.replace(A, [])
    assert list(store.graphs()) == []


def test_an_unknown_graph_is_no_error(store: Store) -> None:
    store.drop(A)
    assert list(store.quads(A)) == []
    assert store.digest_of(A) is None


TEXTS = [
    'aanhalingstekens " en \' en """ en \\',
    "regels\nonder\r\nelkaar\ten ingesprongen",
    "} ; DROP ALL ; INSERT DATA { <a> <b> <c>",
    "\\u0022 } ; DROP ALL #",
    "beëindigd “citaat” – € 𝔎 \u2028",
    "SERVICE <http://example.org/> FROM LOAD",
]


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_comes_back_as_it_went_in(store: Store, text: str) -> None:
    name = NamedNode(A)
    quads = {
        Quad(name, name, Literal(text), name),
        Quad(name, name, Literal(text, language="nl"), name),
    }
    store.replace(A, quads)
    assert set(store.quads(A)) == quads


def test_blank_nodes_stay_within_their_graph(store: Store) -> None:
    name, node = NamedNode(A), BlankNode("same")
    for graph in (NamedNode(A), NamedNode(B)):
        store.replace(graph.value, [Quad(node, name, node, graph), Quad(name, name, node, graph)])
    shared = store.query(
        f"ASK {{ GRAPH <{A}> {{ ?s ?p ?x }} GRAPH <{B}> {{ ?s ?q ?x }} FILTER isBlank(?s) }}"
    )
    assert shared is False


def test_each_form_of_query_has_its_answer(store: Store, make: Make) -> None:
    store.replace(A, make("one", 1))
    assert store.query('ASK { ?s ?p "one" }') is True
    assert store.query('ASK { ?s ?p "two" }') is False
    rows = store.query("SELECT ?s ?missing WHERE { ?s <https://example.org/says> ?o }")
    assert rows == Solutions(("s", "missing"), ((NamedNode("https://example.org/0"), None),))
    made = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
    assert isinstance(made, Triples)
    assert len(made.triples) == 2
    with pytest.raises(QueryError):
        store.select("ASK { }")


def test_from_asks_the_graph_it_names(store: Store, make: Make) -> None:
    store.replace(A, make("one", 1))
    store.replace(B, make("two", 1, B))
    rows = store.select(f"SELECT ?o FROM <{A}> WHERE {{ ?s <https://example.org/says> ?o }}")
    assert rows.rows == ((Literal("one"),),)


REFUSED = [
    ("SELECT * WHERE { ?s ?p", "line 1"),
    ("SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "SERVICE"),
    ("DROP ALL", "begins with"),
    ("LOAD <http://127.0.0.1:1/>", "begins with"),
    ("INSERT DATA { <a:a> <a:a> <a:a> }", "begins with"),
    ("", "begins with"),
]


@pytest.mark.parametrize(("sparql", "says"), REFUSED)
def test_what_is_no_question_is_refused(store: Store, make: Make, sparql: str, says: str) -> None:
    store.replace(A, make("one"))
    with pytest.raises(QueryError, match=says) as refusal:
        store.query(sparql)
    assert "\n" not in str(refusal.value)
    assert count(store) == 4


def test_a_query_is_stopped_when_time_is_up(store: Store) -> None:
    numbers = " ".join(map(str, range(300)))
    values = " ".join(f"VALUES ?{name} {{ {numbers} }}" for name in "abcd")
    with pytest.raises(StoreError, match="seconds"):
        store.query(f"SELECT (SUM(?a + ?b + ?c + ?d) AS ?n) WHERE {{ {values} }}", timeout=0.7)
    assert store.query("ASK { }", timeout=30) is True  # and the next one goes


def test_a_store_read_only_refuses_to_be_written(location: str, make: Make) -> None:
    with open_store(location) as store:
        store.replace(A, make("one"))
    with open_store(location, read_only=True) as store:
        assert store.digest_of(A) == "one"
        with pytest.raises(StoreError, match="reading only"):
            store.replace(A, make("two"))
        with pytest.raises(StoreError, match="reading only"):
            store.drop(A)


def test_a_graph_needs_a_name(store: Store, make: Make) -> None:
    for name in ("", "geen iri", "https://example.org/> } ; DROP ALL"):
        with pytest.raises(StoreError, match="IRI"):
            store.replace(name, make("one"))


@pytest.mark.parametrize("location", ["ftp://example.org/store", "sqlite:///store"], indirect=False)
def test_other_schemes_are_no_stores(location: str) -> None:
    with pytest.raises(StoreError, match="neither"):
        open_store(location)
