"""Requests in the manner of known SPARQL clients are understood; a browser is told what it may ask."""

import shutil
import subprocess
from pathlib import Path

import pytest
from rdflib import Graph
from starlette.testclient import TestClient

from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live
from tests.web.server import running

SELECT = "SELECT ?s WHERE { ?s a ?type } LIMIT 2"
ASK = "ASK { ?s a ?type }"
CONSTRUCT = "CONSTRUCT { ?s a ?type } WHERE { ?s a ?type } LIMIT 3"

FORM = "application/x-www-form-urlencoded; charset=UTF-8"
DIRECT = "application/sparql-query"
JSON = "application/sparql-results+json"

YASGUI_ROWS = "application/sparql-results+json,*/*;q=0.9"
YASGUI_TRIPLES = "text/turtle,*/*;q=0.9"
COMUNICA_ROWS = "application/sparql-results+json;q=1.0,application/sparql-results+xml;q=0.7"
COMUNICA_TRIPLES = (
    "application/n-quads,application/trig;q=0.95,application/n-triples;q=0.8,text/turtle;q=0.6"
)
COMUNICA_SOURCE = (
    "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,"
    "application/json;q=0.7,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,"
    "application/xml;q=0.3,image/svg+xml;q=0.3,text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18"
)
JENA_ROWS = (
    "application/sparql-results+json, application/sparql-results+xml;q=0.9,"
    " text/tab-separated-values;q=0.7, text/csv;q=0.5, application/json;q=0.2, application/xml;q=0.2,"
    " */*;q=0.1"
)
RDF4J_TRIPLES = "application/rdf+xml;q=0.8, text/turtle, application/n-triples;q=0.9, */*;q=0.1"

REQUESTS = [
    # who, method, type of what is sent, Accept, query, type of what comes
    ("YASGUI", "POST", FORM, YASGUI_ROWS, SELECT, JSON),
    ("YASGUI", "POST", FORM, YASGUI_ROWS, ASK, JSON),
    ("YASGUI", "GET", "", YASGUI_ROWS, SELECT, JSON),
    ("YASGUI", "POST", FORM, YASGUI_TRIPLES, CONSTRUCT, "text/turtle"),
    ("Comunica", "POST", FORM, COMUNICA_ROWS, SELECT, JSON),
    ("Comunica", "GET", "", COMUNICA_ROWS, ASK, JSON),
    ("Comunica", "POST", DIRECT, COMUNICA_TRIPLES, CONSTRUCT, "application/n-triples"),
    ("Comunica", "GET", "", "text/turtle", CONSTRUCT, "text/turtle"),
    ("Jena", "GET", "", JENA_ROWS, SELECT, JSON),
    ("Jena", "POST", DIRECT, JENA_ROWS, ASK, JSON),
    ("RDF4J", "POST", FORM, RDF4J_TRIPLES, CONSTRUCT, "text/turtle"),
    ("pandas", "GET", "", "text/csv", SELECT, "text/csv"),
]  # fmt: skip


@pytest.mark.parametrize(("who", "method", "sent", "accept", "query", "comes"), REQUESTS)
def test_clients(
    client: TestClient, who: str, method: str, sent: str, accept: str, query: str, comes: str
) -> None:
    headers = {"Accept": accept, "Origin": "https://yasgui.example"}
    if method == "GET":
        answer = client.get("/sparql", params={"query": query}, headers=headers)
    elif sent == DIRECT:
        answer = client.post("/sparql", content=query, headers=headers | {"Content-Type": sent})
    else:
        # An editor leaves the lists of graphs in the form, empty.
        data = {"query": query, "default-graph-uri": "", "named-graph-uri": ""}
        body = str(client.build_request("POST", "/", data=data).content, "ascii")
        answer = client.post("/sparql", content=body, headers=headers | {"Content-Type": sent})
    assert answer.status_code == 200, (who, answer.text)
    assert answer.headers["content-type"].partition(";")[0] == comes
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "accept" in answer.headers["vary"].lower()


def test_an_endpoint_is_found_by_its_description(client: TestClient) -> None:
    answer = client.get("/sparql", headers={"Accept": COMUNICA_SOURCE})
    assert answer.headers["content-type"].startswith("application/trig")
    graph = Graph().parse(data=client.get("/sparql").text, format="turtle")
    found = {str(predicate).rpartition("#")[2] for predicate in graph.predicates()}
    assert {"endpoint", "supportedLanguage", "resultFormat", "defaultDataset", "feature"} <= found


@pytest.mark.parametrize("path", ["/sparql", "/api/letters", "/doc/document/kst-39901-C"])
def test_a_browser_may_ask_from_any_page(client: TestClient, path: str) -> None:
    answer = client.options(
        path,
        headers={
            "Origin": "https://yasgui.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "accept, content-type",
        },
    )
    assert answer.status_code == 204
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "POST" in answer.headers["access-control-allow-methods"]
    allowed = answer.headers["access-control-allow-headers"].lower()
    assert "accept" in allowed and "content-type" in allowed
    # Whoever may read is not asked who he is: nothing goes along that only he has.
    assert "access-control-allow-credentials" not in answer.headers


def test_errors_can_be_read_from_any_page(client: TestClient) -> None:
    for query in ("SELECT", "SELECT * { SERVICE <http://10.0.0.1/> { ?s ?p ?o } }"):
        answer = client.get(
            "/sparql", params={"query": query}, headers={"Origin": "https://a.example"}
        )
        assert answer.status_code == 400
        assert answer.headers["access-control-allow-origin"] == "*"


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not on this machine")
def test_curl(example_store: Path) -> None:
    with running(make_app(Live(str(example_store)))) as port:
        address = f"http://127.0.0.1:{port}/sparql"
        for options in (
            ["-G", "--data-urlencode", f"query={SELECT}", "-H", "Accept: text/csv"],
            ["--data-urlencode", f"query={SELECT}", "-H", "Accept: text/csv"],
            ["-H", f"Content-Type: {DIRECT}", "-H", "Accept: text/csv", "--data-binary", SELECT],
        ):
            done = subprocess.run(
                ["curl", "-sS", "--fail", "--noproxy", "*", *options, address],
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            )
            assert done.stdout.splitlines()[0] == "s"
            assert len(done.stdout.splitlines()) == 3
