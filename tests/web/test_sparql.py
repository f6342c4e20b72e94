"""The SPARQL 1.1 Protocol: what is asked, in which form it is answered, and what is refused."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from starlette.testclient import TestClient

from kamerdraad.settings import BASE
from kamerdraad.web import asking
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live
from tests.web.server import running

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
ASK = "ASK { ?s a ?type }"
CONSTRUCT = "CONSTRUCT { ?s a ?type } WHERE { ?s a ?type } LIMIT 3"

ANSWERS = [
    # query, Accept, content type, what is in it
    (COUNT, "application/sparql-results+json", "application/sparql-results+json", '"vars"'),
    (COUNT, "*/*", "application/sparql-results+json", '"vars"'),
    (COUNT, "application/sparql-results+xml", "application/sparql-results+xml", "<sparql"),
    (COUNT, "text/csv", "text/csv", "n\r\n"),
    (COUNT, "text/tab-separated-values", "text/tab-separated-values", "?n\n"),
    (ASK, "application/sparql-results+json", "application/sparql-results+json", "true"),
    (ASK, "application/sparql-results+xml", "application/sparql-results+xml", "<boolean>true"),
    (CONSTRUCT, "*/*", "text/turtle", " a "),
    (CONSTRUCT, "application/n-triples", "application/n-triples", "22-rdf-syntax-ns#type> <"),
    (CONSTRUCT, "application/rdf+xml", "application/rdf+xml", "rdf:RDF"),
    (f"DESCRIBE <{BASE}id/document/kst-39901-12>", "text/turtle", "text/turtle", "kst-39901-12"),
]


@pytest.mark.parametrize(("query", "accept", "media", "holds"), ANSWERS)
def test_answers(client: TestClient, query: str, accept: str, media: str, holds: str) -> None:
    answers = [
        client.get("/sparql", params={"query": query}, headers={"Accept": accept}),
        client.post("/sparql", data={"query": query}, headers={"Accept": accept}),
        client.post(
            "/sparql",
            content=query,
            headers={"Accept": accept, "Content-Type": "application/sparql-query"},
        ),
    ]
    for answer in answers:
        assert answer.status_code == 200
        assert answer.headers["content-type"].partition(";")[0] == media
        assert holds in answer.text


def test_the_form_can_be_named_in_the_address(client: TestClient) -> None:
    answer = client.get("/sparql", params={"query": COUNT, "format": "csv"})
    assert answer.headers["content-type"].startswith("text/csv")


def test_a_graph_alone_and_all_graphs(client: TestClient) -> None:
    def count(**more: object) -> int:
        answer = client.get("/sparql", params={"query": COUNT, **more})
        return int(answer.json()["results"]["bindings"][0]["n"]["value"])

    graphs = [f"{BASE}graph/x/kst-39901-12", f"{BASE}graph/x/kst-39901-C"]
    one, other = (count(**{"default-graph-uri": graph}) for graph in graphs)
    assert 0 < one < count()
    assert max(one, other) < count(**{"default-graph-uri": graphs}) <= one + other
    assert count(**{"default-graph-uri": "https://example.org/none"}) == 0
    assert count(**{"named-graph-uri": graphs[0]}) == 0


REFUSED = [
    # request, status, said
    ({"query": "SELECT * WHERE {"}, 400, "not a valid query"),
    ({"query": "SELECT * { SERVICE <http://10.0.0.1/> { ?s ?p ?o } }"}, 400, "SERVICE"),
    ({"query": "SELECT * { SERVICE <http://localhost:8000/sparql> { ?s ?p ?o } }"}, 400, "SERVICE"),
    ({"query": "DROP ALL"}, 400, "begins with"),
    ({"query": "LOAD <http://169.254.169.254/>"}, 400, "begins with"),
    ({"query": COUNT + " " * 200_000}, 413, "characters"),
    ({"query": "SELECT * {" + "{" * 500 + "}" * 500 + "}"}, 400, "nested"),
    ({"query": [ASK, COUNT]}, 400, "one query"),
    ({"update": "CLEAR ALL"}, 403, "read"),
    ({"query": COUNT, "update": "CLEAR ALL"}, 403, "read"),
    ({"query": COUNT, "default-graph-uri": "no iri"}, 400, "no IRI"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "status", "said"), REFUSED)
def test_refused(client: TestClient, data: dict[str, object], status: int, said: str) -> None:
    answer = client.post("/sparql", data=data, headers={"Accept-Language": "en"})
    assert answer.status_code == status
    assert said in answer.text
    assert len(answer.text.splitlines()) == 1


def test_a_form_that_is_not_offered(client: TestClient) -> None:
    answer = client.get("/sparql", params={"query": COUNT}, headers={"Accept": "image/png"})
    assert answer.status_code == 406


def test_updates_are_refused_however_they_come(client: TestClient) -> None:
    update = {"Content-Type": "application/sparql-update"}
    assert client.post("/sparql", content="CLEAR ALL", headers=update).status_code == 403
    assert client.get("/sparql", params={"update": "CLEAR ALL"}).status_code == 403
    assert client.put("/sparql", params={"query": ASK}).status_code == 405


def test_a_long_query_is_stopped_and_said(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kamerdraad.web.sparql.Asked", _hurried)
    long = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    answer = client.get("/sparql", params={"query": long}, headers={"Accept-Language": "en"})
    assert answer.status_code == 504
    assert "stopped after" in answer.text
    assert client.get("/sparql", params={"query": "ASK {}"}).status_code == 200


def _hurried(*given: object, **more: object) -> asking.Asked:
    return asking.Asked(*given, **more, seconds=3)  # type: ignore[arg-type]


def test_a_long_answer_is_not_cut_off_but_refused(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "BYTES", 10_000)
    every = "SELECT * WHERE { ?s ?p ?o }"
    answer = client.get("/sparql", params={"query": every}, headers={"Accept-Language": "en"})
    assert answer.status_code == 422
    assert "LIMIT" in answer.text
    assert client.get("/sparql", params={"query": every + " LIMIT 9"}).status_code == 200


def test_who_comes_when_all_are_busy_is_told_to_come_back(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = client.app.state  # type: ignore[attr-defined]
    full = SimpleNamespace(borrowed_tokens=1, total_tokens=1)
    monkeypatch.setitem(state._state, "askers", full)
    answer = client.get("/sparql", params={"query": ASK})
    assert answer.status_code == 503
    assert answer.headers["retry-after"]
    assert client.get("/def.ttl").status_code == 200


def test_the_service_describes_itself(client: TestClient) -> None:
    turtle = client.get("/sparql").text
    graph = Graph().parse(data=turtle, format="turtle")
    assert (None, None, None) in graph
    assert "SPARQL11Query" in turtle
    assert "graph/x/kst-39901-12" in turtle
    assert client.get("/sparql", headers={"Accept": "application/ld+json"}).json()["@context"]


def test_a_browser_is_led_to_the_page(client: TestClient) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
    assert client.get("/sparql", headers=browser).headers["location"] == "/query"
    led = client.get("/sparql", params={"query": ASK}, headers=browser)
    assert led.status_code == 303
    assert led.headers["location"].startswith("/query?query=ASK")


def test_clients_of_others_are_served(example_store: Path) -> None:
    from SPARQLWrapper import JSON, SPARQLWrapper

    with running(make_app(Live(str(example_store)))) as port:
        address = f"http://127.0.0.1:{port}/sparql"
        wrapper = SPARQLWrapper(address)
        for method in ("GET", "POST"):
            wrapper.setMethod(method)
            wrapper.setQuery(COUNT)
            wrapper.setReturnFormat(JSON)
            found = wrapper.query().convert()
            assert int(found["results"]["bindings"][0]["n"]["value"]) > 1000
        wrapper.setQuery(CONSTRUCT)
        wrapper.setReturnFormat("turtle")
        assert b" a " in wrapper.query().convert()
        for method in ("GET", "POST", "POST_FORM"):
            graph = Graph(SPARQLStore(address, method=method))  # type: ignore[abstract]
            rows = list(graph.query("SELECT ?s WHERE { ?s a ?type } LIMIT 2"))
            assert len(rows) == 2
            assert graph.query(ASK).askAnswer
            assert len(graph.query(CONSTRUCT).graph or ()) == 3


def test_json_can_be_read_back(client: TestClient) -> None:
    query = "SELECT ?title { ?d <http://purl.org/dc/terms/title> ?title } LIMIT 1"
    body = client.get("/sparql", params={"query": query}).text
    assert json.loads(body)["results"]["bindings"][0]["title"]["xml:lang"] == "nl"
